import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { takeLock } from '../../src/publish/lock.ts';
import { scratch } from './folders.ts';

const quiet = (): void => {};

describe('takeLock', () => {
  it('takes a lock and gives it back', async () => {
    const path = join(scratch(), 'deep', 'lock');
    const lock = await takeLock(path, quiet);
    lock.check();
    lock.release();
    expect(existsSync(path)).toBe(false);
    expect(() => lock.check()).toThrow('taken over');
  });

  it('waits for one that is held, and says so once', async () => {
    const path = join(scratch(), 'lock');
    const first = await takeLock(path, quiet);
    const told: number[] = [];
    const second = takeLock(path, (pid) => told.push(pid));
    setTimeout(() => first.release(), 350);
    (await second).check();
    expect(told).toEqual([process.pid]);
  });

  it('gives up after its patience is over', async () => {
    const path = join(scratch(), 'lock');
    await takeLock(path, quiet);
    await expect(takeLock(path, quiet, 150)).rejects.toThrow('too long');
  });

  it.each([
    ['a process that is gone', () => ({ pid: gonePid(), started: 'x', host: hostname() })],
    ['an earlier process of the same number', () => ({ pid: process.pid, started: 'before', host: hostname() })],
  ])('takes over the lock of %s', async (_, holder) => {
    const path = join(scratch(), 'lock');
    writeFileSync(path, JSON.stringify(holder()));
    const lock = await takeLock(path, () => expect.unreachable('it should not wait'));
    lock.check();
  });

  it('takes over the lock of another machine only when it has long been silent', async () => {
    const path = join(scratch(), 'lock');
    writeFileSync(path, JSON.stringify({ pid: 1, started: 'x', host: 'elsewhere' }));
    await expect(takeLock(path, quiet, 150)).rejects.toThrow('too long');
    utimesSync(path, 1, 1);
    (await takeLock(path, quiet)).check();
  });

  it.each([
    ['nothing', ''],
    ['half of a name', '{"pid":'],
  ])(
    'takes over a lock with %s in it, of a build killed while it wrote, only when it has been so for seconds',
    async (_, left) => {
      const path = join(scratch(), 'lock');
      writeFileSync(path, left);
      await expect(takeLock(path, quiet, 150)).rejects.toThrow('too long');
      const before = Date.now() / 1000 - 10;
      utimesSync(path, before, before);
      (await takeLock(path, quiet, 150)).check();
    },
  );

  it('does not release what another took over', async () => {
    const path = join(scratch(), 'lock');
    const lock = await takeLock(path, quiet);
    writeFileSync(path, 'theirs');
    lock.release();
    expect(readFileSync(path, 'utf8')).toBe('theirs');
  });

  it('lets one of many waiting take over', async () => {
    const path = join(scratch(), 'lock');
    const child = spawn('sleep', ['60']);
    writeFileSync(path, JSON.stringify({ pid: child.pid, started: 'x', host: hostname() }));
    child.kill('SIGKILL');
    let holding = 0;
    const turns = Array.from({ length: 5 }, async () => {
      const lock = await takeLock(path, quiet);
      holding += 1;
      expect(holding).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 5));
      lock.check();
      holding -= 1;
      lock.release();
    });
    await Promise.all(turns);
  });
});

/** The number of a process that has ended. */
function gonePid(): number {
  return spawnSync('true').pid;
}
