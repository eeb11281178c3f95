import type { Passage } from '../passages.ts';

/** "200 g of flour", "2 onions", "½ tsp salt": how much of what; a figure and the words for what it counts. */
const AMOUNT = /^[-–•*\s]{0,3}(?:\d{1,4}|[¼½¾⅓⅔⅛])[\d.,/¼½¾⅓⅔–-]{0,8}\s?\p{L}/u;

/** How far around a line others like it are looked for, the longest of them, and how many there must be. */
const AROUND = 4;
const LONGEST = 40;
const LEAST = 3;

/**
 * Whether a line is one of a list of amounts: what goes into a dish, the parts of a kit. Most lines near it are short and
 * begin with a figure, too. It may be the line that says most of what the text says, and is no title.
 */
export function isAmount(passages: readonly Passage[], { index, text, depth, length }: Passage): boolean {
  if (depth > 0 || length > 2 * LONGEST || !AMOUNT.test(text)) return false;
  let others = 0;
  for (let at = Math.max(0, index - AROUND); at <= index + AROUND && at < passages.length; at += 1) {
    const other = passages[at]!;
    if (at !== index && other.length <= LONGEST && AMOUNT.test(other.text) && !other.stamped) others += 1;
  }
  return others >= LEAST;
}
