import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { optimiseLater, optimiseSoon } from '../../src/archive/engine.ts';
import type { Job, Outcome } from '../../src/archive/outcome.ts';
import { openParser, type Parser } from '../../src/archive/parser.ts';
import type { Settings } from '../../src/input/settings.ts';
import { scratch } from '../publish/folders.ts';

const settings: Settings = { title: '', description: '', language: 'en', outlets: [] };

/** A thread that treats seeds as their names say. */
const worker = `
export default ({ jobs, beat }) => {
  const at = new Int32Array(beat);
  return jobs.map(({ file }, index) => {
    Atomics.store(at, 0, index);
    if (file.source.startsWith('hang')) for (;;);
    if (file.source.startsWith('die')) process.exit(1);
    if (file.source.startsWith('throw')) throw new Error('the disk is full');
    return { source: file.source, same: true };
  });
};`;

vi.mock('../../src/archive/engine.ts', { spy: true });

let parser: Parser | undefined;

afterEach(() => parser?.close());

async function parse(sources: readonly string[], code = worker, budgetMs = 60_000): Promise<readonly Outcome[]> {
  const folder = scratch();
  writeFileSync(join(folder, 'worker.mjs'), code);
  parser = openParser({ worker: pathToFileURL(join(folder, 'worker.mjs')), budgetMs });
  const jobs = sources.map((source): Job => {
    return { file: { source, path: source, size: 1, mtimeMs: 1, ctimeMs: 1, ino: 1 }, id: source, inputs: null };
  });
  const outcomes: Outcome[] = [];
  await parser.parse(jobs, settings, join(folder, '1-1'), (some) => outcomes.push(...some));
  return outcomes.toSorted((a, b) => sources.indexOf(a.source) - sources.indexOf(b.source));
}

function codes(outcomes: readonly Outcome[]): readonly string[] {
  return outcomes.flatMap((outcome) => (outcome.same ? [] : outcome.record.problems.map(({ code }) => code)));
}

describe('openParser', () => {
  it('gives an outcome for each job', async () => {
    const sources = Array.from({ length: 300 }, (_, index) => `${index}.txt`);
    expect((await parse(sources)).map(({ source }) => source)).toEqual(sources);
  });

  it.each([
    ['hangs', 'hang', 'parse-timeout', 2000],
    ['kills its thread', 'die', 'parse-failed', 60_000],
  ])('makes a problem of a seed that %s, and goes on', async (_, name, code, budgetMs) => {
    const sources = ['a', `${name} 1`, 'b', 'c', `${name} 2`, 'd', ...Array.from({ length: 100 }, (_, i) => `${i}`)];
    const outcomes = await parse(sources, worker, budgetMs);
    expect(outcomes.map(({ source }) => source)).toEqual(sources);
    expect(codes(outcomes)).toEqual([code, code]);
  });

  it.each([
    ['very many', 20_000, 1],
    ['ten thousand', 10_000, 0],
  ])('lets V8 optimise soon within %s jobs, and no longer than they last', async (_, count, times) => {
    vi.clearAllMocks();
    await parse(Array.from({ length: count }, (_, index) => `${index}.txt`));
    expect(optimiseSoon).toHaveBeenCalledTimes(times);
    expect(optimiseLater).toHaveBeenCalledTimes(1);
  });

  it('throws what a thread throws that is no fault of a seed', async () => {
    await expect(parse(['a', 'throw', 'b'])).rejects.toThrow('the disk is full');
  });

  it('lets a thread practise, and nobody wait for what fails in it', async () => {
    const folder = scratch();
    const read = `import { writeFileSync } from 'node:fs';
export default ({ practice }) => {
  writeFileSync(${JSON.stringify(join(folder, 'read'))}, practice);
  throw new Error('no text');
};`;
    writeFileSync(join(folder, 'worker.mjs'), read);
    parser = openParser({ worker: pathToFileURL(join(folder, 'worker.mjs')) });
    await parser.warm({ practice: 'By Ida Lund' });
    expect(readFileSync(join(folder, 'read'), 'utf8')).toBe('By Ida Lund');
  });

  it('gets all threads ready at once, and lets those of one build go when all is parsed', async () => {
    const folder = scratch();
    const code = `import { writeFileSync } from 'node:fs';
import { threadId } from 'node:worker_threads';
writeFileSync(${JSON.stringify(join(folder, 'thread-'))} + threadId, '');
export default ({ jobs = [] }) => jobs.map(({ file: { source } }) => ({ source, same: true }));`;
    writeFileSync(join(folder, 'worker.mjs'), code);
    parser = openParser({ worker: pathToFileURL(join(folder, 'worker.mjs')), forOne: true });
    const threads = () => readdirSync(folder).filter((name) => name.startsWith('thread-')).length;
    await parser.warm({ all: true });
    const most = Math.min(availableParallelism(), 16);
    expect(threads()).toBe(most);
    const file = { source: 'a', path: 'a', size: 1, mtimeMs: 1, ctimeMs: 1, ino: 1 };
    const parseOnce = () =>
      parser!.parse([{ file, id: 'a', inputs: null }], settings, join(folder, '1-1'), () => undefined);
    await parseOnce();
    expect(threads()).toBe(most);
    await parseOnce();
    expect(threads()).toBe(most + 1);
  });

  it('throws where threads cannot start', async () => {
    await expect(parse(['a'], 'throw new Error("no start")')).rejects.toThrow('no start');
  });
});
