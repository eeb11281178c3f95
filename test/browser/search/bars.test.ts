import { expect, it } from 'vitest';
import { barsOf } from '../../../src/browser/search/bars.ts';

const bars = (dates: { readonly [date: string]: number }, range: Parameters<typeof barsOf>[1] = null) =>
  barsOf(new Map(Object.entries(dates)), range);

it('counts by year over many years, the years without any between', () => {
  expect(bars({ '2001': 1, '2001-05-03': 2, '2004-01': 3, '': 4 })).toEqual({
    unit: 'year',
    periods: [
      { date: '2001', count: 3 },
      { date: '2002', count: 0 },
      { date: '2003', count: 0 },
      { date: '2004', count: 3 },
    ],
    partial: 0,
    undated: 4,
  });
});

it('counts by month over a few years, across their ends, years alone apart', () => {
  expect(bars({ '2001-11-30': 1, '2001-12': 1, '2002-02-01': 5, '2002': 2 })).toEqual({
    unit: 'month',
    periods: [
      { date: '2001-11', count: 1 },
      { date: '2001-12', count: 1 },
      { date: '2002-01', count: 0 },
      { date: '2002-02', count: 5 },
    ],
    partial: 2,
    undated: 0,
  });
});

it('counts by day over a few weeks, across the end of February', () => {
  expect(bars({ '2004-02-28': 1, '2004-03-01': 2, '2004-03': 1 })).toEqual({
    unit: 'day',
    periods: [
      { date: '2004-02-28', count: 1 },
      { date: '2004-02-29', count: 0 },
      { date: '2004-03-01', count: 2 },
    ],
    partial: 1,
    undated: 0,
  });
});

it('looks closer at a range', () => {
  const dates = { '2001-01-01': 1, '2003-05-01': 1, '2003-05-09': 1, '2009-01-01': 1 };
  expect(bars(dates)?.unit).toBe('year');
  expect(bars(dates, { from: '2003', to: '2003' })?.periods).toHaveLength(9);
});

it.each([{}, { '': 5 }, { '2001-01-01': 5 }, { '2001': 1, '2001-02': 1 }])('has nothing to compare in %j', (dates) => {
  expect(bars(dates)).toBeNull();
});
