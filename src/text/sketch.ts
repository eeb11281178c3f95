import { foldText } from './search/folding.ts';

/**
 * A few characters that tell whether two texts are the same or nearly so; null for a text under thirty words (sixty
 * characters where words are not parted), which may be alike by chance. Case, accents of Arabic script, digits,
 * punctuation and blanks make no difference.
 *
 * The first ten characters are a hash of all words in their order; the rest is a MinHash of every five words in a row,
 * by one permutation in 36 bins of which 12 bits are kept (Broder 1997; Li, Owen and Zhang 2012; Li and König 2010),
 * empty bins filled from their neighbours (Shrivastava and Li 2014). One pass, no list of words.
 */
export function sketchOf(text: string): string | null {
  const { words, weight } = wordsOfAscii(text) ?? wordsOf(foldText(text).normalize('NFKC').toLowerCase());
  return weight < 60 ? null : print(words);
}

/** The part of a sketch that only texts of the same words in the same order share. */
export function textKeyOf(sketch: string): string {
  return sketch.slice(0, keyLength);
}

/** How much of two texts is common, from 0 to 1: of all runs of five words, an estimate of the share that both have. */
export function likeness(a: string, b: string): number {
  let same = 0;
  for (let at = keyLength; at < a.length; at += 2) {
    if (a.charCodeAt(at) === b.charCodeAt(at) && a.charCodeAt(at + 1) === b.charCodeAt(at + 1)) same += 1;
  }
  return same / bins;
}

/** Numbers of which two sketches of like texts share at least one, with all certainty that is worth its cost. */
export function bandOf(sketch: string, band: number): number {
  const from = keyLength + band * bandLength;
  let key = start;
  for (let at = from; at < from + bandLength; at += 1) key = Math.imul(key ^ sketch.charCodeAt(at), 0x01000193);
  return key;
}

/** Bins of the MinHash, and the bands of three bins each that texts are looked up by. */
const bins = 36;
export const bandCount = 12;
const bandLength = 6;
const keyLength = 10;
const none = 0xffffffff;
const start = 0x811c9dc5 | 0;

/** Room for the hashes of the text looked at. */
let hashes = new Int32Array(8192);

/** A hash of each word, good until the next text. `weight` counts words twice, signs that are words by themselves once. */
interface Words {
  readonly words: Int32Array;
  readonly weight: number;
}

/** The bytes of the text looked at. */
let bytes = Buffer.alloc(0);

/** The words of a text that is all ASCII, else null. Its bytes are looked at, which takes a third of the time of its signs. */
function wordsOfAscii(text: string): Words | null {
  // Three bytes for each unit of UTF-16: a text that is written to as many as it has units is ASCII.
  if (bytes.length <= text.length * 3) bytes = Buffer.alloc(text.length * 4 + 1);
  if (bytes.write(text) !== text.length) return null;
  if (hashes.length <= text.length) hashes = new Int32Array(2 * text.length);
  const words = hashes;
  // The end of the text ends its last word.
  bytes[text.length] = 32;
  let count = 0;
  let word = start;
  for (let at = 0; at <= text.length; at += 1) {
    const code = lowerCase[bytes[at]!]!;
    if (code !== 0) word = Math.imul(word ^ code, 0x01000193);
    else if (word !== start) {
      words[count] = word;
      count += 1;
      word = start;
    }
  }
  return { words: words.subarray(0, count), weight: 2 * count };
}

function wordsOf(text: string): Words {
  if (hashes.length <= text.length) hashes = new Int32Array(2 * text.length);
  const words = hashes;
  let [count, weight, word] = [0, 0, start];
  // The end of the text ends its last word.
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 32;
    const kind = code < 128 ? kindOfAscii(code) : kindOf(code);
    if (kind === letter) {
      word = Math.imul(word ^ code, 0x01000193);
      continue;
    }
    if (kind === mark) continue;
    if (word !== start) {
      words[count] = word;
      count += 1;
      weight += 2;
      word = start;
    }
    if (kind === sign) {
      words[count] = Math.imul(start ^ code, 0x01000193);
      count += 1;
      weight += 1;
    }
  }
  return { words: words.subarray(0, count), weight };
}

