import { followedByStamp } from './headline/signs.ts';
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
    const stamped = whole.headline !== null && hasStamp(passages, span, whole.headline);
    for (const article of stamped ? [whole] : [whole, ...laterStarts(passages, span)]) {
      if (!best || article.worth > best.worth) best = article;
    }
  }
  return best;
}

/** What a good headline is worth beside the weight of running text. */
const HEADLINE_WORTH = 3;

/** What a date or byline between them is worth: notices and lists of services have none. */
const STAMP_WORTH = 90;

/** What a headline is worth that stands again elsewhere: in the way to the page, in what is shared. */
const COPIES_WORTH = 50;

/** A span with the headline found for it. */
export function judge(passages: readonly Passage[], span: Span, sum: number): Article {
  const headline = findHeadline(passages, span);
  const stamp = hasStamp(passages, span, headline) ? STAMP_WORTH : 0;
  const again = headline && headline.copies.length > 0 && headline.title.length >= 25 ? COPIES_WORTH : 0;
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
  for (let index = span.from; index < span.to && left > span.sum * 0.4 && articles.length < 4; index += 1) {
    const line = passages[index]!;
    left -= line.prose;
    const alike = !line.sentence && !line.item && line.chrome === null && line.length >= 25 && line.length <= 200;
    if (alike && (followedByStamp(passages, index) || followedByByline(passages, index)))
      articles.push(judge(passages, { from: index + 1, to: span.to }, left));
  }
  return articles;
}

function followedByByline(passages: readonly Passage[], index: number): boolean {
  return passages.slice(index + 1, index + 3).some((line) => line.prose < 4 && line.byline !== null);
}
