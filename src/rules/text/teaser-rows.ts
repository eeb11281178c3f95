import { openingOf } from './headline/opening.ts';
import { sharedWith, type Vocabulary, wordsOf } from './headline/words.ts';
import type { Passage } from './passages.ts';
import type { Span } from './span.ts';

/** A headline and the one paragraph under it. */
interface Teaser {
  readonly from: number;
  readonly to: number;
  /** The headline says what its paragraph says, and not what the text above does. */
  readonly foreign: boolean;
}

/** Lines over a text with its masthead and its menu: what a reader's mode or a person saved holds no teasers. */
const PAGE_HEAD = 9;
/** The fewest teasers that end a text, and fewer where the text ends with them. */
const ROW = 3;
const LAST_ROW = 2;
/** Lines of a label, a date or a name inside a teaser, and between two. */
const INSIDE = 1;
const BETWEEN = 3;
/** The fewest lines of a text above its first teaser, and how many of them tell its words. */
const OWN = 3;
const OPENING = 8;
/** The most that a teaser has of the words of the text's opening, and its headline of them. */
const SHARE = 0.3;
const WORDS = 1;

/**
 * Where a text ends over a row of other articles without a heading: headline and paragraph in turn, each headline in the
 * words of its own paragraph and not in those of the text. Sections of a text share words with its opening.
 */
export function endOverTeasers(passages: readonly Passage[], span: Span): number {
  if (span.from < PAGE_HEAD) return span.to;
  let opening: Vocabulary | null = null;
  for (let index = span.from + OWN; index < span.to; index += 1) {
    if (paragraphBelow(passages, index, span.to) === null) continue;
    opening ??= openingOf(passages, { from: span.from, to: Math.min(index - 1, span.from + OPENING) });
    const row = rowFrom(passages, index, span.to, opening);
    const start = startOf(row, span.to);
    if (start !== null) return start - 1;
    index = row.at(-1)?.to ?? index;
  }
  return span.to;
}

/** The first headline of a row from which on most teasers are foreign, and enough of them. */
function startOf(row: readonly Teaser[], end: number): number | null {
  const last = row.at(-1);
  if (last === undefined) return null;
  const least = last.to + BETWEEN >= end ? LAST_ROW : ROW;
  let foreign = row.filter((teaser) => teaser.foreign).length;
  for (const [at, teaser] of row.entries()) {
    if (!teaser.foreign) continue;
    if (foreign >= least && foreign * 2 > row.length - at) return teaser.from;
    foreign -= 1;
  }
  return null;
}

function rowFrom(passages: readonly Passage[], first: number, end: number, opening: Vocabulary): Teaser[] {
  const row: Teaser[] = [];
  for (let from = first; from < end; ) {
    const to = paragraphBelow(passages, from, end);
    if (to === null) break;
    const [title, paragraph] = [passages[from]!.text, passages[to]!.text];
    if (sharedWith(opening, `${paragraph} ${title}`).overlap >= SHARE) break;
    const own = sharedWith(wordsOf(paragraph), title).shared;
    row.push({ from, to, foreign: own > 0 && sharedWith(opening, title).shared <= WORDS });
    from = pastShort(passages, to + 1, BETWEEN, end);
  }
  return row;
}

/** Where the paragraph under a line that may be a headline stands; null where it is none, or has none. */
function paragraphBelow(passages: readonly Passage[], index: number, end: number): number | null {
  if (!isTitle(passages[index]!)) return null;
  const below = pastShort(passages, index + 1, INSIDE, end);
  return below <= end && isParagraph(passages[below]!) ? below : null;
}

function pastShort(passages: readonly Passage[], from: number, most: number, end: number): number {
  let at = from;
  while (at <= end && at < from + most && passages[at]!.prose < 1 && !isTitle(passages[at]!)) at += 1;
  return at;
}

/** As long as headlines are, no heading in markup (a text's own subhead is one), no sentence (but a call), number or hour of a list. */
function isTitle({ text, depth, chrome, sentence, length, prose, caption, stamped, words }: Passage): boolean {
  if (depth > 0 || chrome !== null || length < 25 || length > 200 || /^\d{1,2}\b/.test(text)) return false;
  return (!sentence || /[!！]$/.test(text)) && prose < 8 && words >= 3 && !caption && !stamped;
}

function isParagraph(passage: Passage): boolean {
  return passage.prose >= 4 && passage.length <= 500 && !isTitle(passage);
}
