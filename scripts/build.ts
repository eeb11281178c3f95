import { buildSite } from '../src/publish/build-site.ts';
import { problemLines, summaryLines } from '../src/publish/summary.ts';
import { readArguments, runCommand } from './arguments.ts';
import { readBase } from './base.ts';
import { makers } from './makers.ts';
import { openProgress } from './progress.ts';

const spec = {
  command: 'npm run build',
  about:
    'Builds the site from a folder of seeds. Exit 0: built; 3: built, with problems (--strict); 2: wrong use; 1: failed.',
  flags: [
    { name: 'seeds', hint: 'DIR', about: 'The folder of saved articles. Default: seeds.' },
    {
      name: 'out',
      hint: 'DIR',
      about: 'Where the site goes, as a link on a folder in .backfile beside it. Default: _site.',
    },
    { name: 'base', hint: '/path/', about: 'The path that the site will have on its host. Default: /.' },
    { name: 'strict', about: 'Exit 3 if any seed has a problem; the site is built all the same.' },
    { name: 'no-search', about: 'Make no search index.' },
    { name: 'no-cache', about: 'Use nothing of earlier builds.' },
  ],
};

runCommand(async (argv) => {
  const started = performance.now();
  const { values, switches } = readArguments(spec, argv);
  const progress = openProgress();
  const { seeds = 'seeds', out = '_site' } = values;
  const report = await buildSite(
    {
      ...{ seeds, out, base: readBase(values.base ?? '/') },
      ...{ search: !switches.has('no-search'), cache: !switches.has('no-cache') },
      onProgress: progress.onProgress,
      onWait: (pid) => console.error(`Another build (process ${pid}) is writing ${out}; waiting for it.`),
    },
    makers,
  ).finally(progress.stop);
  const { problems } = report.archive;
  const lines = [
    ...problemLines(problems, report.log),
    ...summaryLines(report, (performance.now() - started) / 1000),
    'To look at it: npm start',
  ];
  console.log(lines.join('\n'));
  return switches.has('strict') && problems.length > 0 ? 3 : 0;
});
