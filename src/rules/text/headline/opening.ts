import type { Passage } from '../passages.ts';
import type { Span } from '../span.ts';
import { type Vocabulary, wordsOf } from './words.ts';

/** The most paragraphs of an opening, and its longest, in UTF-16 units. */
const MOST_OPENING = 12;
const LONGEST_OPENING = 3000;

/** The words of the first paragraphs of a span, which its headline shares. */
export function openingOf(passages: readonly Passage[], span: Span): Vocabulary {
  let opening = '';
  let left = MOST_OPENING;
  for (let index = span.from; index <= span.to && left > 0 && opening.length < LONGEST_OPENING; index += 1) {
    const passage = passages[index];
    if (passage === undefined || passage.prose <= 1) continue;
    opening += `${passage.text} `;
    left -= 1;
  }
  return wordsOf(opening.slice(0, LONGEST_OPENING));
}
