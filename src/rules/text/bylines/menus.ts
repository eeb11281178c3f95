import { hasGivenName } from '../../../text/names/given.ts';
import { readNames } from '../../../text/names.ts';
import type { Passage } from '../passages.ts';

const CASED = /\p{Lu}/u;

/**
 * "Sport / Wetter / Meer / Blaue Seiten / headline": a menu's last entry, but not where a date stands right below; scripts
 * without capitals leave less to tell a name by, so that two lines above it are enough.
 */
export function isOfMenu(passages: readonly Passage[], index: number, names: readonly string[]): boolean {
  const isCased = names.some((name) => CASED.test(name));
  const above = passages.slice(Math.max(0, index - (isCased ? 4 : 2)), index);
  if (isCased && (above.length < 4 || /\d/.test(passages[index + 1]?.text ?? ''))) return false;
  return above.length > 1 && above.every((line) => line.prose <= 0 && line.length < 30 && !line.stamped);
}

/** "Harbour Life" over a headline that stands in a menu, too, between other short lines that are no names. */
export function isMenuEntry(passages: readonly Passage[], { index, text }: Passage, wide = 1): boolean {
  return passages.some(
    (other) =>
      other.index !== index &&
      other.text === text &&
      [
        ...passages.slice(Math.max(0, other.index - wide), other.index),
        ...passages.slice(other.index + 1, other.index + 1 + wide),
      ].every(
        (beside) =>
          beside.prose <= 0 && beside.length < 30 && !beside.stamped && (wide > 1 || readNames(beside.text) === null),
      ),
  );
}

/** Fewest names under one another that are what a text is about, rather than who wrote it. */
const TAGS = 3;

/** "Ida Crewe / Jonas Pell / Lia Marsh" over a headline and its date: names of whom the text speaks. */
export function isOfTags(passages: readonly Passage[], index: number): boolean {
  const isName = (at: number) => {
    const line = passages[at];
    return (
      line !== undefined &&
      line.prose <= 0 &&
      line.chrome === null &&
      hasGivenName(line.text) &&
      readNames(line.text) !== null
    );
  };
  let from = index;
  while (index - from < TAGS && isName(from - 1)) from -= 1;
  let to = index;
  while (to - from < TAGS && isName(to + 1)) to += 1;
  return to - from + 1 >= TAGS;
}

/** "Latest" under a text, over another article's headline with its date. */
export function headsTeasers(passages: readonly Passage[], index: number): boolean {
  const headline = passages[index + 1];
  const isHeadline =
    headline && headline.words > 4 && headline.prose <= 4 && headline.chrome === null && !headline.stamped;
  return isHeadline === true && passages[index + 2]?.stamped === true;
}
