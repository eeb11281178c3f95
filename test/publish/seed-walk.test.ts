import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stampsOf } from '../../src/archive/stamp.ts';
import { walkSeeds } from '../../src/input/walk.ts';
import { packWalk, startSeedWalk, unpackWalk } from '../../src/publish/seed-walk.ts';
import { scratch } from './folders.ts';

function seedsFolder(): string {
  const folder = join(scratch(), 'seeds');
  mkdirSync(join(folder, 'courier'), { recursive: true });
  for (const name of ['archive.yaml', 'courier/strike.txt', 'courier/strike.meta.yaml', 'courier/a\nb.md', 'map.pdf'])
    writeFileSync(join(folder, name), name);
  utimesSync(join(folder, 'courier/strike.txt'), 1000.25, 1000.25);
  return folder;
}

describe('a walk of seeds in a thread', () => {
  it('comes out as it went in, with sidecars, problems and names of two lines', () => {
    const folder = seedsFolder();
    expect(unpackWalk(structuredClone(packWalk({ folder, now: 5 })), 5)).toEqual(walkSeeds(folder));
  });

  it('brings the stamps, where seeds are settled', () => {
    const folder = seedsFolder();
    for (const now of [Date.now() + 60_000, Date.now()]) {
      const walk = unpackWalk(packWalk({ folder, now }), now);
      expect(stampsOf(walk.seeds, now)).toEqual(stampsOf(walkSeeds(folder).seeds, now));
    }
  });

  it('throws what walking throws, and needs the compiled program for a thread', () => {
    expect(() => packWalk({ folder: join(scratch(), 'none'), now: 5 })).toThrow('there is no folder');
    expect(startSeedWalk('none', 5)).toBeNull();
  });
});