/** The least hash of a run of words in each bin. */
function leastOf(words: Int32Array): Uint32Array {
  const least = new Uint32Array(bins).fill(none);
  let a = 0;
  let b = words[0] ?? 0;
  let c = words[1] ?? 0;
  let d = words[2] ?? 0;
  let e = words[3] ?? 0;
  for (let at = 4; at < words.length; at += 1) {
    // One by one: until it is optimised, an engine walks through each array of an assignment by an iterator.
    a = b;
    b = c;
    c = d;
    d = e;
    e = words[at] ?? 0;
    const run = Math.imul(Math.imul(Math.imul(Math.imul(a, 31) + b, 31) + c, 31) + d, 31) + e;
    const place = mix(run);
    const bin = ((place >>> 16) * bins) >>> 16;
    const value = mix(place ^ 0x5bf03635) >>> 0;
    if (value < (least[bin] ?? none)) least[bin] = value;
  }
  return least;
}

/** The last step of MurmurHash3: every bit of the input counts for every bit of the result. */
function mix(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

function print(words: Int32Array): string {
  const least = leastOf(words);
  let [one, other] = [0x2545f491, 0x1b873593];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? 0;
    one = Math.imul(one ^ word, 0x5bd1e995) ^ (one >>> 15);
    other = Math.imul(other + word, 0x27d4eb2f) ^ (other >>> 13);
  }
  let at = 0;
  for (const half of [mix(one), mix(other)])
    for (let bit = 0; bit < 30; bit += 6) printed[at++] = digits.charCodeAt((half >>> bit) & 63);
  for (let bin = 0; bin < bins; bin += 1) {
    let from = bin;
    while (least[from % bins] === none && from < bin + bins) from += 1;
    const value = (least[from % bins] ?? 0) + (from - bin) * 0x9e37;
    printed[at++] = digits.charCodeAt(value & 63);
    printed[at++] = digits.charCodeAt((value >>> 6) & 63);
  }
  return printed.toString('latin1');
}

/** Room for the characters of one sketch: to add them to a text one by one costs as much as all its hashes. */
const printed = Buffer.alloc(keyLength + 2 * bins);

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

type CharacterKind = 0 | 1 | 2 | 3;
const [gap, letter, mark, sign] = [0, 1, 2, 3] as const;

function kindOfAscii(code: number): CharacterKind {
  return (code > 96 && code < 123) || (code > 47 && code < 58) ? letter : gap;
}

/** Letters of ASCII in lower case, and digits, by their code; 0 for what parts words. */
const lowerCase = Uint8Array.from({ length: 128 }, (_, code) => {
  const lower = String.fromCharCode(code).toLowerCase().charCodeAt(0);
  return kindOfAscii(lower) === letter ? lower : 0;
});

/** A letter or digit; a mark on one, passed over; a sign that is a word by itself; all else parts words. */
function kindOf(code: number): CharacterKind {
  if (code < 0x300) return code < 0xc0 || code === 0xd7 || code === 0xf7 ? gap : letter;
  if (code < 0x370) return mark;
  if (code < 0x700) return kindOfSemitic(code);
  if (code < 0x2000) return code > 0xe00 && code < 0xf00 ? sign : code === 0x964 || code === 0x965 ? gap : letter;
  if (code < 0x2c00) return gap;
  if (code < 0x3041) return code >= 0x3000 && code !== 0x3005 ? gap : letter;
  if (code < 0xa000) return code === 0x30fb ? gap : sign;
  return code >= 0xe000 && code < 0xf900 ? gap : letter;
}

/** Hebrew points and Arabic vowel signs come and go; some marks of both scripts are commas, stops and hyphens. */
function kindOfSemitic(code: number): CharacterKind {
  if ((code >= 0x64b && code <= 0x65f) || code === 0x670 || code === 0x640) return mark;
  if (code === 0x60c || code === 0x61b || code === 0x61f || code === 0x6d4 || (code >= 0x66a && code <= 0x66d))
    return gap;
  if (code === 0x5be || code === 0x5c0 || code === 0x5c3 || code === 0x5f3 || code === 0x5f4) return gap;
  return code >= 0x591 && code <= 0x5c7 ? mark : letter;
}
