import type { ShardIndex } from '../../text/search/index.ts';

/**
 * Which chunk of a shard's index a word is in, however it is stemmed: null where it is not certain, as the stem may be
 * shorter by some letters. The word as `comparable` gives it.
 */
export function chunkOf({ chunks }: Pick<ShardIndex, 'chunks'>, word: string): number | null {
  const shortest = word.slice(0, Math.max(2, word.length - longestEnding));
  const chunk = lastUpTo(chunks, word);
  return chunk >= 0 && chunk < chunks.length - 1 && chunk === lastUpTo(chunks, shortest) ? chunk : null;
}

/** Letters that a stemmer takes away of most words. */
const longestEnding = 3;

/** The place of the last border that is not after a text; -1 where all are. */
function lastUpTo(borders: readonly string[], text: string): number {
  let [from, to] = [0, borders.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((borders[middle] ?? '') <= text) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}
