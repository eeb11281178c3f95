import { openingOf } from './headline/opening.ts';
import { followedByStamp } from './headline/signs.ts';
import { isLongHead } from './headline/tops.ts';
import { sharedWith } from './headline/words.ts';
import { findHeadline, type Headline } from './headline.ts';
import type { Passage } from './passages.ts';
import { findSpans, type Span } from './span.ts';

/** A text with its headline, and how much speaks for both. */
export interface Article {
  readonly found: Span;
  readonly headline: Headline | null;
  readonly worth: number;
}

/** The candidate span that text and headline together speak for: a long notice has no headline that shares its words. */
export function findArticle(passages: readonly Passage[]): Article | null {
  let best: Article | null = null;
  for (const span of findSpans(passages)) {
    const whole = judge(passages, span, span.sum);
    const headed = whole.headline !== null && !whole.headline.missing;
    const stamped = headed && hasStamp(passages, span, whole.headline);
    const later = stamped
      ? []
      : [
          ...laterStarts(passages, span),
          ...(headed ? [] : startsUnderStranger(passages, span, whole.headline === null)),
        ];
    for (const article of [whole, ...later]) {
      if (!best || article.worth > best.worth) best = article;
    }
  }
  if (!best || !isLongHead(passages[best.found.from]!, best.found)) return best;
  return { ...best, headline: findHeadline(passages, best.found, true) };
}

/** What a good headline is worth beside the weight of running text. */
const HEADLINE_WORTH = 3;

/** What a date or byline between them is worth: notices and lists of services have none. */
const STAMP_WORTH = 90;

/** What a headline is worth that stands again elsewhere: in the way to the page, in what is shared. */
const COPIES_WORTH = 50;

/** Lines between a headline and its text that it need share no word with. */
const NEAR = 12;

/** A span with the headline found for it. */
export function judge(passages: readonly Passage[], span: Span, sum: number): Article {
  const headline = findHeadline(passages, span);
  // A teaser far above a notice has its date and its copies, too.
  const isOwn = () => headline === null || sharedWith(openingOf(passages, span), headline.title).shared > 0;
  const near = headline === null || headline.index >= span.from - NEAR;
  const stamp = (near || isOwn()) && hasStamp(passages, span, headline) ? STAMP_WORTH : 0;
  const again = headline && headline.copies.length > 0 && headline.title.length >= 25 && isOwn() ? COPIES_WORTH : 0;
  return { found: span, headline, worth: sum + stamp + again + (headline ? headline.strength * HEADLINE_WORTH : 0) };
}

function hasStamp(passages: readonly Passage[], span: Span, headline: Headline | null): boolean {
  const head = passages.slice(Math.max(0, (headline?.index ?? span.from) - 3), span.from + 4);
  return head.some((line) => line.prose < 4 && (line.stamped || line.byline !== null));
}

/** Lines inside a span at which the article may begin, after notices or news of the traffic: a headline with a stamp under it. */
function laterStarts(passages: readonly Passage[], span: Span & { readonly sum: number }): Article[] {
  const articles: Article[] = [];
  let left = span.sum;
  // The first of a file's first-rank headings.
  const top = passages.find(({ depth }) => depth === 1);
  for (let index = span.from; index < span.to && left > span.sum * 0.4 && articles.length < 4; index += 1) {
    const line = passages[index]!;
    left -= line.prose;
    const begins = line === top || followedByStamp(passages, index) || followedByByline(passages, index);
    if (isBareLine(line) && begins) articles.push(judge(passages, { from: index + 1, to: span.to }, left));
  }
  return articles;
}

/** How far into a span another article's opening or a warning may reach, in passages. */
const STRANGER_REACH = 5;

/** Headline, standfirst and byline. */
const HEAD_LINES = 3;

/** The most of its words that a paragraph of another article shares with the text. */
const STRANGER_SHARE = 0.15;

/**
 * "Storm warning for the north coast.", "Ferry stays in harbour", and the text: what stands over a headline may be a notice
 * or another article's opening, which says nothing of what follows.
 */
function startsUnderStranger(
  passages: readonly Passage[],
  span: Span & { readonly sum: number },
  headless: boolean,
): Article[] {
  const articles: Article[] = [];
  let above = '';
  let left = span.sum;
  for (let index = span.from; index < Math.min(span.to, span.from + STRANGER_REACH); index += 1) {
    const line = passages[index]!;
    left -= line.prose;
    if (line.prose > 0) above += ` ${line.text}`;
    if (above === '' || left < span.sum * 0.4 || !isBareLine(line)) continue;
    const vocabulary = openingOf(passages, { from: index + 1, to: span.to });
    // What is long and no sentence is a list of words or an address: it may share all of them.
    const isListed = headless && !passages.slice(span.from, index).some(({ sentence }) => sentence);
    if (sharedWith(vocabulary, line.text).shared < 2) continue;
    if (!isListed && sharedWith(vocabulary, above).overlap > STRANGER_SHARE) continue;
    const article = judge(passages, { from: index + 1, to: span.to }, left);
    // More lines like it further down: short items one after another, or subheads.
    const more = !(isListed && line.depth === 0) && passages.slice(index + HEAD_LINES, span.to).some(isBareLine);
    if (article.headline?.index === index && !article.headline.missing && !more) articles.push(article);
  }
  return articles;
}

function isBareLine({ sentence, item, chrome, length, caption, text, depth }: Passage): boolean {
  if (item || caption || chrome !== null || length > 200) return false;
  return (length >= 25 || depth === 1) && (!sentence || ASKS.test(text));
}

/** "What is to be done?", "Strike ends (at last!)": headlines end so, too. */
const ASKS = /[?!？！؟][)）]?["”’»」]?$/u;

function followedByByline(passages: readonly Passage[], index: number): boolean {
  return passages.slice(index + 1, index + 3).some((line) => line.prose < 4 && line.byline !== null);
}
