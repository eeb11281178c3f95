import { isWithin } from './dates.ts';
import type { DateRange } from './query.ts';

/** Articles over time, by years, months or days, whichever fits what they span. */
export interface Bars {
  readonly unit: 'year' | 'month' | 'day';
  /** Each period from the first to the last, in the form of dates, also those without articles. */
  readonly periods: readonly { readonly date: string; readonly count: number }[];
  /** Articles whose date is known less exactly than a period. */
  readonly partial: number;
  readonly undated: number;
}

/** Bars of the articles in a range, or of all; null where fewer than two periods have any. */
export function barsOf(dates: ReadonlyMap<string, number>, range: DateRange | null): Bars | null {
  const dated = [...dates].filter(([date]) => date !== '' && (range === null || isWithin(date, range)));
  const years = dated.map(([date]) => Number(date.slice(0, 4)));
  const [first, last] = [years.reduce((a, b) => Math.min(a, b), 9999), years.reduce((a, b) => Math.max(a, b), 0)];
  const months = new Set(dated.filter(([date]) => date.length >= 7).map(([date]) => date.slice(0, 7)));
  const unit = last - first >= 3 ? 'year' : months.size > 2 ? 'month' : 'day';
  const length = lengths[unit];
  const counts = new Map<string, number>();
  let partial = 0;
  for (const [date, count] of dated) {
    const period = date.slice(0, length);
    if (period.length < length) partial += count;
    else counts.set(period, (counts.get(period) ?? 0) + count);
  }
  if (counts.size < 2) return null;
  const sorted = [...counts.keys()].sort();
  const periods: { date: string; count: number }[] = [];
  for (let date = sorted[0] ?? ''; date <= (sorted.at(-1) ?? ''); date = following(date)) {
    periods.push({ date, count: counts.get(date) ?? 0 });
  }
  return { unit, periods, partial, undated: dates.get('') ?? 0 };
}

/** The articles of some dates in each of the periods of bars. */
export function countsIn({ unit, periods }: Bars, dates: ReadonlyMap<string, number>): readonly number[] {
  const places = new Map(periods.map(({ date }, place) => [date, place]));
  const counts = periods.map(() => 0);
  for (const [date, count] of dates) {
    const place = places.get(date.slice(0, lengths[unit]));
    if (place !== undefined) counts[place] = (counts[place] ?? 0) + count;
  }
  return counts;
}

const lengths = { year: 4, month: 7, day: 10 };

/** The year, month or day after one. */
function following(date: string): string {
  if (date.length === 4) return String(Number(date) + 1).padStart(4, '0');
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const next = date.length === 7 ? Date.UTC(year, month, 1) : Date.UTC(year, month - 1, day + 1);
  return new Date(next).toISOString().slice(0, date.length);
}
