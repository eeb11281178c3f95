import { isValidJalaaliDate, jalaaliMonthLength, toGregorian, toJalaali } from 'jalaali-js';
import type { Calendar } from './months.ts';
import { isPersianYear } from './persian-years.ts';

/** Years that a newspaper's date can lie in. The first weekly newspapers are of 1605. */
const FIRST_YEAR = 1605;
const LAST_YEAR = 2099;
/** Thailand's first newspaper is of 1844. */
const FIRST_BUDDHIST = 2387;

/** First Gregorian years of the Japanese eras that newspapers have been dated in, and of the Republic that Taiwan counts from. */
const ERAS: Readonly<Record<string, number>> = {
  明治: 1868,
  大正: 1912,
  昭和: 1926,
  平成: 1989,
  令和: 2019,
  民國: 1912,
};

/**
 * A day or month as ISO text (`YYYY-MM-DD`, `YYYY-MM`), or null where the calendar has no such day: 30 February,
 * month 13, a year outside 1605 to 2099.
 */
export function isoDate(year: number, month: number, day?: number, calendar: Calendar = 'gregorian'): string | null {
  if (calendar === 'persian') return fromPersian(year, month, day);
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return null;
  const start = `${year}-${String(month).padStart(2, '0')}`;
  if (day === undefined) return start;
  if (day < 1 || day > daysIn(year, month)) return null;
  return `${start}-${String(day).padStart(2, '0')}`;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysIn(year: number, month: number): number {
  const isLeap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return isLeap ? 29 : DAYS[month - 1]!;
}

/** Two digits of a year as POSIX strptime reads them: 69 to 99 are of the 1900s, 00 to 68 of the 2000s. */
export function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year >= 69 ? 1900 + year : 2000 + year;
}

/** The Gregorian year of a year of a Japanese era (令和7年; 元 is the first); of the Republic where none is named (114年). Null for an unknown era. */
export function eraYear(era: string, year: string): number | null {
  const first = ERAS[era || '民國'];
  return first === undefined ? null : first + (year === '元' ? 1 : Number(year)) - 1;
}

/** A year of the Thai solar calendar (พ.ศ. 2568) as a Gregorian year; other years as they are. */
export function fromBuddhist(year: number): number {
  return year >= FIRST_BUDDHIST && year <= LAST_YEAR + 543 ? year - 543 : year;
}

/** The Gregorian year of two digits as Thai papers shorten it: 65 is พ.ศ. 2565, 24 is of the common era. */
export function buddhistYear(text: string): number {
  return Number(text) >= 40 ? fromBuddhist(2500 + Number(text)) : fullYear(text);
}

function fromPersian(year: number, month: number, day?: number): string | null {
  if (!isPersianYear(year) || !isValidJalaaliDate(year, month, day ?? 1)) return null;
  // A Persian month lies in two Gregorian ones: without a day only the year of its middle is sure.
  const date = toGregorian(year, month, day ?? 15);
  return day === undefined ? String(date.gy) : isoDate(date.gy, date.gm, date.gd);
}

/** A Gregorian day as the day of the Solar Hijri calendar, both `YYYY-MM-DD`. */
export function toPersian(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const { jy, jm, jd } = toJalaali(year, month, day);
  return isoText(jy, jm, jd);
}

/** The Gregorian days (`YYYY-MM-DD`) of a month of the Solar Hijri calendar (`YYYY-MM`), in their order. */
export function daysOfPersianMonth(text: string): readonly string[] {
  const [year = 0, month = 1] = text.split('-').map(Number);
  return Array.from({ length: jalaaliMonthLength(year, month) }, (_, index) => {
    const { gy, gm, gd } = toGregorian(year, month, index + 1);
    return isoText(gy, gm, gd);
  });
}

function isoText(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
