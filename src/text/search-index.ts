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
}

/**
 * `members` in a shard's folder (gzip, JSON), for the next build: each article's id, a key of what the index says of it,
 * and the id of its text, null where it has none; in the order of the table's rows.
 */
export type ShardMembers = readonly (readonly [article: string, key: string, text: string | null])[];

/**
 * `texts` in a shard's folder (gzip, text): ids of the articles' texts in the order of the table's rows, parted by
 * blanks, `-` where there is none. Only read where results are printed.
 */
export type ShardTexts = string;

/**
 * `table` in a shard's folder (gzip, JSON): what facets, sorting by date and the chart need of each of its articles.
 * Columns of one length; a row is an article.
 */
export interface ShardTable {
  /** Dates in the record's form, `-` where there is none, parted by blanks. */
  readonly dates: string;
  /** Names and tags that the next columns point into; the first of each is `''`, for what the source does not state. */
  readonly outlets: readonly string[];
  readonly authors: readonly string[];
  readonly languages: readonly string[];
  readonly outlet: readonly number[];
  readonly author: readonly (readonly number[])[];
  readonly language: readonly number[];
  /** Rows of articles whose date was inferred. */
  readonly inferred: readonly number[];
  /** Of articles that are copies of one text, a key that they share, by their rows. */
  readonly copies: { readonly [row: number]: string };
  /** Articles without a word, which have no text, by their rows. */
  readonly wordless: { readonly [row: number]: { readonly url: string; readonly title: string | null } };
}
