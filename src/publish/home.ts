import { existsSync, lstatSync, readdirSync, readlinkSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { makeFolders } from '../archive/files.ts';
import { isInside } from '../text/addresses.ts';
import { UsageError } from '../text/usage.ts';
import { treesOf } from './trees.ts';

/**
 * Where an output folder keeps what it is made of: beside it, so that links and renames stay on one file system. The
 * output itself is a link on one of two trees; a build brings the other one up to date and turns the link around.
 */
export interface Home {
  /** The output as readers and servers name it. */
  readonly out: string;
  /** `.backfile/NAME` beside it. */
  readonly folder: string;
  readonly store: string;
  /** The list of problems of the last build. */
  readonly log: string;
  /** What the last build did and took, as JSON. */
  readonly report: string;
  /** What the last build was made from, as JSON. */
  readonly last: string;
}

/**
 * Checks that an output may be made there, touching nothing. Throws `UsageError` where it would lie inside the seeds or
 * the seeds inside it, where something stands there that Backfile did not make, and where a folder above it is a file.
 */
export function findHome(out: string, seeds: string): Home {
  const parent = realOf(dirname(resolve(out)));
  const file = fileAbove(parent);
  if (file !== null) throw new UsageError(`${out} cannot be made: ${file} is a file; give another --out`);
  const name = basename(resolve(out));
  const place = join(parent, name);
  const folder = join(parent, '.backfile', name);
  const real = realOf(resolve(seeds));
  if (name === '' || name === '.backfile') throw new UsageError(`the site cannot be written to ${out}`);
  if (isInside(real, place)) throw new UsageError(`${out} lies inside the seeds folder ${seeds}; give another --out`);
  if (isInside(place, real)) throw new UsageError(`the seeds folder ${seeds} lies inside ${out}; give another --out`);
  if (isInside(folder, real)) throw new UsageError(`the seeds folder ${seeds} lies inside Backfile's own ${folder}`);
  const found = lstatSync(place, { throwIfNoEntry: false });
  if (found && !isOurs(place, folder, found)) {
    const kind = found.isSymbolicLink() ? 'a link' : found.isDirectory() ? 'a folder with content' : 'a file';
    throw new UsageError(`${out} is ${kind} that Backfile did not make; give another --out, or move it away`);
  }
  return homeOf(place);
}

/** The home of an output by its full path, unchecked. */
export function homeOf(out: string): Home {
  const folder = join(dirname(out), '.backfile', basename(out));
  const [store, log] = [join(folder, 'store'), join(folder, 'problems.log')];
  return { out, folder, store, log, report: join(folder, 'build.json'), last: join(folder, 'last.json') };
}

/** Makes the home's folder and the folders above it. */
export function makeHome({ folder }: Home): void {
  makeFolders(folder);
}

function isOurs(place: string, folder: string, found: Stats): boolean {
  if (found.isSymbolicLink()) {
    const target = resolve(dirname(place), readlinkSync(place));
    return treesOf({ folder }).some(({ root }) => target === root);
  }
  return found.isDirectory() && readdirSync(place).length === 0;
}

/** The nearest of a folder and those above it that exists, where that is no folder. */
function fileAbove(folder: string): string | null {
  if (!existsSync(folder)) return fileAbove(dirname(folder));
  return statSync(folder).isDirectory() ? null : folder;
}

/** The path with its links followed, as far as it exists. */
function realOf(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const above = dirname(path);
  return above === path ? path : join(realOf(above), basename(path));
}
