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
export function isMenuEntry(passages: readonly Passage[], { index, text }: Passage): boolean {
  return passages.some(
    (other) =>
      other.index !== index &&
      other.text === text &&
      [passages[other.index - 1], passages[other.index + 1]].every(
        (beside) =>
          beside && beside.prose <= 0 && beside.length < 30 && !beside.stamped && readNames(beside.text) === null,
      ),
  );
}

/** "Latest" under a text, over another article's headline with its date. */
export function headsTeasers(passages: readonly Passage[], index: number): boolean {
  const headline = passages[index + 1];
  const isHeadline =
    headline && headline.words > 4 && headline.prose <= 4 && headline.chrome === null && !headline.stamped;
  return isHeadline === true && passages[index + 2]?.stamped === true;
}
