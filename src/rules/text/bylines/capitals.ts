import { isFurniture } from '../../../text/names/furniture.ts';
import { isGivenName } from '../../../text/names/given.ts';
import { isProfession } from '../../../text/names/professions.ts';
import { isPressName } from '../../../text/press-names.ts';
import { isCredit } from './photographers.ts';

/** Longest such line, in UTF-16 units. */
const LONGEST = 90;
/** "Lia ROCHE", "Jean-Luc LE GOFF", at a line's end, perhaps with a full stop. */
const NAMED =
  /(?:^|\s)(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s(?:(?:DE|DU|DES|LE|LA|DI|DA|DEL|VAN|VON|EL|BEN)\s)?\p{Lu}[\p{Lu}’'-]{2,})(\.?)$/u;
/** "Pier-Matin Pier-Matin": what the house's picture is called, and the house. */
const TWICE = /^(\S.*) \1$/u;

/**
 * The writer that a line ends with whose family name is in capitals, as papers sign: "Lia ROCHE." under a text, "Pier-Matin Lia ROCHE."
 * with the house before her. Null where other words stand before the name, or nothing says that the line is more than a name.
 */
export function nameInCapitals(line: string): string | null {
  const [found, name, stop] = line.length < LONGEST ? (NAMED.exec(line) ?? []) : [];
  if (found === undefined || !isGivenName(name!.split(' ', 1)[0]!)) return null;
  const before = line.slice(0, -found.length).trim();
  if (before === '') return stop === '' ? null : name!;
  const isSigned = stop !== '' || TWICE.test(before) || isPressName(before);
  return isSigned && isHouseLike(before) ? name! : null;
}

/** Few words, each with a capital, that are no person's, no picture's and nothing that somebody is. */
function isHouseLike(before: string): boolean {
  const words = before.split(' ');
  return (
    words.length < 5 &&
    words.every((word) => /^\p{Lu}/u.test(word) && !isGivenName(word)) &&
    !isCredit(before) &&
    !isFurniture(before) &&
    !isProfession(before)
  );
}
