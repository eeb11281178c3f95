import { isGluedCredit } from './headline/glued-credits.ts';
import { sharedWith, wordsOf } from './headline/words.ts';
import { type Passage, passageAt } from './passages.ts';

/** The shortest and the longest alternative text, and the shortest caption under one, in wide units. */
const SHORTEST = 20;
const LONGEST = 170;
const CAPTION = 30;
/** How many words the caption has to say again, and what share: of a line without a stop, and of a sentence. */
const LINE = { shared: 2, overlap: 0.4 } as const;
const SENTENCE = { shared: 3, overlap: 0.6 } as const;

/**
 * What is seen in a picture, by where it stands: "The copper dome of the Capitol" over "The Capitol at dusk. Mara Holt for The
 * Pier Sentinel", which says it again with its credit; or an alternative text whose credit was set behind it without a blank, and the
 * caption under that.
 */
export function isPictured(passages: readonly Passage[], passage: Passage): boolean {
  const { text, index, length, depth, sentence, item, words } = passage;
  if (depth > 0 || item || length < SHORTEST || length > LONGEST || words < 3) return false;
  if (isGluedCredit(passage, passages)) return true;
  const above = passageAt(passages, index - 1);
  if (above !== undefined && !sentence && words > 3 && isGluedCredit(above, passages)) return true;
  const below = passages[index + 1];
  if (below === undefined || !below.caption || below.length < CAPTION || below.words < 5) return false;
  const { shared, overlap } = sharedWith(wordsOf(below.text), text);
  const least = sentence ? SENTENCE : LINE;
  return shared >= least.shared && overlap >= least.overlap;
}
