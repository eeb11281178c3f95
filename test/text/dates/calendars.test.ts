import { describe, expect, it } from 'vitest';
import {
  daysOfPersianMonth,
  eraYear,
  fromBuddhist,
  fullYear,
  isoDate,
  toPersian,
} from '../../../src/text/dates/calendars.ts';

describe('isoDate', () => {
  it.each([
    [2011, 5, 4, '2011-05-04'],
    [1605, 1, 1, '1605-01-01'],
    [2099, 12, 31, '2099-12-31'],
    [2012, 2, 29, '2012-02-29'],
    [2011, 2, 29, null],
    [1900, 2, 29, null],
    [2000, 2, 29, '2000-02-29'],
    [2011, 4, 31, null],
    [2011, 0, 1, null],
    [2011, 13, 1, null],
    [2011, 5, 0, null],
    [1604, 5, 4, null],
    [2100, 5, 4, null],
  ])('%i, %i, %i is %s', (year, month, day, iso) => expect(isoDate(year, month, day)).toBe(iso));

  it('gives a month where no day is known', () => expect(isoDate(2011, 5)).toBe('2011-05'));

  it('gives of a Persian month the year alone: it lies in two others', () => {
    expect(isoDate(1403, 12, 16, 'persian')).toBe('2025-03-06');
    expect(isoDate(1403, 12, undefined, 'persian')).toBe('2025');
    expect(isoDate(1403, 12, 31, 'persian')).toBeNull();
    expect(isoDate(2011, 5, 4, 'persian')).toBeNull();
  });
});

describe('years', () => {
  it.each([
    ['69', 1969],
    ['99', 1999],
    ['00', 2000],
    ['68', 2068],
    ['1887', 1887],
  ])('%s is %i', (text, year) => expect(fullYear(text)).toBe(year));

  it.each([
    ['令和', '7', 2025],
    ['令和', '元', 2019],
    ['平成', '1', 1989],
    ['昭和', '64', 1989],
    ['明治', '1', 1868],
    ['慶応', '3', null],
  ])('%s %s is %s', (era, year, result) => expect(eraYear(era, year)).toBe(result));

  it('of the Thai calendar are told from others', () => {
    expect(fromBuddhist(2554)).toBe(2011);
    expect(fromBuddhist(2387)).toBe(1844);
    expect(fromBuddhist(2150)).toBe(2150);
    expect(fromBuddhist(2011)).toBe(2011);
  });
});

describe('the Solar Hijri calendar', () => {
  it.each([
    ['2025-03-20', '1403-12-30'],
    ['2025-03-21', '1404-01-01'],
    ['2003-10-14', '1382-07-22'],
    ['1906-08-05', '1285-05-13'],
  ])('%s is %s', (date, persian) => expect(toPersian(date)).toBe(persian));

  it('has months of 31, 30 and 29 days, each day of which is of that month', () => {
    expect(['1404-01', '1404-07', '1404-12', '1403-12'].map((month) => daysOfPersianMonth(month).length)).toEqual([
      31, 30, 29, 30,
    ]);
    expect(daysOfPersianMonth('1404-01')[0]).toBe('2025-03-21');
    for (const date of daysOfPersianMonth('1382-07')) expect(toPersian(date).slice(0, 7)).toBe('1382-07');
  });

  it('is the one that dates are printed in', () => {
    const format = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', { dateStyle: 'short', timeZone: 'UTC' });
    for (let day = Date.UTC(1900, 0, 1); day < Date.UTC(2090, 0, 1); day += 97 * 86_400_000) {
      const [month, dayOfMonth, year] = format.format(day).split(/[/ ]/).map(Number);
      const own = toPersian(new Date(day).toISOString().slice(0, 10)).split('-').map(Number);
      expect([year, month, dayOfMonth]).toEqual(own);
    }
  });
});
