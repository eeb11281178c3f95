import { hash } from 'node:crypto';
import { packNumbers } from '../text/packed-numbers.ts';
import type { ShardIndex } from '../text/search/index.ts';
import { arrayItem, type Cursor, nothingWritten, readHead, readText, uintItem, writeHead, writeText } from './cbor.ts';
import { packMarked, packMarkedAside, unpackMarked } from './packing.ts';
import type { IndexFile } from './pagefind.ts';
import { joinWordLists, type WordChunk } from './word-lists.ts';

/** An article as Pagefind's index knows it. */
export interface IndexedPage {
  /** The shard's name, `_`, and a hash; in an index that was joined its row in the table. */
  readonly id: string;
  /** Its words, by which their weights are set off. */
  readonly words: number;
}

/** What Pagefind knows of some articles, apart from what it shows of them. */
export interface Part {
  readonly pages: readonly IndexedPage[];
  /** The word lists, each a chunk as in `WordList`, of the numbers of pages. */
  readonly chunks: readonly Uint8Array[];
  /** The same as they are in files, where they were read from some. */
  readonly packed?: readonly Uint8Array[];
  readonly entry: PartEntry;
}

/** What the first file of Pagefind's says: its version, and what its search must know of the language. */
export interface PartEntry {
  readonly version: string;
  /** Names the file of the language's stemmer; null where there is none for it. */
  readonly wasm: string | null;
  readonly include_characters: readonly string[];
}

/** The file of a language's stemmer; languages without one share one that does nothing. */
export function stemmerFile({ wasm }: PartEntry): string {
  return `wasm.${wasm ?? 'unknown'}.pagefind`;
}

/** Reads the index of one language, `name`, out of Pagefind's files; null where it has none. Throws on what it can't be. */
export function readPart(name: string, fileOf: (path: string) => Uint8Array): Part | null {
  const { version, languages, include_characters }: EntryFile = JSON.parse(
    new TextDecoder().decode(fileOf('pagefind-entry.json')),
  );
  const language = languages[name];
  if (!language) return null;
  const cursor: Cursor = { bytes: unpackMarked(fileOf(`pagefind.${language.hash}.pf_meta`)), at: 0 };
  readHead(cursor, arrayItem);
  readText(cursor);
  const pages = readList(cursor, () => {
    readHead(cursor, arrayItem);
    const page = { id: readText(cursor), words: readHead(cursor, uintItem) };
    readText(cursor);
    return page;
  });
  const chunks = readList(cursor, () => {
    readHead(cursor, arrayItem);
    const words = { from: readText(cursor), to: readText(cursor) };
    return { ...words, hash: readText(cursor) };
  });
  for (const what of ['filters', 'orders'])
    if (readHead(cursor, arrayItem) > 0) throw new Error(`an index with ${what}, which it was given none of`);
  const metadata = readList(cursor, () => readText(cursor));
  if (metadata.some((key) => key !== titleKey)) throw new Error('an index with metadata that it was not given');
  const packed = chunks.map((chunk) => fileOf(`index/${chunk.hash}.pf_index`));
  return {
    pages,
    chunks: packed.map(unpackMarked),
    packed,
    entry: { version, wasm: language.wasm, include_characters },
  };
}

/** Pages of a part that go into a new index. */
export interface PartChoice {
  readonly part: Part;
  /** The row of a page in the shard's table; null where it is left out. */
  readonly rowOf: (page: IndexedPage) => number | null;
}

/** An index with its files: all but the stemmer. */
export interface JoinedIndex {
  readonly files: readonly IndexFile[];
  /** What browsers are told of it. */
  readonly index: ShardIndex;
}

/**
 * Pagefind's files of the index with the chosen pages of some parts, but for their texts, in one form: pages by row,
 * words in order, chunks of one size. So it doesn't matter which parts the pages came in.
 */
