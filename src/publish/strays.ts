import { type Dirent, lstatSync, readdirSync, rmSync } from 'node:fs';

/** File systems note times by a clock that may be so much behind, in ms. */
const tick = 50;

/**
 * Finds in a tree what nobody of us put there, such as a file that was added by hand. Only folders that changed
 * after `since` (ms since 1970), when the tree was finished, are opened: the system notes in a folder when something was
 * put into it.
 */
export function findStrays(
  root: string,
  files: Pick<ReadonlyMap<string, unknown>, 'has' | 'keys'>,
  since: number,
): readonly string[] {
  const strays: string[] = [];
  const folders = foldersOf(files.keys());
  for (const folder of folders) {
    if (!(changeOf(`${root}/${folder}`) > since - tick)) continue;
    for (const entry of entriesOf(`${root}/${folder}`)) {
      const path = `${folder}${entry.name}`;
      const isOurs = entry.isDirectory() ? folders.has(`${path}/`) : entry.isFile() && files.has(path);
      if (!isOurs) strays.push(path);
    }
  }
  return strays;
}

/** Removes them. */
export function removeStrays(root: string, strays: readonly string[]): void {
  for (const path of strays) rmSync(`${root}/${path}`, { recursive: true, force: true });
}

/** The folders of these files, each with `/` at its end; '' for the tree itself. */
function foldersOf(paths: Iterable<string>): ReadonlySet<string> {
  const folders = new Set(['']);
  for (const path of paths) {
    for (let cut = path.lastIndexOf('/'); cut > 0; cut = path.lastIndexOf('/', cut - 1)) {
      const folder = path.slice(0, cut + 1);
      // What is above has been added with the first file here.
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}

/** When something was put into a folder last, in ms since 1970; 0 where there is none. */
function changeOf(folder: string): number {
  try {
    return lstatSync(folder, { throwIfNoEntry: false })?.ctimeMs ?? 0;
  } catch {
    // A file stands where a folder above it was.
    return 0;
  }
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    // Gone with a stray folder, or none.
    return [];
  }
}
