import type { SecondCalendar } from '../../text/second-calendar.ts';
import { countRows, type FacetCounts } from './counting.ts';
import { type Detail, detailOf, wordlessDetail } from './detail.ts';
import { firstOf, type Hit, orderOf } from './hits.ts';
import { lastWord, type Matches, matchWords, textOf } from './matching.ts';
import { type DateRange, hasWords, type Query } from './query.ts';
import type { Rows } from './rows.ts';
import type { OpenShard, Shelf } from './shelf.ts';
import type { Choices, Sort, Vague } from './state.ts';

/** A search, the same for the engine of each language. */
export interface FindRequest {
  readonly query: Query;
  readonly choices: Choices;
  readonly range: DateRange | null;
  readonly vague: Vague | null;
  readonly sort: Sort;
  /** How many hits are wanted. */
  readonly limit: number;
  /** Whether dates are wanted for each outlet, too. */
  readonly split: boolean;
  /** Whether the last word may be the beginning of one. */
  readonly beginning: boolean;
  /** Of what a reader asks for, how manieth that is: the next takes its place. Null for a question beside it. */
  readonly turn: number | null;
}

/** Plain data, to be sent between threads. */
export interface FindAnswer {
  /** Names the search, for `load`. */
  readonly search: number;
  readonly total: number;
  /** Articles with the words, whatever is chosen. */
  readonly unfiltered: number;
  readonly hits: readonly Hit[];
  readonly facets: FacetCounts;
  readonly dates: ReadonlyMap<string, number>;
  /** Dates for each outlet; none where they are not wanted. */
  readonly outlets: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Words that stand in no article of this engine. */
  readonly unknown: readonly string[];
  /** The last word, where it is unknown and may be a beginning. */
  readonly unfinished: string | null;
}

export interface Engine {
  /** Rejects where `isWanted` says, while it waits for files, that nobody waits for it any more. */
  readonly find: (request: FindRequest, isWanted?: () => boolean) => Promise<FindAnswer>;
  /** What is printed of hits of a search. */
  readonly load: (search: number, ids: readonly string[]) => Promise<readonly Detail[]>;
  /** Loads what the first search for a word will need. */
  readonly warm: () => Promise<void>;
}

/** Searches the shards of a shelf; years and months are counted in a calendar, where that is not the Gregorian. */
export function engineOf(shelf: Shelf, calendar: SecondCalendar | null): Engine {
  const searches = new Map<number, Matches>();
  let count = 0;
  return {
    warm: shelf.warm,
    find: async ({ query, choices, range, vague, sort, limit, split, beginning, turn }, isWanted = () => true) => {
      const shards = await shelf.openFor(query);
      const goOn = () => {
        if (!isWanted()) throw new Error('given up for another search');
      };
      goOn();
      const matches = hasWords(query) ? await matchWords(query, shelf, beginning) : null;
      goOn();
      const all = await shelf.rows();
      // What was typed while files came is heard first: to count all articles takes far longer.
      await pause();
      goOn();
      const matching = rowsOf(shards, matches, query, shelf.size);
      const { rows, facets, dates, outlets } = countRows(
        all,
        matching,
        { query, choices, range, vague, calendar },
        split,
      );
      count += 1;
      if (matches) searches.set(count, matches);
      searches.delete(count - 3);
      const hits = hitsOf(shards, all, rows, matches, sort, limit);
      // What was typed meanwhile is to have the line for itself.
      if (!matches) await pause();
      goOn();
      // They will be asked for next.
      if (turn !== null) for (const { id } of hits.slice(0, shownAtOnce)) readAhead(shards, id);
      const last = lastWord(query);
      const unknown = matches?.unknown ?? [];
      return {
        search: count,
        total: rows.length,
        unfiltered: matching.length,
        hits,
        ...{ facets, dates, outlets, unknown },
        unfinished: last && unknown.includes(textOf(last)) ? textOf(last) : null,
      };
    },
    load: (search, ids) =>
      Promise.all(
        ids.map(async (id) => {
          const end = id.lastIndexOf('_');
          const { read, offset, readText } = await shelf.open(id.slice(0, end));
          const row = Number(id.slice(end + 1));
          const bare = read.wordless[row];
          if (bare) return wordlessDetail(id, bare);
          const fragment = await readText(row);
          return detailOf(id, fragment, searches.get(search)?.placesOf(offset + row) ?? new Set());
        }),
      ),
  };
}

/** Lets whatever waits be heard. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

/** The articles of some shards that have what is asked for. */
function rowsOf(
  shards: readonly OpenShard[],
  matches: Matches | null,
  { groups }: Query,
  size: number,
): readonly number[] {
  const isOut = (row: number) => matches?.excluded.has(row) ?? false;
  const isWhole = shards.reduce((sum, { articles }) => sum + articles, 0) === size;
  if (matches && groups.length > 0) {
    if (isWhole && matches.excluded.size === 0) return matches.rows;
    const isIn = (row: number) => shards.some(({ offset, articles }) => row >= offset && row < offset + articles);
    return matches.rows.filter((row) => isIn(row) && !isOut(row));
  }
  const rows: number[] = [];
  for (const { offset, articles } of shards) {
    for (let row = offset; row < offset + articles; row += 1) if (!isOut(row)) rows.push(row);
  }
  return rows;
}

/** Results that are shown first. */
const shownAtOnce = 10;

function readAhead(shards: readonly OpenShard[], id: string): void {
  const end = id.lastIndexOf('_');
  const row = Number(id.slice(end + 1));
  const shard = shards.find(({ name }) => name === id.slice(0, end));
  // What fails is read again when it is asked for, and told.
  if (shard && !(row in shard.read.wordless)) shard.readText(row).catch(() => {});
}

function hitsOf(
  shards: readonly OpenShard[],
  all: Rows,
  rows: readonly number[],
  matches: Matches | null,
  sort: Sort,
  limit: number,
): readonly Hit[] {
  const inShard = (row: number) => {
    const shard = shards.find(({ offset, articles }) => row >= offset && row < offset + articles);
    if (!shard) throw new Error(`nothing is known of article ${row}`);
    return { shard, own: row - shard.offset };
  };
  const idOf = (row: number) => {
    const { shard, own } = inShard(row);
    return `${shard.name}_${own}`;
  };
  const dateOf = (row: number) => all.dates[all.date[row] ?? 0] ?? '';
  const scoreOf = (row: number) => matches?.scores[row] ?? 0;
  const dayOf = (row: number) => all.days[all.date[row] ?? 0] ?? 0;
  const first = firstOf(rows, limit, orderOf(sort, { score: scoreOf, day: dayOf, id: idOf }));
  return first.map((row) => {
    const { shard, own } = inShard(row);
    const author = all.author[row] ?? 0;
    const authors = typeof author === 'number' ? [author] : author;
    return {
      ...{ id: idOf(row), date: dateOf(row), score: scoreOf(row) },
      outlet: all.names.outlets[all.outlet[row] ?? 0] ?? '',
      authors: authors.map((one) => all.names.authors[one] ?? '').filter(Boolean),
      language: all.names.languages[all.language[row] ?? 0] ?? '',
      inferred: shard.read.inferred.includes(own),
      copy: shard.read.copies[own] ?? '',
    };
  });
}
