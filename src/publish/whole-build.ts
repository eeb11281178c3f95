import { hash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import type { Archive, Entry } from '../archive/archive.ts';
import { type ArchiveStats, buildArchive } from '../archive/build.ts';
import { collectGarbage } from '../archive/engine.ts';
import type { FoundSeeds } from '../archive/seeds.ts';
import type { StageClock } from '../archive/stages.ts';
import { programVersion } from '../archive/version.ts';
import type { FieldName } from '../rules/claim.ts';
import { adoptFolder } from './adopt.ts';
import type { BuildOptions, BuildReport, IndexReport, Makers } from './build-site.ts';
import { type ArchiveSummary, ingredientsOf, writeLastBuild } from './last-build.ts';
import type { Manifest } from './manifest.ts';
import { type Known, knownKeys, type Output, verifyOutput, withOpenSpare, withSpareCheck } from './output.ts';
import { type BuiltPage, publishPages } from './publish.ts';
import { finishReport, publishedSame } from './report.ts';
import { closeUnused } from './spare.ts';
import type { TreeCheck } from './tree-check.ts';

/** Where the search index lies in the site. */
const indexFolder = 'search-index/';

/** Articles that are indexed while they are rendered, as both together need little memory; and seeds that little changes with. */
const fewArticles = 2000;
const fewSeeds = 64;

/** From so many articles on, what a stage leaves behind is worth collecting before the next. */
const manyArticles = 20_000;

/** What is to be built, and whether the last build had the same program, settings and options. */
type FoundBuild = BuildOptions & { readonly found: FoundSeeds; readonly isAlike: boolean };

/** Builds a site into an output that was opened, from what was found in the seeds folder. */
export async function buildWhole(
  opened: Output,
  options: FoundBuild & { readonly check: Promise<TreeCheck | null> | null },
  clock: StageClock,
  makers: Makers,
): Promise<BuildReport> {
  const { search, found } = options;
  const { home } = opened;
  const isIndexedAgain = search === true && options.cache && opened.isPublished;
  let isChanging = false;
  let isRead = false;
  const onChanging = (entries: readonly Entry[]): void => {
    isChanging = true;
    if (isIndexedAgain) makers.warmShards(opened.current.root, entries);
  };
  const reading = buildArchive({ ...options, seeds: found, cache: home.store, clock, onChanging });
  // A failure is thrown below.
  reading.then(
    () => {
      isRead = true;
    },
    () => {},
  );
  await breathe();
  // Threads parse and look at the tree meanwhile: what is asked once they are done is read now.
  if (options.cache) void opened.current.manifest;
  // For a look at the pages the tree is taken to be as it was published: the build that makes the index, right after, makes
  // sure of it.
  const check = search === 'as-it-was' ? null : await options.check;
  const verified = search === 'as-it-was' ? withSpareCheck(opened, options.check) : verifyOutput(opened, check);
  const output = isChanging && !isRead && options.cache ? await withOpenSpare(verified, check) : verified;
  try {
    return await makeSite(output, await reading, options, clock, makers);
  } finally {
    output.opened?.lock.release();
  }
}

async function makeSite(
  output: Output,
  archive: Archive & { readonly stats: ArchiveStats },
  options: FoundBuild,
  clock: StageClock,
  makers: Makers,
): Promise<BuildReport> {
  const { base, search, onProgress, found } = options;
  const { home, current, spare } = output;
  const known: Known = options.cache ? knownKeys(output) : new Map<string, string>();
  // A site with an index that may be another's is the same as no other.
  const isDone = search !== 'as-it-was';
  const made = [archive.stats.digest, programVersion('whole'), base, search];
  const stamp = isDone ? hash('sha256', JSON.stringify(made)) : '';
  const summary = summarise(archive);
  const finish = (report: Omit<BuildReport, 'archive' | 'out' | 'log'>): BuildReport => {
    if (isDone) {
      const ingredients = ingredientsOf(options.seeds, found.walk, found.now, { base, search });
      writeLastBuild(home.last, { ...ingredients, stamp, settings: found.settings, archive: summary });
    }
    return finishReport(home, { archive: summary, ...report });
  };
  if (isDone && options.cache && output.isPublished && current.manifest.stamp === stamp) {
    if (output.opened) closeUnused(output.opened, spare, current.manifest);
    return finish({ published: publishedSame(countFiles(current.manifest)), index: null, stages: clock.stages() });
  }
  const index = openIndexing(output, options, archive, makers);
  const pages = async function* (): AsyncGenerator<readonly BuiltPage[]> {
    const isChange = options.isAlike && known.size > 0 && archive.stats.parsed <= fewSeeds;
    const isLarge = archive.entries.length >= manyArticles && !isChange;
    if (isLarge) collectGarbage();
    if (isSmall(archive) || isChange) index.start();
    yield* makers.render(archive, { base, search: search !== false, known });
    clock.lap('render');
    if (search === 'as-it-was') yield asPublished(output, indexFolder);
    if (search !== true) return;
    if (isLarge) collectGarbage();
    await index.start();
    clock.lap('index');
    yield index.staying;
    yield adoptFolder(index.folder);
  };
  try {
    const published = await publishPages(output, stamp, pages(), (done) =>
      onProgress({ stage: 'render', done, total: Math.max(done, archive.entries.length) }),
    );
    rmSync(index.folder, { recursive: true, force: true });
    clock.lap('write');
    clock.move('render', 'write', published.writing);
    return finish({ published, index: index.report(), stages: clock.stages() });
  } finally {
    await index.settled();
  }
}

function countFiles({ files }: Manifest): { readonly files: number; readonly bytes: number } {
  let bytes = 0;
  for (const { size } of files.values()) bytes += size;
  return { files: files.size, bytes };
}

function isSmall({ entries }: Archive): boolean {
  return entries.length <= fewArticles;
}

/** The making of the search index, which may run while pages are rendered. */
interface Indexing {
  /** Where its new files are. */
  readonly folder: string;
  /** Files of the site that belong to it as they are published. */
  readonly staying: readonly BuiltPage[];
  /** Starts it, unless it runs; resolves when it is done. */
  readonly start: () => Promise<IndexReport> | undefined;
  /** Resolves when it does not run any more, however it ended. */
  readonly settled: () => Promise<unknown>;
  readonly report: () => IndexReport | null;
}

function openIndexing(
  output: Output,
  { base, search, cache, onProgress }: BuildOptions,
  archive: Archive,
  makers: Makers,
): Indexing {
  const { home, current } = output;
  const folder = join(home.folder, 'search.new');
  const staying: BuiltPage[] = [];
  let running: Promise<IndexReport> | undefined;
  let report: IndexReport | null = null;
  const run = async (): Promise<IndexReport> => {
    rmSync(folder, { recursive: true, force: true });
    report = await makers.index(archive, {
      ...{ folder, base },
      ...(cache ? { previous: current.root } : {}),
      stays: stayingIn(output, staying),
      onProgress: (done, total) => onProgress({ stage: 'index', done, total }),
    });
    return report;
  };
  return {
    ...{ folder, staying },
    start() {
      if (search !== true) return undefined;
      running ??= run();
      // A failure is thrown to who waits for the index; rendering may fail before.
      running.catch(() => {});
      return running;
    },
    settled: async () => running?.catch(() => {}),
    report: () => report,
  };
}

/** Answers what of an index stays as it is published, and notes it in `staying`. */
function stayingIn(output: Output, staying: BuiltPage[]): Parameters<Makers['index']>[1]['stays'] {
  const { files } = output.current.manifest;
  let byFolder: ReadonlyMap<string, readonly BuiltPage[]> | undefined;
  const pagesIn = (folder: string): readonly BuiltPage[] => {
    byFolder ??= foldersOf(asPublished(output, indexFolder));
    return byFolder.get(folder) ?? [];
  };
  const holds = (folders: ReadonlyMap<string, number>): boolean =>
    [...folders].every(([folder, count]) => pagesIn(folder).length === count);
  return {
    holds,
    folders(folders) {
      const isWhole = holds(folders);
      if (isWhole) for (const folder of folders.keys()) for (const page of pagesIn(folder)) staying.push(page);
      return isWhole;
    },
    file(path) {
      const note = files.get(path);
      if (note) staying.push({ path, key: note.key, content: null });
      return note !== undefined;
    },
  };
}

/** Files of the index by the folders that they are in, or below: `search-index/NAME/`. */
function foldersOf(pages: readonly BuiltPage[]): ReadonlyMap<string, readonly BuiltPage[]> {
  const folders = new Map<string, BuiltPage[]>();
  for (const page of pages) {
    const folder = page.path.slice(0, page.path.indexOf('/', indexFolder.length) + 1);
    const known = folders.get(folder);
    if (known) known.push(page);
    else folders.set(folder, [page]);
  }
  return folders;
}

/** The files below a folder of the site as they are published now. */
function asPublished({ current }: Output, folder: string): readonly BuiltPage[] {
  const pages: BuiltPage[] = [];
  for (const [path, { key }] of current.manifest.files)
    if (path.startsWith(folder)) pages.push({ path, key, content: null });
  return pages;
}

function summarise({ entries, problems, stats }: Archive & { readonly stats: ArchiveStats }): ArchiveSummary {
  const fields = ['title', 'outlet', 'authors', 'date', 'language'] as const satisfies readonly FieldName[];
  const missing = fields.map((field) => [field, entries.filter((entry) => isMissing(entry[field])).length] as const);
  return {
    articles: entries.length,
    ...{ seeds: stats.seeds, parsed: stats.parsed },
    missing: Object.fromEntries(missing.filter(([, articles]) => articles > 0)),
    problems,
  };
}

function isMissing(value: string | readonly string[] | null): boolean {
  return value === null || value.length === 0;
}
