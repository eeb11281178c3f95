import { rmSync, statSync } from 'node:fs';
import type { Archive, Entry } from '../archive/archive.ts';
import { isStoreError } from '../archive/pack.ts';
import type { Parser } from '../archive/parser.ts';
import type { OnProgress } from '../archive/progress.ts';
import { type Stage, type StageClock, startClock } from '../archive/stages.ts';
import { settledMs } from '../archive/stamp.ts';
import type { Settings } from '../input/settings.ts';
import { type Walk, walkSeeds } from '../input/walk.ts';
import { findHome, type Home } from './home.ts';
import { startHousekeeping } from './housekeeping.ts';
import { type ArchiveSummary, areSame, ingredientsOf, type LastBuild, readLastBuild } from './last-build.ts';
import { type Known, type Output, openOutput } from './output.ts';
import type { BuiltPage, Published } from './publish.ts';
import { finishReport, publishedSame } from './report.ts';
import { startSeedWalk } from './seed-walk.ts';
import { isOf, type RunningCheck, startTreeCheck, type TreeCheck } from './tree-check.ts';
import { findTrees } from './trees.ts';

/** The makers of the site's files: told, not imported, since they stand beside this part of the program. */
export interface Makers {
  readonly render: (
    archive: Archive,
    options: { readonly base: string; readonly search: boolean; readonly known: Known },
  ) => AsyncIterable<readonly BuiltPage[]>;
  /** Begins to load what pages of a site of about so many articles are rendered with, before it is known which. */
  readonly warm: (articles: number) => void;
  /** The same for the pages of a change. */
  readonly warmForChange: (articles: number) => void;
  /** Begins to read what the index below a published site's root has of the shards of some articles that change. */
  readonly warmShards: (root: string, entries: readonly Entry[]) => void;
  readonly index: (
    archive: Archive,
    options: {
      readonly folder: string;
      readonly base: string;
      readonly previous?: string;
      readonly stays: {
        readonly holds: (folders: ReadonlyMap<string, number>) => boolean;
        readonly folders: (folders: ReadonlyMap<string, number>) => boolean;
        readonly file: (path: string) => boolean;
      };
      readonly onProgress: (done: number, all: number) => void;
    },
  ) => Promise<IndexReport>;
}

/** What the search index is, for the summary. */
export interface IndexReport {
  readonly articles: number;
  readonly bytes: number;
  readonly files: number;
}

export interface BuildOptions {
  readonly seeds: string;
  readonly out: string;
  /** `/` or `/sub/`. */
  readonly base: string;
  /** Whether there is a search; `as-it-was` leaves its index as published, for a look at the pages before it is made. */
  readonly search: boolean | 'as-it-was';
  /** Whether results of earlier builds count. */
  readonly cache: boolean;
  /** Goes the whole way where nothing changed, too: what it loads, the next build of this process finds in memory. */
  readonly isWhole?: boolean;
  readonly onProgress: OnProgress;
  /** Told once if another build is at work on this output. */
  readonly onWait: (pid: number) => void;
  readonly parser?: Parser;
}

export interface BuildReport {
  readonly archive: ArchiveSummary;
  readonly published: Published;
  /** Null without search, and where nothing changed. */
  readonly index: IndexReport | null;
  readonly stages: readonly Stage[];
  readonly out: string;
  /** Where the list of problems goes. */
  readonly log: string;
}

/**
 * The whole way from a folder of seeds to a published site. Throws `UsageError` for what cannot be used, with nothing
 * touched; whatever else it throws, the published site is as it was.
 */
export async function buildSite(options: BuildOptions, makers: Makers): Promise<BuildReport> {
  try {
    return await buildOnce(options, makers);
  } catch (error) {
    if (!isStoreError(error) || !options.cache) throw error;
    // The store promised what it does not hold: without it everything is read again.
    return buildOnce({ ...options, cache: false }, makers);
  }
}

async function buildOnce(options: BuildOptions, makers: Makers): Promise<BuildReport> {
  const clock = startClock();
  const { out, seeds } = options;
  const home = options.cache ? findHome(out, seeds) : null;
  const last = home && readLastBuild(home.last);
  // While this thread looks at the seeds, another looks at what is published.
  const check = home && last ? checkPublished(home, last) : null;
  // Where nothing is known all is to be parsed: threads get ready for it meanwhile.
  const parser = options.parser ?? (last ? undefined : await warmParser());
  try {
    return await buildFrom({ home, last, check }, { ...options, ...(parser && { parser }) }, clock, makers);
  } finally {
    check?.stop();
    if (!options.parser) await parser?.close();
  }
}

/** A parser for one build, whose threads load what they read seeds with. */
async function warmParser(): Promise<Parser> {
  const { openParser } = await import('../archive/parser.ts');
  const parser = openParser({ forOne: true });
  parser.warm({ all: true });
  return parser;
}

