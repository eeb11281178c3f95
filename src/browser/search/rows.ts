import { numbersIn } from '../../text/packed-numbers.ts';
import type { NameList, SearchNames, ShardTable } from '../../text/search/index.ts';

/** What is told of an article in a list of results; `''` for what its source does not state. */
export interface Row {
  /** The shard's name, `_`, the row of its table. */
  readonly id: string;
  readonly date: string;
  readonly outlet: string;
  readonly authors: readonly string[];
  readonly language: string;
  /** Whether the date was inferred rather than read. */
  readonly inferred: boolean;
  /** Shared by the copies of one text; `''` for a text of its own. */
  readonly copy: string;
}

/** Lists of names, each with `''` first. */
export type Names = { readonly [list in NameList]: readonly string[] };

/** Articles in columns, for counting them fast: a row is an article, and numbers are places in lists. */
export interface Rows {
  readonly names: Names;
  /** The dates that occur, each once, `''` first. */
  readonly dates: readonly string[];
  /** The same as numbers, which stand in the same order: 20030512, 20030500, 20030000, and 0 for no date. */
  readonly days: readonly number[];
  readonly date: Int32Array;
  readonly outlet: Int32Array;
  readonly language: Int32Array;
  readonly author: readonly (number | readonly number[])[];
}

/** Rows that are filled table by table. */
export interface GrowingRows {
  readonly rows: Rows;
  /** Puts the table of a shard into the rows from a place on. */
  readonly add: (shard: string, table: ShardTable, from: number) => void;
}

/** Place for so many articles, whose tables are added as they come. */
export function growingRows(size: number, { shards, ...lists }: SearchNames): GrowingRows {
  const dates = [''];
  const days = [0];
  const numbers = new Map([[0, 0]]);
  const author: (number | readonly number[])[] = new Array(size).fill(0);
  const [date, outlet, language] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  const names = {
    outlets: ['', ...lists.outlets],
    authors: ['', ...lists.authors],
    languages: ['', ...lists.languages],
  };
  const numberOf = (day: number): number => {
    const known = numbers.get(day);
    if (known !== undefined) return known;
    numbers.set(day, dates.length);
    days.push(day);
    return dates.push(dateOf(day)) - 1;
  };
  return {
    rows: { names, dates, days, date, outlet, language, author },
    add: (shard, table, from) => {
      const own = shards[shard];
      const outlets = columnOf(table.outlet, own?.outlets);
      const languages = columnOf(table.language, own?.languages);
      const writers = columnOf(table.author, own?.authors);
      outlet.set(outlets, from);
      language.set(languages, from);
      for (let row = 0; row < writers.length; row += 1) author[from + row] = writers[row]!;
      let [day, row] = [0, from];
      for (let at = 0; at < table.dates.length; at += 2) {
        day += table.dates[at] ?? 0;
        const end = row + (table.dates[at + 1] ?? 0);
        date.fill(numberOf(day), row, end);
        row = end;
      }
      const authors = placesOf(own?.authors);
      for (const [row, all] of Object.entries(table.authors)) {
        author[from + Number(row)] = all.map((writer) => authors[writer] ?? 0);
      }
    },
  };
}

/** The places among all names that the rows of a shard's column have. */
function columnOf(column: string, steps: readonly number[] = []): Int32Array {
  const places = placesOf(steps);
  return numbersIn(column, places.length).map((number) => places[number] ?? 0);
}

/** Steps as places in a list that begins with `''`. */
function placesOf(steps: readonly number[] = []): readonly number[] {
  let place = 0;
  return [
    0,
    ...steps.map((step) => {
      place += step;
      return place;
    }),
  ];
}

/** `2003-05-12`, `2003-05` or `2003` of 20030512, 20030500 and 20030000. */
function dateOf(day: number): string {
  const digits = String(day).padStart(8, '0');
  const [year, month, rest] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)];
  return month === '00' ? year : rest === '00' ? `${year}-${month}` : `${year}-${month}-${rest}`;
}
