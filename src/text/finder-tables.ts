/** The rarest so many characters in a row lead to a string; in one of three or two the rarer pair, else its only one. */
const GRAM = 4;
const PAIR = 2;
export const HASH_BITS = 17;
export const BUCKET_BITS = 12;
/** Numbers side by side for each string, as a power of two. */
export const LINK_BITS = 2;
export const COLUMN_BITS = 8;
const MOST_COLUMNS = 2 ** COLUMN_BITS - 1;

/** What a search for many strings goes by: plain data, which can be kept. */
export interface FinderTables {
  /** The column of each UTF-16 unit, the same for both cases of a letter; 0 for those in no string. */
  readonly columnOf: Uint8Array;
  /** A bit for each hash of a gram, of four columns that lead to a string. */
  readonly grams: Int32Array;
  /** A bit for each pair of columns that leads to a shorter one: at most places none does. */
  readonly pairs: Int32Array;
  /** The first link of the strings for each such pair, and for each bucket of hashes; 0 for none. */
  readonly shorter: Uint16Array;
  readonly buckets: Uint16Array;
  /**
   * For each string, at its link, what leads to it, the bits of that which count, and the next link. A link is a string's
   * place and 1, times four: there are at most 16,382 strings.
   */
  readonly chains: Int32Array;
  /** The columns of all strings, one after the other; where each begins, and where in it what leads to it ends. */
  readonly letters: Uint8Array;
  readonly starts: Uint32Array;
  readonly ends: Uint8Array;
  /** UTF-16 units of the longest string. */
  readonly longest: number;
}

/** Makes the tables of some strings in lower case. */
export function tablesOf(strings: readonly string[]): FinderTables {
  const count = strings.length;
  const tables: FinderTables = {
    columnOf: giveColumns(strings),
    grams: new Int32Array(2 ** (HASH_BITS - 5)),
    pairs: new Int32Array(2 ** (2 * COLUMN_BITS - 5)),
    shorter: new Uint16Array(2 ** (2 * COLUMN_BITS)),
    buckets: new Uint16Array(2 ** BUCKET_BITS),
    chains: new Int32Array((count + 1) << LINK_BITS),
    letters: new Uint8Array(strings.reduce((sum, { length }) => sum + length, 0)),
    starts: new Uint32Array(count + 1),
    ends: new Uint8Array(count),
    longest: strings.reduce((most, { length }) => Math.max(most, length), 0),
  };
  const { starts } = tables;
  for (let place = 0; place < count; place += 1) starts[place + 1] = starts[place]! + strings[place]!.length;
  // Single characters first: to the chains of all their pairs they are the end.
  const places = strings.map((_, place) => place);
  places.sort((a, b) => Math.min(2, strings[a]!.length) - Math.min(2, strings[b]!.length));
  for (const place of places) add(tables, strings[place]!, place);
  return tables;
}

function add(tables: FinderTables, text: string, place: number): void {
  const start = tables.starts[place]!;
  for (let at = 0; at < text.length; at += 1) tables.letters[start + at] = tables.columnOf[text.charCodeAt(at)]!;
  const columns = tables.letters.subarray(start, start + text.length);
  const size = text.length < GRAM ? Math.min(PAIR, text.length) : GRAM;
  const end = endOfRarest(columns, size);
  tables.ends[place] = end;
  let gram = 0;
  for (let at = end - size + 1; at <= end; at += 1) gram = (gram << COLUMN_BITS) | columns[at]!;
  const link = (place + 1) << LINK_BITS;
  tables.chains[link] = gram;
  tables.chains[link + 1] = size < GRAM ? 2 ** (COLUMN_BITS * size) - 1 : -1;
  if (size < GRAM) {
    addPair(tables, gram, size, link);
    return;
  }
  const hash = hashOf(gram);
  tables.grams[hash >>> 5]! |= 1 << (hash & 31);
  const bucket = hash >>> (HASH_BITS - BUCKET_BITS);
  tables.chains[link + 2] = tables.buckets[bucket]!;
  tables.buckets[bucket] = link;
}

/** Notes the pair that leads to a short string; before a single character stands any. */
function addPair(tables: FinderTables, pair: number, size: number, link: number): void {
  tables.chains[link + 2] = tables.shorter[pair]!;
  for (let before = 0; before <= (size === 1 ? MOST_COLUMNS : 0); before += 1) {
    const one = pair | (before << COLUMN_BITS);
    tables.shorter[one] = link;
    tables.pairs[one >>> 5]! |= 1 << (one & 31);
  }
}

/** The place of a gram among the bits of the table. */
export function hashOf(gram: number): number {
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
