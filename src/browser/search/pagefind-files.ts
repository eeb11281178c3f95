import type { ShardTable } from '../../text/search-index.ts';
import { fileMark } from '../../text/search-texts.ts';

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
  if (path.startsWith('index/')) return shard.read(path.replace('index/', `index/${shard.name}_`));
  const { index, dates, wordless } = await shard.table();
  if (!index) throw new Error(`Pagefind asked for ${path}, which is not indexed`);
  if (path.startsWith('pagefind-entry.json')) {
    const languages = { [shard.name]: { hash: '', wasm: 'unknown', page_count: index.words.length } };
    return encoder.encode(JSON.stringify({ version: index.version, languages, include_characters: index.characters }));
  }
  const meta = growingBytes();
  writeList(meta, 6);
  writeText(meta, index.version);
  writeList(meta, index.words.length);
  const rows = [...dates.keys()].filter((row) => !(row in wordless));
  for (const [place, words] of index.words.entries()) {
    writeList(meta, 3);
    writeText(meta, String(shard.offset + (rows[place] ?? 0)));
    writeHead(meta, 0, words);
    writeText(meta, '');
  }
  const chunks = index.chunks.slice(0, -1);
  writeList(meta, chunks.length);
  for (const [chunk, from] of chunks.entries()) {
    const next = chunks[chunk + 1];
    writeList(meta, 3);
    writeText(meta, from);
    writeText(meta, next === undefined ? (index.chunks.at(-1) ?? '') : before(next));
    writeText(meta, String(chunk));
  }
  for (const metadata of [[], [], ['title']]) {
    writeList(meta, metadata.length);
    for (const text of metadata) writeText(meta, text);
  }
  return meta.bytes.subarray(0, meta.length);
}

/** What comes after all words that come before a text, as good as. */
function before(text: string): string {
  const letters = [...text];
  const last = letters.pop()?.codePointAt(0) ?? 0;
  // There are no letters between these.
  const one = last === 0xe000 ? 0xd7ff : last - 1;
  return one < 0 ? letters.join('') : `${letters.join('')}${String.fromCodePoint(one)}\u{10ffff}`;
}

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

function writeText(target: GrowingBytes, text: string): void {
  // A letter has three bytes at most.
  makeRoom(target, text.length * 3 + 5);
  const bytes = isPlain(text) ? null : encoder.encode(text);
  writeHead(target, 3, bytes?.length ?? text.length);
  if (bytes) target.bytes.set(bytes, target.length);
  else for (let at = 0; at < text.length; at += 1) target.bytes[target.length + at] = text.charCodeAt(at);
  target.length += bytes?.length ?? text.length;
}

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false;
  return true;
}

function writeHead(target: GrowingBytes, kind: number, count: number): void {
  makeRoom(target, 5);
  const size = count < 24 ? 0 : count < 0x100 ? 8 : count < 0x10000 ? 16 : 32;
  target.bytes[target.length++] = (kind << 5) | (size === 0 ? count : size === 8 ? 24 : size === 16 ? 25 : 26);
  for (let shift = size - 8; shift >= 0; shift -= 8) target.bytes[target.length++] = (count >>> shift) & 255;
}

function makeRoom(target: GrowingBytes, more: number): void {
  if (target.length + more <= target.bytes.length) return;
  const larger = new Uint8Array(2 * (target.length + more));
  larger.set(target.bytes.subarray(0, target.length));
  target.bytes = larger;
}