export async function joinParts(
  name: string,
  [first, ...others]: readonly [PartChoice, ...PartChoice[]],
): Promise<JoinedIndex> {
  const choices = [first, ...others];
  const rows = choices.map(({ part, rowOf }) => part.pages.map(rowOf));
  const pages = choices
    .flatMap(({ part }, choice) => part.pages.map(({ words }, page) => ({ words, row: rows[choice]?.[page] ?? -1 })))
    .filter(({ row }) => row >= 0)
    .sort((a, b) => a.row - b.row);
  const numbers = new Map(pages.map(({ row }, number) => [row, number]));
  const lists = choices.map(({ part }, choice) => ({
    chunks: part.chunks,
    pages: Int32Array.from(rows[choice] ?? [], (row) => (row === null ? -1 : (numbers.get(row) ?? -1))),
  }));
  const meta = nothingWritten();
  writeHead(meta, arrayItem, 6);
  writeText(meta, first.part.entry.version);
  writeHead(meta, arrayItem, pages.length);
  for (const { row, words } of pages) {
    writeHead(meta, arrayItem, 3);
    writeText(meta, `${name}_${row}`);
    writeHead(meta, uintItem, words);
    writeText(meta, '');
  }
  const { chunks, files } = await packChunks(name, joinWordLists(lists), chunksBefore(choices));
  writeHead(meta, arrayItem, chunks.length);
  for (const texts of chunks) {
    writeHead(meta, arrayItem, texts.length);
    for (const text of texts) writeText(meta, text);
  }
  writeHead(meta, arrayItem, 0);
  writeHead(meta, arrayItem, 0);
  writeHead(meta, arrayItem, 1);
  writeText(meta, titleKey);
  const content = packMarked(meta.bytes.subarray(0, meta.length));
  const own = `${name}_${hash('sha256', content).slice(0, 10)}`;
  const { version, wasm, include_characters } = first.part.entry;
  const languages = { [name]: { hash: own, wasm, page_count: pages.length } };
  const entry: EntryFile = { version, languages, include_characters };
  const longest = pages.reduce((most, { words }) => Math.max(most, words), 0);
  return {
    files: [
      ...files,
      { path: `pagefind.${own}.pf_meta`, content },
      { path: 'pagefind-entry.json', content: new TextEncoder().encode(JSON.stringify(entry)) },
    ],
    index: {
      ...{ version, characters: include_characters, longest },
      words: packNumbers(
        pages.map(({ words }) => words),
        longest + 1,
      ),
      chunks: bordersOf(chunks),
    },
  };
}

/** Chunks that are packed at one time: each takes a quarter of a megabyte while it is. */
const packedAtOnce = 8;

/** A chunk as it was read, and as it is in its file. */
interface ChunkBefore {
  readonly content: Uint8Array;
  readonly packed: Uint8Array;
}

/** The chunks of earlier files, by what tells them apart at a glance: their lengths and beginnings. */
function chunksBefore(choices: readonly PartChoice[]): ReadonlyMap<string, ChunkBefore> {
  const before = new Map<string, ChunkBefore>();
  for (const { part } of choices) {
    for (const [index, packed] of (part.packed ?? []).entries()) {
      const content = part.chunks[index];
      if (content) before.set(chunkKey(content), { content, packed });
    }
  }
  return before;
}

function chunkKey(content: Uint8Array): string {
  return `${content.length} ${Buffer.from(content.buffer, content.byteOffset, Math.min(40, content.length)).toString('latin1')}`;
}

/** Packs each chunk while the next ones are joined. One that is as it was is not packed again: most are after an edit. */
async function packChunks(name: string, joined: Iterable<WordChunk>, before: ReadonlyMap<string, ChunkBefore>) {
  const chunks: (readonly [from: string, to: string, name: string])[] = [];
  const files: Promise<IndexFile>[] = [];
  for (const { from, to, content } of joined) {
    const chunk = `${name}_${chunks.length}`;
    chunks.push([from, to, chunk]);
    const path = `index/${chunk}.pf_index`;
    const same = before.get(chunkKey(content));
    if (same && Buffer.compare(same.content, content) === 0) {
      files.push(Promise.resolve({ path, content: same.packed }));
      continue;
    }
    files.push(packMarkedAside(content).then((packed) => ({ path, content: packed })));
    await files[files.length - packedAtOnce];
  }
  return { chunks, files: await Promise.all(files) };
}

/** The shortest beginnings that tell chunks apart, and the last word. */
function bordersOf(chunks: readonly (readonly [from: string, to: string, name: string])[]): readonly string[] {
  const borders = chunks.map(([from], place) => {
    const before = [...(chunks[place - 1]?.[1] ?? '')];
    const letters = [...from];
    const same = letters.findIndex((letter, at) => letter !== before[at]);
    return letters.slice(0, same + 1).join('');
  });
  return [...borders, chunks.at(-1)?.[1] ?? ''];
}

/** `pagefind-entry.json`. */
interface EntryFile {
  readonly version: string;
  readonly languages: {
    readonly [name: string]: { readonly hash: string; readonly wasm: string | null; readonly page_count: number };
  };
  readonly include_characters: readonly string[];
}

/** The only metadata that articles are indexed with. */
const titleKey = 'title';

function readList<T>(cursor: Cursor, readItem: () => T): readonly T[] {
  return Array.from({ length: readHead(cursor, arrayItem) }, readItem);
}
