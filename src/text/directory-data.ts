import type { Plural } from './search-messages.ts';

/** What the script of a directory of names is given with it. */
export interface DirectoryData {
  /** BCP 47; numbers follow it. */
  readonly locale: string;
  readonly shown: Plural;
  /** Of a directory that is cut into pages: the file with all names, and what their addresses begin with; else null. */
  readonly all: { readonly file: string; readonly base: string } | null;
}

/** That file: each name with the rest of its address, its number of articles and the date of the newest, '' for none. */
export type AllNames = readonly (readonly [name: string, address: string, articles: number, newest: string])[];
