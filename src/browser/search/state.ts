import { type DateRange, dateRange } from './query.ts';

export type Facet = 'outlet' | 'author' | 'year' | 'month' | 'language';
/** What a date does not name. */
export type Vague = 'month' | 'day';
export type Sort = 'relevance' | 'newest' | 'oldest';

/** Chosen values of each facet; `''` stands for what the source does not state. */
export type Choices = { readonly [facet in Facet]: readonly string[] };

/** Everything that the search page shows follows from this, and this from its address. */
export interface State {
  readonly text: string;
  readonly choices: Choices;
  readonly range: DateRange | null;
  /** Narrows to dates that are known less exactly: that name no month, or no day. */
  readonly vague: Vague | null;
  /** A second query, whose articles the chart shows beside; `''` for none. */
  readonly against: string;
  /** Null for the usual one: relevance where words are asked for, else newest. */
  readonly sort: Sort | null;
  /** How many times ten results are shown. */
  readonly pages: number;
}

/** The facets, in the order they are shown. */
export const facets: readonly Facet[] = ['outlet', 'author', 'year', 'month', 'language'];

/** A value for each facet. */
export function byFacet<T>(make: (facet: Facet) => T): { readonly [facet in Facet]: T } {
  return {
    outlet: make('outlet'),
    author: make('author'),
    year: make('year'),
    month: make('month'),
    language: make('language'),
  };
}

/** The page as it is first opened. */
export const blank: State = {
  text: '',
  choices: byFacet(() => []),
  range: null,
  vague: null,
  against: '',
  sort: null,
  pages: 1,
};

/** Reads the part of an address from the question mark on; what it does not know is left out. */
export function stateOf(search: string): State {
  const values = new URLSearchParams(search);
  const sort = values.get('sort');
  const vague = values.get('vague');
  const pages = Number(values.get('pages') ?? 1);
  return {
    text: values.get('q') ?? '',
    choices: byFacet((facet) => [...new Set(values.getAll(facet))]),
    range: dateRange(values.get('date') ?? ''),
    against: values.get('against') ?? '',
    vague: vague === 'month' || vague === 'day' ? vague : null,
    sort: sort === 'relevance' || sort === 'newest' || sort === 'oldest' ? sort : null,
    pages: Number.isInteger(pages) && pages > 0 ? Math.min(pages, 100) : 1,
  };
}

/** The same state as an address, `''` for the blank one. */
export function addressOf({ text, choices, range, vague, against, sort, pages }: State): string {
  const values = new URLSearchParams();
  if (text.trim() !== '') values.append('q', text.trim());
  for (const facet of facets) for (const value of choices[facet]) values.append(facet, value);
  if (range)
    values.append('date', range.from === range.to ? `${range.from}` : `${range.from ?? ''}..${range.to ?? ''}`);
  if (vague) values.append('vague', vague);
  if (against.trim() !== '') values.append('against', against.trim());
  if (sort) values.append('sort', sort);
  if (pages > 1) values.append('pages', String(pages));
  const address = values.toString();
  return address === '' ? '' : `?${address}`;
}

/** The state with one value of a facet chosen, or no longer chosen; results start from the first again. */
export function toggled(state: State, facet: Facet, value: string): State {
  const chosen = state.choices[facet];
  const values = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return { ...state, pages: 1, choices: { ...state.choices, [facet]: values } };
}

/** The state without any filter. */
export function unfiltered(state: State): State {
  return { ...state, pages: 1, choices: blank.choices, range: null, vague: null };
}

/** How many filters narrow the results. */
export function filterCount({ choices, range, vague }: State): number {
  return facets.reduce((sum, facet) => sum + choices[facet].length, Number(range !== null) + Number(vague !== null));
}
