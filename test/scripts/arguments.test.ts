import { afterEach, expect, test, vi } from 'vitest';
import { type CommandSpec, readArguments, runCommand } from '../../scripts/arguments.ts';
import { UsageError } from '../../src/text/usage.ts';

const build: CommandSpec = {
  command: 'npm run build',
  about: 'Builds the archive.',
  flags: [
    { name: 'seeds', hint: 'DIR', about: 'Folder of articles (seeds/).' },
    { name: 'out', hint: 'DIR', about: 'Folder of the site (_site/).' },
    { name: 'no-search', about: 'Leave the search out.' },
  ],
};
const explain: CommandSpec = { command: 'npm run explain', about: 'Explains.', flags: [], argument: 'SEED' };

class Exit extends Error {
  readonly code: number;
  constructor(code: number) {
    super(`exit ${code}`);
    this.code = code;
  }
}

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

test('flags with a value, flags without, and none', () => {
  expect(readArguments(build, ['--seeds', 'a b', '--out=x', '--no-search'], {})).toEqual({
    values: { seeds: 'a b', out: 'x' },
    switches: new Set(['no-search']),
  });
  expect(readArguments(build, [], {})).toEqual({ values: {}, switches: new Set() });
  expect(readArguments(explain, ['a.txt'], {})).toEqual({ values: {}, switches: new Set(), argument: 'a.txt' });
});

test.each([
  [build, ['--seed', 'x'], 'there is no flag --seed (npm run build -- --help says more)'],
  [build, ['-x'], 'there is no flag -x'],
  [build, ['--seeds'], '--seeds needs a value'],
  [build, ['--seeds', '--out', 'x'], '--seeds needs a value'],
  [build, ['--seeds='], '--seeds needs a value'],
  [build, ['--no-search=yes'], '--no-search takes no value'],
  [build, ['--out', 'a', '--out', 'b'], '--out is given twice'],
  [build, ['seeds'], '"seeds" is one argument too many'],
  [explain, [], 'SEED is missing'],
  [explain, ['a', 'b'], '"b" is one argument too many'],
])('%# bad use is one line', (spec, argv, message) => {
  const act = () => readArguments(spec, argv, {});
  expect(act).toThrow(UsageError);
  expect(act).toThrow(message);
  expect(act).not.toThrow(/\n/);
});

test('a flag that npm kept for itself is not lost silently', () => {
  const act = () => readArguments(build, ['x'], { npm_config_seeds: 'true' });
  expect(act).toThrow('put two dashes before the flags: npm run build -- --seeds DIR');
});

test('--help prints every flag and exits 0', () => {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const exit = vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Exit(Number(code));
  });
  expect(() => readArguments(build, ['--help'], {})).toThrow('exit 0');
  expect(exit).toHaveBeenCalledWith(0);
  const printed = String(write.mock.calls[0]?.[0]);
  expect(printed).toContain('npm run build -- [flags]');
  for (const { name, about } of build.flags) expect(printed).toMatch(new RegExp(`--${name}.*${about.slice(0, 8)}`));
});

const stderr = vi.hoisted(() => ({ text: '' }));
vi.mock('node:fs', async (original) => ({
  ...(await original<typeof import('node:fs')>()),
  writeSync: (_: number, text: string) => {
    stderr.text = text;
  },
}));

test.each([
  [new UsageError('no folder\nhere\x1b[2J'), 2, 'no folder here[2J\n'],
  [new Error('disk full'), 1, 'Backfile failed: disk full (BACKFILE_DEBUG=1 says where)\n'],
])('%s ends with exit code %i and one line', async (error, code, line) => {
  vi.spyOn(process, 'exit').mockImplementation((given) => {
    throw new Exit(Number(given));
  });
  const run = runCommand(() => {
    throw error;
  });
  await expect(run).rejects.toMatchObject({ code });
  expect(stderr.text).toBe(line);
});

test('what main gives is the exit code, nothing is 0', async () => {
  await runCommand(async () => 3);
  expect(process.exitCode).toBe(3);
  await runCommand(() => undefined);
  expect(process.exitCode).toBe(0);
});

test('Ctrl-C ends with 130', async () => {
  const exit = vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Exit(Number(code));
  });
  await runCommand(() => 0);
  expect(() => process.emit('SIGINT')).toThrow('exit 130');
  expect(exit).toHaveBeenCalledWith(130);
});
