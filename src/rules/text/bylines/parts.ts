import type { Passage } from '../passages.ts';

/** Words of a section's name, at most. */
const MOST = 4;
/** Longest line of a menu, in UTF-16 units. */
const LONGEST = 40;

/** "Mara Holt Local News", where "Local News" is a line of the page as well: a name without the section beside it. */
export function withoutSection(piece: string, passages: readonly Passage[]): string {
  const words = piece.split(',', 1)[0]!.trim().split(' ');
  if (words.length < 3 || words.length > MOST + 3) return piece;
  const sections = new Set<string>();
  for (let count = 2; count < words.length; count += 1) {
    if (words.length - count > MOST) continue;
    sections.add(words.slice(count).join(' '));
  }
  for (const { text, prose } of passages) {
    if (prose > 0 || text.length > LONGEST || !sections.has(text)) continue;
    return words.join(' ').slice(0, -text.length - 1);
  }
  return piece;
}
