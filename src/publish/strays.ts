import { type Dirent, readdirSync, rmSync } from 'node:fs';

/**
 * Removes from a tree what nobody of us put there, such as a file that was added by hand. Folders of one page and nothing
 * else are not opened: they are nearly all folders there are.
 */
export function removeStrays(root: string, files: ReadonlyMap<string, unknown>): void {
  const sizes = sizesOf(files.keys());
  const waiting = [''];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    for (const entry of entriesOf(`${root}/${folder}`)) {
      const path = `${folder}${entry.name}`;
      const size = entry.isDirectory() ? (sizes.get(path) ?? 0) : 0;
      if (size > 1) waiting.push(`${path}/`);
      else if (size === 0 && !(entry.isFile() && files.has(path))) rmSync(`${root}/${path}`, { recursive: true });
    }
  }
}

/** How much is in each folder; a folder in it counts twice, so that what is above a page's own folder is opened. */
function sizesOf(paths: Iterable<string>): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const path of paths) {
    let size = 1;
    for (let cut = path.lastIndexOf('/'); cut > 0; cut = path.lastIndexOf('/', cut - 1)) {
      const folder = path.slice(0, cut);
      const before = sizes.get(folder) ?? 0;
      sizes.set(folder, before + size);
      // What is above has been counted with the first file here.
      if (before > 1) break;
      size = 2;
    }
  }
  return sizes;
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    // A tree that is not there yet.
    return [];
  }
}
