import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

/**
 * Puts a file in the place of another in one step: who reads sees the old one or the new one, whole. Throws what the
 * file system throws (disk full, not writable), with the old file as it was.
 */
export function replaceFile(path: string, chunks: readonly (string | Uint8Array)[]): void {
  const fresh = `${path}.new`;
  try {
    const fd = openSync(fresh, 'w');
    try {
      for (const chunk of chunks) writeWhole(fd, typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
    } finally {
      closeSync(fd);
    }
    renameSync(fresh, path);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
}

/** What tells that a file is as it was, without opening it; null where there is none. */
export function stateOf(path: string): string | null {
  const found = statSync(path, { throwIfNoEntry: false });
  return found ? printState(found) : null;
}

/** The same of one that was looked at. */
export function printState({ ino, size, mtimeMs, ctimeMs }: Stats): string {
  return `${ino} ${size} ${mtimeMs} ${ctimeMs}`;
}

/** Writes all bytes to an open file: one call may take less than it was given, on a disk that is filling up. */
export function writeWhole(fd: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at);
}

/**
 * Makes a folder and those above it. (Node's own `recursive` never ends where a system such as /proc says that a folder
 * is missing which it cannot make.)
 */
export function makeFolders(path: string): void {
  if (existsSync(path)) return;
  makeFolders(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process may have been quicker.
    if (!existsSync(path)) throw error;
  }
}
