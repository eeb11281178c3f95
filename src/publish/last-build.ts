import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { replaceFile } from '../archive/files.ts';
import { stampsOf } from '../archive/stamp.ts';
import { programVersion } from '../archive/version.ts';
import type { Settings } from '../input/settings.ts';
import type { Walk } from '../input/walk.ts';
import type { FieldName } from '../rules/claim.ts';
import type { Problem } from '../text/problem.ts';

/** What a build read, in numbers, with its problems. */
export interface ArchiveSummary {
  readonly articles: number;
  readonly seeds: number;
  /** Seeds whose bytes were parsed; the rest came from the cache. */
  readonly parsed: number;
  /** How many articles lack a field; fields that none lacks are left out. */
  readonly missing: { readonly [field in FieldName]?: number };
  readonly problems: readonly Problem[];
}

/** What a build would be made from, told without opening a seed. */
export interface Ingredients {
  /** Of all seeds and sidecars their sizes, times and inodes; null where one changed too shortly ago to tell by them. */
  readonly seeds: string | null;
  /** Of the program, the settings and the options. */
  readonly rest: string;
}

/** The last build of an output: where its ingredients are the same, there is nothing to do. */
export interface LastBuild extends Ingredients {
  /** Stamp of the site that it published. */
  readonly stamp: string;
  /** What was read of them where the rest is the same. */
  readonly settings: Settings;
  readonly archive: ArchiveSummary;
}

/** The ingredients of a build of a seeds folder that was walked at `now` (ms since 1970). */
export function ingredientsOf(
  folder: string,
  walk: Walk,
  now: number,
  { base, search }: { readonly base: string; readonly search: boolean },
): Ingredients {
  const settings = walk.settingsFile === undefined ? null : readIfPossible(walk.settingsFile);
  // An archive without a title bears the name of its folder.
  const rest = [programVersion('whole'), base, search, basename(resolve(folder)), settings, walk.problems];
  if (!stamps.has(walk)) stamps.set(walk, stampOfAll(walk, now));
  return { seeds: stamps.get(walk) ?? null, rest: hash('sha256', JSON.stringify(rest)) };
}

/** Whether two builds are made from the same, for sure. */
export function areSame(one: Ingredients, other: Ingredients): boolean {
  return one.seeds !== null && one.seeds === other.seeds && one.rest === other.rest;
}

/** Reads what is known of the last build; null where nothing is. */
export function readLastBuild(file: string): LastBuild | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** Writes down a build in one step. */
export function writeLastBuild(file: string, build: LastBuild): void {
  replaceFile(file, [JSON.stringify(build)]);
}

/** What cannot be read is told where it is read as settings. */
function readIfPossible(file: string): string | null {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return null;
  }
}

/** Asked for to see whether anything changed, and again to note what the site was built from. */
const stamps = new WeakMap<Walk, string | null>();

function stampOfAll({ seeds }: Walk, now: number): string | null {
  const lines: string[] = [];
  for (const [at, stamp] of stampsOf(seeds, now).entries()) {
    if (stamp === null) return null;
    const { source, sidecar } = seeds[at]!;
    lines.push(source, sidecar?.source ?? '', stamp);
  }
  return hash('sha256', lines.join('\0'));
}
