import { closeSync, existsSync, openSync, realpathSync, statSync, writeSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readRecords } from '../src/archive/records.ts';
import { isInside } from '../src/text/addresses.ts';
import { printProblem } from '../src/text/problem.ts';
import { UsageError } from '../src/text/usage.ts';
import { readArguments, runCommand } from './arguments.ts';
import { openProgress } from './progress.ts';

const spec = {
  command: 'npm run records',
  about: 'Prints one JSON record a line for each seed, sorted by path, and makes no site. Problems go to the terminal.',
  flags: [
    { name: 'seeds', hint: 'DIR', about: 'The folder of saved articles. Default: seeds.' },
    { name: 'out', hint: 'FILE', about: 'Where the records go. Default: standard output.' },
  ],
};

runCommand((argv) => {
  const { values } = readArguments(spec, argv);
  const { seeds = 'seeds' } = values;
  const records = readRecords(seeds);
  // The folder is looked at before a file is opened: wrong use touches nothing.
  let next = records.next();
  if (values.out !== undefined) checkOut(values.out, seeds);
  const out = values.out === undefined ? 1 : openSync(values.out, 'w');
  const progress = openProgress();
  const problems: string[] = [];
  let count = 0;
  for (; !next.done; next = records.next()) {
    const { record, problems: found, done, total } = next.value;
    if (record) {
      writeSync(out, `${JSON.stringify(record)}\n`);
      count += 1;
    }
    problems.push(...found.map(printProblem));
    if (values.out !== undefined) progress.onProgress({ stage: 'parse', done, total });
  }
  progress.stop();
  if (out !== 1) closeSync(out);
  for (const line of problems) console.error(line);
  console.error(`${count} records${values.out === undefined ? '' : ` in ${values.out}`}, ${problems.length} problems`);
});

/** Throws `UsageError` where the records would overwrite a seed or could not be written, before anything is opened. */
function checkOut(out: string, seeds: string): void {
  const folder = dirname(resolve(out));
  if (!existsSync(folder)) throw new UsageError(`there is no folder ${folder} for the records; make it first`);
  if (existsSync(out) && statSync(out).isDirectory()) throw new UsageError(`${out} is a folder; give a file as --out`);
  const place = existsSync(out) ? realpathSync(out) : join(realpathSync(folder), 'records');
  if (isInside(realpathSync(seeds), place)) {
    throw new UsageError(`${out} lies inside the seeds folder ${seeds}; give another --out`);
  }
}
