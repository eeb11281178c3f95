import type { RootContent } from 'mdast';
import type { Problem } from '../text/problem.ts';
import type { Curation } from './curation.ts';

/** First and last line of the file on disk, counted from 1, both included. */
export type LineRange = readonly [from: number, to: number];

/** One block of a page: a top-level mdast node with the lines it stands on. */
export interface Block {
  readonly node: RootContent;
  readonly lines: LineRange;
  /** Visible text, control characters out, white space folded; items and rows parted by `\n`. */
  readonly text: string;
  /** How many characters of `text` are the text of links. */
  readonly linkLength: number;
  /** Plain text only: blanks before its first character. */
  readonly indent?: number;
  /** HTML only: where the page's own structure puts the block, and why. */
  readonly region?: Region;
}

/** What the structure of a saved page says of a block. `rule` is the ledger's reason where it is not main. */
export interface Region {
  readonly kind: 'main' | 'caption' | 'chrome';
  readonly rule: string;
}

/** Something a page states about itself outside its running text: a meta element, a JSON-LD property. */
export interface Property {
  /**
   * `og:title`, `article:published_time`, `jsonld:headline`, `citation_author`, `link:canonical`, `title` ...; of Markdown,
   * `share`: an address that a button without words shares, `link` and `picture`: where links and pictures without words lead.
   */
  readonly name: string;
  readonly value: string;
  readonly lines: LineRange;
  /** The words of the file that hold it. */
  readonly quote: string;
}

/** A seed as read: decoded, cut into blocks with line numbers. What flows from input to rules. */
export interface Page {
  /** Path inside the seeds folder, with `/`. */
  readonly source: string;
  readonly format: 'text' | 'markdown' | 'html';
  /** The lines of the file on disk, decoded, without line ends. Line 1 is `lines[0]`. */
  readonly lines: readonly string[];
  readonly blocks: readonly Block[];
  readonly properties: readonly Property[];
  readonly curation: Curation;
  readonly problems: readonly Problem[];
}
