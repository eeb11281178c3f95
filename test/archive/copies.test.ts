import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Entry } from '../../src/archive/archive.ts';
import { buildArchive } from '../../src/archive/build.ts';
import { groupCopies } from '../../src/archive/copies.ts';
import { byDateAndId } from '../../src/archive/order.ts';
import { sketchOf } from '../../src/text/sketch.ts';
import { scratch } from '../publish/folders.ts';

const root = new URL('../..', import.meta.url).pathname;

it('finds the reprint among the sample seeds, and no other copy', async () => {
  const archive = await buildArchive({ seeds: join(root, 'seeds'), cache: null, onProgress: () => {} });
  expect([...archive.copies.keys()].sort()).toEqual([
    'brackenmouth-weekly/last-log-reprint',
    'harbour-courier/last-log',
  ]);
  const group = archive.copies.get('harbour-courier/last-log');
  expect(group).toBe(archive.copies.get('brackenmouth-weekly/last-log-reprint'));
  expect(group?.entries.map(({ outlet, date }) => [outlet, date])).toEqual([
    ['Harbour Courier', '2009-05-03'],
    ['Brackenmouth Weekly', '2009-05-17'],
  ]);
  expect(new Set(group?.texts).size).toBe(1);
});

it('knows the same copies from the cache as from the seeds', async () => {
  const folder = scratch();
  const put = (source: string, text: string) => {
    mkdirSync(dirname(join(folder, source)), { recursive: true });
    writeFileSync(join(folder, source), text);
  };
  const body = words(0, 120).join(' ');
  put('a.md', `# The pier shuts\n\n${body}.\n`);
  put('b.md', `# A pier is shut\n\n${body.replace('w60', 'other')}.\n`);
  put('c.md', `# Another thing\n\n${words(500, 120).join(' ')}.\n`);
  const options = { seeds: folder, cache: join(scratch(), 'store'), onProgress: () => {} };
  const cold = await buildArchive(options);
  const warm = await buildArchive(options);
  expect(warm.stats.parsed).toBe(0);
  expect([...warm.copies.keys()].sort()).toEqual(['a', 'b']);
  expect([...warm.copies]).toEqual([...cold.copies]);
  expect(new Set(warm.copies.get('a')?.texts).size).toBe(2);
});

it('gives the same groups in whatever order articles come, without looking at each pair', () => {
  const originals = Array.from({ length: 12 }, (_, text) => words(text * 1000, 200));
  const entries = originals.flatMap((text, number) =>
    Array.from({ length: number }, (_, copy) => {
      const edited = text.with(copy * 3, 'edited').slice(0, 200 - copy);
      return { entry: entryOf(`${number}-${copy}`, copy === 3 ? null : `20${10 + copy}`), text: edited.join(' ') };
    }),
  );
  const sketches = new Map(entries.map(({ entry, text }) => [entry.id, sketchOf(text)]));
  fc.assert(
    fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
      const sorted = shuffled.map(({ entry }) => entry).sort(byDateAndId);
      const groups = groupCopies(sorted, ({ id }) => sketches.get(id) ?? null);
      for (const { entry } of shuffled) {
        const number = Number(entry.id.split('-')[0]);
        const own = groups.get(entry.id)?.entries ?? [];
        expect(own).toHaveLength(number < 2 ? 0 : number);
        expect(own.every(({ id }) => id.startsWith(`${number}-`))).toBe(true);
        expect(own.map(({ date }) => date ?? '9999')).toEqual(own.map(({ date }) => date ?? '9999').sort());
      }
    }),
    { numRuns: 10 },
  );
});

function words(from: number, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `w${from + index}`);
}

function entryOf(id: string, date: string | null): Entry {
  return { id, date } as unknown as Entry;
}
