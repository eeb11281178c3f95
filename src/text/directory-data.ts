import type { Plural } from './search/messages.ts';

/** What the script of a directory of names is given with it. */
export interface DirectoryData {
  /** BCP 47; numbers follow it. */
  readonly locale: string;
  readonly shown: Plural;
  /** Of a directory that is cut into pages: where all its names are; else null. */
  readonly all: NameSource | null;
}

/** Where all names of a directory are, and the words that their lines need. */
export interface NameSource {
  readonly file: string;
  /** What the names' addresses begin with. */
  readonly base: string;
  /** "{from} – {to}" */
  readonly span: string;
  /** Of small bars by year: `{year}` and the number of its articles. */
  readonly peak: Plural;
}

/** That file, the same in all languages of the interface. */
export interface AllNames {
  /** BCP 47. */
  readonly languages: readonly string[];
  readonly names: readonly NameLine[];
}

/**
 * A name with the rest of its address, its number of articles, the dates of the oldest and the newest, '' for none; then
 * its bars as letters, the year with most articles and their number; then its languages, as places in the list above.
 */
export type NameLine = readonly [
  name: string,
  address: string,
  articles: number,
  oldest: string,
  newest: string,
  bars: string,
  peak: string,
  most: number,
  ...languages: readonly number[],
];
