import { closeSync, openSync, writeSync } from 'node:fs';
import { readRecords } from '../src/archive/records.ts';
import { printProblem } from '../src/text/problem.ts';
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
  const records = readRecords(values.seeds ?? 'seeds');
  // The folder is looked at before a file is opened: wrong use touches nothing.
  let next = records.next();
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
