import type { Article } from '../article/article.ts';
import type { CuratedField } from '../input/curation.ts';
import type { Settings } from '../input/settings.ts';
import type { Problem } from '../text/problem.ts';

/** What lists, feeds and facets need of an article; held in memory for all, so kept small. */
export interface Entry extends Pick<Article, CuratedField | 'id' | 'source' | 'inferred'> {
  /** Direction of the article's language; of its letters where the language is unknown. */
  readonly dir: 'ltr' | 'rtl';
  /** First words of the body, plain text, at most 280 characters. */
  readonly excerpt: string;
  /** Words of the body; characters divided by two for scripts without blanks. */
  readonly words: number;
  /** SHA-256 in hex of the seed's bytes. */
  readonly hash: string;
  /** Key of the text in the store: changes when anything printed from it would. */
  readonly textKey: string;
}

/** A heading of an article's body; `id` is its anchor on the page. */
export interface Heading {
  readonly depth: number;
  readonly id: string;
  readonly text: string;
}

/** What only the article's own page and the search index need; read from the store when it is wanted. */
export interface Text extends Pick<Article, 'evidence' | 'missing' | 'removed' | 'passages'> {
  /** The body as sanitised HTML. Safe to print as it is. */
  readonly html: string;
  readonly headings: readonly Heading[];
  /** How many UTF-16 units of `html` each block of the body takes; a line end parts those that take any. */
  readonly blocks: readonly number[];
}

/** Where the store holds a text. Plain data: a worker thread can be told, and read for itself with `readText`. */
export interface TextPlace {
  /** Full path of the pack file. */
  readonly pack: string;
  readonly offset: number;
  /** Bytes. */
  readonly length: number;
  readonly crc: number;
}

/** Articles with the same text, or nearly the same. */
export interface CopyGroup {
  /** Oldest first, undated last; at least two. */
  readonly entries: readonly Entry[];
  /** For each of them, a key that those share whose words are the same one by one. */
  readonly texts: readonly string[];
}

/** All articles, in order, with their texts within reach. What flows from archive to views. */
export interface Archive {
  readonly settings: Settings;
  /** Newest first by `date`, undated last; ties by id. */
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
  /** Groups of copies by the id of each article in them; most articles are in none. Worked out when first asked for. */
  readonly copies: ReadonlyMap<string, CopyGroup>;
  /** The text of one article. Throws where the store does not hold it. */
  readonly text: (entry: Entry) => Text;
  /** Where that text is, for threads that read it themselves. */
  readonly place: (entry: Entry) => TextPlace;
}
