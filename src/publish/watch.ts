import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';

export interface Watcher {
  /** Looks for folders that are new since the last call, and watches them too. */
  readonly refresh: () => void;
  readonly close: () => void;
}

/** Changes come in flocks: an editor writes, renames and touches. */
const settleMs = 40;

/**
 * Calls back a moment after something changed in a folder or below it. Watches each folder by itself, which costs
 * little however many files are in it. Where the system gives no more watches, it looks again every two seconds.
 */
export function watchFolder(folder: string, onChange: () => void): Watcher {
  const watched = new Map<string, { readonly watcher: FSWatcher; readonly ino: number }>();
  let timer: NodeJS.Timeout | undefined;
  let polling: NodeJS.Timeout | undefined;
  const changed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(onChange, settleMs);
  };
  const forget = (path: string): void => {
    watched.get(path)?.watcher.close();
    watched.delete(path);
  };
  const add = (path: string, ino: number): void => {
    try {
      const watcher = watch(path, { persistent: true }, changed);
      watcher.on('error', () => forget(path));
      watched.set(path, { watcher, ino });
    } catch {
      polling ??= setInterval(onChange, 2000);
    }
  };
  const refresh = (): void => {
    const found = foldersIn(folder);
    // A folder that was removed and made again is another one.
    for (const [path, { ino }] of [...watched]) if (found.get(path) !== ino) forget(path);
    for (const [path, ino] of found) if (!watched.has(path)) add(path, ino);
  };
  refresh();
  return {
    refresh,
    close() {
      clearTimeout(timer);
      clearInterval(polling);
      for (const path of [...watched.keys()]) forget(path);
    },
  };
}

/** A folder and all below it, links not followed, with their inodes. */
function foldersIn(folder: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const waiting = [folder];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    try {
      found.set(path, statSync(path).ino);
      for (const entry of readdirSync(path, { withFileTypes: true })) {
        if (entry.isDirectory() && !entry.name.startsWith('.')) waiting.push(join(path, entry.name));
      }
    } catch {
      // Gone since it was seen.
    }
  }
  return found;
}
