/** Longest piece of a text that is looked at in one go, in UTF-16 units; two pieces overlap by the longest string. */
const PIECE = 4096;
/** The rarest so many characters in a row lead to a string; in one of three or two the rarer pair, else its only one. */
const GRAM = 4;
const PAIR = 2;
const HASH_BITS = 17;
const BUCKET_BITS = 12;
/** Numbers side by side for each string, as a power of two. */
const LINK_BITS = 2;
const COLUMN_BITS = 8;
const MOST_COLUMNS = 2 ** COLUMN_BITS - 1;
/** The columns of the last two characters of a gram. */
const LAST_TWO = 2 ** (2 * COLUMN_BITS) - 1;

/**
 * Looks for many strings at once, whatever their case, in the manner of Wu and Manber (1994): at each place four characters
 * are hashed, and one look at a table of bits tells that no string has these as its rarest ones, as at almost all places.
 * The table has sixteen kilobytes: that of an automaton has millions, which between two articles are out of the processor's
 * cache.
 */
export class StringFinder {
  /** Places of the strings found last, among those looked for: as many as `search` says. */
  readonly found: Uint16Array;
  /** The column of each UTF-16 unit, the same for both cases of a letter; 0 for those in no string. */
  private readonly columnOf: Uint8Array;
  /** A bit for each hash of a gram, of four columns that lead to a string. */
  private readonly grams = new Int32Array(2 ** (HASH_BITS - 5));
  /** A bit for each pair of columns that leads to a shorter one: at most places none does. */
  private readonly pairs = new Int32Array(2 ** (2 * COLUMN_BITS - 5));
  /** The first link of the strings for each such pair, and for each bucket of hashes; 0 for none. */
  private readonly shorter = new Uint16Array(2 ** (2 * COLUMN_BITS));
  private readonly buckets = new Uint16Array(2 ** BUCKET_BITS);
  /**
   * For each string, at its link, what leads to it, the bits of that which count, and the next link. A link is a string's
   * place and 1, times four: there are at most 16,382 strings.
   */
  private readonly chains: Int32Array;
  /** The columns of all strings, one after the other; where each begins, and where in it what leads to it ends. */
  private readonly letters: Uint8Array;
  private readonly starts: Uint32Array;
  private readonly ends: Uint8Array;
  private readonly longest: number;
  /** The number of the search that each string was found in last. */
  private readonly foundIn: Float64Array;
  private round = 0;

  constructor(strings: readonly string[]) {
    const count = strings.length;
    this.found = new Uint16Array(count);
    this.foundIn = new Float64Array(count);
    this.chains = new Int32Array((count + 1) << LINK_BITS);
    this.ends = new Uint8Array(count);
    this.starts = new Uint32Array(count + 1);
    this.letters = new Uint8Array(strings.reduce((sum, { length }) => sum + length, 0));
    this.longest = strings.reduce((most, { length }) => Math.max(most, length), 0);
    this.columnOf = giveColumns(strings);
    for (let place = 0; place < count; place += 1)
      this.starts[place + 1] = this.starts[place]! + strings[place]!.length;
    // Single characters first: to the chains of all their pairs they are the end.
    const places = strings.map((_, place) => place);
    places.sort((a, b) => Math.min(2, strings[a]!.length) - Math.min(2, strings[b]!.length));
    for (const place of places) this.add(strings[place]!, place);
  }

  /** How many of the strings a text holds; their places are in `found`. */
  search(text: string): number {
    this.round += 1;
    let count = 0;
    for (let from = 0; from === 0 || from < text.length - this.longest; from += PIECE - this.longest)
      count = this.searchPiece(text.length <= PIECE ? text : text.slice(from, from + PIECE), count);
    return count;
  }

  private searchPiece(piece: string, before: number): number {
    const { columnOf, grams, pairs, buckets, shorter } = this;
    const { length } = piece;
    bytes.write(piece, 'utf16le');
    if (!LITTLE_ENDIAN) bytes.swap16();
    let count = before;
    let gram = 0;
    for (let at = 0; at < length; at += 1) {
      gram = (gram << COLUMN_BITS) | columnOf[units[at]!]!;
      const four = hashOf(gram);
      if (((grams[four >>> 5]! >>> (four & 31)) & 1) !== 0)
        count = this.verify(buckets[four >>> (HASH_BITS - BUCKET_BITS)]!, gram, at, length, count);
      const pair = gram & LAST_TWO;
      if (((pairs[pair >>> 5]! >>> (pair & 31)) & 1) !== 0)
        count = this.verify(shorter[pair]!, gram, at, length, count);
    }
    return count;
  }

