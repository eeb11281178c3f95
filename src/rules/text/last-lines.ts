import { sharedWith, wordsOf } from './headline/words.ts';
import type { Passage } from './passages.ts';
import { endsArticle, type Span } from './span.ts';

/** The most lines of a box between a text and its last paragraph, and of labels between that and what ends a page's text. */
const BOX = 5;
const LABELS = 6;

/** What may stand between two paragraphs of a text. */
const SET_IN: ReadonlySet<string> = new Set(['related', 'advertising', 'newsletter', 'account', 'player']);

/** Where a text ends with what its weight alone would leave outside: its last section, its last paragraph behind a box. */
export function withLastLines(passages: readonly Passage[], span: Span): number {
  const to = withLastList(passages, withLastParagraph(passages, span.to));
  return withLastSection(passages, to);
}

/** The most points of a list at a text's end, and the shortest of them by which it is one of sentences. */
const POINTS = 12;
const SHORTEST_POINT = 30;

/**
 * "What it means for the piers", "- Amrel: nine berths", "- Skerran: two", and one more paragraph; or points that are sentences.
 * Without such a paragraph, or where no file's links can be told from text, headlines of other articles look so.
 */
function withLastList(passages: readonly Passage[], to: number): number {
  const heading = passages[to + 1];
  const isHeaded = heading !== undefined && heading.depth > 0 && heading.chrome === null && !heading.headsOthers;
  const first = isHeaded ? to + 2 : to + 1;
  let at = first;
  while (at < first + POINTS && at < passages.length && isPoint(passages[at]!)) at += 1;
  if (at - first < 2) return to;
  const points = passages.slice(first, at);
  const below = passages[at];
  const isLinked = passages.some(({ linkShare }) => linkShare > 0);
  if (isLinked && below !== undefined && isLast(below) && below.prose >= 8) return withLastParagraph(passages, at);
  return points.every(({ sentence, length }) => sentence && length >= SHORTEST_POINT) ? at - 1 : to;
}

function isPoint({ item, chrome, linkShare, notice, caption, stamped, byline }: Passage): boolean {
  return item && chrome === null && linkShare < 0.4 && !notice && !caption && !stamped && byline === null;
}

/** A heading with one short paragraph closes many articles. */
function withLastSection(passages: readonly Passage[], to: number): number {
  const heading = passages[to + 1];
  const last = passages[to + 2];
  const isSection = heading !== undefined && heading.depth > 0 && heading.chrome === null && heading.linkShare < 0.5;
  return isSection && last !== undefined && last.prose > 0 && last.sentence && !last.item ? to + 2 : to;
}

/**
 * "Read also", two headlines, one more paragraph, and "Comments" or "Share": a box set in before a text's last paragraph. One
 * that says what the headline over it says is a teaser's.
 */
function withLastParagraph(passages: readonly Passage[], to: number): number {
  const opening = passages[to + 1];
  if (opening === undefined || opening.chrome === null || !SET_IN.has(opening.chrome)) return to;
  let at = to + 1;
  while (at <= to + BOX && at < passages.length && isOfBox(passages[at]!)) at += 1;
  const last = passages[at];
  if (last === undefined || !isLast(last) || !endsBelow(passages, at)) return to;
  const above = passages[at - 1]!;
  const isTeaser = above.chrome === null && sharedWith(wordsOf(last.text), above.text).shared > 0;
  return isTeaser ? to : at;
}

/** A label, a button or a headline, neither comments nor rights, which end a text. */
function isOfBox({ chrome, prose, sentence, caption, opensComments }: Passage): boolean {
  if (chrome !== null) return SET_IN.has(chrome);
  return prose < 2 && !sentence && !caption && !opensComments;
}

function isLast({ chrome, prose, sentence, words, depth, item, notice, caption, linkShare }: Passage): boolean {
  const isText = chrome === null && prose >= 2 && sentence && words > 5;
  return isText && depth === 0 && !item && !notice && !caption && linkShare < 0.3;
}

/** Nothing more, or a signature, comments, buttons or rights under a paragraph, or right below its labels. */
function endsBelow(passages: readonly Passage[], index: number): boolean {
  if (index === passages.length - 1) return true;
  for (let at = index + 1; at < passages.length && at <= index + LABELS; at += 1) {
    const line = passages[at]!;
    if (line.chrome === 'comments' || line.chrome === 'share' || line.opensComments || line.byline) return true;
    if (line.chrome === 'rights') return at <= index + 2;
    if (line.chrome === 'related' || endsArticle(line) || line.prose > 1) return false;
  }
  return false;
}
