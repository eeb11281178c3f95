import { type CueScanner, scannerOf } from '../../../../text/cues.ts';
import type { SpeechWords } from './kinds.ts';
import { SPEECH } from './words.ts';

/** Paragraphs longer than this are not searched: they are whole texts in one line. */
export const LONGEST = 6000;
/** The source of a pattern that matches nowhere. */
export const NEVER = '(?!)';

/** The words of a language as sources of patterns, before a house's name and after it, and the look whether a text has any. */
interface Wording {
  readonly before: string;
  readonly after: string;
  readonly mayHold: CueScanner;
}

/** For all languages at once: a scanner that came later would have all others look for their strings anew. */
export const WORDINGS: ReadonlyMap<SpeechWords, Wording> = new Map(
  [...new Set(Object.values(SPEECH))].map((words) => [words, wordingOf(words)]),
);

function wordingOf({ ahead, behind = {}, between }: SpeechWords): Wording {
  const link = between ? `(?:${between})?` : '';
  const before = Object.values(ahead).map((source) => `(${source}) ${link}`);
  const after = Object.values(behind).map((source) => `(${source})`);
  const [one, other] = [before.join('|') || NEVER, after.join('|') || NEVER];
  return { before: one, after: other, mayHold: scannerOf(() => [{ source: one }, { source: other }], LONGEST) };
}
