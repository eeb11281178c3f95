import type { Plural } from '../text/search/messages.ts';

/** The words of what is browsed: the page about coverage, copies of one text, ways to sort and to narrow lists. */
export interface BrowseMessages {
  readonly coverage: CoverageMessages;
  readonly copies: {
    /** Stands before the outlets that print the same text. */
    readonly label: string;
    /** After one whose text is not the same word for word. */
    readonly nearly: string;
    readonly more: Plural;
  };
  readonly lists: ListMessages;
  readonly onThisDay: {
    readonly heading: string;
    /** Where the day itself has no article: stands over the last one before that has. */
    readonly near: string;
    /** Leads to all days of the year. */
    readonly all: string;
  };
}

/** The words of the page about coverage. */
export interface CoverageMessages {
  /** In links that lead there. */
  readonly link: string;
  readonly heading: string;
  readonly stated: string;
  readonly statedNote: string;
  readonly columns: {
    readonly field: string;
    readonly stated: string;
    readonly inferred: string;
    readonly missing: string;
    readonly year: string;
    readonly days: string;
    readonly gap: string;
    readonly share: string;
    readonly span: string;
  };
  readonly partialDates: Plural;
  readonly time: string;
  readonly total: string;
  /** The column for articles of which the year alone is known. */
  readonly noMonth: string;
  readonly days: string;
  readonly daysNote: Plural;
  readonly busiest: string;
  readonly gaps: string;
  readonly gapsNote: string;
  readonly noGaps: string;
  readonly gapDays: Plural;
  readonly copies: string;
  readonly copiesNote: Plural;
  readonly noCopies: string;
}

/** The words of the controls of a list. */
export interface ListMessages {
  readonly sort: string;
  readonly sorts: { readonly name: string; readonly count: string; readonly newest: string };
  readonly narrow: string;
  readonly shown: Plural;
  readonly view: string;
  readonly views: { readonly full: string; readonly compact: string };
  /** Of small bars by year: `{year}` and the number of its articles. */
  readonly peak: Plural;
}
