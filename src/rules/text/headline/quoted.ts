import { headlineKey } from '../../titles.ts';
import type { Passage } from '../passages.ts';
import type { Span } from '../span.ts';

/** "– There it went. Again", "“Every mill is a story”, says the baker": what somebody says, or the first of it. */
const SAID = /^(?:[-–—]\s(.+)$|[‘“„«»"'「『](.{8,}?)[’”“»«"'」』](?=$|[\s,.:;?!]))/u;

/** Fewest letters and words of what is said: shorter calls stand in any text. */
const SHORTEST = 12;
const FEWEST = 3;

/** Whether a line opens with words that somebody says again in the text, word for word: headlines quote so. */
export function isQuoted(passages: readonly Passage[], title: string, span: Span): boolean {
  const said = SAID.exec(title);
  const words = said?.[1] ?? said?.[2];
  if (words === undefined || words.split(' ').length < FEWEST) return false;
  const key = headlineKey(words);
  if (key.length < SHORTEST) return false;
  return passages
    .slice(span.from, span.to + 1)
    .some((passage) => passage.length > key.length && passage.key.includes(key));
}
