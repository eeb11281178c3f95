import { isGivenName } from './given.ts';
import { PARTICLES } from './words.ts';

/** Fewest and most words of a line in which two or three names stand with nothing but blanks between them. */
const FEWEST = 4;
const MOST = 7;
/** Longest such line, in UTF-16 units. */
const LONGEST = 90;
/** One word of a name: "Mara", "Holt-Pell". */
const PLAIN = /^\p{Lu}\p{Ll}[\p{L}’'-]*$/u;
/** Given names of Spain and Portugal that are families there as well: "Ana García Martín López" is one person. */
const FAMILIES: ReadonlySet<string> = new Set(
  'alonso andrés benito bruno clemente esteban gil gaspar jaime lorenzo martim martin martín marcos mateo matos miguel nicolás pascual santiago simão simon simón tomás tomé valentim valentín vicente'.split(
    ' ',
  ),
);
/** Letters that only Vietnamese has, whose names open with one of few families. */
const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;

/** "Mara HoltJonas Pell": between the letters of two words that a page set side by side, but not in "MacDonald". */
const GLUED = /(?<=\s\p{Lu}[\p{L}’'-]*\p{Ll}{2})(?<!\s(?:Mac|Fitz|Van|Von))(?=\p{Lu}\p{Ll}+\s\p{Lu})/u;
const GLUED_PLACES = new RegExp(GLUED.source, 'gu');

/**
 * The names of a line of several with nothing but blanks between them: "Mara Holt Jonas Pell". Each opens with a given name that
 * a family's stands before; "Juan Carlos Martín Gómez", whose given names stand side by side, is one person. Null for other words.
 */
export function partedByGivenNames(text: string): readonly string[] | null {
  if (text.length > LONGEST) return null;
  const words = (GLUED.test(text) ? text.replace(GLUED_PLACES, ' ') : text).split(' ');
  if (words.length < FEWEST || words.length > MOST || !words.every((word) => PLAIN.test(word) || PARTICLES.has(word)))
    return null;
  if (!isGivenName(words[0]!) || VIETNAMESE.test(text)) return null;
  const starts = [0];
  for (let at = 1; at < words.length; at += 1) {
    if (!isGivenName(words[at]!) || FAMILIES.has(words[at]!.toLowerCase())) continue;
    const before = words[at - 1]!;
    const isNext = at - starts.at(-1)! > 1 && at < words.length - 1 && PLAIN.test(before) && !isGivenName(before);
    if (isNext) starts.push(at);
    // "Ana Melo Costa Pedro": a family that is also a given name.
    else if (at > starts.at(-1)! + 1) return null;
  }
  if (starts.length < 2 || starts.length > 3) return null;
  const names = starts.map((start, place) => words.slice(start, starts[place + 1]));
  return names.every((name) => name.length < 4) ? names.map((name) => name.join(' ')) : null;
}
