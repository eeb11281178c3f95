import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Home } from './home.ts';

/** Removes what killed builds left half-made: its names end in `.new`, and only the holder of the lock makes them. */
export function sweepHome({ folder }: Home): void {
  for (const name of readdirSync(folder)) {
    if (name.endsWith('.new') && !isOfLivingProcess(name)) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** "spare.lock.4711.new": a lock that was moved aside is the business of the process that waits for it, while it lives. */
function isOfLivingProcess(name: string): boolean {
  const number = /(?:^|\.)lock\.(\d+)\.new$/.exec(name)?.[1];
  if (number === undefined) return false;
  try {
    return process.kill(Number(number), 0);
  } catch (error) {
    // Somebody else's process lives too.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Takes a tree out of the way at once; the housekeeping removes it. */
export function discard({ folder }: Home, root: string): void {
  for (let number = 1; ; number += 1) {
    const trash = join(folder, `trash-${number}`);
    if (existsSync(trash)) continue;
    renameSync(root, trash);
    return;
  }
}

/** Removes the trees that were taken out of the way. That takes longer than writing them did. */
export function removeTrash({ folder }: Home): void {
  for (const name of readdirSync(folder)) {
    if (name.startsWith('trash-')) rmSync(join(folder, name), { recursive: true, force: true });
  }
}
