import type { Rows } from './rows.ts';

/** Articles by the places of their values in lists. */
export interface PlainCounts {
  /** Rows of the articles in the range. */
  readonly rows: readonly number[];
  readonly outlets: Int32Array;
  readonly authors: Int32Array;
  readonly languages: Int32Array;
  /** By date: those in the range, and those of any. */
  readonly shown: Int32Array;
  readonly days: Int32Array;
}

/**
 * Counts articles where no value of a facet is chosen and no field is asked for, which is what most searches are and what a
 * first one waits for: every article counts for all that it has. `isAsked` and `isShown` are answers by the place of a
 * date; null where every date will do.
 */
export function countPlainly(
  { names, dates, date, outlet, language, author }: Rows,
  rows: readonly number[],
  isAsked: Uint8Array | null,
  isShown: Uint8Array | null,
): PlainCounts {
  const zeros = (list: readonly string[]) => new Int32Array(list.length);
  const [outlets, authors, languages] = [zeros(names.outlets), zeros(names.authors), zeros(names.languages)];
  const [shown, days] = [zeros(dates), zeros(dates)];
  const admitted: number[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at]!;
    const day = date[row]!;
    if (isAsked !== null && isAsked[day] === 0) continue;
    days[day]! += 1;
    if (isShown !== null && isShown[day] === 0) continue;
    shown[day]! += 1;
    outlets[outlet[row]!]! += 1;
    languages[language[row]!]! += 1;
    admitted.push(row);
    const writer = author[row]!;
    if (typeof writer === 'number') authors[writer]! += 1;
    else for (const one of writer) authors[one]! += 1;
  }
  return { rows: admitted, outlets, authors, languages, shown, days };
}

/** Counts by the names that they are of, without those that have none. */
export function named(counts: Int32Array, names: readonly string[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (let place = 0; place < counts.length; place += 1) {
    const count = counts[place]!;
    if (count > 0) sums.set(names[place] ?? '', count);
  }
  return sums;
}

/**
 * Years (`length` 4) or months (7) of the Gregorian calendar as values of the facet, with their articles: `''` for no date,
 * none for one that names no month. `days` are the dates as numbers.
 */
export function countPeriods(counts: Int32Array, days: readonly number[], length: 4 | 7): ReadonlyMap<string, number> {
  const sums = new Map<number, number>();
  for (let place = 0; place < counts.length; place += 1) {
    const count = counts[place]!;
    if (count === 0) continue;
    const month = Math.floor(days[place]! / 100);
    if (length === 7 && month % 100 === 0 && month > 0) continue;
    const period = length === 7 ? month : Math.floor(month / 100);
    sums.set(period, (sums.get(period) ?? 0) + count);
  }
  return new Map([...sums].map(([period, count]) => [textOf(period, length), count]));
}

function textOf(period: number, length: 4 | 7): string {
  if (period === 0) return '';
  const digits = String(period).padStart(length === 7 ? 6 : 4, '0');
  return length === 7 ? `${digits.slice(0, 4)}-${digits.slice(4)}` : digits;
}
