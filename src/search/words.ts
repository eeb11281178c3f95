import { byCodePoint } from '../text/order.ts';
import { pack, unpack } from './packing.ts';

/** A word with the number of articles that have it. */
type WordCount = readonly [word: string, articles: number];

/** Counts articles by the words they have. */
export interface WordCounter {
  readonly add: (text: string) => void;
  /** The same, told by the numbers of the runs between its blanks: quicker, as each number is looked at once. */
  readonly addRuns: (runs: Uint32Array, runOf: (number: number) => string) => void;
  /** Takes an article back that was added before. */
  readonly remove: (text: string) => void;
  /** All words, the commonest first, in the form that `wordCounter` goes on from. */
  readonly print: () => Uint8Array;
}

/** Words that spelling is suggested from, of a shard as of the whole archive. */
const wordLimit = 30_000;

/** A counter for the articles of one shard; it goes on from what an earlier one printed. */
export function wordCounter(printed?: Uint8Array): WordCounter {
  const words: string[] = [];
  const counts: number[] = [];
  const numbers = new Map<string, number>();
  // The article that had a word last, so that one which says it often counts once.
  const seen: number[] = [];
  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, words.length);
    counts.push(0);
    seen.push(0);
    return words.push(word) - 1;
  };
  for (const [word, articles] of printed ? readCounts(printed) : []) counts[numberOf(word)] = articles;
  let article = 0;
  const wordsIn = (run: string) => (run.replaceAll('\u200b', '').toLowerCase().match(wordPattern) ?? []).map(numberOf);
  const count = (found: readonly number[], step: 1 | -1) => {
    for (const number of found) {
      if (seen[number] === article) continue;
      seen[number] = article;
      counts[number]! += step;
    }
  };
  const countAll = (text: string, step: 1 | -1) => {
    article += 1;
    for (const run of text.split(' ')) count(wordsIn(run), step);
  };
  const inRun: (readonly number[] | undefined)[] = [];
  const seenRuns: number[] = [];
  return {
    add: (text) => countAll(text, 1),
    addRuns: (runs, runOf) => {
      article += 1;
      for (const run of runs) {
        if (seenRuns[run] === article) continue;
        seenRuns[run] = article;
        inRun[run] ??= wordsIn(runOf(run));
        count(inRun[run], 1);
      }
    },
    remove: (text) => countAll(text, -1),
    print: () => {
      const all = words.map((word, number): WordCount => [word, counts[number] ?? 0]);
      const stated = all.filter(([, articles]) => articles > 0).sort(byCount);
      return pack(stated.map(([word, articles]) => `${word} ${articles}\n`).join(''));
    },
  };
}

/**
 * The commonest words of the shards whose files of words are added, told by what they hold. A word of a single article is as
 * often as not a misspelling itself: it only counts in an archive of few.
 */
export function openCommonWords(): {
  readonly add: (printed: Uint8Array) => void;
  /** Takes a shard back that was added before. */
  readonly remove: (printed: Uint8Array) => void;
  readonly print: (articles: number) => readonly string[];
} {
  const counts = new Map<string, number>();
  const count = (printed: Uint8Array, step: 1 | -1) => {
    for (const [word, articles] of readCounts(printed, wordLimit))
      counts.set(word, (counts.get(word) ?? 0) + articles * step);
  };
  return {
    add: (printed) => count(printed, 1),
    remove: (printed) => count(printed, -1),
    print: (articles) => commonest(counts, articles),
  };
}

function commonest(counts: ReadonlyMap<string, number>, articles: number): readonly string[] {
  const least = articles < 200 ? 1 : 2;
  const common = [...counts].filter(([, count]) => count >= least).sort(byCount);
  return common.slice(0, wordLimit).map(([word]) => word);
}

/** The words that were printed: the first of them, where so many are enough. */
function* readCounts(printed: Uint8Array, limit = Number.POSITIVE_INFINITY): Generator<WordCount> {
  const text = unpack(printed);
  let [start, left] = [0, limit];
  for (let end = text.indexOf('\n'); end >= 0 && left > 0; end = text.indexOf('\n', start)) {
    const blank = text.lastIndexOf(' ', end);
    if (blank > start) yield [text.slice(start, blank), Number(text.slice(blank + 1, end))];
    [start, left] = [end + 1, left - 1];
  }
}

/** Scripts without blanks have no words that one could pick out so; nobody misspells a word of two letters. */
const wordPattern = /(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{M}]){3,24}/gu;

function byCount([a, x]: WordCount, [b, y]: WordCount): number {
  return y - x || byCodePoint(a, b);
}
