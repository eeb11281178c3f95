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

function isHeading({ passage, title }: Candidate): boolean {
  return !passage.item && passage.linkShare < 0.6 && passage.words > 1 && !isPressName(title);
}

/** A headline of more than eighty letters weighs as a line of text does, where it stands right over one. */
export function isLongHead({ index, prose, sentence, depth, item }: Passage, { from, to }: Span): boolean {
  return index === from && from < to && prose === 1 && !sentence && depth === 0 && !item;
}
