import { readFileSync } from 'node:fs';
import { byCodePoint } from '../text/order.ts';
import { unpack } from './packing.ts';

/** A word with the number of articles that have it. */
export type WordCount = readonly [word: string, articles: number];

/** Counts articles by the words they have. */
export interface WordCounter {
  readonly add: (text: string) => void;
  /** The commonest words, at most so many, in lower case. */
  readonly common: (limit: number) => readonly WordCount[];
}

/** Words that spelling is suggested from, of a shard as of the whole archive. */
export const wordLimit = 30_000;

/** A counter for the articles of one shard. */
export function wordCounter(): WordCounter {
  const counts = new Map<string, number>();
  return {
    add: (text) => {
      for (const word of new Set(text.toLowerCase().match(wordPattern))) counts.set(word, (counts.get(word) ?? 0) + 1);
    },
    common: (limit) => [...counts].sort(byCount).slice(0, limit),
  };
}

/**
 * The commonest words of the shards whose words are in `files`. A word of a single article is as often as not a
 * misspelling itself: it only counts in an archive of few.
 */
export function joinWords(files: readonly string[], articles: number): readonly string[] {
  const counts = new Map<string, number>();
  for (const file of files) {
    const words: readonly WordCount[] = JSON.parse(unpack(readFileSync(file)));
    for (const [word, count] of words) counts.set(word, (counts.get(word) ?? 0) + count);
  }
  const least = articles < 200 ? 1 : 2;
  const common = [...counts].filter(([, count]) => count >= least).sort(byCount);
  return common.slice(0, wordLimit).map(([word]) => word);
}

/** Scripts without blanks have no words that one could pick out so; nobody misspells a word of two letters. */
const wordPattern = /(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{M}]){3,24}/gu;

function byCount([a, x]: WordCount, [b, y]: WordCount): number {
  return y - x || byCodePoint(a, b);
}
