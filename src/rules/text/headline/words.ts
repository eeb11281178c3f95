/** What a title and a text have in common. */
export interface Overlap {
  readonly shared: number;
  /** 0 to 1. */
  readonly overlap: number;
}

/** Content words, folded; pairs of characters for scripts without blanks. */
export function wordsOf(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
    if (/[\u2e80-\u9fff\uac00-\ud7af]/.test(word))
      for (let at = 0; at < word.length - 1; at += 1) words.add(word.slice(at, at + 2));
    else if (word.length >= 4) words.add(word.slice(0, 6));
  }
  return words;
}

/** How many of a title's content words a text has, and what share of them. */
export function sharedWith(vocabulary: ReadonlySet<string>, title: string): Overlap {
  const words = wordsOf(title);
  let shared = 0;
  for (const word of words) if (vocabulary.has(word)) shared += 1;
  return { shared, overlap: words.size === 0 ? 0 : shared / words.size };
}
