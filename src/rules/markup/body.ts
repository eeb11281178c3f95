import type { Block, Page } from '../../input/page.ts';
import { readByline, readNames } from '../../text/names.ts';
import { readAddressLine } from '../address-lines.ts';
import { chromeRule } from '../chrome.ts';
import type { Removal } from '../claim.ts';
import { isCaption } from '../text/captions.ts';
import { readStamp } from '../text/stamps.ts';
import { headlineKey } from '../titles.ts';
import { foldName } from './bylines.ts';
import { closingNoteRule, isSetApart, namesFirst } from './closing-notes.ts';

/** The blocks of the article's text in order, and every other visible block with the reason why it is not among them. */
export interface BodyReading {
  readonly body: readonly Block[];
  readonly removed: readonly Removal[];
}

/** What is known of the article before its text is read. */
export interface Known {
  readonly titles: readonly string[];
  readonly authors: readonly string[];
  readonly language: string | null;
}

/** Longest quote that the ledger keeps of a block, in UTF-16 units. */
const LONGEST_QUOTE = 400;

/** Takes from the part of the page that holds the article what its words show to be no text of it. */
export function readBody({ blocks }: Page, known: Known): BodyReading {
  const { language } = known;
  const keys = new Set(known.titles.map(headlineKey));
  const authors = new Set(known.authors.map(foldName));
  const main = blocks.flatMap(({ region }, index) => (region?.kind === 'main' ? [index] : []));
  const long = main.filter((index) => blocks[index]!.text.length > 80);
  // A byline may stand below the standfirst.
  const first = long.find((index) => blocks[index]!.region?.rule !== 'html-standfirst') ?? long[0] ?? -1;
  const last = long.at(-1) ?? -1;
  const rules = blocks.map((block, index): string | null => {
    if (block.region?.kind !== 'main') return block.region?.rule ?? 'html-outside';
    return wordRule(block, {
      keys,
      authors,
      language,
      edge: index <= first ? 'head' : index >= last ? 'tail' : 'inside',
    });
  });
  dropClosingNotes(blocks, rules, authors);
  dropLonelyHeadings(blocks, rules);
  return {
    body: blocks.filter((_, index) => rules[index] === null),
    removed: blocks.flatMap(({ lines, text }, index) => {
      const rule = rules[index];
      return rule == null ? [] : [{ rule, lines, quote: text.slice(0, LONGEST_QUOTE) }];
    }),
  };
}

/** The ledger of a page without an article: every block with the region's reason, the article's would-be text with that given. */
export function removeAll(blocks: readonly Block[], rule: string): Removal[] {
  return blocks.map(({ lines, text, region }) => ({
    rule: region === undefined || region.kind === 'main' ? rule : region.rule,
    lines,
    quote: text.slice(0, LONGEST_QUOTE),
  }));
}

interface Place {
  readonly keys: ReadonlySet<string>;
  readonly authors: ReadonlySet<string>;
  readonly language: string | null;
  readonly edge: 'head' | 'inside' | 'tail';
}

/** Labels, bylines, stamps and credits inside the article's part of the page. */
function wordRule({ node, text, linkLength }: Block, { keys, authors, language, edge }: Place): string | null {
  if (edge === 'tail' && isFoot(text, authors, language)) return 'html-article-end';
  if (text.length > 240) return null;
  if (keys.has(headlineKey(text))) return 'title-again';
  if (node.type === 'table' || node.type === 'code') return null;
  if (node.type === 'list') return listRule(text, { authors, language, edge });
  const chrome = chromeRule(text);
  if (chrome !== null) return chrome;
  if (edge === 'head' && text.length <= 120 && isHeadByline(text, authors)) return 'byline';
  if (node.type === 'heading' || node.type === 'blockquote') return null;
  if (text.length <= 160 && isCaption(text)) return 'credit';
  if (edge !== 'inside' && text.length <= 120) {
    const credit = creditRule(text, authors, language);
    if (credit !== null) return credit;
    // "by Mara Holt / 4 March 2019 / Leave a comment"
    const parts = text.split(/\s*\n\s*|\s+[/|•·]\s+/);
    if (parts.length > 1 && parts.every((part) => isAside(part, authors, language))) return 'byline';
  }
  // "Read more: A bridge for the valley"
  return linkLength > 0.6 * text.length && /^[^.!?]{2,30}[:：]/u.test(text) ? 'related' : null;
}

/** "By Mara Holt Harbour correspondent, Skerran Herald", "MARA HOLT" as a heading: the author's name above the text, in no sentence. */
function isHeadByline(text: string, authors: ReadonlySet<string>): boolean {
  return !/[.!?…:]["'”’»)\]]?$/.test(text) && namesFirst(text, authors);
}

/** "Article printed from Skerran Herald: https://…" / "URL to article: https://…" / "© 2019": a print view's foot in one block. */
function isFoot(text: string, authors: ReadonlySet<string>, language: string | null): boolean {
  const lines = text.length > LONGEST_FOOT ? [] : text.split(/\s*\n\s*/);
  return lines.length > 1 && lines.every((line) => readAddressLine(line) !== null || isAside(line, authors, language));
}

const LONGEST_FOOT = 800;

/** A line that is a byline or a stamp as a whole. */
function creditRule(text: string, authors: ReadonlySet<string>, language: string | null): string | null {
  if (readByline(text) !== null || readNames(text)?.every((name) => authors.has(foldName(name)))) return 'byline';
  return readStamp(text, { language }) === null ? null : 'dateline';
}

const isAside = (line: string, authors: ReadonlySet<string>, language: string | null) =>
  chromeRule(line) !== null || creditRule(line, authors, language) !== null;

/** "Share by post", "Share by pigeon"; above the text "By: Mara Holt", "4 March 2019": a list of nothing but such. */
function listRule(text: string, { authors, language, edge }: Omit<Place, 'keys'>): string | null {
  const items = text.split('\n');
  const chrome = chromeRule(items[0]!);
  if (chrome !== null && items.every((item) => chromeRule(item) !== null)) return chrome;
  return edge === 'head' && items.every((item) => isAside(item, authors, language)) ? 'byline' : null;
}

/** A heading over nothing: what it stood above was taken out. */
function dropLonelyHeadings(blocks: readonly Block[], rules: (string | null)[]): void {
  let followed = false;
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    if (rules[index] !== null) continue;
    const { node, region } = blocks[index]!;
    if (node.type !== 'heading') followed = true;
    else if (!followed && region?.rule !== 'html-standfirst') rules[index] = 'lonely-heading';
  }
}

/** Notes under the text, the last first; a text that is set in italics throughout has none. */
function dropClosingNotes(blocks: readonly Block[], rules: (string | null)[], authors: ReadonlySet<string>): void {
  const plain = blocks.filter(
    ({ node }, index) => rules[index] === null && node.type === 'paragraph' && !isSetApart(node.children),
  );
  let left = plain.length > 1 ? MOST_NOTES : 0;
  for (let index = blocks.length - 1; index >= 0 && left > 0; index -= 1) {
    if (rules[index] !== null) continue;
    const rule = closingNoteRule(blocks[index]!, authors);
    if (rule === null) return;
    rules[index] = rule;
    left -= 1;
  }
}

const MOST_NOTES = 4;
