import { hash } from 'node:crypto';
import { expect, it } from 'vitest';
import { groupingOf } from '../../src/search/grouping.ts';

const ids = Array.from({ length: 3000 }, (_, n) => `en-x-all_${hash('sha256', `${n}`).slice(0, 7)}`);

it('gives each article a file of its own where few are', () => {
  const { groups, groupOf, fileOf } = groupingOf('en-x-all', 3000, false);
  expect([groups, groupOf('en-x-all_0a1b2c3'), fileOf('en-x-all_0a1b2c3')]).toEqual([
    0,
    '',
    'fragment/en-x-all_0a1b2c3.pf_fragment',
  ]);
});

it('puts two to four into a file on average, and stays so while a shard grows', () => {
  for (const articles of [5, 300, 1025, 3000]) {
    const { groups } = groupingOf('en-x-all', articles, true);
    expect(articles / groups).toBeGreaterThan(1.2);
    expect(articles / groups).toBeLessThanOrEqual(4);
  }
  const [now, later] = [groupingOf('en-x-all', 3000, true), groupingOf('en-x-all', 3001, true)];
  expect(ids.map(later.fileOf)).toEqual(ids.map(now.fileOf));
  expect(new Set(ids.map(now.fileOf)).size).toBeGreaterThan(now.groups * 0.9);
});
