import { DIGIT, EAST, kindOf, LETTER, MARK } from '../../../text/character-kinds.ts';

/** What a title and a text have in common. */
export interface Overlap {
  readonly shared: number;
  /** 0 to 1. */
  readonly overlap: number;
}

/** Words of a text, each as a hash of 30 bits: comparing needs no words, and making them is what costs. */
export type Vocabulary = ReadonlySet<number>;

/** Content words by their first six letters; pairs of characters for scripts without blanks. */
export function wordsOf(text: string): Vocabulary {
  const lower = text.toLowerCase();
  const words = new Set<number>();
  for (let from = 0; from < lower.length; ) {
    let at = from;
    let kinds = 0;
    for (; at < lower.length; at += 1) {
      const kind = kindOf(lower.charCodeAt(at));
      if ((kind & (LETTER | MARK | DIGIT)) === 0) break;
      kinds |= kind;
    }
    if ((kinds & EAST) !== 0) for (let pair = from; pair < at - 1; pair += 1) words.add(hashOf(lower, pair, pair + 2));
    else if (at - from >= 4) words.add(hashOf(lower, from, Math.min(at, from + 6)));
    from = at + 1;
  }
  return words;
}

/** How many of a title's content words a text has, and what share of them. */
export function sharedWith(vocabulary: Vocabulary, title: string): Overlap {
  const words = wordsOf(title);
  let shared = 0;
  for (const word of words) if (vocabulary.has(word)) shared += 1;
  return { shared, overlap: words.size === 0 ? 0 : shared / words.size };
}

/** FNV-1a over UTF-16 units; the length keeps words and pairs apart. */
function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5 ^ (to - from);
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}
