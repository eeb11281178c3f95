import { lstatSync, readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { replaceFile, stateOf } from '../archive/files.ts';

/** What a file of a tree was made from and how long it is. */
export interface FileNote {
  /** Same key, same bytes. */
  readonly key: string;
  /** Bytes. */
  readonly size: number;
}

/** All that a tree holds, as it was written. */
export interface Manifest {
  /** Counts the builds of this output, so that of two trees the newer is known. */
  readonly number: number;
  /** What the whole was made from: same stamp, same site. */
  readonly stamp: string;
  /** When the tree was finished, in ms since 1970: what was put into it later is not ours. */
  readonly finished: number;
  readonly files: ReadonlyMap<string, FileNote>;
}

const format = 'backfile-manifest-2';
const newline = 10;

/** Characters that are made bytes at once: a long text of many pieces takes four times as long. */
const chunkSize = 1 << 16;

/** Reads a manifest; null where it is missing, of another format or damaged: then nobody knows what the tree holds. */
export function readManifest(path: string): Manifest | null {
  const state = stateOf(path);
  const known = latest.get(path);
  if (known && known.state === state) return known.manifest;
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return null;
  }
  const lines = readLines(bytes);
  if (!lines) return null;
  const files = new Map<string, FileNote>();
  for (const line of lines.files) {
    const { path, key, size } = noteOf(line);
    files.set(path, { key, size });
  }
  return remember(path, state, { ...lines, files });
}

/** What the bytes of a manifest say of the whole, and its line of each file; null for one of another format or damaged. */
export function readLines(bytes: Buffer): (Omit<Manifest, 'files'> & { readonly files: readonly string[] }) | null {
  const end = bytes.lastIndexOf(newline, bytes.length - 2) + 1;
  if (bytes.toString('latin1', end) !== `${crc32(bytes.subarray(0, end))}\n`) return null;
  const [head = '', ...files] = bytes.toString('utf8', 0, end - 1).split('\n');
  const [name, number, stamp, finished] = head.split('\t');
  if (name !== format || stamp === undefined) return null;
  return { number: Number(number), stamp, finished: Number(finished), files };
}

/** The line of a file, read. */
export function noteOf(line: string): FileNote & { readonly path: string } {
  const keyEnd = line.indexOf('\t');
  const sizeEnd = line.indexOf('\t', keyEnd + 1);
  return { path: line.slice(sizeEnd + 1), key: line.slice(0, keyEnd), size: Number(line.slice(keyEnd + 1, sizeEnd)) };
}

/** Writes a manifest in one step. */
export function writeManifest(path: string, manifest: Manifest): void {
  const { number, stamp, finished, files } = manifest;
  const chunks: Buffer[] = [];
  let text = `${format}\t${number}\t${stamp}\t${finished}\n`;
  for (const [file, { key, size }] of files) {
    text += `${key}\t${size}\t${file}\n`;
    if (text.length < chunkSize) continue;
    chunks.push(Buffer.from(text));
    text = '';
  }
  chunks.push(Buffer.from(text));
  replaceFile(path, [...chunks, `${chunks.reduce((crc, chunk) => crc32(chunk, crc), 0)}\n`]);
  remember(path, stateOf(path), manifest);
}

function remember(path: string, state: string | null, manifest: Manifest): Manifest {
  latest.clear();
  latest.set(path, { state, manifest });
  return manifest;
}

/** The manifest that this process read or wrote last: who wants it next, where somebody does, need not read it. */
const latest = new Map<string, { readonly state: string | null; readonly manifest: Manifest }>();

/** The manifest without the files that are no longer there as they were written: by kind and length. */
export function verifyManifest(manifest: Manifest, root: string): Manifest {
  const damaged = [...manifest.files].filter(([path, { size }]) => sizeOnDisk(`${root}/${path}`) !== size);
  return withoutFiles(
    manifest,
    damaged.map(([path]) => path),
  );
}

/** The manifest without some files, of which nothing is known then: nor is of the whole. */
export function withoutFiles(manifest: Manifest, paths: readonly string[]): Manifest {
  if (paths.length === 0) return manifest;
  const files = new Map(manifest.files);
  for (const path of paths) files.delete(path);
  return { ...manifest, stamp: '', files };
}

/** Bytes of a file; null where there is none. */
export function sizeOnDisk(path: string): number | null {
  try {
    const found = lstatSync(path, { throwIfNoEntry: false });
    return found?.isFile() ? found.size : null;
  } catch {
    // A file stands where one of its folders was.
    return null;
  }
}
