import { headlineKey } from '../../titles.ts';
import type { Passage } from '../passages.ts';
import type { Candidate } from './kin.ts';

/** The key of a title for comparison: that of its passage, which several rules ask for, where the title is all of it. */
export function keyOf(title: string, { text, key }: Pick<Passage, 'text' | 'key'>): string {
  return title === text ? key : headlineKey(title);
}

/** "Strike ends after nine days Back to video": the line that stands above by itself is the headline. */
export function withoutTail(best: Candidate, found: readonly Candidate[], passages: readonly Passage[]): Candidate {
  const key = keyOf(best.title, best.passage);
  const twice = found.find(
    ({ passage, copies }) =>
      passage.length >= 25 &&
      copies.length > 1 &&
      passage.key.length < key.length &&
      passage.key.length >= key.length * 0.6 &&
      key.startsWith(passage.key) &&
      !isCutAt(passage, best) &&
      !goesOn(passages[passage.index + 1], key.slice(passage.key.length)),
  );
  if (twice) return twice;
  const alone = found.find(({ passage: { index, length, key: other, text } }) => {
    if (index >= best.passage.index || length < 25 || other.length < key.length * 0.6 || !key.startsWith(other))
      return false;
    if (goesOn(passages[index + 1], key.slice(other.length)) || isCutAt({ text }, best)) return false;
    return /[\p{L}\p{N}]$/u.test(text) && /^\s\p{L}/u.test(best.title.slice(text.length));
  });
  return alone && alone.passage.key !== key ? alone : best;
}

/** "Strike ends after nine days" in the way to the page of "Strike ends after nine days as ferries sail": what follows goes on in small letters, over a byline or the date. */
function isCutAt({ text }: Pick<Passage, 'text'>, { title, signs }: Candidate): boolean {
  return Boolean(signs.byline || signs.stamp) && !signs.stop && /^\s\p{Ll}{2,}(?:\s|$)/u.test(title.slice(text.length));
}

/** The copy of the best line that goes on with what stands under it: that one is a headline broken at a line's end. */
export function unbroken(best: Candidate, found: readonly Candidate[], passages: readonly Passage[]): Candidate {
  const { key, index, depth } = best.passage;
  if (depth > 0 || key.length < SHORTEST_BROKEN) return best;
  return (
    found.find(
      ({ passage }) =>
        passage.key.length > key.length &&
        passage.key.startsWith(key) &&
        goesOn(passages[index + 1], passage.key.slice(key.length)),
    ) ?? best
  );
}

/**
 * "Strike ends after nine days, and …" in the way to a page or a list: the copy of the best line that goes on to its end. One
 * cut without the dots, too, where a line close below goes on in small letters, over a byline or the date.
 */
export function uncut(best: Candidate, found: readonly Candidate[]): Candidate {
  const { key, depth, index } = best.passage;
  if (depth > 0 || key.length < SHORTEST_BROKEN) return best;
  const isWhole = ({ passage, signs }: Candidate) => passage.key.length > key.length && !signs.cutShort;
  const goesFurther = (other: Candidate) => {
    const gap = other.passage.index - index;
    return gap > 0 && gap < CUT_REACH && isCutAt(best.passage, other);
  };
  return (
    found.find(
      (other) => isWhole(other) && other.passage.key.startsWith(key) && (best.signs.cutShort || goesFurther(other)),
    ) ?? best
  );
}

const CUT_REACH = 5;

/** Letters of a headline's first line that is broken. */
export const SHORTEST_BROKEN = 20;

/** "Strike ends after nine days, and the" over "baker goes on foot": a copy of the headline, broken where a list is narrower. */
function goesOn(below: Passage | undefined, rest: string): boolean {
  return below !== undefined && below.key.length > 0 && (rest.startsWith(below.key) || below.key.startsWith(rest));
}

/**
 * A reader's mode cuts the page's title at its colon; further down stands the headline with what was before. What stands by
 * itself twice was not cut: "Rate this: Strike ends" is a button over it.
 */
export function wholeOf(best: Candidate, found: readonly Candidate[], passages: readonly Passage[]): Candidate {
  if (best.passage.index > 1 || best.passage.depth > 0) return best;
  if (best.copies.some((copy) => passages[copy]!.key === best.passage.key)) return best;
  const whole = found.find(
    ({ title, passage }) =>
      passage.index > best.passage.index &&
      title.endsWith(best.title) &&
      /[:：]\s?$/.test(title.slice(0, -best.title.length)),
  );
  return whole ? { ...whole, suffixes: [...best.suffixes, ...whole.suffixes] } : best;
}
