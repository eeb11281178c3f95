import { isFurniture } from '../../../text/names/furniture.ts';
import { hasGivenName } from '../../../text/names/given.ts';
import { ROLES } from '../../../text/names/words.ts';
import { readNames } from '../../../text/names.ts';
import type { Passage } from '../passages.ts';
import type { Span } from '../span.ts';
import { isCredit } from './photographers.ts';

/** "Mara Holt | photo: Jonas Pell": who wrote a text beside who took its pictures. */
export function besidePicture(parts: readonly string[]): readonly string[] | null {
  const labelled =
    parts.length === 2 &&
    /^(?:foto|fotó|photos?|фото|zdjęcia|fotos|fotografie|φωτ(?:ο|\.)?|ảnh)\s?[:：]\s/iu.test(parts[1]!);
  const names = labelled && !isCredit(parts[0]!) && !isFurniture(parts[0]!) ? readNames(parts[0]!) : null;
  return names?.length === 1 && names[0]!.split(' ').length < 4 ? names : null;
}

/** "Mara Holt - - Harbour - 12 comments": a name before empty places, sections and counters of one line. */
export function filedName(line: string): string | null {
  const [name = '', ...rest] = line.length < 110 ? line.split(/\s+[-–—|·]\s*/u) : [];
  const isFiled = rest.length > 1 && rest.some((part) => part === '' || /^\d{1,4}\s\p{L}+$/u.test(part));
  return isFiled && rest.every((part) => part.split(' ').length < 4) && readNames(name) !== null ? name : null;
}

/** What parts two writers, and where one of them wrote. */
const NEXT_WRITER = /\s*,\s+|\s(?:and|und|et|y|e|en|og|och|i|a|ja|és|și|и|та)\s/u;
const FROM_PLACE = /\s(?:in|en|à|a|em|w|v|ve|в|у|i|fra|från|aus|uit|z|iz)\s(?:\p{Lu}|al-|el-)[\p{L}\p{M}.’' -]{1,30}$/u;

/** "Mara Holt in Port Amrel, Jonas Pell" over a date: two writers or more, each perhaps with the place. */
export function placedNames(line: string, below: readonly Passage[]): readonly string[] | null {
  if (line.length > 140 || !FROM_PLACE.test(line.split(NEXT_WRITER, 1)[0]!) || !below.some(({ stamped }) => stamped))
    return null;
  const names: string[] = [];
  for (const part of line.split(NEXT_WRITER)) {
    const [name, ...more] = readNames(part.replace(FROM_PLACE, '')) ?? [];
    if (name === undefined || more.length > 0 || !hasGivenName(name)) return null;
    names.push(name);
  }
  return names;
}

/** "White Harbour, councillors fall out anew over it, May 5, 2013": a part of a dated headline is nobody's name. */
export function isCutSentence(pieces: readonly string[], piece: string): boolean {
  return pieces.some((other) => other !== piece && /(?:\s\p{Ll}{2,}){3}/u.test(other) && !ROLES.test(other));
}

/** "Mara Holt / Jonas Pell Skerran" of a dated line: several names; the last without the place, where the text is "in Skerran". */
export function severalNames(line: string, passages: readonly Passage[], span: Span): readonly string[] | null {
  const listed = listedNames(line);
  if (listed) return listed;
  const names = /^[^|•·–—]+\s?[/&]\s?[^|•·–—]+$/u.test(line) ? readNames(line) : null;
  if (!names || names.length < 2) return null;
  const [, name, place] = /^(\S+\s.*\S)\s(\p{Lu}[\p{L}-]+)$/u.exec(names.at(-1)!) ?? [];
  const isThere =
    place !== undefined &&
    readNames(name!) !== null &&
    passages
      .slice(span.from, span.to + 1)
      .some(({ text }) =>
        new RegExp(`(?<!\\p{L})(?:in|en|em|im|à|w|we|v|ve|в|у|de)\\s${place}(?!\\p{L})`, 'u').test(text),
      );
  return isThere ? [...names.slice(0, -1), name!] : names;
}

/** Longest list of names in a dated line, in UTF-16 units. */
const LONGEST_LIST = 100;

/** "Mara Holt, Jonas Pell" in one part of a dated line, each with a given name that is known: "Port Amrel, Mara Holt" is a place and a name. */
function listedNames(line: string): readonly string[] | null {
  for (const part of line.split(/\s*[|•·\u3000]\s*|\s[-–—]\s/u)) {
    const names = part.length < LONGEST_LIST && part.includes(', ') ? readNames(part) : null;
    if (names && names.length > 1 && names.every((name) => hasGivenName(name) && !isFurniture(name))) return names;
  }
  return null;
}
