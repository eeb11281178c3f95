import type { Headline } from '../headline.ts';
import { type Passage, passageAt } from '../passages.ts';
import type { Span } from '../span.ts';

/** "The baker goes on foot", "By Jonas Pell": a byline above a headline or below a text, right under another article's headline. */
export function isOfTeaser(passages: readonly Passage[], { index }: Passage, headline: Headline | null): boolean {
  const above = passageAt(passages, index - 1);
  if (above === undefined || above.chrome !== null || headline?.copies.includes(above.index)) return false;
  if (isOfCredits(passages, index) || HASHTAGS.test(above.text)) return false;
  if (above.sentence || above.caption || above.stamped || above.byline !== null) return false;
  return above.words >= LEAST_WORDS && above.prose <= 4;
}

/** "Read also", "Who pays for the grid", "11 Feb 2025", "Jonas Pell": lines of another article in a box inside a text. */
export function isInBox(passages: readonly Passage[], index: number, span: Span): boolean {
  if (index <= span.from || index >= span.to) return false;
  for (let at = index - 1; at > span.from && at >= index - BOX; at -= 1) {
    const { chrome, prose } = passages[at]!;
    if (chrome === 'related') return true;
    if (prose > 0) return false;
  }
  return false;
}

/** How far below its heading a box has such lines, in passages. */
const BOX = 5;

/** Fewer words under a text are a label, a name or a place. */
const LEAST_WORDS = 5;
/** "TAGS #ferry #harbour": what a text is about, not a headline. */
const HASHTAGS = /#\p{L}.*\s#\p{L}/u;

/** "Reporter : Mara Holt" over "Editor : Ida Crewe": one of several lines that say who did what for an article. */
export function isOfCredits(passages: readonly Passage[], index: number): boolean {
  return [passages[index], passages[index + 1]].every(
    (line) => line !== undefined && line.text.length < LONGEST_CREDIT && LABELLED.test(line.text),
  );
}

/** In UTF-16 units. */
const LONGEST_CREDIT = 80;
const LABELLED = /^\p{L}[\p{L} &/]{2,24}\s?[:：]\s?\p{Lu}[\p{L}\p{M}.’'-]*(?:,?\s[\p{L}\p{M}.’'-]+){0,6}$/u;
