import { expect, it } from 'vitest';
import { barsOf, countsIn } from '../../../src/browser/search/bars.ts';

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

it('counts by years and months of the Persian calendar, which begin in March, dates without a day apart', () => {
  const dates = new Map([
    ['2020-03-19', 1],
    ['2020-03-20', 2],
    ['2020-05', 3],
    ['2021-03-21', 1],
    ['', 4],
  ]);
  expect(barsOf(dates, null, 'persian')).toMatchObject({ unit: 'month', partial: 3, undated: 4 });
  const periods = barsOf(dates, null, 'persian')?.periods ?? [];
  expect(periods.map(({ date }) => date)).toEqual([
    'sh1398-12',
    ...Array.from({ length: 12 }, (_, month) => `sh1399-${String(month + 1).padStart(2, '0')}`),
    'sh1400-01',
  ]);
  expect(periods.map(({ count }) => count).filter(Boolean)).toEqual([1, 2, 1]);
  const years = barsOf(new Map([...dates, ['2024-01-01', 1]]), null, 'persian');
  expect(years?.periods.map(({ date, count }) => [date, count])).toEqual([
    ['sh1398', 1],
    ['sh1399', 2],
    ['sh1400', 1],
    ['sh1401', 0],
    ['sh1402', 1],
  ]);
  expect(
    years &&
      countsIn(
        years,
        new Map([
          ['2021-04-01', 5],
          ['2021', 1],
        ]),
        'persian',
      ),
  ).toEqual([0, 0, 5, 0, 0]);
});

it('counts by day in every calendar alike', () => {
  const dates = new Map([
    ['2020-03-19', 1],
    ['2020-03-21', 2],
  ]);
  expect(barsOf(dates, null, 'persian')).toEqual(barsOf(dates, null));
});

it.each([{}, { '': 5 }, { '2001-01-01': 5 }, { '2001': 1, '2001-02': 1 }])('has nothing to compare in %j', (dates) => {
  expect(bars(dates)).toBeNull();
});

it('spans the dates of a second query too, and counts those of the first alone', () => {
  const other = new Map(Object.entries({ '1998-04-01': 1, '2001': 1, '': 9 }));
  const made = barsOf(new Map([['2000-05-01', 2]]), null, null, other);
  expect(made?.periods).toEqual([
    { date: '1998', count: 0 },
    { date: '1999', count: 0 },
    { date: '2000', count: 2 },
    { date: '2001', count: 0 },
  ]);
  expect(made?.undated).toBe(0);
});
