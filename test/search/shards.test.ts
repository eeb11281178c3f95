import fc from 'fast-check';
import { expect, it } from 'vitest';
import { planShards } from '../../src/search/shards.ts';
import { archiveOf, type Sample } from './small-archive.ts';

const entriesOf = (samples: readonly Sample[]) => archiveOf(samples).entries;
const article = (id: string, date?: string, language = 'en'): Sample => ({
  ...{ id, language, body: `<p>${id}</p>` },
  ...(date === undefined ? {} : { date }),
});
const year = (of: number, count: number) =>
  Array.from({ length: count }, (_, n) => article(`${of}/${n}`, `${of}-${String((n % 12) + 1).padStart(2, '0')}-01`));

it('keeps a small archive together, by language', () => {
  const samples = [...year(2001, 3), article('u'), article('p', '2002', 'pt-BR'), article('x', '2002', '')];
  expect(planShards(entriesOf(samples), 5, '').map(({ name, entries }) => [name, entries.length])).toEqual([
    ['en-x-all', 4],
    ['pt-x-all', 1],
    ['und-x-all', 1],
  ]);
});

it('cuts by the calendar, the undated apart', () => {
  const samples = [...year(2001, 4), ...year(2002, 24), ...year(2009, 3), article('y', '2002'), article('u')];
  expect(planShards(entriesOf(samples), 10, '').map(({ name, entries }) => [name, entries.length])).toEqual([
    ['en-x-200000-200112', 4],
    ['en-x-200200-200203', 7],
    ['en-x-200204-200207', 8],
    ['en-x-200208-200212', 10],
    ['en-x-200800-201512', 3],
    ['en-x-undated', 1],
  ]);
});

it('cuts the undated by ids where they are many', () => {
  const samples = [...year(2001, 2), ...Array.from({ length: 12 }, (_, n) => article(`u${n}`))];
  const names = planShards(entriesOf(samples), 10, '').map(({ name }) => name);
  expect(names).toEqual(['en-x-dated', 'en-x-undated-0000-7fff', 'en-x-undated-8000-ffff']);
});

it('cuts a single day by ids', () => {
  const samples = Array.from({ length: 40 }, (_, n) => article(String(n), '2001-02-03'));
  const shards = planShards(entriesOf(samples), 10, '');
  expect(shards.every(({ entries }) => entries.length <= 10)).toBe(true);
  expect(new Set(shards.map(({ name }) => name)).size).toBe(shards.length);
  expect(shards.every(({ name }) => name.split('-').every((part) => /^[0-9a-z]{1,8}$/.test(part)))).toBe(true);
});

it('puts each article into one shard, the same whatever the order, and changes the key of what changed alone', () => {
  const sample = fc.record({
    id: fc.uuid(),
    date: fc.constantFrom('1999', '2001-02', '2001-02-03', '2015-12-31', undefined),
    language: fc.constantFrom('en', 'de'),
  });
  fc.assert(
    fc.property(fc.uniqueArray(sample, { selector: ({ id }) => id, minLength: 1, maxLength: 30 }), (records) => {
      const samples = records.map(({ id, date, language }) => article(id, date, language));
      const shards = planShards(entriesOf(samples), 4, '');
      expect(shards.flatMap(({ entries }) => entries.map(({ id }) => id)).sort()).toEqual(
        records.map(({ id }) => id).sort(),
      );
      expect(planShards(entriesOf(samples.toReversed()), 4, '')).toEqual(shards);
      const [first] = samples;
      const renamed = samples.map((one) => (one === first ? { ...one, title: 'Other' } : one));
      const changed = planShards(entriesOf(renamed), 4, '').filter(
        ({ key }) => !shards.some((shard) => shard.key === key),
      );
      expect(changed).toHaveLength(1);
    }),
  );
});
