import { closeSync, openSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { writeWhole } from './files.ts';
import type { StoredRecord } from './store-index.ts';

/** A record that is new or another one since the index was written, or the source of one that is gone. */
export type StoreChange = StoredRecord | { readonly source: string; readonly gone: true };

/** Changes in the order they were made. */
export interface StoreLog {
  readonly changes: readonly StoreChange[];
  /** Whether the file is whole: to one that was cut short or damaged nothing more can be added. */
  readonly isWhole: boolean;
}

/**
 * Reads the changes that were made to the index of this name: a line each, with its checksum. None where the log belongs
 * to another index. A log that is cut short or damaged ends at the last line before.
 */
export function readStoreLog(file: string, index: string, folder: string): StoreLog {
  const [head, ...lines] = readIfThere(file).split('\n');
  if (head !== headOf(index)) return { changes: [], isWhole: false };
  const changes: StoreChange[] = [];
  for (const line of lines.slice(0, -1)) {
    const cut = line.indexOf(' ');
    const json = line.slice(cut + 1);
    if (line.slice(0, cut) !== String(crc32(json))) return { changes, isWhole: false };
    changes.push(inFolder(JSON.parse(json), folder));
  }
  return { changes, isWhole: lines.at(-1) === '' };
}

/** Starts an empty log for the index of this name. */
export function startStoreLog(file: string, index: string): void {
  write(file, 'w', `${headOf(index)}\n`);
}

/** Adds changes to a log that is whole. */
export function addToStoreLog(file: string, changes: readonly StoreChange[]): void {
  const lines = changes.map((change) => {
    const json = JSON.stringify(withoutFolder(change));
    return `${crc32(json)} ${json}\n`;
  });
  write(file, 'a', lines.join(''));
}

function headOf(index: string): string {
  return `backfile-store-log-1 ${index}`;
}

function write(file: string, flags: 'w' | 'a', text: string): void {
  const fd = openSync(file, flags);
  try {
    writeWhole(fd, Buffer.from(text));
  } finally {
    closeSync(fd);
  }
}

/** On disk a place bears the name of its pack alone: the folder may move. */
function withoutFolder(change: StoreChange): StoreChange {
  if ('gone' in change || !change.place) return change;
  return { ...change, place: { ...change.place, pack: basename(change.place.pack) } };
}

function inFolder(change: StoreChange, folder: string): StoreChange {
  if ('gone' in change || !change.place) return change;
  return { ...change, place: { ...change.place, pack: join(folder, change.place.pack) } };
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
