import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { printState, stateOf } from '../archive/files.ts';
import { readBehind } from './behind.ts';
import { noteOf, readLines, sizeOnDisk } from './manifest.ts';
import { findStrays } from './strays.ts';
import type { Tree } from './trees.ts';

/** Whether the files of a tree are there as its manifest says, by kind and length. */
export interface TreeCheck {
  readonly root: string;
  /** Of the manifest as it was read: another build puts another file there. */
  readonly state: string;
  readonly stamp: string;
  readonly files: number;
  readonly bytes: number;
  /** Paths of those that are not. */
  readonly damaged: readonly string[];
  /** What nobody of us put into the spare tree; null where it is not known how far that is behind. */
  readonly spare: SpareCheck | null;
}

/** Paths of the strays in a spare tree that was finished at a time (ms since 1970). */
export interface SpareCheck {
  readonly finished: number;
  readonly strays: readonly string[];
}

/** The places of a home's two trees. */
export interface TreePlaces {
  readonly current: Tree;
  readonly spare: Tree;
}

/** A check that goes on while this thread does other things; null where there is no manifest, or none that can be read. */
export interface RunningCheck {
  readonly result: Promise<TreeCheck | null>;
  /** Gives it up. */
  readonly stop: () => void;
}

/** Articles of a site that is looked at sooner than a thread starts. */
const fewArticles = 1000;

/** Starts the check of the tree of a site of about so many articles: in a thread, where that is worth it and the program is compiled. */
export function startTreeCheck({ current, spare }: TreePlaces, articles: number): RunningCheck {
  const workerData: TreePlaces = { current: placesOf(current), spare: placesOf(spare) };
  if (articles < fewArticles || !import.meta.url.endsWith('.js')) {
    return { result: Promise.resolve(checkTree(workerData)), stop() {} };
  }
  const thread = new Worker(new URL('tree-check-worker.js', import.meta.url), { workerData });
  const result = new Promise<TreeCheck | null>((resolve) => {
    thread.once('message', resolve);
    // Without an answer the tree is looked at where it is wanted.
    thread.once('error', () => resolve(null));
    thread.once('exit', () => resolve(null));
  });
  return { result, stop: () => void thread.terminate() };
}

/** Without what else is known of a tree. */
function placesOf({ root, manifestFile }: Tree): Tree {
  return { root, manifestFile };
}

/** Looks at every file of the current tree, a line of its manifest at a time, and for strays in the other one. */
export function checkTree({ current: { root, manifestFile }, spare }: TreePlaces): TreeCheck | null {
  let manifest: Buffer;
  let state: string;
  try {
    const fd = openSync(manifestFile, 'r');
    try {
      state = printState(fstatSync(fd));
      manifest = readFileSync(fd);
    } finally {
      closeSync(fd);
    }
  } catch {
    return null;
  }
  const lines = readLines(manifest);
  if (!lines) return null;
  const damaged: string[] = [];
  const paths = new Set<string>();
  let bytes = 0;
  for (const line of lines.files) {
    const { path, size } = noteOf(line);
    paths.add(path);
    bytes += size;
    if (sizeOnDisk(`${root}/${path}`) !== size) damaged.push(path);
  }
  const { stamp, number } = lines;
  return { root, state, stamp, files: paths.size, bytes, damaged, spare: checkSpare(spare, number, paths) };
}

function checkSpare({ root, manifestFile }: Tree, number: number, paths: ReadonlySet<string>): SpareCheck | null {
  const behind = readBehind(manifestFile);
  if (behind?.number !== number) return null;
  const { finished } = behind;
  return { finished, strays: findStrays(root, paths, finished) };
}

/** Whether a check is of this tree as it is now, as far as its manifest says. */
export function isOf(check: TreeCheck, { root, manifestFile }: Tree): boolean {
  return check.root === root && check.state === stateOf(manifestFile);
}
