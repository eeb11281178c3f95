import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

/** Patterns that V8 has compiled in its first way, since they ran once; where they run again it compiles them in its second. */
const PATTERNS = `
const patterns = Array.from({ length: 300 }, (_, at) => new RegExp('(?:\\\\p{L}+' + at + '|x{' + at + '})[a-z]+(\\\\d+)$', 'iu'));
const line = 'Mara Holt in Corrick '.repeat(20);
const ask = () => patterns.filter((each) => each.test(line));
`;

async function run(program: string) {
  const entry = fileURLToPath(new URL('../../src/archive/engine.ts', import.meta.url));
  const contents = `import { collectGarbage, optimiseLater, optimiseSoon, tuneEngine } from ${JSON.stringify(entry)};\n${program}`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.' },
    ...{ bundle: true, platform: 'node', format: 'cjs', write: false },
  });
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-'], {
    input: outputFiles[0]?.text ?? '',
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

it('asks V8 only for what it knows', async () => {
  const done = await run("tuneEngine(); console.log('goes on');");
  expect(done).toEqual({ status: 0, stdout: 'goes on\n', stderr: '' });
});

it('leaves patterns whole that ran before', async () => {
  const done = await run(
    `${PATTERNS} ask(); tuneEngine(); for (let round = 0; round < 100; round += 1) ask(); console.log(ask().length);`,
  );
  expect(done).toEqual({ status: 0, stdout: '0\n', stderr: '' });
});

it('lets patterns answer as before, however often they run', async () => {
  const done = await run(`
    const ask = () => [/(\\p{Lu}+)[a-z]+$/u, /holt|CORRICK/iu, /[^\\p{L}\\s]/u].map((each) => each.exec('By Mara Holt')?.[0]).join();
    const before = ask();
    tuneEngine();
    const after = Array.from({ length: 40 }, ask);
    console.log(before, new Set(after).size, after[0]);`);
  expect(done).toEqual({ status: 0, stdout: 'Holt,Holt, 1 Holt,Holt,\n', stderr: '' });
});

it('changes its mind at any time, and without a word where nothing was tuned', async () => {
  const done = await run(`
    const count = () => { let sum = 0; for (let at = 0; at < 200000; at += 1) sum += at % 7; return sum; };
    optimiseSoon();
    const first = count();
    tuneEngine();
    count();
    optimiseSoon();
    for (let round = 0; round < 20; round += 1) count();
    optimiseLater();
    console.log(count() === first);`);
  expect(done).toEqual({ status: 0, stdout: 'true\n', stderr: '' });
});

it('collects what nobody holds, and leaves the collector to itself after', async () => {
  const done = await run(`
    const used = () => process.memoryUsage().heapUsed / 2 ** 20;
    let kept = Array.from({ length: 3000000 }, (_, at) => ({ at }));
    const before = used();
    kept = null;
    collectGarbage();
    console.log(before > 100, used() < 50, typeof gc);`);
  expect(done).toEqual({ status: 0, stdout: 'true true undefined\n', stderr: '' });
});
