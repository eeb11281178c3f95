import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { type Behind, readBehind, writeBehind } from './behind.ts';
import type { Home } from './home.ts';
import { type Lock, takeLock } from './lock.ts';
import { type FileNote, type Manifest, readManifest, verifyManifest } from './manifest.ts';
import { findStrays, removeStrays } from './strays.ts';
import { discard } from './sweep.ts';
import { openTree, removeOthers, salvageTree, type TreeWriter } from './tree.ts';
import type { SpareCheck } from './tree-check.ts';
import type { Tree } from './trees.ts';

/** The spare tree while it is brought up to date. */
export interface OpenSpare {
  readonly writer: TreeWriter;
  /** What it held when it was opened. */
  readonly files: ReadonlyMap<string, FileNote>;
  readonly lock: Lock;
}

/**
 * Opens the spare tree for writing. From then on nobody knows what it holds, until somebody writes its manifest. Waits
 * for who has it open, at most for `patienceMs`. Who has looked for strays in it tells with `check`.
 */
export async function openSpare(
  home: Home,
  current: Tree & { readonly manifest: Manifest },
  spare: Tree,
  { patienceMs, check = null }: { readonly patienceMs?: number; readonly check?: SpareCheck | null } = {},
): Promise<OpenSpare> {
  const lock = await takeLock(join(home.folder, 'spare.lock'), () => {}, patienceMs);
  try {
    const behind = readBehind(spare.manifestFile);
    const manifest = behind ? null : readManifest(spare.manifestFile);
    rmSync(spare.manifestFile, { force: true });
    if (behind?.number === current.manifest.number)
      return { ...(await catchUp(spare.root, current, behind, check)), lock };
    const files = manifest ? keepKnown(spare, manifest) : keepShared(home, current, spare);
    return { writer: openTree(spare.root, files), files, lock };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/**
 * Brings the rest of a spare tree up to date with the published one: what changed since it was published itself, and
 * what is gone. `fresh` are files that it holds already, `gone` those of the published tree that are not wanted.
 */
export function finishTree(
  { writer, files: before }: OpenSpare,
  files: ReadonlyMap<string, FileNote>,
  { fresh, gone }: { readonly fresh: ReadonlySet<string>; readonly gone: readonly string[] },
  current: Tree & { readonly manifest: Manifest },
): void {
  const isAsPublished = before === current.manifest.files;
  writer.remove(isAsPublished ? gone : [...before.keys()].filter((path) => !files.has(path)));
  // Where it holds what is published, all that is not fresh is there.
  if (isAsPublished) return;
  for (const [path, { key }] of files) {
    if (!fresh.has(path) && before.get(path)?.key !== key) writer.link(path, `${current.root}/${path}`);
  }
}

/** Closes a spare tree that was not written to. Where it was made the same as the published one, that is noted. */
export function closeUnused({ files, lock }: OpenSpare, spare: Tree, { number, files: published }: Manifest): void {
  if (files === published) writeBehind(spare.manifestFile, { number, finished: Date.now(), paths: [] });
  lock.release();
}

/**
 * Makes a tree the same as the published one, where it is known in what they differ. A few files at a time: threads that
 * wait to be told what to do are not to wait for all of them.
 */
async function catchUp(
  root: string,
  current: Tree & { readonly manifest: Manifest },
  { finished, paths }: Behind,
  check: SpareCheck | null,
): Promise<Pick<OpenSpare, 'writer' | 'files'>> {
  const { files } = current.manifest;
  // After the first build there is no older tree: nothing is in the way, and nothing is looked for.
  const isNew = !existsSync(root);
  const writer = openTree(root, isNew ? new Set() : files);
  // First what is gone: a folder may be in the way of a file of its name.
  for (const some of fewOf(paths.filter((path) => !files.has(path)))) {
    writer.remove(some);
    await breathe();
  }
  // Then what was found there before: a folder may stand by now where there was a file.
  if (!isNew) removeStrays(root, check?.finished === finished ? check.strays : findStrays(root, files, finished));
  for (const some of fewOf(paths.filter((path) => files.has(path)))) {
    for (const path of some) writer.link(path, `${current.root}/${path}`);
    await breathe();
  }
  return { writer, files };
}

/** Files that are brought up to date before others get their turn. */
const fewFiles = 8;

function* fewOf(paths: readonly string[]): Generator<readonly string[]> {
  for (let at = 0; at < paths.length; at += fewFiles) yield paths.slice(at, at + fewFiles);
}

function keepKnown({ root }: Tree, manifest: Manifest): ReadonlyMap<string, FileNote> {
  const { files } = verifyManifest(manifest, root);
  removeOthers(root, (path) => files.has(path));
  return files;
}

/** Taking over a tree file by file is slower than making a new one, where it can share nothing. */
function keepShared(
  home: Home,
  current: Tree & { readonly manifest: Manifest },
  { root }: Tree,
): ReadonlyMap<string, FileNote> {
  const { files } = current.manifest;
  if (!existsSync(root)) return new Map();
  if (files.size > 0) return salvageTree(root, current.root, files);
  discard(home, root);
  return new Map();
}
