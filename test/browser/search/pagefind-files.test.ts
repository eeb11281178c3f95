import { expect, it } from 'vitest';
import { type PagefindShard, pagefindFile } from '../../../src/browser/search/pagefind-files.ts';
import { type Cursor, readHead, readText } from '../../../src/search/cbor.ts';
import { packNumbers } from '../../../src/text/packed-numbers.ts';
import type { ShardTable } from '../../../src/text/search/index.ts';
import { fileMark } from '../../../src/text/search/texts.ts';

const packed = (words: readonly number[]) => ({ words: packNumbers(words, 70_001), longest: 70_000 });
const words = ['apple', 'bee', 'beet', 'cat', 'dog', 'سنگ', 'ﷺ', '𝒜𝒜'];
const table: ShardTable = {
  ...{ dates: [20030512, 2, -20030512, 1], outlet: 'AAA', language: 'AAA', author: 'AAA', authors: {}, inferred: [] },
  ...{ copies: {}, wordless: { 1: { url: '/x/', title: null } }, places: null },
  index: {
    version: '1.6.0',
    characters: ['_'],
    ...packed([612, 70_000]),
    chunks: ['a', 'bee', 'beet', 'd', 'ﷺ', '𝒜𝒜'],
  },
};
const shard: PagefindShard = {
  ...{ name: 'en-x-all', offset: 100, table: async () => table },
  read: async (path) => new TextEncoder().encode(path),
  readWasm: async () => new TextEncoder().encode('wasm'),
};
const textOf = async (path: string) => new TextDecoder().decode(await pagefindFile(shard, path));

it('gives Pagefind its first file, and what it reads under its own names', async () => {
  expect(JSON.parse(await textOf('pagefind-entry.json?ts='))).toEqual({
    version: '1.6.0',
    languages: { 'en-x-all': { hash: '', wasm: 'unknown', page_count: 1 } },
    include_characters: ['_'],
  });
  expect(await textOf('index/12.pf_index')).toBe('index/en-x-all_12.pf_index');
  expect(await textOf('wasm.unknown.pagefind')).toBe('wasm');
});

it('numbers the articles that have words, and puts each word between the ends of one chunk', async () => {
  const bytes = await pagefindFile(shard, 'pagefind..pf_meta');
  expect(new TextDecoder().decode(bytes.subarray(0, 12))).toBe(fileMark);
  const cursor: Cursor = { bytes, at: 12 };
  const list = <T>(read: () => T): readonly T[] => Array.from({ length: readHead(cursor, 4) }, read);
  readHead(cursor, 4);
  expect(readText(cursor)).toBe('1.6.0');
  const pages = list(() => [readHead(cursor, 4), readText(cursor), readHead(cursor, 0), readText(cursor)]);
  expect(pages).toEqual([
    [3, '100', 612, ''],
    [3, '102', 70_000, ''],
  ]);
  const chunks = list(() => {
    readHead(cursor, 4);
    return { from: readText(cursor), to: readText(cursor), name: readText(cursor) };
  });
  const isBefore = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b)) <= 0;
  const holding = (word: string) =>
    chunks.filter(({ from, to }) => isBefore(from, word) && isBefore(word, to)).map(({ name }) => name);
  expect(words.map(holding)).toEqual([['0'], ['1'], ['2'], ['2'], ['3'], ['3'], ['4'], ['4']]);
  expect([list(() => 0), list(() => 0), list(() => readText(cursor))]).toEqual([[], [], ['title']]);
  expect(cursor.at).toBe(bytes.length);
});

it('gives each of many articles its own number and words', async () => {
  const counts = Array.from({ length: 1200 }, (_, row) => [0, 23, 24, 255, 256, 65_535, 65_536][row % 7] ?? 0);
  const index = { version: '1.6.0', characters: [], ...packed(counts), chunks: [] };
  const many = { ...shard, offset: 99_000, table: async () => ({ ...table, wordless: {}, index }) };
  const cursor: Cursor = { bytes: await pagefindFile(many, 'pagefind..pf_meta'), at: 12 };
  readHead(cursor, 4);
  readText(cursor);
  const pages = Array.from({ length: readHead(cursor, 4) }, () => {
    readHead(cursor, 4);
    return [readText(cursor), readHead(cursor, 0), readText(cursor)];
  });
  expect(pages).toEqual(counts.map((count, row) => [String(99_000 + row), count, '']));
});

it('makes nothing of a shard without a word', async () => {
  const bare = { ...shard, table: async () => ({ ...table, index: null }) };
  await expect(pagefindFile(bare, 'pagefind..pf_meta')).rejects.toThrow('not indexed');
});
