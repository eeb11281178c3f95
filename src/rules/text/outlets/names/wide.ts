import type { Passage } from '../../passages.ts';

/** Texts longer than this, in UTF-16 units, may not have their wide characters counted. */
const COUNTED = 10_000;

/** Whether a passage may hold characters set twice as wide as Latin letters, such as Han: its length counts them twice. */
export function mayHoldWide({ text, length }: Pick<Passage, 'text' | 'length'>): boolean {
  return length > text.length || text.length > COUNTED;
}
