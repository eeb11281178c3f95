import type { Row } from './rows.ts';
import type { Sort } from './state.ts';

/** A result before it is printed. */
export interface Hit extends Row {
  readonly score: number;
}

/** What hits are put in order by. */
export type Rank = Pick<Hit, 'id' | 'date' | 'score'>;

/** How hits are put in order, the same in each engine and where their answers are joined. Ties by date, then id. */
export const orders: { readonly [sort in Sort]: (a: Rank, b: Rank) => number } = {
  relevance: (a, b) => b.score - a.score || byDate(b, a) || byId(a, b),
  newest: (a, b) => undatedLast(a, b) || byDate(b, a) || byId(a, b),
  oldest: (a, b) => undatedLast(a, b) || byDate(a, b) || byId(a, b),
};

/** The first of some items in an order, at most `limit`, without putting the others in order too. */
export function firstOf<T>(items: Iterable<T>, limit: number, order: (a: T, b: T) => number): readonly T[] {
  if (limit < 1) return [];
  let first: T[] = [];
  let last: T | undefined;
  const cut = () => {
    first = first.sort(order).slice(0, limit);
    last = first[limit - 1];
  };
  for (const item of items) {
    if (last !== undefined && order(item, last) > 0) continue;
    first.push(item);
    if (first.length >= limit * 2) cut();
  }
  cut();
  return first;
}

function byDate(a: Rank, b: Rank): number {
  const [one, other] = [a.date, b.date];
  return one < other ? -1 : one > other ? 1 : 0;
}

function undatedLast(a: Rank, b: Rank): number {
  return Number(a.date === '') - Number(b.date === '');
}

/** What rows are put in order by: the same as `Rank`, but `day` a date as a number (0 for none). */
export interface RowRank {
  readonly score: (row: number) => number;
  readonly day: (row: number) => number;
  readonly id: (row: number) => string;
}

/** The order of `orders` for rows, whose hits need not be made then. There may be a hundred thousand: numbers tell most. */
export function rowOrder(sort: Sort, { score, day, id }: RowRank): (a: number, b: number) => number {
  const byIdOf = (a: number, b: number) => byId({ id: id(a) }, { id: id(b) });
  // No date is the number before all others.
  if (sort === 'relevance') return (a, b) => score(b) - score(a) || day(b) - day(a) || byIdOf(a, b);
  if (sort === 'newest') return (a, b) => day(b) - day(a) || byIdOf(a, b);
  return (a, b) => Number(day(a) === 0) - Number(day(b) === 0) || day(a) - day(b) || byIdOf(a, b);
}

/** So that of one shard, whose rows are in order, the tenth does not come before the second. */
function byId(a: Pick<Rank, 'id'>, b: Pick<Rank, 'id'>): number {
  return a.id.length - b.id.length || (a.id < b.id ? -1 : 1);
}