/** Begins to look whether what is published is there as it was written. */
function checkPublished(home: Home, { archive }: LastBuild): RunningCheck | null {
  const { isPublished, ...trees } = findTrees(home);
  return isPublished ? startTreeCheck(trees, archive.articles) : null;
}

/** What is known of the build before, and a check of what it published. */
interface Before {
  readonly home: Home | null;
  readonly last: LastBuild | null;
  readonly check: RunningCheck | null;
}

async function buildFrom(
  { home, last, check }: Before,
  options: BuildOptions,
  clock: StageClock,
  makers: Makers,
): Promise<BuildReport> {
  const { out, seeds } = options;
  const now = Date.now();
  const walk = await lookAtSeeds(seeds, now, home, last);
  const ingredients = ingredientsOf(seeds, walk, now, { ...options, search: options.search !== false });
  const isSame = !options.isWhole && last !== null && areSame(ingredients, last);
  // The program, the settings and the options are those of the last build.
  const isAlike = last !== null && ingredients.rest === last.rest;
  let { parser } = options;
  if (!isSame && isAlike) {
    // A few seeds changed, as it seems: threads get ready for them while this one looks at the output.
    const warm = (): void => makers.warmForChange(last.archive.articles);
    // Where some are only gone there is nothing to parse.
    if (isAnyNewer(walk, home)) {
      // Loaded where there is something to do: the rest of the program takes longer than looking.
      parser ??= (await import('../archive/parser.ts')).openParser();
      // One after the other: what parses is wanted first, and both want a core.
      parser.warm().then(warm);
    } else warm();
  } else if (!isSame) {
    // A whole build has a parser of its own, which goes before pages are rendered.
    makers.warm(walk.seeds.length);
  }
  let waited = false;
  const onWait = (pid: number): void => {
    waited = true;
    options.onWait(pid);
  };
  try {
    // Wrong settings are told before anything is touched.
    const settings = isAlike ? last.settings : null;
    let found = isSame ? null : { walk, now, settings: settings ?? (await readSettings(seeds)) };
    const output = await openOutput({ out, seeds, onWait });
    try {
      const checked = isSame && !waited ? ((await check?.result) ?? null) : null;
      if (isSame && checked && isAsLeft(output, checked, last)) return reportSame(output.home, checked, last, clock);
      if (waited || found === null)
        found = { now: Date.now(), walk: walkSeeds(seeds), settings: await readSettings(seeds) };
      const { buildWhole } = await import('./whole-build.ts');
      if (!options.cache) rmSync(output.home.store, { recursive: true, force: true });
      const ready = { found, isAlike, check: check?.result ?? null };
      const report = await buildWhole(output, { ...options, ...(parser && { parser }), ...ready }, clock, makers);
      const { changed, written, removed } = report.published;
      if (changed) startHousekeeping(output.home, written + removed);
      return report;
    } finally {
      output.lock.release();
    }
  } finally {
    if (!options.parser) await parser?.close();
  }
}

/** So many seeds are walked in a thread, while this one reads what is known of them. */
const manySeeds = 20_000;

/** Walks the seeds, which is begun at `now` (ms since 1970). */
async function lookAtSeeds(seeds: string, now: number, home: Home | null, last: LastBuild | null): Promise<Walk> {
  const walking = home && last && last.archive.seeds >= manySeeds ? startSeedWalk(seeds, now) : null;
  if (!home || !last || !walking) return walkSeeds(seeds);
  try {
    const { readAhead } = await import('./ahead.ts');
    readAhead(home, last);
    return (await walking.result) ?? walkSeeds(seeds);
  } finally {
    walking.stop();
  }
}

/** Whether any seed seems to have changed since about when the last build ended. Only a hint of what will be wanted. */
function isAnyNewer({ seeds }: Walk, home: Home | null): boolean {
  const ended = home && statSync(home.last, { throwIfNoEntry: false })?.ctimeMs;
  if (!ended) return true;
  return seeds.some((seed) => Math.max(seed.ctimeMs, seed.sidecar?.ctimeMs ?? 0) > ended - settledMs);
}

/** Loaded where they are read: most builds find them as they were. */
async function readSettings(folder: string): Promise<Settings> {
  const { loadSettings } = await import('../input/settings-file.ts');
  return loadSettings(folder);
}

/** Whether the site is published as the last build left it, every file of it. */
function isAsLeft({ current, isPublished }: Output, check: TreeCheck, last: LastBuild): boolean {
  return isPublished && check.damaged.length === 0 && check.stamp === last.stamp && isOf(check, current);
}

/** What is to be said of a site that nothing changed of. */
function reportSame(home: Home, check: TreeCheck, { archive }: LastBuild, clock: StageClock): BuildReport {
  clock.lap('read');
  const published = publishedSame(check);
  return finishReport(home, { archive: { ...archive, parsed: 0 }, published, index: null, stages: clock.stages() });
}
