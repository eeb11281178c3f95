import type { ShardTable } from '../../text/search-index.ts';

/** What facets, sorting and the chart need of an article; `''` for what its source does not state. */
export interface Row {
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

/** What is printed of articles without a word, by their ids. */
export type Wordless = ReadonlyMap<string, { readonly url: string; readonly title: string | null }>;

/** The articles of a shard. */
export interface ShardRows {
  readonly rows: readonly Row[];
  readonly wordless: Wordless;
}

/** The rows of a shard's table, with Pagefind's full ids. */
export function rowsOf(shard: string, table: ShardTable): ShardRows {
  const dates = table.dates.split(' ');
  const inferred = new Set(table.inferred);
  const rows = dates.map((date, row) => {
    return {
      id: `${shard}_${row}`,
      date: date === '-' ? '' : date,
      outlet: table.outlets[table.outlet[row] ?? 0] ?? '',
      authors: (table.author[row] ?? []).map((author) => table.authors[author] ?? ''),
      language: table.languages[table.language[row] ?? 0] ?? '',
      inferred: inferred.has(row),
      copy: table.copies[row] ?? '',
    };
  });
  const wordless = Object.entries(table.wordless).map(([row, detail]) => [`${shard}_${row}`, detail] as const);
  return { rows, wordless: new Map(wordless) };
}
