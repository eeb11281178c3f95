import { DIGIT, EAST, kindOf, LETTER, MARK } from '../../../text/character-kinds.ts';
import { unitsOf } from '../../../text/units.ts';

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
 * them, or a set of them, is what costs. Words that stand in the text twice or more have the sign bit, too.
 */
export interface Vocabulary {
  readonly places: Int32Array;
  readonly size: number;
}

/** Content words by their first six letters; pairs of characters for scripts without blanks. */
export function wordsOf(text: string): Vocabulary {
  return tableOf(hashWords(text));
}

/** The first so many of `hashes`, in a table of which half stays free. */
function tableOf(count: number): Vocabulary {
  const places = new Int32Array(1 << (32 - Math.clz32(2 * count + 15)));
  let size = 0;
  for (let each = 0; each < count; each += 1) {
    const word = hashes[each]!;
    const place = placeOf(places, word);
    if (places[place] === 0) {
      places[place] = word;
      size += 1;
    } else places[place] = word | TWICE;
  }
  return { places, size };
}

const TWICE = 0x80000000 | 0;
const HASH = 0x7fffffff;
const START = 0x811c9dc5;
const PRIME = 0x01000193;
/** How many of a word's first letters count. */
const LETTERS = 6;
const OF_WORDS = LETTER | MARK | DIGIT;

/** Room for the hashes of the text looked at. */
let hashes = new Int32Array(4096);
/** The kinds of ASCII, in which most texts are written. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, unit) => kindOf(unit) & OF_WORDS);
const ALL = OF_WORDS;

/** Puts a hash of each content word of a text into `hashes` and says how many there are. */
function hashWords(text: string): number {
  const lower = text.toLowerCase();
  const { length } = lower;
  // Fewer words and pairs than characters.
  if (hashes.length < length) hashes = new Int32Array(2 * length);
  const into = hashes;
  const units = unitsOf(lower);
  let count = 0;
  for (let start = 0; start < length; ) {
    const stop = Math.min(length, start + LETTERS);
    let at = start;
    let kinds = 0;
    let hash = START;
    for (; at < stop; at += 1) {
      const unit = units[at]!;
      const kind = unit < 128 ? PLAIN[unit]! : kindOf(unit);
      if ((kind & ALL) === 0) break;
      kinds |= kind;
      hash = Math.imul(hash ^ unit, PRIME);
    }
    const counted = at - start;
    for (; counted === LETTERS && at < length; at += 1) {
      const unit = units[at]!;
      const kind = unit < 128 ? PLAIN[unit]! : kindOf(unit);
      if ((kind & ALL) === 0) break;
      kinds |= kind;
    }
    if ((kinds & EAST) !== 0 || isUnparted(units[start]!))
      for (let pair = start; pair < at - 1; pair += 1)
        into[count++] = finish(mix(mix(START, units[pair]!), units[pair + 1]!), 2);
    else if (counted > 3) into[count++] = finish(hash, counted);
    start = at + 1;
  }
  return count;
}

/** Thai, Lao, Burmese and Khmer set no blanks between words, either. */
function isUnparted(unit: number): boolean {
  return (unit >= 0x0e00 && unit < 0x0f00) || (unit >= 0x1000 && unit < 0x10a0) || (unit >= 0x1780 && unit < 0x1800);
}

/** How many of a title's content words a text has, and what share of them. */
export function sharedWith(vocabulary: Vocabulary, title: string): Overlap {
  if (title !== lastTitle) [lastTitle, lastWords] = [title, distinctWordsOf(title)];
  const words = lastWords;
  let shared = 0;
  let twice = 0;
  for (let each = 0; each < words.length; each += 1) {
    const found = vocabulary.places[placeOf(vocabulary.places, words[each]!)]!;
    if (found !== 0) shared += 1;
    if (found < 0) twice += 1;
  }
  return { shared, twice, overlap: words.length === 0 ? 0 : shared / words.length };
}

/** A title is compared with the text's opening, and with its first paragraph. */
let lastTitle = '';
let lastWords: readonly number[] = [];

/** The words of a line, each once: most lines have so few that they need no table. */
function distinctWordsOf(text: string): readonly number[] {
  const count = hashWords(text);
  const words: number[] = [];
  if (count > MOST_LISTED) {
    for (const word of tableOf(count).places) if (word !== 0) words.push(word & HASH);
    return words;
  }
  for (let each = 0; each < count; each += 1) if (!words.includes(hashes[each]!)) words.push(hashes[each]!);
  return words;
}

const MOST_LISTED = 40;

/** FNV-1a over UTF-16 units. */
function mix(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, PRIME);
}

/** The length keeps words and pairs apart. */
function finish(hash: number, length: number): number {
  const whole = mix(hash, length);
  return (whole ^ (whole >>> 15)) & HASH || 1;
}

/** Where a word stands, or the free place where it would. */
function placeOf(places: Int32Array, word: number): number {
  const last = places.length - 1;
  let place = word & last;
  while (places[place] !== 0 && (places[place]! & HASH) !== word) place = (place + 1) & last;
  return place;
}
