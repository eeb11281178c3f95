import type { DateRange } from './query.ts';
import type { Vague } from './state.ts';

/**
 * Whether a date of a record (`YYYY-MM-DD`, `YYYY-MM`, `YYYY`, '' where there is none) lies in a range for certain: a
 * year alone is in its year, but not in its May.
 */
export function isWithin(date: string, { from, to }: DateRange): boolean {
  if (date === '') return false;
  return (from === null || firstDay(date) >= firstDay(from)) && (to === null || lastDay(date) <= lastDay(to));
}

/** Whether a date is known, but not what month or day it means. */
export function isVague(date: string, vague: Vague): boolean {
  return date !== '' && date.length < (vague === 'month' ? 7 : 10);
}

/** Whether some article of a shard can lie in a range. */
export function mayHold(shard: DateRange, range: DateRange): boolean {
  if (shard.from === null || shard.to === null) return false;
  return (
    (range.from === null || lastDay(shard.to) >= firstDay(range.from)) &&
    (range.to === null || firstDay(shard.from) <= lastDay(range.to))
  );
}

/** The first day that a date can mean. */
export function firstDay(date: string): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** The last day that a date can mean; 31 for every month, which is enough for comparing. */
export function lastDay(date: string): string {
  return date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;
}
