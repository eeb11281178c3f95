import { daysOfPersianMonth, isPersianYear, toPersian } from '../../text/dates/calendars.ts';

/** The first and the last Gregorian day of a period. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** Whether a value of a filter or a bar is a year or month of the Persian calendar: `sh1392`, `sh1392-05` (Solar Hijri). */
export function isPersianPeriod(value: string): boolean {
  return /^sh\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(value) && isPersianYear(Number(value.slice(2, 6)));
}

/** The day that a date is in the Persian calendar, `sh1392-05-21`; null for one that names no day: it may be of two years. */
export function persianDay(date: string): string | null {
  if (date.length !== 10) return null;
  const known = days.get(date) ?? `sh${toPersian(date)}`;
  days.set(date, known);
  return known;
}

/** Each is asked for with every search. */
const days = new Map<string, string>();

/** The Gregorian days of a year or month of the Persian calendar, whose `sh` may be missing. */
export function daysOfPersianPeriod(value: string): Days {
  const period = value.replace('sh', '');
  const [first, last] = period.length === 4 ? [`${period}-01`, `${period}-12`] : [period, period];
  return { from: daysOfPersianMonth(first)[0] ?? '', to: daysOfPersianMonth(last).at(-1) ?? '' };
}

/** The Persian year or month, from the first to the last of two, that begins and ends with these days; null where none does. */
export function persianPeriods({ from, to }: Days): Days | null {
  const [first, last] = [persianDay(from), persianDay(to)];
  if (!first || !last) return null;
  for (const length of [6, 9]) {
    const [one, other] = [first.slice(0, length), last.slice(0, length)];
    if (!isPersianPeriod(one) || !isPersianPeriod(other)) return null;
    if (daysOfPersianPeriod(one).from === from && daysOfPersianPeriod(other).to === to) return { from: one, to: other };
  }
  return null;
}
