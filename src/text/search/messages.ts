import type { SecondCalendar } from '../second-calendar.ts';

/**
 * A sentence with a number: one form for each of the language's plural categories (CLDR), `zero` for none at all in any
 * language. `{count}` is the number.
 */
export type Plural = { readonly [category in Intl.LDMLPluralRule]?: string } & { readonly other: string };

/** What the script that opens the index is given with it. */
export interface SearchStart {
  /** Address of `search-index/`. */
  readonly folder: string;
  /** Address of the worker's script. */
  readonly worker: string;
  /** The calendar that readers go by beside the Gregorian. */
  readonly calendar: SecondCalendar | null;
}

/** What the script of the search page is given with it. */
export interface SearchPageData {
  /** Address of the script that opens the index: a module that both elements of the page share. */
  readonly start: string;
  /** What addresses in the index begin with, and what they begin with in the language of the page. */
  readonly base: string;
  readonly home: string;
  /** BCP 47; dates, numbers and sorting follow it. */
  readonly locale: string;
  /** The calendar that readers go by beside the Gregorian. */
  readonly calendar: SecondCalendar | null;
  readonly messages: SearchMessages;
}

/**
 * The words that the script of the search page prints: text alone, since they travel in the page. What stands in braces
 * is filled in.
 */
export interface SearchMessages {
  readonly loading: string;
  readonly failed: string;
  /** How many articles there are, where nothing is asked for. */
  readonly articles: Plural;
  /** How many were found. */
  readonly results: Plural;
  /** Stands before what was searched for, in words. */
  readonly asked: string;
  readonly askedParts: {
    readonly or: string;
    /** `{words}` */
    readonly phrase: string;
    /** `{word}` */
    readonly beginning: string;
    /** `{word}` */
    readonly without: string;
    /** `{facet}`, `{value}` */
    readonly field: string;
  };
  /** The button for `{count}` more. */
  readonly more: Plural;
  /** `{shown}` of `{count}`. */
  readonly shown: string;

  readonly facets: {
    readonly outlet: string;
    readonly author: string;
    readonly year: string;
    readonly month: string;
    readonly language: string;
  };
  /** What stands for a value that the source does not state. */
  readonly notStated: {
    readonly outlet: string;
    readonly author: string;
    readonly date: string;
    readonly language: string;
  };
  readonly dates: string;
  /** The button for all `{count}` values of a facet. */
  readonly allValues: Plural;
  readonly fewerValues: string;
  /** `{facet}` */
  readonly narrowValues: string;
  readonly byCount: string;
  readonly byName: string;
  /** Before the name of a chosen filter. */
  readonly removeChip: string;
  readonly clearAll: string;

  /** Beside a date that the source does not state in so many words. */
  readonly inferredDate: string;
  readonly untitled: string;
  readonly sections: string;
  /** Of a result: `{count}` others with the same text. */
  readonly copies: Plural;

  /** `{word}` */
  readonly unknown: string;
  /** `{word}` */
  readonly withoutWord: string;
  /** `{query}` */
  readonly didYouMean: string;
  readonly withoutFilters: Plural;
  /** `{count}` articles without the filter `{facet}`. */
  readonly withoutFilter: Plural;
  /** `{count}` articles in other languages than the chosen ones. */
  readonly otherLanguages: Plural;
  /** `{count}` articles by authors whose name has the words `{name}`; the same of outlets. */
  readonly byAuthor: Plural;
  readonly fromOutlet: Plural;
  readonly otherWords: string;

  readonly chart: string;
  /** What the highest bar stands for: `{count}` articles. */
  readonly chartScale: { readonly year: string; readonly month: string; readonly day: string };
  readonly chartTable: string;
  readonly chartOutlets: string;
  readonly chartColumn: string;
  readonly period: string;
  /** `{period}`, `{count}` */
  readonly chartBar: Plural;
  /** The choice of shares of all articles in place of their numbers. */
  readonly chartShare: string;
  readonly chartShareColumn: string;
  /** `{bar}` as without, `{share}` in per cent. */
  readonly chartShareBar: string;
  /** `{share}` */
  readonly chartShareScale: string;
  readonly chartDownload: string;
  /** Stands before the field for a second query. */
  readonly chartCompare: string;
  /** `{bar}` as without, then the second query's `{query}` and `{count}`. */
  readonly chartCompared: string;
  /** `{count}` */
  readonly chartPartial: string;
  readonly chartUndated: string;
  /** Of a filter: dates that name no month, or no day. */
  readonly vagueDates: { readonly month: string; readonly day: string };
}

/** The words that the search page prints without its script. */
export interface SearchFormMessages {
  readonly label: string;
  readonly submit: string;
  readonly sort: string;
  readonly sorts: { readonly relevance: string; readonly newest: string; readonly oldest: string };
  readonly filters: string;
  readonly chosen: string;
  readonly results: string;
  readonly help: string;
  /** Examples of queries, with what they ask for. */
  readonly examples: readonly { readonly query: string; readonly meaning: string }[];
  readonly withoutScript: string;
}

/** What the script of every page is given to read what a search has led to. */
export interface ReadingData extends ReadingMessages {
  /** BCP 47; numbers follow it. */
  readonly locale: string;
}

/** The words that the script of every page needs, to read what a search has led to. */
export interface ReadingMessages {
  readonly label: string;
  readonly marked: Plural;
  readonly previousMark: string;
  readonly nextMark: string;
  readonly hideMarks: string;
  readonly showMarks: string;
  readonly backToResults: string;
  readonly previousResult: string;
  readonly nextResult: string;
}
