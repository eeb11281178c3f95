import { numbersIn } from '../../text/packed-numbers.ts';
import type { ShardTable } from '../../text/search/index.ts';
import { fileMark } from '../../text/search/texts.ts';

/** A shard as Pagefind is to see it. */
export interface PagefindShard {
  readonly name: string;
  /** Its first article's number among those of all shards. */
  readonly offset: number;
  readonly table: () => Promise<ShardTable>;
  /** Reads what Pagefind's file at a path in the shard's folder holds, unpacked. */
  readonly read: (path: string) => Promise<Uint8Array>;
  /** The same of the WebAssembly. */
  readonly readWasm: () => Promise<Uint8Array>;
}

/**
 * Gives Pagefind a file that it asks for by its path in the shard's folder. Its two first files are made here of the
 * shard's table, with articles' numbers for ids, so that nothing is loaded for them; all are unpacked already, which
 * browsers do faster than it.
 */
export async function pagefindFile(shard: PagefindShard, path: string): Promise<Uint8Array> {
  if (path.startsWith('wasm.')) return shard.readWasm();
  if (path.startsWith('fragment/')) return noText;
  if (path.startsWith('index/')) return shard.read(chunkFile(shard.name, Number.parseInt(path.slice(6), 10)));
  const { index, wordless } = await shard.table();
  if (!index) throw new Error(`Pagefind asked for ${path}, which is not indexed`);
  if (path.startsWith('pagefind-entry.json')) {
    // It looks at this number only to choose between languages.
    const languages = { [shard.name]: { hash: '', wasm: 'unknown', page_count: 1 } };
    return encoder.encode(JSON.stringify({ version: index.version, languages, include_characters: index.characters }));
  }
  const meta = growingBytes();
  writeList(meta, 6);
  writeText(meta, index.version);
  writePages(meta, shard.offset, numbersIn(index.words, index.longest + 1), new Set(Object.keys(wordless).map(Number)));
  const chunks = index.chunks.slice(0, -1);
  writeList(meta, chunks.length);
  for (const [chunk, from] of chunks.entries()) {
    const next = chunks[chunk + 1];
    writeList(meta, 3);
    writeText(meta, from);
    if (next === undefined) writeText(meta, index.chunks.at(-1) ?? '');
    else writeBefore(meta, next);
    writeText(meta, String(chunk));
  }
  for (const metadata of [[], [], ['title']]) {
    writeList(meta, metadata.length);
    for (const text of metadata) writeText(meta, text);
  }
  return meta.bytes.subarray(0, meta.length);
}

/** Path of a chunk of the index in the shard's folder. */
export function chunkFile(shard: string, chunk: number): string {
  return `index/${shard}_${chunk}.pf_index`;
}

/** A list of `[number in digits, words, '']`. It may be a hundred thousand that a search waits for: bytes are put side by side. */
function writePages(target: GrowingBytes, offset: number, words: Int32Array, wordless: ReadonlySet<number>): void {
  writeList(target, words.length);
  makeRoom(target, words.length * mostOfPage);
  const { bytes } = target;
  let at = target.length;
  let row = 0;
  for (const count of words) {
    while (wordless.has(row)) row += 1;
    let digits = 1;
    for (let rest = offset + row; rest > 9; rest = Math.floor(rest / 10)) digits += 1;
    bytes[at] = headOf(4, 3);
    bytes[at + 1] = headOf(3, digits);
    at += 2 + digits;
    for (let rest = offset + row, place = at - 1; digits > 0; digits -= 1, place -= 1) {
      bytes[place] = 48 + (rest % 10);
      rest = Math.floor(rest / 10);
    }
    at = putHead(bytes, at, 0, count);
    bytes[at] = headOf(3, 0);
    at += 1;
    row += 1;
  }
  target.length = at;
}

/** A page's list, text of at most ten digits, number and empty text. */
const mostOfPage = 1 + 11 + 5 + 1;

/** Writes what comes after all words that come before a text, as good as. */
function writeBefore(target: GrowingBytes, text: string): void {
  const letters = [...text];
  const last = letters.pop()?.codePointAt(0) ?? 0;
  // There are no letters between these.
  const one = last === 0xe000 ? 0xd7ff : last - 1;
  if (one < 0) writeText(target, letters.join(''));
  else writeText(target, letters.join('') + String.fromCodePoint(one), lastLetter);
}

/** No letter comes after it. */
const lastLetter = new TextEncoder().encode('\u{10ffff}');

const encoder = new TextEncoder();

/** Texts are read elsewhere: Pagefind is to tell nothing of them but the places of words. */
const noText = encoder.encode(`${fileMark}{"url":"","content":"","meta":{},"anchors":[]}`);

/** CBOR (RFC 8949) that is being written, behind Pagefind's mark. */
interface GrowingBytes {
  bytes: Uint8Array;
  length: number;
}

function growingBytes(): GrowingBytes {
  const bytes = new Uint8Array(1 << 16);
  return { bytes, length: encoder.encodeInto(fileMark, bytes).written };
}

function writeList(target: GrowingBytes, items: number): void {
  writeHead(target, 4, items);
}

/** Writes a text, and as part of it what comes behind. */
function writeText(target: GrowingBytes, text: string, behind = nothing): void {
  // A letter has three bytes at most.
  makeRoom(target, text.length * 3 + 5 + behind.length);
  const bytes = isPlain(text) ? null : encoder.encode(text);
  const length = bytes?.length ?? text.length;
  writeHead(target, 3, length + behind.length);
  if (bytes) target.bytes.set(bytes, target.length);
  else for (let at = 0; at < length; at += 1) target.bytes[target.length + at] = text.charCodeAt(at);
  target.bytes.set(behind, target.length + length);
  target.length += length + behind.length;
}

const nothing = new Uint8Array();

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false;
  return true;
}

function writeHead(target: GrowingBytes, kind: number, count: number): void {
  makeRoom(target, 5);
  target.length = putHead(target.bytes, target.length, kind, count);
}

/** Puts a head at a place, and gives the place behind it. */
function putHead(bytes: Uint8Array, start: number, kind: number, count: number): number {
  const size = count < 24 ? 0 : count < 0x100 ? 8 : count < 0x10000 ? 16 : 32;
  bytes[start] = headOf(kind, size === 0 ? count : size === 8 ? 24 : size === 16 ? 25 : 26);
  let at = start + 1;
  for (let shift = size - 8; shift >= 0; shift -= 8, at += 1) bytes[at] = (count >>> shift) & 255;
  return at;
}

function headOf(kind: number, count: number): number {
  return (kind << 5) | count;
}

function makeRoom(target: GrowingBytes, more: number): void {
  if (target.length + more <= target.bytes.length) return;
  const larger = new Uint8Array(2 * (target.length + more));
  larger.set(target.bytes.subarray(0, target.length));
  target.bytes = larger;
}
