import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Problem } from '../text/problem.ts';
import type { Entry, TextPlace } from './archive.ts';
import { replaceFile } from './files.ts';

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

/** Written as the first line; an index of another format counts as none. */
const format = 'backfile-store-1';
const newline = 10;

/** The records of an index file; none where it is missing, of another context, cut short or damaged. */
export function readStoreIndex(file: string, folder: string, context: string): readonly StoredRecord[] {
  const bytes = readIfThere(file);
  if (!bytes) return [];
  const trailerAt = bytes.lastIndexOf(newline, bytes.length - 2) + 1;
  const headEnd = bytes.indexOf(newline);
  if (bytes.toString('utf8', 0, headEnd) !== `${format} ${context}`) return [];
  if (bytes.toString('latin1', trailerAt) !== `${crc32(bytes.subarray(0, trailerAt))}\n`) return [];
  const records: StoredRecord[] = [];
  for (let at = headEnd + 1; at < trailerAt; ) {
    const end = bytes.indexOf(newline, at);
    records.push(withFolder(JSON.parse(bytes.toString('utf8', at, end)), folder));
    at = end + 1;
  }
  return records;
}

/** Writes an index file in one step: a reader sees the old one or the new one. */
export function writeStoreIndex(file: string, context: string, records: readonly StoredRecord[]): void {
  const chunks: Buffer[] = [];
  let crc = 0;
  let lines = [`${format} ${context}`];
  const flush = (): void => {
    const chunk = Buffer.from(`${lines.join('\n')}\n`);
    crc = crc32(chunk, crc);
    chunks.push(chunk);
    lines = [];
  };
  for (const record of records) {
    lines.push(JSON.stringify(withoutFolder(record)));
    if (lines.length === 1000) flush();
  }
  if (lines.length > 0) flush();
  replaceFile(file, [...chunks, Buffer.from(`${crc}\n`)]);
}

/** On disk a place bears the name of its pack alone: the folder may move. */
function withoutFolder(record: StoredRecord): StoredRecord {
  return record.place ? { ...record, place: { ...record.place, pack: basename(record.place.pack) } } : record;
}

function withFolder(record: StoredRecord, folder: string): StoredRecord {
  return record.place ? { ...record, place: { ...record.place, pack: join(folder, record.place.pack) } } : record;
}

function readIfThere(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}
