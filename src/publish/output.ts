import { join } from 'node:path';
import { findHome, type Home, makeHome } from './home.ts';
import { type Lock, takeLock } from './lock.ts';
import { type FileNote, type Manifest, verifyManifest, withoutFiles } from './manifest.ts';
import { type OpenSpare, openSpare } from './spare.ts';
import { sweepHome } from './sweep.ts';
import { isOf, type SpareCheck, type TreeCheck } from './tree-check.ts';
import { findTrees, type Tree } from './trees.ts';

/** An output folder that this process alone may write. */
export interface Output {
  readonly home: Home;
  /** The tree that is published, or was the last one; its manifest, read when it is first asked for, is empty where there is none. */
  readonly current: Tree & { readonly manifest: Manifest };
  /** The tree to bring up to date. */
  readonly spare: Tree;
  /** Whether the output's link leads to `current` now. */
  readonly isPublished: boolean;
  readonly lock: Lock;
  /** The spare tree, where it was opened while something else was waited for. */
  readonly opened?: OpenSpare;
  /** What a check of the trees told of the spare one. */
  readonly spareCheck?: Promise<SpareCheck | null>;
}

/** Keys by path. */
export type Known = Pick<ReadonlyMap<string, string>, 'get' | 'size'>;

export interface OutputOptions {
  readonly out: string;
  readonly seeds: string;
  /** Told once if another build is at work; this one waits for it. */
  readonly onWait: (pid: number) => void;
}

/**
 * Opens an output folder for a build: checks that it may be written (throws `UsageError`, nothing touched), takes its
 * lock, removes what killed builds left and says what is published, as it was written: `verifyOutput` looks whether it
 * still is. Call `lock.release` at the end.
 */
export async function openOutput({ out, seeds, onWait }: OutputOptions): Promise<Output> {
  const home = findHome(out, seeds);
  makeHome(home);
  const lock = await takeLock(join(home.folder, 'lock'), onWait);
  try {
    // What stands there may be another build's work by now.
    findHome(out, seeds);
    sweepHome(home);
    const { current, ...trees } = findTrees(home);
    const { root, manifestFile } = current;
    return {
      home,
      ...trees,
      current: {
        root,
        manifestFile,
        get manifest() {
          return current.manifest ?? none;
        },
      },
      lock,
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** The output without the files that are no longer there as they were published, which a check of it may have told. */
export function verifyOutput(output: Output, check: TreeCheck | null = null): Output {
  const { current } = output;
  if (!check || !isOf(check, current)) {
    const manifest = verifyManifest(current.manifest, current.root);
    return { ...output, current: { ...current, manifest } };
  }
  const manifest = withoutFiles(current.manifest, check.damaged);
  return { ...output, current: { ...current, manifest }, spareCheck: Promise.resolve(check.spare) };
}

/** The output as it was opened, with what a check will tell of the spare tree. */
export function withSpareCheck(output: Output, check: Promise<TreeCheck | null> | null): Output {
  const { current } = output;
  const spareCheck = check?.then((done) => (done && isOf(done, current) ? done.spare : null));
  return spareCheck ? { ...output, spareCheck } : output;
}

/**
 * The output with its spare tree open, for who will write to it and waits for something else until then: only where a
 * check told that nothing is amiss, and little is to be done.
 */
export async function withOpenSpare(output: Output, check: TreeCheck | null): Promise<Output> {
  const { home, current, spare, isPublished } = output;
  if (!check?.spare || !isPublished || check.damaged.length > 0 || !isOf(check, current)) return output;
  return { ...output, opened: await openSpare(home, current, spare, { check: check.spare }) };
}

/** Key by path of what is published, for rendering only what changed. */
export function knownKeys({ current }: Output): Known {
  const { files } = current.manifest;
  return { size: files.size, get: (path) => files.get(path)?.key };
}

const none: Manifest = { number: 0, stamp: '', finished: 0, files: new Map<string, FileNote>() };
