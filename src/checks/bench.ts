import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Measured, measure } from './measure.ts';
import { printSample, sampleArticle } from './sample-articles.ts';
import { writeHugoSite, writeSeeds } from './sample-seeds.ts';
import { type SearchTiming, timeSearch, wordsToAsk } from './search-timing.ts';

/** One line of the bench: a piece of work and what it took. */
export interface BenchRow extends Measured {
  readonly work: string;
  /** Files of the site and their bytes. */
  readonly files: number;
  readonly bytes: number;
  readonly stages: readonly BenchStage[];
}

export interface BenchStage {
  readonly name: string;
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly peakBytes: number;
}

export interface BenchOptions {
  /** An empty folder to work in. */
  readonly folder: string;
  readonly articles: number;
  /** How many articles change in the rebuilds; 0 for none of them. */
  readonly change: number;
  readonly hugo: boolean;
  /** How often cold builds are run, ours and Hugo's in turn; the fastest counts. */
  readonly runs: number;
  /** Whether the search page is asked in a browser. */
  readonly search: boolean;
  /** Node and the compiled build command. */
  readonly build: readonly [command: string, script: string];
  readonly onRow: (row: BenchRow) => void;
  readonly onSearch: (timings: readonly SearchTiming[]) => void;
}

/** Makes articles, builds their site in several ways and measures each, in processes of their own. */
export async function runBench(options: BenchOptions): Promise<readonly BenchRow[]> {
  const { folder, articles, change, hugo, runs } = options;
  const seeds = join(folder, 'seeds');
  writeSeeds(seeds, articles);
  if (hugo) writeHugoSite(join(folder, 'hugo'), articles);
  const rows: BenchRow[] = [];
  const add = (row: BenchRow): void => {
    rows.push(row);
    options.onRow(row);
  };
  const cold: BenchRow[] = [];
  const coldHugo: BenchRow[] = [];
  for (let run = 1; run <= runs; run += 1) {
    cold.push(await buildOurs(options, 'cold, without search', `plain-${run}`, ['--no-search']));
    if (hugo) coldHugo.push(await buildHugo(folder, run));
  }
  add(fastest(cold));
  if (hugo) add(fastest(coldHugo));
  writeFileSync(join(seeds, 'archive.yaml'), 'title: Another title\naddress: https://archive.example/\n');
  add(await buildOurs(options, 'every page again', `plain-${runs}`, ['--no-search']));
  add(await buildOurs(options, 'cold, with search', 'search', []));
  if (options.search) {
    const texts = Array.from({ length: Math.min(articles, 400) }, (_, number) => printSample(sampleArticle(number)));
    options.onSearch(await timeSearch(join(folder, 'search', 'site'), wordsToAsk(texts)));
  }
  add(await buildOurs(options, 'nothing changed', 'search', []));
  if (change === 0) return rows;
  const numbers = Array.from({ length: change }, (_, index) => articles + index);
  for (const number of numbers) putSample(seeds, number, '');
  add(await buildOurs(options, `${change} added`, 'search', []));
  for (const number of numbers) putSample(seeds, number, 'This was added later.\n');
  add(await buildOurs(options, `${change} changed`, 'search', []));
  for (const number of numbers) rmSync(join(seeds, sampleArticle(number).source));
  add(await buildOurs(options, `${change} removed`, 'search', []));
  return rows;
}

async function buildOurs(
  options: BenchOptions,
  work: string,
  name: string,
  flags: readonly string[],
): Promise<BenchRow> {
  const [node, script] = options.build;
  const out = join(options.folder, name, 'site');
  mkdirSync(dirname(out), { recursive: true });
  const measured = await measure(node, [script, '--seeds', join(options.folder, 'seeds'), '--out', out, ...flags]);
  const report: Pick<BenchRow, 'files' | 'bytes' | 'stages'> = JSON.parse(
    readFileSync(join(options.folder, name, '.backfile', 'site', 'build.json'), 'utf8'),
  );
  return { work, ...measured, files: report.files, bytes: report.bytes, stages: report.stages };
}

async function buildHugo(folder: string, run: number): Promise<BenchRow> {
  const out = join(folder, `hugo-${run}`);
  const measured = await measure('hugo', ['--source', join(folder, 'hugo'), '--destination', out, '--quiet']);
  return { work: 'Hugo, from ready front matter', ...measured, ...sizeOf(out), stages: [] };
}

function putSample(seeds: string, number: number, more: string): void {
  const article = sampleArticle(number);
  mkdirSync(dirname(join(seeds, article.source)), { recursive: true });
  writeFileSync(join(seeds, article.source), `${printSample(article)}\n${more}`);
}

function fastest(rows: readonly BenchRow[]): BenchRow {
  return rows.reduce((best, row) => (row.wallMs < best.wallMs ? row : best));
}

function sizeOf(folder: string): { readonly files: number; readonly bytes: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return {
    files: files.length,
    bytes: files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0),
  };
}
