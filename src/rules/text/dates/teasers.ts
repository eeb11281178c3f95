import type { Passage } from '../passages.ts';
import type { Span } from '../span.ts';

/**
 * Whether a date below a text is a teaser's: right under a headline that is a link or an item, or under one that more links
 * to the site stand above ("Latest news", "Ferry stays in harbour", "21 March 2018").
 */
export function isOfTeaser(passages: readonly Passage[], { index }: Passage, span: Span): boolean {
  const above = passages[index - 1];
  if (above === undefined || above.index <= span.to || above.chrome !== null) return false;
  if (above.words < 3 || above.sentence || above.prose > 4 || above.stamped || above.byline !== null) return false;
  if (above.item || above.linkShare > 0.6 || (above.words > 4 && isRow(passages, index))) return true;
  return passages.slice(span.to + 1, above.index).some(({ chrome }) => chrome === 'related' || chrome === 'comments');
}

/** How far below a teaser's date the next one stands, in passages. */
const NEXT = 6;

/** "Ferry stays in harbour for good", "21 March 2018", "BOATS", "Baker counts the flour again", "2 May 2018": the next of the same kind. */
function isRow(passages: readonly Passage[], index: number): boolean {
  return passages.slice(index + 2, index + NEXT).some((other) => {
    const headline = passages[other.index - 1]!;
    return other.stamped && other.prose < 4 && headline.words > 4 && !headline.sentence && headline.chrome === null;
  });
}

/** "### [Ferry stays in harbour](…)", "25.10.2011": a date right under a headline that is a link, further down than the article's own. */
export function isUnderLink(passages: readonly Passage[], { index, text }: Passage, headline: number): boolean {
  const above = passages[index - 1];
  if (above === undefined || above.index <= headline || above.depth === 0 || above.linkShare <= 0.6) return false;
  return above.words > 3 && !above.sentence && text.length < LONGEST_ALONE;
}

/** Longest line that is a date and little else, in UTF-16 units. */
const LONGEST_ALONE = 40;
