import { chromeRule } from '../chrome.ts';
import { bearsHeadline } from './endings.ts';
import type { Passage } from './passages.ts';

/** Where the article's running text begins and ends: indexes of passages, both included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Headings after which nothing of the article follows, whatever is written there. */
const END_RULES = new Set(['comments', 'related']);
/** How many candidates are compared, and the least share of the best sum that a candidate must have. */
const CANDIDATES = 5;
const LEAST_SHARE = 0.25;

/**
 * Where the article may be: the runs of passages with the greatest sums of prose weights (Kadane's algorithm, again
 * beside each run found), so that short teasers inside are bridged and menus around are not. Headings of comments and
 * of related articles part runs. Best first; empty where the page has no running text.
 */
export function findSpans(passages: readonly Passage[]): readonly (Span & { readonly sum: number })[] {
  const standing: boolean[] = [];
  for (const passage of passages) standing.push(standsAlone(passages, passage));
  const listed = isList(passages);
  const cut = cutAtEnd(passages);
  const inserted = insertedLines(passages);
  const weightOf = (passage: Passage) => {
    if (endsArticle(passage) || passage.chrome === 'related') return endWeight(passages, passage);
    if (isBetween(passages, passage)) return AD_WEIGHT;
    const offered = inserted.get(passage.index);
    if (offered !== undefined) return offered;
    if ((listed && isCutShort(passage)) || cut.has(passage.index)) return TEASER_WEIGHT;
    return standing[passage.index] && inRow(standing, passage.index) ? TEASER_WEIGHT : passage.prose;
  };
  const weights: number[] = [];
  for (const passage of passages) weights.push(weightOf(passage));
  const open: [number, number][] = [[0, passages.length - 1]];
  const found: (Span & { sum: number })[] = [];
  while (open.length > 0 && found.length < CANDIDATES * 2) {
    const [first, last] = open.shift()!;
    const best = bestRun(weights, first, last);
    if (!best) continue;
    found.push(best);
    open.push([first, best.from - 1], [best.to + 1, last]);
  }
  const sorted = withoutTeasers(passages, withoutComments(passages, found)).sort(
    (a, b) => b.sum - a.sum || a.from - b.from,
  );
  return sorted.filter(({ sum }) => sum >= sorted[0]!.sum * LEAST_SHARE).slice(0, CANDIDATES);
}

/** Comments may be longer than the text: what stands under their rules or their order is no candidate beside what is above. */
function withoutComments<T extends Span>(passages: readonly Passage[], found: readonly T[]): T[] {
  const first = Math.min(...found.map(({ to }) => to));
  const begin = passages.findIndex((line) => line.index > first && line.length < 100 && line.opensComments);
  return begin < 0 ? [...found] : found.filter(({ from }) => from < begin);
}

/** How far below its heading a box of other articles has its text, in passages. */
const BOX_REACH = 5;

/** Under a heading of other articles stands one of them: no candidate beside a text above that weighs half as much. */
function withoutTeasers<T extends Span & { readonly sum: number }>(
  passages: readonly Passage[],
  found: readonly T[],
): T[] {
  return found.filter(({ from, sum }) => {
    const heading = passages.slice(Math.max(0, from - BOX_REACH), from).findLast((line) => endsArticle(line))?.index;
    return heading === undefined || !found.some((above) => above.to < heading && above.sum * 2 >= sum);
  });
}

/** The fewest paragraphs cut short that make a page a list of articles. */
const LISTED = 3;

/** A page of a tag or a section: its paragraphs are openings of articles, each cut short. */
function isList(passages: readonly Passage[]): boolean {
  return passages.filter(isCutShort).length >= LISTED;
}

