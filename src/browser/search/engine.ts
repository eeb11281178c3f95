import type { Fragment } from '../../text/search-texts.ts';
import { countRows } from './counting.ts';
import { mayHold } from './dates.ts';
import { type Detail, detailOf, wordlessDetail } from './detail.ts';
import { lastWord, type Match, matchWords, textOf } from './matching.ts';
import type { PagefindInstance, PagefindResult } from './pagefind.ts';
import { type DateRange, hasWords, type Query } from './query.ts';
import type { Row, ShardRows } from './rows.ts';
import { byFacet, type Choices, type Facet, type Sort } from './state.ts';

/** A search, the same for the engine of each language. */
export interface FindRequest {
  readonly query: Query;
  readonly choices: Choices;
  readonly range: DateRange | null;
  readonly sort: Sort;
  /** How many hits are wanted. */
  readonly limit: number;
  /** Whether dates are wanted for each outlet, too. */
  readonly split: boolean;
  /** Whether the last word may be the beginning of one. */
  readonly beginning: boolean;
}

/** A result before it is printed. */
export interface Hit extends Row {
  readonly score: number;
}

/** Plain data, to be sent between threads: counts are pairs of value and number. */
export interface FindAnswer {
  /** Names the search, for `load`. */
  readonly search: number;
  readonly total: number;
  /** Articles with the words, whatever is chosen. */
  readonly unfiltered: number;
  readonly hits: readonly Hit[];
  readonly facets: { readonly [facet in Facet]: readonly (readonly [string, number])[] };
  readonly dates: readonly (readonly [string, number])[];
  /** Dates for each outlet; none where they are not wanted. */
  readonly outlets: readonly (readonly [string, readonly (readonly [string, number])[]])[];
  /** Words that stand in no article of this engine. */
  readonly unknown: readonly string[];
  /** The last word, where it is unknown and may be a beginning. */
  readonly unfinished: string | null;
}

/** One part of the index: its Pagefind folder and dates; the table is read when it is needed. */
export interface EngineShard extends DateRange {
  readonly name: string;
  readonly path: string;
  /** Whether Pagefind knows any of its articles. */
  readonly isIndexed: boolean;
  readonly read: () => Promise<ShardRows>;
  /** Reads the text of the article in a row. */
  readonly readText: (row: number) => Promise<Fragment>;
}

export interface Engine {
  readonly find: (request: FindRequest) => Promise<FindAnswer>;
  /** What is printed of hits of a search. */
  readonly load: (search: number, ids: readonly string[]) => Promise<readonly Detail[]>;
}

/** Searches shards that share a stemmer, through one instance of Pagefind. `open` makes it from its first shard. */
export function engineOf(shards: readonly EngineShard[], open: (path: string) => Promise<PagefindInstance>): Engine {
  const opened = new Map<EngineShard, Promise<ShardRows>>();
  const searches = new Map<number, ReadonlyMap<string, Match>>();
  let instance: Promise<PagefindInstance> | undefined;
  let count = 0;

  const openShard = (shard: EngineShard): Promise<ShardRows> => {
    const known = opened.get(shard);
    if (known) return known;
    let ready: Promise<unknown> | undefined;
    if (!shard.isIndexed) ready = undefined;
    else if (instance) ready = instance.then((pagefind) => pagefind.mergeIndex(shard.path, { metaCacheTag: '' }));
    else {
      instance = open(shard.path);
      ready = instance;
    }
    const read = Promise.all([shard.read(), ready]).then(([table]) => table);
    opened.set(shard, read);
    return read;
  };
  const openFor = async ({ dates }: Query) => {
    const needed = shards.filter((shard) => dates.every((range) => mayHold(shard, range)));
    return (await Promise.all(needed.map(openShard))).flatMap(({ rows }) => rows);
  };
  const ask = async (words: string): Promise<readonly PagefindResult[]> =>
    instance ? (await (await instance).search(words)).results : [];
  const byName = new Map(shards.map((shard) => [shard.name, shard]));
  const readText = (id: string): Promise<Fragment> => {
    const end = id.lastIndexOf('_');
    const shard = byName.get(id.slice(0, end));
    if (!shard) throw new Error(`nothing is known of ${id}`);
    return shard.readText(Number(id.slice(end + 1)));
  };

  return {
    find: async ({ query, choices, range, sort, limit, split, beginning }) => {
      const all = await openFor(query);
      const { found, excluded, unknown } = await matchWords(query, ask, readText, beginning);
      const matching = hasWords(query)
        ? all.filter(({ id }) => (query.groups.length === 0 || found.has(id)) && !excluded.has(id))
        : all;
      const { rows, facets: counts, dates, outlets } = countRows(matching, query, choices, range);
      const hits = rows.map((row): Hit => ({ ...row, score: found.get(row.id)?.score ?? 0 })).sort(orders[sort]);
      count += 1;
      searches.set(count, found);
      searches.delete(count - 3);
      const last = lastWord(query);
      return {
        search: count,
        total: hits.length,
        unfiltered: matching.length,
        hits: hits.slice(0, limit),
        facets: byFacet((facet) => [...counts[facet]]),
        dates: [...dates],
        outlets: split ? [...outlets].map(([outlet, own]) => [outlet, [...own]]) : [],
        unknown,
        unfinished: last && unknown.includes(textOf(last)) ? textOf(last) : null,
      };
    },
    load: async (search, ids) => {
      const found = searches.get(search) ?? new Map<string, Match>();
      const wordless = new Map((await Promise.all(opened.values())).flatMap((shard) => [...shard.wordless]));
      return Promise.all(
        ids.map(async (id) => {
          const bare = wordless.get(id);
          if (bare) return wordlessDetail(id, bare);
          return detailOf(id, await readText(id), found.get(id)?.places ?? new Map());
        }),
      );
    },
  };
}

/** How hits are put in order, the same in each engine and where their answers are joined. Ties by date, then id. */
export const orders: { readonly [sort in Sort]: (a: Hit, b: Hit) => number } = {
  relevance: (a, b) => b.score - a.score || byDate(b, a) || byId(a, b),
  newest: (a, b) => undatedLast(a, b) || byDate(b, a) || byId(a, b),
  oldest: (a, b) => undatedLast(a, b) || byDate(a, b) || byId(a, b),
};

function byDate(a: Hit, b: Hit): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : 0;
}

function undatedLast(a: Hit, b: Hit): number {
  return Number(a.date === '') - Number(b.date === '');
}

function byId(a: Hit, b: Hit): number {
  return a.id < b.id ? -1 : 1;
}
