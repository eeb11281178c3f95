import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareRecord, expectationOf, readCase } from '../src/checks/cases.ts';
import { UsageError } from '../src/text/usage.ts';
import { readArguments, runCommand } from './arguments.ts';

const spec = {
  command: 'npm run accept',
  about:
    'Writes what one case of test/cases gives now as what is expected of it. Read the difference before you commit it.',
  flags: [],
  argument: 'CASE',
};

runCommand((argv) => {
  const { argument = '' } = readArguments(spec, argv);
  const folder = existsSync(argument) ? argument : join('test', 'cases', argument);
  if (!existsSync(folder)) throw new UsageError(`there is no case ${argument} in test/cases`);
  const { record, expected } = readCase(folder);
  if (!record) throw new UsageError(`${folder} holds no seed that can be read`);
  const faults = expected ? compareRecord(record, expected) : [];
  writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(expectationOf(record, expected), null, 2)}\n`);
  console.log([...faults, `${join(folder, 'expected.json')} is written`].join('\n'));
});
