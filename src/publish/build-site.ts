import { hash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../archive/archive.ts';
import { type ArchiveStats, buildArchive } from '../archive/build.ts';
import { replaceFile } from '../archive/files.ts';
import { isStoreError } from '../archive/pack.ts';
import type { Parser } from '../archive/parser.ts';
import type { OnProgress } from '../archive/progress.ts';
import { type FoundSeeds, findSeeds } from '../archive/seeds.ts';
import { type Stage, type StageClock, startClock } from '../archive/stages.ts';
import { programVersion } from '../archive/version.ts';
import { printProblem } from '../text/problem.ts';
import { adoptFolder } from './adopt.ts';
import { startHousekeeping } from './housekeeping.ts';
import { type Output, openOutput } from './output.ts';
import { type BuiltPage, type Published, publishPages } from './publish.ts';

/** The makers of the site's files: told, not imported, since they stand beside this part of the program. */
export interface Makers {
  readonly render: (
    archive: Archive,
    options: { readonly base: string; readonly search: boolean; readonly known: ReadonlyMap<string, string> },
  ) => AsyncIterable<readonly BuiltPage[]>;
  readonly index: (
    archive: Archive,
    options: {
      readonly folder: string;
      readonly base: string;
      readonly previous?: string;
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
  readonly onProgress: OnProgress;
  /** Told once if another build is at work on this output. */
  readonly onWait: (pid: number) => void;
  readonly parser?: Parser;
}

export interface BuildReport {
  readonly archive: Archive & { readonly stats: ArchiveStats };
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
  let seeds = findSeeds(options.seeds);
  let waited = false;
  const onWait = (pid: number): void => {
    waited = true;
    options.onWait(pid);
  };
  const output = await openOutput({ ...options, onWait, fresh: !options.cache });
  try {
    if (waited) seeds = findSeeds(options.seeds);
    if (!options.cache) rmSync(output.home.store, { recursive: true, force: true });
    const report = await buildInto(output, { ...options, seeds }, clock, makers);
    const { changed, written, removed } = report.published;
    if (changed) startHousekeeping(output.home, written + removed);
    return report;
  } finally {
    output.lock.release();
  }
}

async function buildInto(
  output: Output,
  options: Omit<BuildOptions, 'seeds'> & { readonly seeds: FoundSeeds },
  clock: StageClock,
  makers: Makers,
): Promise<BuildReport> {
  const { base, search, onProgress } = options;
  const { home, current } = output;
  const archive = await buildArchive({ ...options, cache: home.store, clock });
  const stamp = hash('sha256', JSON.stringify([archive.stats.digest, programVersion('whole'), base, search]));
  const ends = { out: home.out, log: home.log, archive };
  const finish = (report: BuildReport): BuildReport => {
    const { published, stages } = report;
    replaceFile(home.report, [JSON.stringify({ files: published.pages, ...published, index: report.index, stages })]);
    return report;
  };
  replaceFile(
    home.log,
    archive.problems.map((problem) => `${printProblem(problem)}\n`),
  );
  if (options.cache && output.isPublished && current.manifest.stamp === stamp) {
    return finish({ ...ends, published: keptWhole(output), index: null, stages: clock.stages() });
  }
  let index: IndexReport | null = null;
  const staging = join(home.folder, 'search.new');
  const pages = async function* (): AsyncGenerator<readonly BuiltPage[]> {
    yield* makers.render(archive, { base, search: search !== false, known: output.known });
    clock.lap('render');
    if (search === 'as-it-was') yield asPublished(output, indexFolder);
    if (search !== true) return;
    rmSync(staging, { recursive: true, force: true });
    index = await makers.index(archive, {
      folder: staging,
      base,
      ...(options.cache ? { previous: current.root } : {}),
      onProgress: (done, total) => onProgress({ stage: 'index', done, total }),
    });
    clock.lap('index');
    yield adoptFolder(staging);
  };
  const published = await publishPages(output, stamp, pages(), (done) =>
    onProgress({ stage: 'render', done, total: Math.max(done, archive.entries.length) }),
  );
  rmSync(staging, { recursive: true, force: true });
  clock.lap('write');
  clock.move('render', 'write', published.writeMs);
  return finish({ ...ends, published, index, stages: clock.stages() });
}

/** Where the search index lies in the site. */
const indexFolder = 'search-index/';

/** The files below a folder of the site as they are published now. */
function asPublished({ current }: Output, folder: string): readonly BuiltPage[] {
  const files = [...current.manifest.files].filter(([path]) => path.startsWith(folder));
  return files.map(([path, { key }]) => ({ path, key, content: null }));
}

/** What is to be said of a site that nothing changed of. */
function keptWhole({ current }: Output): Published {
  const { files } = current.manifest;
  const bytes = [...files.values()].reduce((sum, { size }) => sum + size, 0);
  return { changed: false, pages: files.size, written: 0, kept: files.size, removed: 0, bytes, writeMs: 0 };
}
