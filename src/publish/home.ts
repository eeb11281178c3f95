import { existsSync, lstatSync, mkdirSync, readdirSync, readlinkSync, realpathSync, type Stats } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isInside } from '../text/addresses.ts';
import { UsageError } from '../text/usage.ts';

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
}

/** Names of the two trees in a home. */
export const treeNames = ['a', 'b'] as const;
export type TreeName = (typeof treeNames)[number];

/**
 * Checks that an output may be made there, touching nothing. Throws `UsageError` where it would lie inside the seeds or
 * the seeds inside it, and where something stands there that Backfile did not make.
 */
export function findHome(out: string, seeds: string): Home {
  const parent = realOf(dirname(resolve(out)));
  const name = basename(resolve(out));
  const place = join(parent, name);
  const folder = join(parent, '.backfile', name);
  const real = realOf(resolve(seeds));
  if (name === '' || name === '.backfile') throw new UsageError(`the site cannot be written to ${out}`);
  if (isInside(real, place)) throw new UsageError(`${out} lies inside the seeds folder ${seeds}; give another --out`);
  if (isInside(place, real)) throw new UsageError(`the seeds folder ${seeds} lies inside ${out}; give another --out`);
  if (isInside(folder, real)) throw new UsageError(`the seeds folder ${seeds} lies inside Backfile's own ${folder}`);
  const found = lstatIfThere(place);
  if (found && !isOurs(place, folder, found)) {
    const kind = found.isSymbolicLink() ? 'a link' : found.isDirectory() ? 'a folder with content' : 'a file';
    throw new UsageError(`${out} is ${kind} that Backfile did not make; give another --out, or move it away`);
  }
  return {
    out: place,
    folder,
    store: join(folder, 'store'),
    log: join(folder, 'problems.log'),
    report: join(folder, 'build.json'),
  };
}

/** Makes the home's folder and the folders above it. */
export function makeHome({ folder }: Home): void {
  mkdirSync(folder, { recursive: true });
}

/** The tree that the output's link leads to; null where it leads to none. */
export function publishedTree({ out, folder }: Home): TreeName | null {
  if (!lstatIfThere(out)?.isSymbolicLink()) return null;
  const target = resolve(dirname(out), readlinkSync(out));
  return treeNames.find((name) => target === join(folder, name)) ?? null;
}

function isOurs(place: string, folder: string, found: Stats): boolean {
  if (found.isSymbolicLink()) {
    const target = resolve(dirname(place), readlinkSync(place));
    return treeNames.some((name) => target === join(folder, name));
  }
  return found.isDirectory() && readdirSync(place).length === 0;
}

/** The path with its links followed, as far as it exists. */
function realOf(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const above = dirname(path);
  return above === path ? path : join(realOf(above), basename(path));
}

function lstatIfThere(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false });
}
