import { spawn } from 'node:child_process';
import { lstatSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Home } from './home.ts';

/** Removes what killed builds left half-made: its names end in `.new`, and only the holder of the lock makes them. */
export function sweepHome(home: Home): void {
  for (const name of readdirSync(home.folder)) {
    // A lock that was moved aside is the business of the process that waits for it.
    if (name.endsWith('.new') && !name.startsWith('lock.')) {
      rmSync(join(home.folder, name), { recursive: true, force: true });
    }
    if (name.startsWith('trash-')) removeLater(join(home.folder, name));
  }
}

/** Takes a folder out of the way at once; its files are removed by a process of their own, or by the next build. */
export function discard({ folder }: Home, path: string): void {
  if (!lstatSync(path, { throwIfNoEntry: false })) return;
  const taken = new Set(readdirSync(folder));
  let number = 1;
  while (taken.has(`trash-${number}`)) number += 1;
  const trash = join(folder, `trash-${number}`);
  renameSync(path, trash);
  removeLater(trash);
}

/** Removing a tree takes longer than writing one; nobody has to wait for it. */
function removeLater(path: string): void {
  const code = 'require("node:fs").rmSync(process.argv[1], { recursive: true, force: true, maxRetries: 5 })';
  spawn(process.execPath, ['-e', code, path], { detached: true, stdio: 'ignore' }).unref();
}
