import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findHome, type Home, makeHome, publishedTree, type TreeName, treeNames } from './home.ts';
import { type Lock, takeLock } from './lock.ts';
import type { FileNote, Manifest } from './manifest.ts';
import { readManifest, verifyManifest } from './manifest.ts';
import { sweepHome } from './sweep.ts';

/** A tree in an output's home. */
export interface Tree {
  readonly name: TreeName;
  readonly root: string;
  readonly manifestFile: string;
  /** Null where nobody knows what the tree holds. */
  readonly manifest: Manifest | null;
}

/** An output folder that this process alone may write. */
export interface Output {
  readonly home: Home;
  /** The tree that is published, or was the last one; its manifest is empty where there is none. */
  readonly current: Tree & { readonly manifest: Manifest };
  /** The tree to bring up to date. */
  readonly spare: Tree;
  /** Whether the output's link leads to `current` now. */
  readonly isPublished: boolean;
  /** What was published, for rendering only what changed: key by path. */
  readonly known: ReadonlyMap<string, string>;
  readonly lock: Lock;
}

export interface OutputOptions {
  readonly out: string;
  readonly seeds: string;
  /** Told once if another build is at work; this one waits for it. */
  readonly onWait: (pid: number) => void;
  /** Nothing of earlier builds counts. */
  readonly fresh?: boolean;
}

/**
 * Opens an output folder for a build: checks that it may be written (throws `UsageError`, nothing touched), takes its
 * lock, removes what killed builds left and says what is published. Call `lock.release` at the end.
 */
export async function openOutput({ out, seeds, onWait, fresh = false }: OutputOptions): Promise<Output> {
  const home = findHome(out, seeds);
  makeHome(home);
  const lock = await takeLock(join(home.folder, 'lock'), onWait);
  try {
    // What stands there may be another build's work by now.
    findHome(out, seeds);
    sweepHome(home);
    const trees = treeNames.map((name) => openTreeOf(home, name));
    const published = publishedTree(home);
    const current = trees.find(({ name }) => name === published) ?? newest(trees);
    const spare = trees.find(({ name }) => name !== current.name)!;
    const manifest = current.manifest ? verifyManifest(current.manifest, current.root) : none;
    const known = new Map([...manifest.files].map(([path, { key }]) => [path, key]));
    return {
      home,
      current: { ...current, manifest },
      spare,
      isPublished: published === current.name && existsSync(home.out),
      known: fresh ? new Map() : known,
      lock,
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

const none: Manifest = { number: 0, stamp: '', files: new Map<string, FileNote>() };

function openTreeOf({ folder }: Home, name: TreeName): Tree {
  const manifestFile = join(folder, `${name}.manifest`);
  return { name, root: join(folder, name), manifestFile, manifest: readManifest(manifestFile) };
}

function newest(trees: readonly Tree[]): Tree {
  return trees.reduce((best, tree) => ((tree.manifest?.number ?? 0) > (best.manifest?.number ?? 0) ? tree : best));
}
