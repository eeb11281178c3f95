import { expect, it } from 'vitest';
import { isWithin, mayHold } from '../../../src/browser/search/dates.ts';

it.each([
  ['2003-05-12', '2003', '2003', true],
  ['2003-05', '2003', '2003', true],
  ['2003', '2003', '2003', true],
  ['2003', '2003-05', '2003-05', false],
  ['2003-05', '2003-05-10', '2003-05-20', false],
  ['2003-05-31', '2003-05', '2003-05', true],
  ['2003-06-01', '2003-05', '2003-05', false],
  ['2003', null, '2004', true],
  ['2005', null, '2004', false],
  ['2005', '2004', null, true],
  ['', '2004', null, false],
])('tells whether %s is certainly in %s..%s: %s', (date, from, to, expected) => {
  expect(isWithin(date, { from, to })).toBe(expected);
});

it.each([
  [{ from: '2001', to: '2003-05-01' }, { from: '2003-05', to: '2003-05' }, true],
  [{ from: '2001', to: '2003-04-30' }, { from: '2003-05', to: '2003-05' }, false],
  [{ from: '2004-01-01', to: '2005' }, { from: null, to: '2003' }, false],
  [{ from: null, to: null }, { from: '2003', to: null }, false],
])('tells whether a shard may hold something of a range', (shard, range, expected) => {
  expect(mayHold(shard, range)).toBe(expected);
});
