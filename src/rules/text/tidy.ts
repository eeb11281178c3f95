import { readNames } from '../../text/names.ts';
import { type Passage, passageAt } from './passages.ts';
import { cutAtEnd, endsArticle } from './span.ts';

/** What share of a file may be buttons, notices and links where its curator states the title. */
const FOREIGN_SHARE = 0.1;

/** Longest file without running text that may be a note, in passages: menus are longer. */
const LONGEST_NOTE = 12;

/**
 * Whether a file holds its article and nothing else, as one written or cleaned by hand does: no menu, button, notice or
 * heading of other articles. Where the curator states the title, a few may be left.
 */
export function isTidy(passages: readonly Passage[], curated: boolean): boolean {
  const foreign = passages.filter(isForeign).length;
  return foreign === 0 || (curated && foreign <= passages.length * FOREIGN_SHARE);
}

/**
 * Whether all that stands under the running text of a tidy file is the article's, too: lists, tables, quotations and short
 * sentences are; without a curator's word a bare line is not, such as name other articles and who took the pictures.
 */
export function goesToEnd(
  passages: readonly Passage[],
  to: number,
  curated: boolean,
  used: ReadonlySet<number>,
): boolean {
  if (cutAtEnd(passages).size > 0) return false;
  return passages
    .slice(to + 1)
    .every((passage) => (curated ? !isForeign(passage) : used.has(passage.index) || belongs(passages, passage)));
}

/** Where a note without a paragraph begins: under its date or byline, or with its first sentence; null for a list of lines. */
export function startOfNote(passages: readonly Passage[], curated: boolean): number | null {
  if (curated) return passages.length > 0 ? 0 : null;
  if (passages.length > LONGEST_NOTE) return null;
  const head = passages.slice(0, 5).findLastIndex(({ stamped, byline }) => stamped || byline !== null);
  const first = head < 0 ? passages.findIndex(isSentence) : head + 1;
  return first > 0 && first < passages.length ? first : null;
}

function isForeign(passage: Passage): boolean {
  if (passage.chrome !== null) return passage.chrome !== 'marks';
  return passage.notice || passage.linkShare > 0.6 || endsArticle(passage);
}

/** "What to bring:" and its list, "## Prices" and its table, "The rest is weather." */
function belongs(passages: readonly Passage[], passage: Passage): boolean {
  const { block, text, index } = passage;
  if (passage.caption) return false;
  if (SET_APART.has(block.node.type) || isSentence(passage)) return true;
  const below = passages[index + 1];
  const above = passageAt(passages, index - 1);
  if (isItem(passage)) return above !== undefined && (isItem(above) || opensList(above));
  // "## Mara Holt" over what she does for the paper is no part of the text.
  if (opensList(passage)) return below !== undefined && readNames(text) === null && belongs(passages, below);
  return false;
}

/** What Markdown sets apart from running text; nobody writes teasers so. */
const SET_APART: ReadonlySet<string> = new Set(['table', 'code', 'blockquote', 'footnoteDefinition', 'thematicBreak']);

/** "What to bring:", "## Prices", or a table with a list under it. */
function opensList({ text, depth, block }: Passage): boolean {
  return depth > 0 || SET_APART.has(block.node.type) || /[:：]\s*$/u.test(text);
}

/** In plain text a dash may open speech, and such a line is no list item yet. */
function isItem({ item, text }: Passage): boolean {
  return item || /^[–—-]\s/u.test(text);
}

/** A sentence that is not called out, as buttons are: "Read it now!" */
function isSentence({ sentence, depth, item, words, text, caption }: Passage): boolean {
  return sentence && depth === 0 && !item && !caption && words > 1 && !/[!！]["”’»]?$/u.test(text);
}
