import { expect, it } from 'vitest';
import {
  daysOfPersianPeriod,
  isPersianPeriod,
  persianDay,
  persianPeriods,
} from '../../../src/browser/search/persian-periods.ts';
import { dateRange } from '../../../src/browser/search/query.ts';
import { toPersian } from '../../../src/text/dates/calendars.ts';

it.each(['sh1402', 'sh1402-01', 'sh1402-12'])('%s is a period', (value) => {
  expect(isPersianPeriod(value)).toBe(true);
});

it.each(['1402', 'sh2003', 'sh1402-13', 'sh1402-01-01', 'sh14', ''])('"%s" is none', (value) => {
  expect(isPersianPeriod(value)).toBe(false);
});

it('says what day a date is, where it names one', () => {
  expect(persianDay('2024-03-19')).toBe('sh1402-12-29');
  expect(persianDay('2024-03-20')).toBe('sh1403-01-01');
  expect(persianDay('2024-03')).toBeNull();
  expect(persianDay('')).toBeNull();
});

it('has the days of the calendar that records are read by, over all years of newspapers', () => {
  for (let time = Date.UTC(1872, 0, 1); time < Date.UTC(2041, 0, 1); time += 11 * 86_400_000) {
    const date = new Date(time).toISOString().slice(0, 10);
    expect(persianDay(date)).toBe(`sh${toPersian(date)}`);
    expect(daysOfPersianPeriod(`sh${toPersian(date)}`)).toEqual({ from: date, to: date });
  }
});

it('goes from periods to days and back', () => {
  expect(daysOfPersianPeriod('sh1402')).toEqual({ from: '2023-03-21', to: '2024-03-19' });
  expect(daysOfPersianPeriod('sh1403-12')).toEqual({ from: '2025-02-19', to: '2025-03-20' });
  expect(persianPeriods({ from: '2023-03-21', to: '2024-03-19' })).toEqual({ from: 'sh1402', to: 'sh1402' });
  expect(persianPeriods({ from: '2022-03-21', to: '2024-03-19' })).toEqual({ from: 'sh1401', to: 'sh1402' });
  expect(persianPeriods({ from: '2023-04-21', to: '2023-06-21' })).toEqual({ from: 'sh1402-02', to: 'sh1402-03' });
  expect(persianPeriods({ from: '2023-03-21', to: '2024-03-18' })).toBeNull();
  expect(persianPeriods({ from: '2023', to: '2024' })).toBeNull();
});

it.each([
  ['1402', '2023-03-21', '2024-03-19'],
  ['۱۴۰۲', '2023-03-21', '2024-03-19'],
  ['1401..1402', '2022-03-21', '2024-03-19'],
  ['1402-03..', '2023-05-22', null],
  ['1402-03-15', '2023-06-05', '2023-06-05'],
  ['1402-12-30', '1402-12-30', '1402-12-30'],
  ['2003..2004', '2003', '2004'],
])('is how dates before the first newspapers are read: date:%s', (text, from, to) => {
  expect(dateRange(text)).toEqual({ from, to });
});
