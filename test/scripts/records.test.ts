import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { runCommand, scratchFolder } from '../command.ts';

const cwd = scratchFolder();
const pier = 'Pier opens again\n\nBy Ida Lund\n\nThe pier was opened again on Friday after a long winter.\n';

beforeAll(() => {
  mkdirSync(join(cwd, 'seeds'));
  writeFileSync(join(cwd, 'seeds', 'pier.txt'), pier);
  symlinkSync('seeds', join(cwd, 'link'));
});

it('writes one line of JSON for each seed', async () => {
  expect(await runCommand('records', ['--out', 'records.ndjson'], { cwd })).toMatchObject({ code: 0, out: '' });
  const lines = readFileSync(join(cwd, 'records.ndjson'), 'utf8').trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { id: 'pier', source: 'pier.txt', authors: ['Ida Lund'] },
  ]);
  expect((await runCommand('records', [], { cwd })).out).toBe(`${lines.join('\n')}\n`);
});

it.each([
  ['a seed', 'seeds/pier.txt', 'inside the seeds'],
  ['a seed by a link', 'link/pier.txt', 'inside the seeds'],
  ['a new file among the seeds', 'seeds/records.ndjson', 'inside the seeds'],
  ['a folder', '.', 'is a folder'],
  ['a file in no folder', 'nowhere/records.ndjson', 'there is no folder'],
])('refuses to write to %s with one line and exit 2', async (_, out, message) => {
  const { code, err } = await runCommand('records', ['--out', out], { cwd });
  expect(code).toBe(2);
  expect(err).toContain(message);
  expect(err.trimEnd()).not.toContain('\n');
  expect(readFileSync(join(cwd, 'seeds', 'pier.txt'), 'utf8')).toBe(pier);
});

it('reads the sample articles', async () => {
  const seeds = fileURLToPath(new URL('../../seeds', import.meta.url));
  const { out } = await runCommand('records', ['--seeds', seeds], { cwd });
  const records = out
    .trimEnd()
    .split('\n')
    .map((line): Sample & { readonly source: string } => JSON.parse(line));
  const read = records.map(({ source, title, outlet, authors, date }) => [source, { title, outlet, authors, date }]);
  const samples: unknown = JSON.parse(readFileSync(new URL('sample-records.json', import.meta.url), 'utf8'));
  expect(Object.fromEntries(read)).toEqual(samples);
});

/** What `sample-records.json` holds of each sample. */
interface Sample {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly authors: readonly string[];
  readonly date: string | null;
}