  /** Notes those strings of a chain that stand where what leads to them ends. */
  private verify(first: number, gram: number, at: number, length: number, before: number): number {
    const { chains } = this;
    let count = before;
    for (let link = first; link !== 0; link = chains[link + 2]!)
      if ((gram & chains[link + 1]!) === chains[link]! && this.stands((link >> LINK_BITS) - 1, at, length)) {
        this.found[count] = (link >> LINK_BITS) - 1;
        count += 1;
      }
    return count;
  }

  /** Whether a string stands where what leads to it ends, and was not found before. */
  private stands(place: number, at: number, length: number): boolean {
    const { columnOf, letters, starts, foundIn, round } = this;
    const start = starts[place]!;
    const size = starts[place + 1]! - start;
    const from = at - this.ends[place]!;
    if (foundIn[place] === round || from < 0 || from + size > length) return false;
    for (let same = 0; same < size; same += 1)
      if (columnOf[units[from + same]!] !== letters[start + same]) return false;
    foundIn[place] = round;
    return true;
  }

  private add(text: string, place: number): void {
    const start = this.starts[place]!;
    for (let at = 0; at < text.length; at += 1) this.letters[start + at] = this.columnOf[text.charCodeAt(at)]!;
    const columns = this.letters.subarray(start, start + text.length);
    const size = text.length < GRAM ? Math.min(PAIR, text.length) : GRAM;
    const end = endOfRarest(columns, size);
    this.ends[place] = end;
    let gram = 0;
    for (let at = end - size + 1; at <= end; at += 1) gram = (gram << COLUMN_BITS) | columns[at]!;
    const link = (place + 1) << LINK_BITS;
    this.chains[link] = gram;
    this.chains[link + 1] = size < GRAM ? 2 ** (COLUMN_BITS * size) - 1 : -1;
    if (size < GRAM) {
      this.addPair(gram, size, link);
      return;
    }
    const hash = hashOf(gram);
    this.grams[hash >>> 5]! |= 1 << (hash & 31);
    const bucket = hash >>> (HASH_BITS - BUCKET_BITS);
    this.chains[link + 2] = this.buckets[bucket]!;
    this.buckets[bucket] = link;
  }

  /** Notes the pair that leads to a short string; before a single character stands any. */
  private addPair(pair: number, size: number, link: number): void {
    this.chains[link + 2] = this.shorter[pair]!;
    for (let before = 0; before <= (size === 1 ? MOST_COLUMNS : 0); before += 1) {
      const one = pair | (before << COLUMN_BITS);
      this.shorter[one] = link;
      this.pairs[one >>> 5]! |= 1 << (one & 31);
    }
  }
}

function hashOf(gram: number): number {
  return Math.imul(gram, 0x9e3779b1) >>> (32 - HASH_BITS);
}

/** Where the rarest run of so many characters ends: the common ones have the low columns. */
function endOfRarest(columns: Uint8Array, size: number): number {
  let [best, most] = [size - 1, -1];
  for (let end = size - 1; end < columns.length; end += 1) {
    let sum = 0;
    for (let at = end - size + 1; at <= end; at += 1) sum += columns[at]!;
    if (sum > most) [best, most] = [end, sum];
  }
  return best;
}

/** A text is looked at as numbers: a string tells with each character anew what kind of string it is. */
const units = new Uint16Array(PIECE);
const bytes = Buffer.from(units.buffer);
const LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** Characters that patterns with the flags `iu` take for letters of the strings: long s, Kelvin and Ångström signs … */
const TWINS: Readonly<Record<string, string>> = { s: 'ſ', k: '\u212a', å: '\u212b', ß: 'ẞ', σ: 'ς', ω: '\u2126' };

/**
 * Gives each character of the strings a column, Latin ones and then the commonest first; 255 at most, those after share the
 * last one, which is never wrong but less sharp.
 */
function giveColumns(strings: readonly string[]): Uint8Array {
  const columnOf = new Uint8Array(65_536);
  const counts = new Map<string, number>();
  for (const text of strings)
    for (let at = 0; at < text.length; at += 1) counts.set(text[at]!, (counts.get(text[at]!) ?? 0) + 1);
  let column = 0;
  const isLatin = (unit: string) => Number(unit < '\x80');
  const byUse = [...counts].sort(([a, one], [b, other]) => isLatin(b) - isLatin(a) || other - one || (a < b ? -1 : 1));
  for (const [unit] of byUse) {
    column = Math.min(MOST_COLUMNS, column + 1);
    columnOf[unit.charCodeAt(0)] = column;
    // The capital of the Turkish "ı" is that of "i" too, whose it stays.
    const capital = unit.toUpperCase();
    if (capital.toLowerCase() === unit) columnOf[capital.charCodeAt(0)] = column;
    const twin = TWINS[unit];
    if (twin !== undefined) columnOf[twin.charCodeAt(0)] = column;
  }
  return columnOf;
}
