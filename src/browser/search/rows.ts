import type { ShardTable } from '../../text/search-index.ts';

/** What facets, sorting and the chart need of an article; `''` for what its source does not state. */
export interface Row {
  readonly id: string;
  readonly date: string;
  readonly outlet: string;
  readonly authors: readonly string[];
  readonly language: string;
}

/** The rows of a shard's table, with Pagefind's full ids. */
export function rowsOf(shard: string, table: ShardTable): readonly Row[] {
  if (table.ids === '') return [];
  const dates = table.dates.split(' ');
  return table.ids.split(' ').map((id, row) => {
    const date = dates[row] ?? '-';
    return {
      id: `${shard}_${id}`,
      date: date === '-' ? '' : date,
      outlet: table.outlets[table.outlet[row] ?? 0] ?? '',
      authors: (table.author[row] ?? []).map((author) => table.authors[author] ?? ''),
      language: table.languages[table.language[row] ?? 0] ?? '',
    };
  });
}
