import { monthsOf } from './months.ts';

/** "07" behind a month's name, or its short form with a full stop. */
const DAY = /^\.?\s\d/;
/** "24, 2016" behind a month's name, or its short form with a full stop. */
const DAY_AND_YEAR = /^\.?\s\d{1,2},?\s\d{4}(?!\d)/;
const SHORTEST = 3;
const LONGEST = 9;

/**
 * The month's name at the end of a word that a page set right before its date without a blank: "April" of "PressApril", "Aug"
 * of "HoltAug" before a day, "AUG" of "HOLTAUG" before a day and a year. Undefined where there may be none; `after` is what follows.
 */
export function gluedMonth(word: string, after: string): string | undefined {
  const name = /\p{Ll}(\p{Lu}\p{Ll}{2,})$/u.exec(word)?.[1];
  if (name !== undefined) return name.length > SHORTEST || DAY.test(after) ? name : undefined;
  if (word.length < SHORTEST + 2 || !DAY_AND_YEAR.test(after) || !/^\p{Lu}+$/u.test(word)) return undefined;
  for (let length = Math.min(LONGEST, word.length - 2); length >= SHORTEST; length -= 1)
    if (monthsOf(word.slice(-length)).length > 0) return word.slice(-length);
  return undefined;
}
