import {
  closeSync,
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  unlinkSync,
} from 'node:fs';
import { makeFolders, writeWhole } from '../archive/files.ts';

/** A tree of files that is not published, being brought up to date. Paths have `/` and lie inside it, or it throws. */
export interface TreeWriter {
  readonly root: string;
  readonly write: (path: string, bytes: Uint8Array) => void;
  /** Gives `path` the same file as `from` (full path), by a hard link where the file system has them. */
  readonly link: (path: string, from: string) => void;
  /** Moves a file (full path) to `path`. */
  readonly move: (path: string, from: string) => void;
  /** Removes files, and the folders that are empty then. */
  readonly remove: (paths: readonly string[]) => void;
}

/**
 * Opens a tree for writing, with the paths it is known to hold. Files that are there are replaced, never written into:
 * another tree may share them.
 */
export function openTree(root: string, known: Pick<ReadonlySet<string>, 'has'> = new Set()): TreeWriter {
  makeFolders(root);
  const folders: Folders = { found: new Set([root]), made: new Set() };
  const changes = new Map<string, 'put' | 'gone'>();
  const isHeld = (path: string): boolean => (changes.has(path) ? changes.get(path) === 'put' : known.has(path));
  const put = (path: string, create: (full: string) => void): void => {
    const full = placeOf(root, path);
    try {
      makeFolder(parentOf(full), folders);
      if (isHeld(path)) unlinkSync(full);
      create(full);
    } catch (error) {
      if (!isInTheWay(error)) throw error;
      clear(full, folders);
      create(full);
    }
    changes.set(path, 'put');
  };
  return {
    root,
    write: (path, bytes) =>
      put(path, (full) => {
        const fd = openSync(full, 'wx');
        try {
          writeWhole(fd, bytes);
        } finally {
          closeSync(fd);
        }
      }),
    link: (path, from) => put(path, (full) => linkOrCopy(from, full)),
    move: (path, from) => put(path, (full) => renameSync(from, full)),
    remove(paths) {
      const left = new Set<string>();
      for (const path of paths) {
        const full = placeOf(root, path);
        unlinkIfFile(full);
        changes.set(path, 'gone');
        left.add(parentOf(full));
      }
      for (const above of left) for (const folder of removeEmpty(root, above)) forget(folder, folders);
    },
  };
}

/** The full path of a file in a tree. Throws for every path that leads out of it: the last gate before the disk. */
export function placeOf(root: string, path: string): string {
  if (/^$|^\/|\\|\0|(?:^|\/)\.{0,2}(?:\/|$)/.test(path)) throw new Error(`A page may not be written to "${path}".`);
  return `${root}/${path}`;
}

/**
 * The files that a tree shares with another, of which it is known what it holds; all else is removed from it. For trees
 * that a killed build left.
 */
export function salvageTree<T>(root: string, other: string, files: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  const shared = new Map<string, T>();
  removeOthers(root, (path) => {
    const note = files.get(path);
    if (note === undefined) return false;
    const found = lstatSync(`${root}/${path}`);
    if (found.nlink === 1 || found.ino !== lstatSync(`${other}/${path}`).ino) return false;
    shared.set(path, note);
    return true;
  });
  return shared;
}

/** Removes from a tree the files that are not wanted, all that is no file, and the folders that are empty then. */
export function removeOthers(root: string, isWanted: (path: string) => boolean): void {
  const waiting = [root];
  const folders: string[] = [];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const full = `${folder}/${entry.name}`;
      if (entry.isDirectory()) waiting.push(full);
      else if (!entry.isFile() || !isWanted(full.slice(root.length + 1))) {
        unlinkSync(full);
        folders.push(folder);
      }
    }
  }
  for (const folder of folders) removeEmpty(root, folder);
}

/** Folders that are there; what is below one that was made now is known. */
interface Folders {
  readonly found: Set<string>;
  readonly made: Set<string>;
}

/** Takes away what stands where a file is to be made: an older file, a folder of its name, a file for a folder. */
function clear(full: string, folders: Folders): void {
  // Something is not as it was thought to be: from here on look before every step.
  for (const folder of folders.made) folders.found.add(folder);
  folders.made.clear();
  makeFolder(parentOf(full), folders);
  const found = lstatSync(full, { throwIfNoEntry: false });
  if (found?.isDirectory()) {
    rmSync(full, { recursive: true, force: true });
    for (const folder of folders.found) if (`${folder}/`.startsWith(`${full}/`)) forget(folder, folders);
  } else if (found) unlinkSync(full);
}

function makeFolder(folder: string, folders: Folders): void {
  if (folders.found.has(folder) || folders.made.has(folder)) return;
  const above = parentOf(folder);
  makeFolder(above, folders);
  const found = folders.made.has(above) ? undefined : lstatSync(folder, { throwIfNoEntry: false });
  if (found && !found.isDirectory()) unlinkSync(folder);
  if (!found?.isDirectory()) mkdirSync(folder);
  (found?.isDirectory() ? folders.found : folders.made).add(folder);
}

function forget(folder: string, { found, made }: Folders): void {
  found.delete(folder);
  made.delete(folder);
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (isInTheWay(error)) throw error;
    copyFileSync(from, to);
  }
}

/** Removes a folder that is empty, and those above it that are empty then; gives them. */
function removeEmpty(root: string, folder: string): readonly string[] {
  const removed: string[] = [];
  for (let at = folder; at.length > root.length && rmdirIfEmpty(at); at = parentOf(at)) removed.push(at);
  return removed;
}

/** What is a folder by now holds newer pages. */
function unlinkIfFile(full: string): void {
  try {
    unlinkSync(full);
  } catch (error) {
    if (!isInTheWay(error) && !lstatSync(full).isDirectory()) throw error;
  }
}

function rmdirIfEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

/** A file or a folder stands there already, or a folder is missing. */
function isInTheWay(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && ['EEXIST', 'ENOENT', 'ENOTDIR', 'EISDIR'].includes(String(error.code))
  );
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}
