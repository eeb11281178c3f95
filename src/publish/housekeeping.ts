import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Home } from './home.ts';
import { writeManifest } from './manifest.ts';
import { openSpare } from './spare.ts';
import { hasTrash, removeTrash } from './sweep.ts';
import { findTrees } from './trees.ts';

/**
 * What a build leaves for afterwards: removes trees that nobody needs, and lets the spare tree share all files of the
 * published one, so that the next build has only to write what changed. May be stopped at any moment. Builds at the
 * same time go on; one that wants the spare tree waits for it.
 */
export async function keepHouse(home: Home): Promise<void> {
  removeTrash(home);
  const { current, spare, isPublished } = findTrees(home);
  const { manifest } = current;
  if (!isPublished || !manifest || existsSync(spare.manifestFile)) return;
  const { writer, files, lock } = await openSpare(home, { ...current, manifest }, spare);
  try {
    // A build may have had the spare tree before us, and published it.
    if (findTrees(home).current.root !== current.root) return;
    for (const path of manifest.files.keys()) {
      if (!files.has(path)) writer.link(path, `${current.root}/${path}`);
    }
    writeManifest(spare.manifestFile, { ...manifest, stamp: '' });
  } finally {
    lock.release();
  }
}

/**
 * Starts the housekeeping, if there is something to do, in a process of its own that outlives this one. From
 * TypeScript, which a new process cannot load, it is done at once.
 */
export async function startHousekeeping(home: Home): Promise<void> {
  if (!hasTrash(home) && existsSync(findTrees(home).spare.manifestFile)) return;
  if (!import.meta.url.endsWith('.js')) return keepHouse(home);
  const script = fileURLToPath(new URL('housekeeper.js', import.meta.url));
  spawn(process.execPath, [script, home.out], { detached: true, stdio: 'ignore' }).unref();
}
