import type { TextPlaces } from './texts.ts';

/** `search-index/index.json`, the first file that the search page reads: what there is to search, and where. */
export interface SearchManifest {
  /** File of Pagefind's browser module, in the same folder. */
  readonly module: string;
  /** Changes with the program and the site's base: shards of another version are not to be mixed with its own. */
  readonly version: string;
  readonly articles: number;
  readonly shards: readonly ShardListing[];
  /**
   * File of the words that spelling is suggested from, in the same folder (gzip, a JSON array): the commonest of the
   * archive, those in most articles first.
   */
  readonly words: string;
  /** File of names, in the same folder. */
  readonly names: string;
}

/** One part of the index: the articles of one language from one stretch of time. */
export interface ShardListing {
  /** Its folder below `search-index/`; the name has a hash of the content. */
  readonly folder: string;
  /** The language tag Pagefind knows it by, such as `en-x-all`; its articles are this, `_` and their row in the table. */
  readonly name: string;
  /** Primary language subtag, `und` where it is not known. */
  readonly language: string;
  /** What stems its words: a primary language subtag, or `unknown` where nothing does. */
  readonly stemmer: string;
  /** First and last date in the record's form; null where its articles are undated. */
  readonly from: string | null;
  readonly to: string | null;
  readonly articles: number;
  /** Those of them that have words; where there are none, there is no index of Pagefind's. */
  readonly indexed: number;
  /** How many files their texts share; 0 where each has its own. */
  readonly groups: number;
  /** All files of the folder, with their bytes together. */
  readonly files: number;
  readonly bytes: number;
  /** The same of the texts, which stand in a folder of the shard's name: it stays as the rest changes. */
  readonly texts: { readonly files: number; readonly bytes: number };
}

/**
 * `members` in a shard's folder (gzip, JSON), for the next build: each article's id, a key of what the index says of it,
 * and the id of its text, null where it has none; in the order of the table's rows.
 */
export type ShardMembers = readonly (readonly [article: string, key: string, text: string | null])[];

/**
 * `table` in a shard's folder (gzip, JSON): all that a search must know of the shard before it asks for words. Columns of
 * one length; a row is an article.
 */
export interface ShardTable {
  /**
   * Dates as `yyyymmdd`, zeros for a day or month that is not known, 0 for no date: each less the one before, and then how
   * many rows on end have it.
   */
  readonly dates: readonly number[];
  /**
   * Places among the shard's names, from 1; 0 for what the source does not state. Each column is `packNumbers` of the
   * length of the shard's list and one more.
   */
  readonly outlet: string;
  readonly language: string;
  /** The first author; all of them, where there are several, by rows. */
  readonly author: string;
  readonly authors: { readonly [row: number]: readonly number[] };
  /** Rows of articles whose date was inferred. */
  readonly inferred: readonly number[];
  /** Of articles that are copies of one text, a key that they share, by their rows. */
  readonly copies: { readonly [row: number]: string };
  /** Articles without a word, which have no text, by their rows. */
  readonly wordless: { readonly [row: number]: { readonly url: string; readonly title: string | null } };
  /** Where their texts stand; null where they share files: their places are then in files of their own (`placesFile`). */
  readonly places: TextPlaces | null;
  /** What Pagefind is to know of them; null where none has a word. */
  readonly index: ShardIndex | null;
}

/** What Pagefind's metadata says of a shard. */
export interface ShardIndex {
  readonly version: string;
  readonly characters: readonly string[];
  /** Words of each article that has any, in the order of the rows: `packNumbers` of `longest` and one more. */
  readonly words: string;
  readonly longest: number;
  /**
   * What each chunk of the index begins with, and the last word: no word before a chunk comes after, none in it before
   * that. The files are `index/NAME_0.pf_index` and so on.
   */
  readonly chunks: readonly string[];
}

/**
 * The file of names (gzip, JSON): of all shards together, since most of them are in many. Lists in order; the names of a
 * shard are steps from one of its own to the next in these, the first from the place before the list.
 */
export interface SearchNames {
  readonly outlets: readonly string[];
  readonly authors: readonly string[];
  readonly languages: readonly string[];
  readonly shards: { readonly [shard: string]: { readonly [list in NameList]: readonly number[] } };
}

/** The lists of names. */
export type NameList = 'outlets' | 'authors' | 'languages';
