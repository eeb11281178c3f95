import { byCodePoint } from '../text/order.ts';
import {
  arrayItem,
  type Cursor,
  type Growing,
  nothingWritten,
  readHead,
  readText,
  skipItem,
  writeBytes,
  writeHead,
  writeText,
} from './cbor.ts';
import { copyWord } from './word-copies.ts';
import { nothingFound, type Postings, readPages, type Source, writeFound, writePages } from './word-pages.ts';

/**
 * The words of one index, as Pagefind keeps them: chunks in the order of their words, each
 * `[[[word, pages, [[spelling, pages], …]], …]]` in CBOR, `pages` being `[[step from the page before, places, places in
 * metadata], …]`.
 */
export interface WordList {
  readonly chunks: readonly Uint8Array[];
  /** By the number of a page in this list: the number that it gets, or -1 where it is left out. */
  readonly pages: Int32Array;
}

/** Words next to one another, in the same form. */
export interface WordChunk {
  readonly from: string;
  readonly to: string;
  readonly content: Uint8Array;
}

/**
 * Joins word lists to one, in the order of the new page numbers. The same pages give the same bytes however they were
 * spread over lists. Throws where a list is not in Pagefind's form.
 */
export function* joinWordLists(lists: readonly WordList[]): Generator<WordChunk> {
  const readers = lists.map(readerOf);
  const found = nothingFound();
  const words = nothingWritten();
  let [count, from, to] = [0, '', ''];
  const chunk = (): WordChunk => {
    const head = nothingWritten(16);
    writeHead(head, arrayItem, 1);
    writeHead(head, arrayItem, count);
    const content = new Uint8Array(head.length + words.length);
    content.set(head.bytes.subarray(0, head.length));
    content.set(words.bytes.subarray(0, words.length), head.length);
    return { from, to, content };
  };
  for (;;) {
    const word = lowest(readers);
    if (word === null) break;
    if (!joinWord(words, word, readers, found)) continue;
    if (count === 0) from = word;
    [count, to] = [count + 1, word];
    if (words.length < chunkSize) continue;
    yield chunk();
    words.length = 0;
    count = 0;
  }
  if (count > 0) yield chunk();
}

/** Bytes of a chunk before it is packed; a search loads one for each of its words. */
const chunkSize = 20_000;

/** A list while it is read: `word` is the next, and the cursor stands before its pages. */
interface Reader {
  readonly list: WordList;
  cursor: Cursor;
  word: string | null;
  /** Where its text begins. */
  from: number;
  chunk: number;
  left: number;
}

function readerOf(list: WordList): Reader {
  const reader: Reader = { list, cursor: { bytes: new Uint8Array(), at: 0 }, word: '', from: 0, chunk: 0, left: 0 };
  moveOn(reader);
  return reader;
}

function moveOn(reader: Reader): void {
  const before = reader.word ?? '';
  while (reader.left === 0) {
    const bytes = reader.list.chunks[reader.chunk++];
    if (!bytes) {
      reader.word = null;
      return;
    }
    reader.cursor = { bytes, at: 0 };
    readHead(reader.cursor, arrayItem);
    reader.left = readHead(reader.cursor, arrayItem);
  }
  reader.left -= 1;
  readHead(reader.cursor, arrayItem);
  reader.from = reader.cursor.at;
  reader.word = readText(reader.cursor);
  if (byCodePoint(before, reader.word) > 0) throw new Error('an index whose words are in no order');
}

function lowest(readers: readonly Reader[]): string | null {
  let low: string | null = null;
  for (const { word } of readers) if (word !== null && (low === null || byCodePoint(word, low) < 0)) low = word;
  return low;
}

/** Writes one word with its pages from all lists; false, with nothing written, where no page that stays has it. */
function joinWord(target: Growing, word: string, readers: readonly Reader[], found: Postings): boolean {
  const only = onlyWith(word, readers);
  if (only && copyOnly(target, only)) return true;
  const start = target.length;
  writeHead(target, arrayItem, 3);
  writeText(target, word);
  const spellings = new Map<string, Source[]>();
  const own: Source[] = [];
  found.length = 0;
  for (const reader of readers) {
    if (reader.word !== word) continue;
    const { cursor, list } = reader;
    const source = { bytes: cursor.bytes, at: cursor.at, pages: list.pages };
    readPages(source, own.push(source) - 1, found);
    cursor.at = source.at;
    for (let left = readHead(cursor, arrayItem); left > 0; left -= 1) {
      readHead(cursor, arrayItem);
      const spelling = readText(cursor);
      const known = spellings.get(spelling) ?? [];
      spellings.set(spelling, known);
      known.push({ bytes: cursor.bytes, at: cursor.at, pages: list.pages });
      skipItem(cursor);
    }
    moveOn(reader);
  }
  const count = writeFound(target, own, found);
  const others = spellingsThatStay(spellings, found);
  writeHead(target, arrayItem, others.length);
  for (const { spelling, pages } of others) {
    writeHead(target, arrayItem, 2);
    writeText(target, spelling);
    writeBytes(target, pages.bytes, 0, pages.length);
  }
  if (count > 0 || others.length > 0) return true;
  target.length = start;
  return false;
}

/** The reader that has a word, where no other one has it. */
function onlyWith(word: string, readers: readonly Reader[]): Reader | null {
  let only: Reader | null = null;
  for (const reader of readers) {
    if (reader.word !== word) continue;
    if (only) return null;
    only = reader;
  }
  return only;
}

function copyOnly(target: Growing, reader: Reader): boolean {
  const { cursor, list, from } = reader;
  const source = { bytes: cursor.bytes, at: cursor.at, from, pages: list.pages };
  if (!copyWord(target, source)) return false;
  cursor.at = source.at;
  moveOn(reader);
  return true;
}

/** Further spellings that pages which stay have, in order. */
function spellingsThatStay(
  spellings: ReadonlyMap<string, readonly Source[]>,
  found: Postings,
): readonly { spelling: string; pages: Growing }[] {
  if (spellings.size === 0) return [];
  const kept = [...spellings].flatMap(([spelling, sources]) => {
    const pages = nothingWritten(256);
    return writePages(pages, sources, found) > 0 ? [{ spelling, pages }] : [];
  });
  return kept.sort((a, b) => byCodePoint(a.spelling, b.spelling));
}
