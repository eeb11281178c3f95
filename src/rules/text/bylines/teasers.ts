import type { Headline } from '../headline.ts';
import type { Passage } from '../passages.ts';

/** "The baker goes on foot", "By Jonas Pell": a byline above a headline or below a text, right under another article's headline. */
export function isOfTeaser(passages: readonly Passage[], { index }: Passage, headline: Headline | null): boolean {
  const above = passages[index - 1];
  if (above === undefined || above.chrome !== null || headline?.copies.includes(above.index)) return false;
  if (above.sentence || above.caption || above.stamped || above.byline !== null) return false;
  return above.words >= LEAST_WORDS && above.prose <= 4;
}

/** Fewer words under a text are a label, a name or a place. */
const LEAST_WORDS = 5;
