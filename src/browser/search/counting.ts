import { comparable } from '../../text/search-folding.ts';
import { isWithin } from './dates.ts';
import type { DateRange, FieldTerm, Query } from './query.ts';
import type { Row } from './rows.ts';
import { byFacet, type Choices, type Facet, facets } from './state.ts';

/** Articles by the values of each facet. */
export type FacetCounts = { readonly [facet in Facet]: ReadonlyMap<string, number> };

export interface Counted {
  /** Rows that every condition admits, in the order given. */
  readonly rows: readonly Row[];
  /**
   * For each facet, the articles that a further value of it would show: those that all other conditions admit. So the
   * numbers beside the values of a facet do not change when one of them is chosen.
   */
  readonly facets: FacetCounts;
  /** Articles by date, whatever range of dates is chosen. */
  readonly dates: ReadonlyMap<string, number>;
  /** The same for each outlet. */
  readonly outlets: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Narrows rows by what is chosen and asked for: any of the values within a facet, all facets together. */
export function countRows(rows: readonly Row[], query: Query, choices: Choices, range: DateRange | null): Counted {
  const chosen = facets.map((facet) => [facet, new Set(choices[facet])] as const);
  const fields = fieldTest(query.fields);
  const counts = byFacet(() => new Map<string, number>());
  const dates = new Map<string, number>();
  const outlets = new Map<string, Map<string, number>>();
  const admitted = rows.filter((row) => {
    if (!fields(row) || !query.dates.every((asked) => isWithin(row.date, asked))) return false;
    const inRange = range === null || isWithin(row.date, range);
    const failed = chosen.filter(
      ([facet, values]) => values.size > 0 && !valuesOf(row, facet).some((v) => values.has(v)),
    );
    if (failed.length === 0) {
      const own = outlets.get(row.outlet) ?? new Map<string, number>();
      outlets.set(row.outlet, own);
      add(own, row.date);
      add(dates, row.date);
    }
    const only = failed.length === 1 ? failed[0]?.[0] : undefined;
    for (const facet of inRange && (failed.length === 0 || only) ? facets : []) {
      if (only === undefined || only === facet) for (const value of valuesOf(row, facet)) add(counts[facet], value);
    }
    return inRange && failed.length === 0;
  });
  return { rows: admitted, facets: counts, dates, outlets };
}

/** The values of a facet that an article has; `''` for none. Only a date that names a month has one. */
export function valuesOf(row: Row, facet: Facet): readonly string[] {
  if (facet === 'outlet') return [row.outlet];
  if (facet === 'author') return row.authors.length === 0 ? [''] : row.authors;
  if (facet === 'language') return [row.language];
  if (facet === 'year') return [row.date.slice(0, 4)];
  return row.date.length >= 7 ? [row.date.slice(0, 7)] : row.date === '' ? [''] : [];
}

function add(counts: Map<string, number>, value: string): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}

/** `outlet:courier` admits every outlet with a word that begins so; several of one field are alternatives. */
function fieldTest(terms: readonly FieldTerm[]): (row: Row) => boolean {
  if (terms.length === 0) return () => true;
  const known = new Map<string, boolean>();
  const named = (term: FieldTerm, value: string) => {
    const key = `${term.field}\0${term.text}\0${value}`;
    const answer = known.get(key) ?? isNamed(term, value);
    known.set(key, answer);
    return answer;
  };
  const wanted = (['outlet', 'author', 'language'] as const)
    .map((field) => terms.filter((term) => term.field === field && !term.excluded))
    .filter((group) => group.length > 0);
  const unwanted = terms.filter(({ excluded }) => excluded);
  const has = (row: Row) => (term: FieldTerm) => valuesOf(row, term.field).some((value) => named(term, value));
  return (row) => wanted.every((group) => group.some(has(row))) && !unwanted.some(has(row));
}

function isNamed({ field, text }: FieldTerm, value: string): boolean {
  if (field === 'language') return value.toLowerCase().split('-')[0] === text.toLowerCase().split('-')[0];
  const own = value.split(/[\s\p{P}]+/u).map(comparable);
  return text.split(/[\s\p{P}]+/u).every((word) => own.some((part) => part.startsWith(comparable(word))));
}
