import type { SecondCalendar } from '../../text/second-calendar.ts';
import { isWithin } from './dates.ts';
import { persianDay } from './persian-periods.ts';
import type { DateRange } from './query.ts';

/** Articles over time, by years, months or days, whichever fits what they span. */
export interface Bars {
  readonly unit: 'year' | 'month' | 'day';
  /**
   * Each period from the first to the last, in the form of dates, also those without articles; years and months of the
   * Persian calendar as values of filters have them.
   */
  readonly periods: readonly { readonly date: string; readonly count: number }[];
  /** Articles whose date is known less exactly than a period. */
  readonly partial: number;
  readonly undated: number;
}

/**
 * Bars of the articles in a range, or of all; null where fewer than two periods have any. `other` dates are spanned too.
 * In the Persian calendar a date without a day has no place: it may be of two years.
 */
export function barsOf(
  dates: ReadonlyMap<string, number>,
  range: DateRange | null,
  calendar: SecondCalendar | null = null,
  other: ReadonlyMap<string, number> | null = null,
): Bars | null {
  const within = (date: string) => date !== '' && (range === null || isWithin(date, range));
  // There may be thousands of dates: each is looked at few times.
  const all = other ? new Set([...dates.keys(), ...other.keys()]) : dates.keys();
  const spanned = [...all].filter(within);
  const placed = calendar ? spanned.flatMap((date) => persianDay(date) ?? []) : spanned;
  const unit = unitOf(placed, lengthOf('year', calendar), lengthOf('month', calendar));
  const counts = new Map<string, number>();
  let partial = 0;
  for (const date of spanned) {
    const period = periodOf(date, unit, calendar);
    const count = dates.get(date) ?? 0;
    if (period === null) partial += count;
    else counts.set(period, (counts.get(period) ?? 0) + count);
  }
  const sorted = [...counts.keys()].sort();
  if (sorted.length < 2) return null;
  const periods: { date: string; count: number }[] = [];
  for (let date = sorted[0] ?? ''; date <= (sorted.at(-1) ?? ''); date = following(date)) {
    periods.push({ date, count: counts.get(date) ?? 0 });
  }
  return { unit, periods, partial, undated: dates.get('') ?? 0 };
}

/** The unit that the dates span some of, but not too many: by the lengths of years and months in them. */
function unitOf(dates: readonly string[], yearLength: number, monthLength: number): Bars['unit'] {
  let [first, last] = [9999, 0];
  for (const date of dates) {
    const year = Number(date.slice(yearLength - 4, yearLength));
    if (year < first) first = year;
    if (year > last) last = year;
  }
  if (last - first >= 3) return 'year';
  const months = new Set(dates.filter(({ length }) => length >= monthLength).map((date) => date.slice(0, monthLength)));
  return months.size > 2 ? 'month' : 'day';
}

/** The articles of some dates in each of the periods of bars. */
export function countsIn(
  { unit, periods }: Bars,
  dates: ReadonlyMap<string, number>,
  calendar: SecondCalendar | null = null,
): readonly number[] {
  const places = new Map(periods.map(({ date }, place) => [date, place]));
  const counts = periods.map(() => 0);
  for (const [date, count] of dates) {
    const place = places.get(periodOf(date, unit, calendar) ?? '');
    if (place !== undefined) counts[place] = (counts[place] ?? 0) + count;
  }
  return counts;
}

/** The period that a date lies in; days are Gregorian in every calendar. Null for a date known less exactly. */
function periodOf(date: string, unit: Bars['unit'], calendar: SecondCalendar | null): string | null {
  const own = calendar && unit !== 'day' ? persianDay(date) : date;
  const length = unit === 'day' ? 10 : lengthOf(unit, calendar);
  return own !== null && own.length >= length ? own.slice(0, length) : null;
}

function lengthOf(unit: 'year' | 'month', calendar: SecondCalendar | null): number {
  return (unit === 'year' ? 4 : 7) + (calendar ? 2 : 0);
}

/** The year, month or day after one. */
function following(date: string): string {
  if (date.startsWith('sh')) return `sh${followingPersian(date.slice(2))}`;
  if (date.length === 4) return String(Number(date) + 1).padStart(4, '0');
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const next = date.length === 7 ? Date.UTC(year, month, 1) : Date.UTC(year, month - 1, day + 1);
  return new Date(next).toISOString().slice(0, date.length);
}

function followingPersian(period: string): string {
  const [year = 0, month] = period.split('-').map(Number);
  if (month === undefined) return String(year + 1);
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
}
