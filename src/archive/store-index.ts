import { readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import type { Problem } from '../text/problem.ts';
import type { Entry, TextPlace } from './archive.ts';
import { replaceFile } from './files.ts';
import { printTable, readTable } from './store-table.ts';

/** What the store knows of one seed. */
export interface StoredRecord {
  /** Path inside the seeds folder. */
  readonly source: string;
  /** Size, times and inode of seed and sidecar when they were read; null where they may change without our seeing it. */
  readonly stamp: string | null;
  /** SHA-256 in hex of the seed's bytes and, behind a colon, of its sidecar's. */
  readonly inputs: string;
  /** Null where the seed could not be read as an article; `problems` says why. */
  readonly entry: Entry | null;
  /** What tells copies of its text; null where there is none, or too little of it. */
  readonly sketch: string | null;
  readonly place: TextPlace | null;
  readonly problems: readonly Problem[];
}

/** The records of an index file, and a name for it as it was written. */
export interface StoreIndex {
  readonly records: readonly StoredRecord[];
  readonly name: string;
}

/** First word of the first line; an index of another format counts as none. */
const format = 'backfile-store-3';
const newline = 10;

/**
 * Reads an index file: a line that says what it holds, a table by columns, and a checksum of all that. Null where it is
 * missing, of another context, cut short or damaged. Packs are taken to lie in `folder`.
 */
export function readStoreIndex(file: string, folder: string, context: string): StoreIndex | null {
  const bytes = readIfThere(file);
  if (!bytes) return null;
  const trailerAt = bytes.lastIndexOf(newline, bytes.length - 2) + 1;
  const headEnd = bytes.indexOf(newline);
  const [word, found, count, ...lengths] = bytes.toString('latin1', 0, Math.max(0, headEnd)).split(' ');
  if (word !== format || found !== context) return null;
  const name = String(crc32(bytes.subarray(0, trailerAt)));
  if (bytes.toString('latin1', trailerAt) !== `${name}\n`) return null;
  let at = headEnd + 1;
  const columns = lengths.map((length) => {
    const from = at;
    at += Number(length);
    return bytes.toString('utf8', from, at);
  });
  const records = readTable(columns, Number(count), folder);
  return records && { records, name };
}

/** Writes an index file in one step: a reader sees the old one or the new one. Gives its name. */
export function writeStoreIndex(file: string, context: string, records: readonly StoredRecord[]): string {
  const columns = printTable(records).map((column) => Buffer.from(column));
  const head = Buffer.from(`${[format, context, records.length, ...columns.map(({ length }) => length)].join(' ')}\n`);
  const chunks = [head, ...columns, Buffer.from('\n')];
  const name = String(chunks.reduce((crc, chunk) => crc32(chunk, crc), 0));
  replaceFile(file, [...chunks, Buffer.from(`${name}\n`)]);
  return name;
}

function readIfThere(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}
