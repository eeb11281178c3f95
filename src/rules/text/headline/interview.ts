import type { Passage } from '../passages.ts';
import type { Span } from '../span.ts';

/** The fewest further questions that make a text an interview. */
const MORE_QUESTIONS = 2;

/**
 * "Wo trifft man Sie?" as a text's first line, where an answer and more questions follow: no headline, but the first question.
 * A headline that asks stands again further up, in the page's title or in the way to it.
 */
export function isFirstQuestion(passages: readonly Passage[], { text, index }: Passage, span: Span): boolean {
  if (index !== span.from || span.from === 0 || !isQuestion(text)) return false;
  if (passages.slice(0, index).some((above) => above.text.includes(text))) return false;
  const below = passages.slice(span.from + 2, span.to + 1);
  return below.filter((other) => isQuestion(other.text)).length >= MORE_QUESTIONS;
}

function isQuestion(text: string): boolean {
  return /[?？؟]["”»’]?$/u.test(text.trimEnd().slice(-2));
}
