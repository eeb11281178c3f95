import { expect, it } from 'vitest';
import {
  arrayItem,
  nothingWritten,
  readHead,
  readText,
  skipItem,
  uintItem,
  writeHead,
  writeText,
} from '../../src/search/cbor.ts';
import { joinWordLists, type WordList } from '../../src/search/word-lists.ts';

type Pages = readonly (readonly [page: number, place: number])[];
type Words = readonly (readonly [word: string, pages: Pages, spellings?: readonly (readonly [string, Pages])[]])[];

it('joins lists by the new numbers of their pages, whichever list a page is in', () => {
  const one = listOf(
    [
      ['ferry', [[0, 4]]],
      [
        'harbour',
        [
          [0, 1],
          [2, 9],
        ],
      ],
    ],
    [1, -1, 0],
  );
  const two = listOf(
    [
      ['harbour', [[0, 5]]],
      ['strike', [[0, 7]]],
    ],
    [2],
  );
  expect(read([one, two])).toEqual([
    ['ferry', [[1, 4]]],
    [
      'harbour',
      [
        [0, 9],
        [1, 1],
        [2, 5],
      ],
    ],
    ['strike', [[2, 7]]],
  ]);
  expect(bytesOf([one, two])).toEqual(bytesOf([two, one]));
});

it('leaves words out that no page has any more, and spellings', () => {
  const list = listOf(
    [
      [
        'cafe',
        [
          [0, 3],
          [1, 3],
        ],
        [
          ['café', [[0, 2]]],
          ['caffè', [[1, 2]]],
        ],
      ],
      ['gone', [[0, 8]]],
    ],
    [-1, 0],
  );
  expect(read([list])).toEqual([['cafe', [[0, 3]], [['caffè', [[0, 2]]]]]]);
});

it('gives the same bytes for words of one list alone, copied, as for words that lists share', () => {
  const pagesFor = (n: number, of: number): Pages =>
    Array.from({ length: 200 }, (_, page) => page)
      .filter((page) => (page * 7919 + n * 104729) % 60 < 7 && page % 2 === of)
      .map((page) => [page, n + 30 * page] as const);
  const both = (n: number): Pages => [...pagesFor(n, 0), ...pagesFor(n, 1)].sort(([a], [b]) => a - b);
  const wordsBy = (pages: (n: number) => Pages): Words =>
    Array.from({ length: 90 }, (_, n): Words[number] => [
      `word${n + 10}`,
      pages(n),
      n % 3 === 0
        ? [
            [`wörd${n + 10}`, pages(n + 1)],
            [`zörd${n}`, pages(n + 2)],
          ]
        : [],
    ]);
  const moves = {
    same: (page: number) => page,
    'one more': (page: number) => page + Number(page > 90),
    'many more': (page: number) => page + Math.floor(page / 9),
    'one less': (page: number) => (page === 90 ? -1 : page - Number(page > 90)),
    turned: (page: number) => 199 - page,
  };
  for (const [name, move] of Object.entries(moves)) {
    const numbers = Array.from({ length: 200 }, (_, page) => move(page));
    const shared = [0, 1].map((of) =>
      listOf(
        wordsBy((n) => pagesFor(n, of)),
        numbers,
      ),
    );
    expect(bytesOf([listOf(wordsBy(both), numbers)]), name).toEqual(bytesOf(shared));
  }
});

it('cuts long lists into chunks that say from where to where they go', () => {
  const words = Array.from({ length: 5000 }, (_, n): Words[number] => [`word${String(n).padStart(5, '0')}`, [[0, n]]]);
  const chunks = [...joinWordLists([listOf(words, [0])])];
  expect(chunks.length).toBeGreaterThan(2);
  expect(chunks[0]?.from).toBe('word00000');
  expect(chunks.at(-1)?.to).toBe('word04999');
  for (const [index, { from }] of chunks.entries())
    if (index > 0) expect(from > (chunks[index - 1]?.to ?? '')).toBe(true);
  expect(read([listOf(words, [0])])).toHaveLength(5000);
});

it('throws on a list whose words are in no order', () => {
  expect(() =>
    bytesOf([
      listOf(
        [
          ['b', [[0, 1]]],
          ['a', [[0, 1]]],
        ],
        [0],
      ),
    ]),
  ).toThrow('in no order');
});

function listOf(words: Words, pages: readonly number[]): WordList {
  const target = nothingWritten();
  const writePages = (list: Pages) => {
    writeHead(target, arrayItem, list.length);
    let before = 0;
    for (const [page, place] of list) {
      writeHead(target, arrayItem, 3);
      writeHead(target, uintItem, page - before);
      before = page;
      writeHead(target, arrayItem, 1);
      writeHead(target, uintItem, place);
      writeHead(target, arrayItem, 0);
    }
  };
  writeHead(target, arrayItem, 1);
  writeHead(target, arrayItem, words.length);
  for (const [word, list, spellings = []] of words) {
    writeHead(target, arrayItem, 3);
    writeText(target, word);
    writePages(list);
    writeHead(target, arrayItem, spellings.length);
    for (const [spelling, own] of spellings) {
      writeHead(target, arrayItem, 2);
      writeText(target, spelling);
      writePages(own);
    }
  }
  return { chunks: [target.bytes.slice(0, target.length)], pages: Int32Array.from(pages) };
}

function bytesOf(lists: readonly WordList[]): readonly Uint8Array[] {
  return [...joinWordLists(lists)].map(({ content }) => content);
}

function read(lists: readonly WordList[]): Words {
  return bytesOf(lists).flatMap((bytes) => {
    const cursor = { bytes, at: 0 };
    const readPages = (): Pages => {
      let page = 0;
      return Array.from({ length: readHead(cursor, arrayItem) }, () => {
        readHead(cursor, arrayItem);
        page += readHead(cursor, uintItem);
        readHead(cursor, arrayItem);
        const place = readHead(cursor, uintItem);
        skipItem(cursor);
        return [page, place] as const;
      });
    };
    readHead(cursor, arrayItem);
    return Array.from({ length: readHead(cursor, arrayItem) }, (): Words[number] => {
      readHead(cursor, arrayItem);
      const [word, pages] = [readText(cursor), readPages()];
      const spellings = Array.from({ length: readHead(cursor, arrayItem) }, () => {
        readHead(cursor, arrayItem);
        return [readText(cursor), readPages()] as const;
      });
      return spellings.length === 0 ? [word, pages] : [word, pages, spellings];
    });
  });
}
