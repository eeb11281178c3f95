import { isPressName } from '../../../text/press-names.ts';
import type { Passage } from '../passages.ts';
import type { Span } from '../span.ts';
import type { Candidate } from './kin.ts';
import { isOnlyTopHeading } from './signs.ts';

/**
 * The headline over its own second line: the page's only heading of the first rank right over one of the second ("# A Light
 * Lunch", "## How the harbour’s two mayors met").
 */
export function topOf(best: Candidate, found: readonly Candidate[], passages: readonly Passage[]): Candidate {
  const { depth, index } = best.passage;
  const over =
    depth === 2 ? found.find(({ passage }) => passage.depth === 1 && passage.index === index - 1) : undefined;
  const span = { from: index + 1, to: passages.length - 1 };
  return over && isHeading(over) && isOnlyTopHeading(passages, over.passage, span) ? over : best;
}

/** The most lines from a kicker to the headline under it. */
const KICKER_REACH = 2;

/**
 * "Administrator Holt", and in the middle of the page below it "The quiet mender": the one line that a text browser sets out
 * (`isSetOut`) is the headline, what stands right over it its kicker.
 */
export function underKicker(
  best: Candidate,
  found: readonly Candidate[],
  isSetOut: (passage: Passage) => boolean,
): Candidate {
  const { index, depth } = best.passage;
  if (depth > 0 || best.copies.length > 0) return best;
  const out = found.filter(({ passage }) => isSetOut(passage) && Math.abs(passage.index - index) <= FAR);
  const [only] = out;
  if (only === undefined || out.length > 1 || only.passage.words < 2 || only.passage.caption) return best;
  const gap = only.passage.index - index;
  return gap > 0 && gap <= KICKER_REACH ? only : best;
}

/** Lines around a headline in which no other is set out. */
const FAR = 20;

function isHeading({ passage, title }: Candidate): boolean {
  return !passage.item && passage.linkShare < 0.6 && passage.words > 1 && !isPressName(title);
}

/** A headline of more than eighty letters weighs as a line of text does, where it stands right over one. */
export function isLongHead({ index, prose, sentence, depth, item }: Passage, { from, to }: Span): boolean {
  return index === from && from < to && prose === 1 && !sentence && depth === 0 && !item;
}
