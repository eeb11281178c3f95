import type { Row } from './rows.ts';
import type { Sort } from './state.ts';

/** A result before it is printed. */
export interface Hit extends Row {
  readonly score: number;
}

/** What hits are put in order by. */
export type Rank = Pick<Hit, 'id' | 'date' | 'score'>;

/** What anything is put in order by: `day` is a date as a number (20030512, 20030500, 20030000; 0 for none). */
export interface Ranking<T> {
  readonly score: (item: T) => number;
  readonly day: (item: T) => number;
  readonly id: (item: T) => string;
}

/**
 * How items are put in order, the same in each engine, of rows whose hits need not be made then, and of hits, where the
 * answers of engines are joined. Ties by date, then id. There may be a hundred thousand: numbers tell most.
 */
export function orderOf<T>(sort: Sort, { score, day, id }: Ranking<T>): (a: T, b: T) => number {
  const byIdOf = (a: T, b: T) => byId(id(a), id(b));
  // No date is the number before all others.
  if (sort === 'relevance') return (a, b) => score(b) - score(a) || day(b) - day(a) || byIdOf(a, b);
  if (sort === 'newest') return (a, b) => day(b) - day(a) || byIdOf(a, b);
  return (a, b) => Number(day(a) === 0) - Number(day(b) === 0) || day(a) - day(b) || byIdOf(a, b);
}

const ofHits: Ranking<Rank> = {
  score: (hit) => hit.score,
  day: ({ date }) => Number(date.replaceAll('-', '').padEnd(8, '0')),
  id: (hit) => hit.id,
};

/** How hits are put in order. */
export const orders: { readonly [sort in Sort]: (a: Rank, b: Rank) => number } = {
  relevance: orderOf('relevance', ofHits),
  newest: orderOf('newest', ofHits),
  oldest: orderOf('oldest', ofHits),
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

/** So that of one shard, whose rows are in order, the tenth does not come before the second. */
function byId(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1);
}
