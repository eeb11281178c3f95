import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Home } from './home.ts';
import { readManifest, writeManifest } from './manifest.ts';
import { finishTree, openSpare, tidy } from './spare.ts';
import { removeTrash } from './sweep.ts';
import { findTrees } from './trees.ts';

/** Sites of fewer files are brought up to date sooner than a process starts. */
const smallSite = 2000;

/**
 * What a build leaves for afterwards: removes trees that nobody needs, and makes the spare tree the same as the
 * published one, so that the next build has only its own changes to write. May be stopped at any moment. Builds at the
 * same time go on; one that wants the spare tree waits for it.
 */
export async function keepHouse(home: Home): Promise<void> {
  removeTrash(home);
  const { current, spare, isPublished } = findTrees(home);
  const { manifest } = current;
  if (!isPublished || !manifest || readManifest(spare.manifestFile)?.stamp === tidy) return;
  const open = await openSpare(home, { ...current, manifest }, spare);
  try {
    // A build may have had the spare tree before us, and published it.
    if (findTrees(home).current.root !== current.root) return;
    finishTree(open, manifest.files, new Set(), current.root);
    writeManifest(spare.manifestFile, { ...manifest, stamp: tidy });
  } finally {
    open.lock.release();
  }
}

/** Starts the housekeeping of a site of so many files in a process of its own, which outlives this one. */
export function startHousekeeping(home: Home, files: number): void {
  if (files < smallSite || !import.meta.url.endsWith('.js')) return removeTrash(home);
  const script = fileURLToPath(new URL('housekeeper.js', import.meta.url));
  spawn(process.execPath, [script, home.out], { detached: true, stdio: 'ignore' }).unref();
}
