import { readdirSync, statSync } from 'node:fs';
import type { BuiltPage } from './publish.ts';

/**
 * The files below a folder as files of the site, to be shared with it. A file's key is its inode and the time it was
 * written: as long as the site shares it, no other file has them.
 */
export function adoptFolder(folder: string): readonly BuiltPage[] {
  const pages: BuiltPage[] = [];
  const waiting = [''];
  for (let inner = waiting.pop(); inner !== undefined; inner = waiting.pop()) {
    for (const entry of readdirSync(`${folder}/${inner}`, { withFileTypes: true })) {
      const path = `${inner}${entry.name}`;
      if (entry.isDirectory()) waiting.push(`${path}/`);
      else {
        const from = `${folder}/${path}`;
        const { ino, mtimeMs, size } = statSync(from);
        pages.push({ path, key: `${ino}-${mtimeMs}`, content: { from, size } });
      }
    }
  }
  return pages.sort((a, b) => (a.path < b.path ? -1 : 1));
}
