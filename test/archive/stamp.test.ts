import { describe, expect, it } from 'vitest';
import { noteStamps, stampsOf } from '../../src/archive/stamp.ts';
import type { SeedFile } from '../../src/input/walk.ts';

const now = 1_700_000_000_000;

function file(source: string, mtimeMs: number, ctimeMs = mtimeMs): SeedFile {
  return { source, path: source, size: 3, mtimeMs, ctimeMs, ino: 9 };
}

describe('stamps', () => {
  it('are of size, times and inode, of the sidecar too', () => {
    const seed = { ...file('a.txt', 5, 6), sidecar: file('a.meta.yaml', 7, 8) };
    expect(stampsOf([file('b.txt', 1.5), seed], now)).toEqual(['3:1.5:1.5:9', '3:5:6:9 3:7:8:9']);
  });

  it('are none of what changed a moment ago, or may yet', () => {
    const seeds = [file('a.txt', now - 2000), file('b.txt', now - 1999), file('c.txt', 5, now + 1)];
    expect(stampsOf([...seeds, { ...file('d.txt', 5), sidecar: file('d.meta.yaml', now) }], now)).toEqual([
      `3:${now - 2000}:${now - 2000}:9`,
      null,
      null,
      null,
    ]);
  });

  it('hold for the moment that they were found out for', () => {
    const seeds = [file('a.txt', now - 1000)];
    noteStamps(seeds, now, ['noted']);
    expect(stampsOf(seeds, now)).toEqual(['noted']);
    expect(stampsOf(seeds, now + 5000)).toEqual([`3:${now - 1000}:${now - 1000}:9`]);
  });
});
