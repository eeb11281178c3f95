import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readBehind, writeBehind } from './behind.ts';
import type { Home } from './home.ts';
import { finishTree, openSpare } from './spare.ts';
import { removeTrash } from './sweep.ts';
import { findTrees } from './trees.ts';

/** So many files are brought up to date by the next build sooner than by a process of its own. */
const fewFiles = 2000;

/**
 * What a build leaves for afterwards: removes trees that nobody needs, and makes the spare tree the same as the
 * published one, so that the next build has only its own changes to write. May be stopped at any moment. Builds at the
 * same time go on; one that wants the spare tree waits for it.
 */
export async function keepHouse(home: Home): Promise<void> {
  removeTrash(home);
  const { current, spare, isPublished } = findTrees(home);
  const { manifest } = current;
  if (!isPublished || !manifest) return;
  const behind = readBehind(spare.manifestFile);
  if (behind?.number === manifest.number && behind.paths.length === 0) return;
  const open = await openSpare(home, { ...current, manifest }, spare);
  try {
    // A build may have had the spare tree before us, and published it.
    if (findTrees(home).current.root !== current.root) return;
    finishTree(open, manifest.files, { fresh: new Set(), gone: [] }, { ...current, manifest });
    writeBehind(spare.manifestFile, { number: manifest.number, finished: Date.now(), paths: [] });
  } finally {
    open.lock.release();
  }
}

/** Starts the housekeeping of a site of which so many files changed in a process of its own, which outlives this one. */
export function startHousekeeping(home: Home, changed: number): void {
  if (changed < fewFiles || !import.meta.url.endsWith('.js')) return removeTrash(home);
  const script = fileURLToPath(new URL('housekeeper.js', import.meta.url));
  spawn(process.execPath, [script, home.out], { detached: true, stdio: 'ignore' }).unref();
}
