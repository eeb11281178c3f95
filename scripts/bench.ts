import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runBench } from '../src/checks/bench.ts';
import { benchLine, parseLines, ratioLines, searchLines, stageLines } from '../src/checks/bench-table.ts';
import { timeParsing } from '../src/checks/parse-timing.ts';
import type { SearchTiming } from '../src/checks/search-timing.ts';
import { UsageError } from '../src/text/usage.ts';
import { readArguments, runCommand } from './arguments.ts';

const spec = {
  command: 'npm run bench',
  about: 'Makes sample articles, builds their site in several ways, and prints what each took.',
  flags: [
    { name: 'articles', hint: 'N', about: 'How many articles. Default: 1000.' },
    { name: 'change', hint: 'N', about: 'Also rebuild after so many are added, changed, removed.' },
    { name: 'against', hint: 'hugo', about: 'Also build the same articles with Hugo, in turn with ours.' },
    { name: 'search', about: 'Also ask the search page in Chrome or Chromium, and say how long its readers wait.' },
    { name: 'parse', about: 'Only time the parser: texts of 650 words and saved pages of 300 kB, after a warm-up.' },
    { name: 'runs', hint: 'N', about: 'How often the cold builds are run; the fastest counts. Default: 1.' },
    { name: 'json', hint: 'FILE', about: 'Also write the results to a file.' },
  ],
};

runCommand(async (argv) => {
  const { values, switches } = readArguments(spec, argv);
  if (switches.has('parse')) {
    console.log(parseLines(timeParsing()).join('\n'));
    return;
  }
  const hugo = readAgainst(values.against);
  const [articles, change, runs] = [
    readCount('articles', values, 1000),
    readCount('change', values, 0),
    readCount('runs', values, 1),
  ];
  const folder = mkdtempSync(join(tmpdir(), 'backfile-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  console.log(`${articles} articles\n${benchLine()}`);
  const build = [process.execPath, fileURLToPath(new URL('build.js', import.meta.url))] as const;
  const searched: SearchTiming[] = [];
  const rows = await runBench({
    ...{ folder, articles, change, hugo, runs: Math.max(1, runs), search: switches.has('search'), build },
    onRow: (row) => console.log(benchLine(row)),
    onSearch: (timings) => searched.push(...timings),
  });
  const staged = rows.filter(
    ({ work }) => work.startsWith('cold') || work === 'every page again' || work.endsWith('changed'),
  );
  const asked = searched.length > 0 ? ['', ...searchLines(searched)] : [];
  console.log(['', ...staged.flatMap(stageLines), ...asked, '', ...ratioLines(rows)].join('\n'));
  if (values.json) writeFileSync(values.json, `${JSON.stringify({ articles, rows, searched }, null, 2)}\n`);
});

function readAgainst(value: string | undefined): boolean {
  if (value === undefined) return false;
  if (value !== 'hugo') throw new UsageError(`--against takes hugo, not "${value}"`);
  if (spawnSync('hugo', ['version']).status !== 0)
    throw new UsageError('--against hugo needs Hugo, which is not installed');
  return true;
}

function readCount(name: string, values: Readonly<Record<string, string | undefined>>, other: number): number {
  const value = values[name];
  if (value === undefined) return other;
  if (!/^\d{1,7}$/.test(value)) throw new UsageError(`--${name} is a whole number, not "${value}"`);
  return Number(value);
}
