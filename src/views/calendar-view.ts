import type { Fact, Item, Link, Pager, PageView } from './view.ts';

/** One month as a table of days. */
export interface Calendar {
  readonly caption: Link;
  readonly count: string;
  readonly weekdays: readonly { readonly short: string; readonly long: string }[];
  readonly weeks: readonly (readonly (CalendarDay | null)[])[];
}

/** `level` is 0 without articles, then 1 to 4 by their number. */
export interface CalendarDay {
  readonly day: string;
  readonly href: string | null;
  readonly label: string;
  readonly level: number;
}

/** One year: a calendar for each of its months. */
export interface YearView extends PageView {
  readonly heading: string;
  readonly standfirst: string;
  readonly facts: readonly Fact[];
  readonly calendars: readonly Calendar[];
  readonly rest: readonly Item[];
  readonly pager: Pager | null;
}
