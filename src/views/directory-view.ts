import type { ListMessages } from './browse-messages.ts';
import type { Item, ItemGroup, Link, PageView } from './view.ts';

/** A directory that leads to lists: outlets, authors, years, months, days, languages. */
export interface DirectoryView extends PageView {
  readonly heading: string;
  readonly standfirst: string | null;
  /** Letters or years to jump to. */
  readonly jumps: { readonly label: string; readonly links: readonly Link[] } | null;
  /** Ways to sort and to narrow a list of names; null where it is short. */
  readonly controls: ListControls | null;
  readonly layout: 'names' | 'bars' | 'months' | 'days';
  readonly groups: readonly ItemGroup[];
  /** Articles that the directory has no name for: undated, without an outlet. */
  readonly rest: readonly Item[];
}

/** The controls of a list of names. */
export interface ListControls {
  readonly words: ListMessages;
  /** Whether the list is long enough to be narrowed. */
  readonly narrow: boolean;
  /** JSON for the script, `<` escaped. */
  readonly data: string;
}

/** What a directory tells of a name beside its years. */
export interface NameDetail {
  readonly articles: number;
  /** Date of the newest article; null where none has one. */
  readonly newest: string | null;
  /** Names of the languages, most frequent first. */
  readonly languages: readonly string[];
  readonly spark: Spark | null;
}

/** Small bars of articles over the years of the archive, in a box of `width` by 12, with the fullest year in words. */
export interface Spark {
  readonly label: string;
  readonly width: number;
  readonly path: string;
}