/** "Nine days it lay at the quay, and […]", "… and the baker … Read more": the opening of an article that is elsewhere. */
function isCutShort({ text, length, prose }: Passage): boolean {
  if (prose <= 0 || length > 700) return false;
  const near = text.length - 45;
  if (text.indexOf('…', near) < 0 && text.indexOf('...', near) < 0) return false;
  const end = text.slice(-45);
  const [, bracket, rest] = /([[(]\s?)?(?:…|\.{3})\s?[\])]?\s*(.{0,30})$/u.exec(end) ?? [];
  return rest !== undefined && (bracket ? rest.split(' ').length < 4 : chromeRule(rest) === 'related');
}

/**
 * Paragraphs at a page's end that break off in the middle ("… and the baker…"), two or more under one that does not: the
 * openings of other articles. One alone may be the text's own, cut by whoever saved it.
 */
export function cutAtEnd(passages: readonly Passage[]): ReadonlySet<number> {
  const cut = new Set<number>();
  for (let index = passages.length - 1; index >= 0; index -= 1) {
    const { text, prose } = passages[index]!;
    if (prose <= 0) continue;
    if (text.length > 400 || !/[\p{L}\p{M}\d»”"]\s?(?:…|\.{3})\s?-?$/u.test(text.slice(-12))) break;
    cut.add(index);
  }
  return cut.size > 1 ? cut : new Set();
}

/** What the standfirst of a teaser weighs, and how far the next one stands, in passages. */
const TEASER_WEIGHT = -1;
const TEASER_STEP = 7;

/** "Schools", "Ruling on reading", one short paragraph, "Read on", "Homes": two lines at least before it and behind it. */
function standsAlone(passages: readonly Passage[], { index, prose, length }: Passage): boolean {
  if (prose < 4 || length > 320) return false;
  for (let at = index - 2; at <= index + 2; at += 1) {
    const line = at === index ? undefined : passages[at];
    if (line && (line.prose >= 0 || line.sentence || line.caption || isBetween(passages, line))) return false;
  }
  return true;
}

/** The fewest lines of a page of teasers: three with two lines between them. */
const TEASER_PAGE = 7;

/** One paragraph between short lines may be the last of a text; several in a row are teasers. */
function inRow(standing: readonly boolean[], index: number): boolean {
  if (standing.length < TEASER_PAGE) return false;
  const before = standing.slice(Math.max(0, index - TEASER_STEP), index);
  const after = standing.slice(index + 1, index + 1 + TEASER_STEP);
  return before.includes(true) || after.includes(true);
}

function bestRun(weights: readonly number[], first: number, last: number): (Span & { sum: number }) | null {
  let best: (Span & { sum: number }) | null = null;
  let from = first;
  let sum = 0;
  for (let index = first; index <= last; index += 1) {
    if (sum <= 0) {
      sum = 0;
      from = index;
    }
    sum += weights[index]!;
    if (sum > 0 && (best === null || sum > best.sum)) best = { from, to: index, sum };
  }
  return best;
}

/** What an advertisement's label weighs between two parts of a text, where most things pressed or sold part texts. */
const AD_WEIGHT = -2;

/** "Advertisement" under a paragraph, and over one, or over a subhead and two: it is set into a text. */
function isBetween(passages: readonly Passage[], { index, chrome }: Passage): boolean {
  if (chrome !== 'advertising') return false;
  const above = passages.slice(Math.max(0, index - 3), index).findLast((other) => other.chrome !== chrome);
  if (!above || above.prose < 8 || !above.sentence) return false;
  const [first, ...next] = passages.slice(index + 1, index + 7).filter((other) => other.chrome !== chrome);
  if (first === undefined || first.chrome !== null) return false;
  return first.prose > 0 ? first.sentence : next.slice(0, 2).every(({ prose, sentence }) => prose > 0 && sentence);
}

/** What is set between two paragraphs of a text: an offer of letters or of a subscription, a player, buttons. */
const INSERTED: ReadonlySet<string> = new Set([
  'newsletter',
  'account',
  'player',
  'share',
  'notice',
  'consent',
  'advertising',
]);
/** The most lines between two paragraphs, and the share of them that must be such by their words. */
const MOST_INSERTED = 16;
const INSERTED_SHARE = 0.5;
/** What all of them together weigh against the text: a line at most one. */
const OFFER_WEIGHT = 6;
const PARTING: ReadonlySet<string> = new Set(['comments', 'related', 'rights', 'navigation']);

/**
 * What the lines of offers weigh that stand under one paragraph and over another: "Subscribe now", "Sign up for our letter".
 * However many they are, the text goes on behind them.
 */
function insertedLines(passages: readonly Passage[]): ReadonlyMap<number, number> {
  const lines = new Map<number, number>();
  let above = -1;
  let offers = 0;
  for (const passage of passages) {
    const { index, chrome, byline, stamped } = passage;
    if (isParagraph(passage)) {
      const between = index - above - 1;
      if (above >= 0 && offers > 0 && between <= MOST_INSERTED && offers >= between * INSERTED_SHARE)
        for (let at = above + 1; at < index; at += 1)
          if (passages[at]!.prose < 0) lines.set(at, -Math.min(1, OFFER_WEIGHT / between));
      above = index;
      offers = 0;
    } else if (chrome !== null && INSERTED.has(chrome)) offers += 1;
    // Between no two paragraphs of one text; byline and stamp stand between a standfirst and the text.
    else if (byline || stamped || (chrome !== null && PARTING.has(chrome)) || endsArticle(passage)) above = -1;
  }
  return lines;
}

/** Comments part more surely than teasers, which may stand in the middle of a text. */
function endWeight(passages: readonly Passage[], passage: Passage): number {
  if (passage.chrome === 'comments' || passage.opensComments) return -150;
  if (goesOn(passages, passage) || (bearsHeadline(passage.text) && isOverParagraph(passages, passage))) return -2;
  return endsArticle(passage) ? -35 : passage.prose;
}

/** How many lines of links a box in the middle of a text has at most. */
const BOX_LINES = 7;

/** What asks for an address in the middle of a text, in three lines at most. */
const FORMS: ReadonlySet<string> = new Set(['newsletter', 'account']);

/**
 * "Recommended reading", two headlines, then paragraph after paragraph: a box in the middle of a text. At its end
 * teasers follow, headline and standfirst in turn, and never two paragraphs on end.
 */
function goesOn(passages: readonly Passage[], { index, text }: Passage): boolean {
  let at = index + 1;
  while (at <= index + BOX_LINES && at < passages.length && passages[at]!.prose < 8) {
    if (endsArticle(passages[at]!) || passages[at]!.chrome === 'rights') return false;
    at += 1;
  }
  const first = passages[at];
  if (!first || !isParagraph(first)) return false;
  const next = paragraphAfter(passages, at);
  return (next !== undefined && isParagraph(next)) || (/:\s*$/.test(text) && first.prose >= 15);
}

/** What stands after a paragraph, a form for letters that parts the text apart: "Our newsletter", "Every morning at six.", "Sign up". */
function paragraphAfter(passages: readonly Passage[], index: number): Passage | undefined {
  let form = false;
  for (const passage of passages.slice(index + 1, index + 7)) {
    if (passage.index > index + 3 && !form) return undefined;
    if (passage.chrome !== null) form ||= FORMS.has(passage.chrome);
    else if (!form || passage.prose >= 8) return passage;
  }
  return undefined;
}

const isParagraph = ({ prose, sentence, item }: Passage): boolean => prose >= 8 && sentence && !item;
const isOverParagraph = (all: readonly Passage[], { index }: Passage) =>
  index + 1 < all.length && isParagraph(all[index + 1]!);

/** "Comments (12)", "Related articles": a heading or a line of its own. */
export function endsArticle(passage: Passage): boolean {
  if (passage.length < 100 && passage.opensComments) return true;
  if (passage.length > 60 || (passage.chrome !== null && !END_RULES.has(passage.chrome))) return false;
  return passage.headsOthers;
}
