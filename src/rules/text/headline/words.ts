import { DIGIT, EAST, kindOf, LETTER, MARK } from '../../../text/character-kinds.ts';

/** What a title and a text have in common. */
export interface Overlap {
  readonly shared: number;
  /** How many of the shared words the text says twice or more. */
  readonly twice: number;
  /** 0 to 1. */
  readonly overlap: number;
}

/**
 * Words of a text, each as a hash of 31 bits and never 0, in a table with open places: comparing needs no words, and making
 * them, or a set of them, is what costs.
 */
export interface Vocabulary {
  readonly places: Int32Array;
  /** 1 at the places of words that stand in the text twice or more. */
  readonly again: Uint8Array;
  readonly size: number;
}

/** Content words by their first six letters; pairs of characters for scripts without blanks. */
export function wordsOf(text: string): Vocabulary {
  const lower = text.toLowerCase();
  // Fewer words than half the characters, fewer pairs than characters: some places stay free.
  const most = PAIRED.test(lower) ? lower.length : lower.length >> 1;
  const places = new Int32Array(2 ** (32 - Math.clz32(most + 15)));
  const again = new Uint8Array(places.length);
  let size = 0;
  for (let from = 0; from < lower.length; ) {
    let at = from;
    let kinds = 0;
    for (; at < lower.length; at += 1) {
      const kind = kindOf(lower.charCodeAt(at));
      if ((kind & (LETTER | MARK | DIGIT)) === 0) break;
      kinds |= kind;
    }
    if ((kinds & EAST) !== 0 || isUnparted(lower.charCodeAt(from)))
      for (let pair = from; pair < at - 1; pair += 1) size += add(places, again, hashOf(lower, pair, pair + 2));
    else if (at - from >= 4) size += add(places, again, hashOf(lower, from, Math.min(at, from + 6)));
    from = at + 1;
  }
  return { places, again, size };
}

/** The scripts of East Asia, and those of `isUnparted`: a text in them has about as many pairs as characters. */
const PAIRED = /[\u2e80-\ud7af\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/;

/** Thai, Lao, Burmese and Khmer set no blanks between words, either. */
function isUnparted(unit: number): boolean {
  return (unit >= 0x0e00 && unit < 0x0f00) || (unit >= 0x1000 && unit < 0x10a0) || (unit >= 0x1780 && unit < 0x1800);
}

/** How many of a title's content words a text has, and what share of them. */
export function sharedWith(vocabulary: Vocabulary, title: string): Overlap {
  if (title !== lastTitle) [lastTitle, lastWords] = [title, wordsOf(title)];
  const words = lastWords;
  let shared = 0;
  let twice = 0;
  for (const word of words.places) {
    if (word === 0) continue;
    const place = placeOf(vocabulary.places, word);
    if (vocabulary.places[place] !== word) continue;
    shared += 1;
    twice += vocabulary.again[place]!;
  }
  return { shared, twice, overlap: words.size === 0 ? 0 : shared / words.size };
}

/** A title is compared with the text's opening, and with its first paragraph. */
let lastTitle = '';
let lastWords = wordsOf('');

/** FNV-1a over UTF-16 units; the length keeps words and pairs apart. */
function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5 ^ (to - from);
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & 0x7fffffff || 1;
}

/** 1 where the word is new. */
function add(places: Int32Array, again: Uint8Array, word: number): number {
  const place = placeOf(places, word);
  if (places[place] === word) {
    again[place] = 1;
    return 0;
  }
  places[place] = word;
  return 1;
}

/** Where a word stands, or the free place where it would. */
function placeOf(places: Int32Array, word: number): number {
  const last = places.length - 1;
  let place = word & last;
  while (places[place] !== 0 && places[place] !== word) place = (place + 1) & last;
  return place;
}
