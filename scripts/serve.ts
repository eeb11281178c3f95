import { setTimeout as pause } from 'node:timers/promises';
import { openParser } from '../src/archive/parser.ts';
import { practiceText } from '../src/archive/practice.ts';
import { type BuildReport, buildSite } from '../src/publish/build-site.ts';
import { repeat } from '../src/publish/repeat.ts';
import { serveSite } from '../src/publish/server.ts';
import { problemLines, rebuiltLine, summaryLines } from '../src/publish/summary.ts';
import { watchFolder } from '../src/publish/watch.ts';
import { UsageError } from '../src/text/usage.ts';
import { readArguments, runCommand } from './arguments.ts';
import { readBase } from './base.ts';
import { makers } from './makers.ts';
import { openProgress } from './progress.ts';

const spec = {
  command: 'npm start',
  about: 'Builds the site, serves it on this machine, builds again when a seed changes, and lets open pages reload.',
  flags: [
    { name: 'seeds', hint: 'DIR', about: 'The folder of saved articles. Default: seeds.' },
    { name: 'out', hint: 'DIR', about: 'Where the site goes. Default: _site.' },
    { name: 'base', hint: '/path/', about: 'The path that the site will have on its host. Default: /.' },
    { name: 'port', hint: 'NUMBER', about: 'Default: 8080.' },
    { name: 'no-search', about: 'Make no search index.' },
  ],
};

/** Milliseconds in which open pages load anew before the index is made: it would keep this thread from serving them. */
const servingMs = 800;

runCommand(async (argv) => {
  const { values, switches } = readArguments(spec, argv);
  const { seeds = 'seeds', out = '_site' } = values;
  const base = readBase(values.base ?? '/');
  const port = readPort(values.port ?? '8080');
  const parser = openParser();
  const build = async (search: boolean | 'as-it-was', isWhole = false): Promise<BuildReport> => {
    const progress = openProgress();
    const onWait = (pid: number) => console.error(`Another build (process ${pid}) is at work; waiting for it.`);
    const options = { seeds, out, base, search, cache: true, isWhole, parser, onWait, onProgress: progress.onProgress };
    return buildSite(options, makers).finally(progress.stop);
  };
  const withSearch = !switches.has('no-search');
  const started = performance.now();
  const first = await build(withSearch);
  const lines = problemLines(first.archive.problems, first.log);
  console.log([...lines, ...summaryLines(first, (performance.now() - started) / 1000)].join('\n'));
  const server = await serveSite({ root: first.out, base, port });
  // What parses and renders gets ready for the first change.
  parser.warm({ practice: practiceText }).then(() => makers.warmForChange(first.archive.articles));
  let shown = lines.join('\n');
  // Builds that change nothing load what the first change would wait for, and V8 compiles it; one, where the site was made now.
  let rehearsals = first.published.changed ? 1 : 2;
  const rebuilds = repeat(
    async () => {
      const since = performance.now();
      // Pages first: whoever edits an article wants to see it, and the index takes longer.
      // Where the published tree is not as it was left, only a whole build makes it good.
      const isWhole = rehearsals > 0;
      rehearsals -= 1;
      const report = withSearch ? await build('as-it-was', isWhole).catch(() => build(true)) : await build(false);
      watcher.refresh();
      const { changed } = report.published;
      if (changed) {
        server.reload();
        console.log(rebuiltLine(report.published, performance.now() - since));
      }
      // A file of a kind that is not read changes no page, and is a problem all the same.
      const problems = problemLines(report.archive.problems, report.log).join('\n');
      if (problems !== shown) console.log(problems === '' ? 'No problems left.' : problems);
      shown = problems;
      if (changed && withSearch) {
        await pause(servingMs);
        await build(true);
      } else if (isWhole && rehearsals > 0) rebuilds.ask();
    },
    (error) => console.error(error instanceof Error ? error.message : error),
  );
  const watcher = watchFolder(seeds, rebuilds.ask);
  if (withSearch) rebuilds.ask();
  // Said last: whoever reads it may change a seed at once.
  console.log(`\n${server.address} shows it; Ctrl-C ends.`);
});

function readPort(value: string): number {
  const port = Number(value);
  if (!/^\d{1,5}$/.test(value) || port > 65_535) throw new UsageError(`--port is a number up to 65535, not "${value}"`);
  return port;
}
