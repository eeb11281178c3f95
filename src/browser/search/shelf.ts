import type { SearchNames, ShardTable } from '../../text/search/index.ts';
import type { Fragment } from '../../text/search/texts.ts';
import { mayHold } from './dates.ts';
import { type Postings, wantedWords } from './matching.ts';
import type { PagefindInstance } from './pagefind.ts';
import { type DateRange, hasWords, type Query } from './query.ts';
import { type GrowingRows, growingRows, type Rows } from './rows.ts';

/** One part of the index: its dates, and how its files are read when they are needed. */
export interface EngineShard extends DateRange {
  readonly name: string;
  readonly articles: number;
  /** Its first article's number among those of all shards of the engine: Pagefind knows articles by these. */
  readonly offset: number;
  /** Whether Pagefind knows any of its articles. */
  readonly isIndexed: boolean;
  readonly table: () => Promise<ShardTable>;
  /** Begins to load what Pagefind will ask for of a word. */
  readonly readAhead: (word: string) => void;
  /** Reads the text of the article in a row. */
  readonly readText: (row: number) => Promise<Fragment>;
}

/** What an engine is made of beside its shards. */
export interface EngineParts {
  readonly names: () => Promise<SearchNames>;
  /** An instance of Pagefind with the index of a shard; `merge` adds another to it. */
  readonly open: (shard: string) => Promise<PagefindInstance>;
  readonly merge: (instance: PagefindInstance, shard: string) => Promise<void>;
}

/** A shard whose table has been read. */
export interface OpenShard extends EngineShard {
  readonly read: ShardTable;
}

/** The shards of an engine, opened when they are needed. Articles are numbers, through all shards. */
export interface Shelf {
  /** How many articles there are. */
  readonly size: number;
  /** Opens what can have articles of a query. */
  readonly openFor: (query: Query) => Promise<readonly OpenShard[]>;
  /** Opens one for its texts, by its name. */
  readonly open: (name: string) => Promise<OpenShard>;
  /** Loads Pagefind with all shards. */
  readonly warm: () => Promise<void>;
  /** All articles in columns; those of shards that were not opened have nothing in them. */
  readonly rows: () => Promise<Rows>;
  /** Asks Pagefind: the articles with all the words, or with the words in quotes side by side. */
  readonly ask: (words: string) => Promise<Postings>;
  readonly shardOf: (row: number) => EngineShard;
  readonly readText: (row: number) => Promise<Fragment>;
}

/** Puts shards together that share a stemmer. */
export function shelfOf(shards: readonly EngineShard[], { names, open, merge }: EngineParts): Shelf {
  const size = shards.reduce((sum, { articles }) => sum + articles, 0);
  const tables = new Map<EngineShard, Promise<OpenShard>>();
  const indexes = new Map<EngineShard, Promise<unknown>>();
  const asked = new Map<string, Promise<Postings>>();
  let growing: Promise<GrowingRows> | undefined;
  let instance: Promise<PagefindInstance> | undefined;

  const grow = () => {
    growing ??= names().then((all) => growingRows(size, all));
    return growing;
  };
  const openTable = (shard: EngineShard): Promise<OpenShard> => {
    const known = tables.get(shard);
    if (known) return known;
    const opened = Promise.all([shard.table(), grow()]).then(([table, rows]) => {
      rows.add(shard.name, table, shard.offset);
      return { ...shard, read: table };
    });
    tables.set(shard, opened);
    return opened;
  };
  const openIndex = (shard: EngineShard): Promise<unknown> => {
    const known = indexes.get(shard);
    if (known) return known;
    // What was found before was found without this shard.
    asked.clear();
    const first = instance;
    const opened = first ? first.then((pagefind) => merge(pagefind, shard.name)) : open(shard.name);
    if (!first) instance = opened as Promise<PagefindInstance>;
    indexes.set(shard, opened);
    return opened;
  };
  const openIndexes = (some: readonly EngineShard[]) =>
    Promise.all(some.filter(({ isIndexed }) => isIndexed).map(openIndex));
  const shardOf = (row: number): EngineShard => {
    const found = shards.find(({ offset, articles }) => row >= offset && row < offset + articles);
    if (!found) throw new Error(`nothing is known of article ${row}`);
    return found;
  };
  return {
    size,
    shardOf,
    openFor: async (query) => {
      const needed = shards.filter((shard) => query.dates.every((range) => mayHold(shard, range)));
      for (const word of wantedWords(query)) for (const { readAhead } of needed) readAhead(word);
      const [opened] = await Promise.all([
        Promise.all(needed.map(openTable)),
        hasWords(query) ? openIndexes(needed) : undefined,
      ]);
      return opened;
    },
    open: async (name) => {
      const shard = shards.find((one) => one.name === name);
      if (!shard) throw new Error(`nothing is known of ${name}`);
      return openTable(shard);
    },
    warm: async () => {
      await openIndexes(shards);
    },
    rows: async () => (await grow()).rows,
    ask: async (words) => {
      const postings = asked.get(words) ?? (instance ? askPagefind(instance, words) : nowhere);
      asked.delete(words);
      asked.set(words, postings);
      const [oldest] = asked.keys();
      if (asked.size > mostAsked && oldest !== undefined) asked.delete(oldest);
      return postings;
    },
    readText: (row) => {
      const shard = shardOf(row);
      return shard.readText(row - shard.offset);
    },
  };
}

/** Answers that are kept: the words of a query stay as one more is typed. */
const mostAsked = 8;

const nowhere = Promise.resolve<Postings>({ rows: new Int32Array(), results: [] });

async function askPagefind(instance: Promise<PagefindInstance>, words: string): Promise<Postings> {
  const { results } = await (await instance).search(words);
  const rows = new Int32Array(results.length);
  for (let place = 0; place < rows.length; place += 1) rows[place] = Number(results[place]!.p);
  return { rows, results };
}
