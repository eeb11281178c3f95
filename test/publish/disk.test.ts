import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { filesIn, publish, scratch } from './folders.ts';

/** After so many writes, links, renames and new folders the disk is full. */
let room = Number.POSITIVE_INFINITY;

vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof import('node:fs')>();
  const failing = <T extends readonly unknown[], R>(call: (...args: T) => R) => {
    return (...args: T): R => {
      room -= 1;
      if (room < 0) throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
      return call(...args);
    };
  };
  return {
    ...fs,
    writeSync: failing(fs.writeSync as (...args: unknown[]) => number),
    linkSync: failing(fs.linkSync),
    copyFileSync: failing(fs.copyFileSync),
    mkdirSync: failing(fs.mkdirSync as (...args: unknown[]) => unknown),
    renameSync: failing(fs.renameSync),
    symlinkSync: failing(fs.symlinkSync),
    unlinkSync: failing(fs.unlinkSync),
  };
});

const old = { 'index.html': 'old', 'a/index.html': 'same', 'b/index.html': 'gone', 'c/index.html': 'old' };
const between = { ...old, 'c/index.html': 'between' };
const fresh = { 'index.html': 'new', 'a/index.html': 'same', 'c/index.html': 'newer', 'd/index.html': 'added' };

beforeEach(() => {
  room = Number.POSITIVE_INFINITY;
});

describe('a disk that fills up', () => {
  it('leaves the site wholly old or wholly new, whichever step fails, and the next build mends all', async () => {
    let failures = 0;
    for (let step = 0; step < 200; step += 1) {
      const folder = scratch();
      const site = (): unknown => filesIn(join(folder, 'site'));
      await publish(folder, old);
      if (step % 2 === 0) await publish(folder, between);
      const before = step % 2 === 0 ? between : old;
      room = Math.floor(step / 2);
      const failed = await publish(folder, fresh).then(
        () => false,
        (error: Error) => error.message.includes('ENOSPC'),
      );
      room = Number.POSITIVE_INFINITY;
      if (failed) failures += 1;
      expect([before, fresh]).toContainEqual(site());
      if (!failed) expect(site()).toEqual(fresh);
      await publish(folder, fresh);
      expect(site()).toEqual(fresh);
      if (!failed && step % 2 === 1) break;
    }
    expect(failures).toBeGreaterThan(10);
  });
});
