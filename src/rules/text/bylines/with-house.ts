import { hasGivenName } from '../../../text/names/given.ts';
import { readNames } from '../../../text/names.ts';
import type { Passage } from '../passages.ts';

/** Words of a house behind a name, at most; of the name, and of both. */
const MOST_OF_HOUSE = 4;
const MOST_OF_NAME = 4;
const LONGEST = 70;
/** Longest line of a page that is but its name, in UTF-16 units. */
const LONGEST_HOUSE = 40;
/** "© 2024 Pier Post", "… on Fridays. Pier Post Newsletter": what stands before a house's name elsewhere; before a person's are words. */
const BEFORE = /(?:^|[.!?|–—•·©:]|\d{4})\s?$/u;
const BEHIND = /^(?![\p{L}\p{M}\p{N}])/u;

/**
 * "Mara Holt La Lampe", "Mara Holtpro hafen": a name without the house behind it, which the page names elsewhere as well;
 * the line itself where it opens with no known given name, or ends with what may be a family's.
 */
export function withoutHouse(line: string, { index }: Passage, passages: readonly Passage[]): string {
  if (line.length > LONGEST || /[\d.,:|/?!()@]/.test(line) || !hasGivenName(line)) return line;
  const words = line.split(' ');
  if (words.length < 3 || words.length > MOST_OF_NAME + MOST_OF_HOUSE || (readNames(line)?.length ?? 0) > 1)
    return line;
  for (let count = Math.min(MOST_OF_NAME, words.length - 1); count >= 2; count -= 1) {
    const name = words.slice(0, count).join(' ');
    const house = words.slice(count).join(' ');
    if (words.length - count <= MOST_OF_HOUSE && readNames(name)?.length === 1 && isNamed(house, name, index, passages))
      return name;
  }
  return withoutGlued(words, index, passages);
}

/** "Mara Holtpro hafen": the last word of the name holds the first of the house. */
function withoutGlued(words: readonly string[], index: number, passages: readonly Passage[]): string {
  const line = words.join(' ');
  for (let at = Math.max(1, words.length - MOST_OF_HOUSE); at < words.length; at += 1) {
    const word = words[at]!;
    const behind = words.slice(at + 1).join(' ');
    if (behind === '' || !/^\p{Lu}/u.test(word)) continue;
    for (let cut = 3; cut <= word.length - 2; cut += 1) {
      const name = [...words.slice(0, at), word.slice(0, cut)].join(' ');
      const house = `${word.slice(cut)} ${behind}`;
      if (isNamed(house, name, index, passages) && readNames(name)?.length === 1) return name;
    }
  }
  return line;
}

/** Whether a page says a house's name elsewhere, and not behind the person's; one word of it must be a line, or in a line of rights. */
function isNamed(house: string, name: string, index: number, passages: readonly Passage[]): boolean {
  const isLong = house.includes(' ') && !hasGivenName(house);
  const family = name.slice(name.lastIndexOf(' ') + 1);
  for (const other of passages) {
    if (other.index === index) continue;
    const { text } = other;
    const at = text.indexOf(house);
    if (at < 0 || text.includes(family)) continue;
    if (text === house && text.length < LONGEST_HOUSE && other.prose <= 0) return true;
    const isApart = BEFORE.test(text.slice(0, at)) && BEHIND.test(text.slice(at + house.length));
    if (isApart && (isLong || /^(?:©|\(c\)|copyright)/iu.test(text))) return true;
  }
  return false;
}
