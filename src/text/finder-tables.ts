/** The rarest so many characters in a row lead to a string; in one of three or two the rarer pair, else its only one. */
const GRAM = 4;
const PAIR = 2;
export const HASH_BITS = 17;
/** A gram times this, its upper `HASH_BITS`, is the gram's place among the bits of the table. */
export const MULTIPLIER = 0x9e3779b1;
export const BUCKET_BITS = 12;
/** Numbers side by side for each string, as a power of two: its link. */
export const LINK_BITS = 3;
export const COLUMN_BITS = 8;
const MOST_COLUMNS = 2 ** COLUMN_BITS - 1;
/** The columns of the last two characters of a gram. */
export const LAST_TWO = 2 ** (2 * COLUMN_BITS) - 1;

/** What a search for many strings goes by: plain data, which can be kept. */
export interface FinderTables {
  /** The column of each UTF-16 unit, the same for both cases of a letter; 0 for those in no string. */
  readonly columnOf: Uint8Array;
  /** A bit for each hash of a gram, of four columns that lead to a string. */
  readonly grams: Int32Array;
  /** 1 for each pair of columns that leads to a shorter one: at most places none does. */
  readonly pairs: Uint8Array;
  /** The first string for each such pair, and for each bucket of hashes: its place and 1, so at most 65,534; 0 for none. */
  readonly shorter: Uint16Array;
  readonly buckets: Uint16Array;
  /**
   * For each string, at its place and 1: what leads to it and the bits of that which count; the next string as above; then
   * the four columns behind, or before where more of the string stands, the bits of them that count, and how far from the
   * end of what leads to it they begin. Hardly a string that has both is another one.
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
    pairs: new Uint8Array(2 ** (2 * COLUMN_BITS)),
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
  const end = endOfRarest(text, size);
  tables.ends[place] = end;
  let gram = 0;
  const known = Math.min(GRAM, end + 1);
  for (let at = end - known + 1; at <= end; at += 1) gram = (gram << COLUMN_BITS) | columns[at]!;
  const link = (place + 1) << LINK_BITS;
  tables.chains[link] = gram;
  tables.chains[link + 1] = known < GRAM ? 2 ** (COLUMN_BITS * known) - 1 : -1;
  const offset = text.length - 1 - end >= end + 1 - known ? 1 : -known - GRAM + 1;
  for (let step = 0; step < GRAM; step += 1) {
    const column = columns[end + offset + step];
    tables.chains[link + 3]! = (tables.chains[link + 3]! << COLUMN_BITS) | (column ?? 0);
    tables.chains[link + 4]! = (tables.chains[link + 4]! << COLUMN_BITS) | (column === undefined ? 0 : MOST_COLUMNS);
  }
  tables.chains[link + 5] = offset;
  if (size < GRAM) {
    addPair(tables, gram & LAST_TWO, size, place + 1);
    return;
  }
  const hash = hashOf(gram);
  tables.grams[hash >>> 5]! |= 1 << (hash & 31);
  const bucket = hash >>> (HASH_BITS - BUCKET_BITS);
  tables.chains[link + 2] = tables.buckets[bucket]!;
  tables.buckets[bucket] = place + 1;
}

/** Notes the pair that leads to a short string; before a single character stands any. */
function addPair(tables: FinderTables, pair: number, size: number, following: number): void {
  tables.chains[(following << LINK_BITS) + 2] = tables.shorter[pair]!;
  for (let before = 0; before <= (size === 1 ? MOST_COLUMNS : 0); before += 1) {
    const one = pair | (before << COLUMN_BITS);
    tables.shorter[one] = following;
    tables.pairs[one] = 1;
  }
}

/** The place of a gram among the bits of the table. */
function hashOf(gram: number): number {
  return Math.imul(gram, MULTIPLIER) >>> (32 - HASH_BITS);
}

/** Where the run of so many characters ends whose pairs are the rarest: in "complies with" it is "mpli". */
function endOfRarest(text: string, size: number): number {
  let [best, least] = [size - 1, Number.POSITIVE_INFINITY];
  for (let end = size - 1; end < text.length; end += 1) {
    let sum = 0;
    for (let at = end - size + 2; at <= end; at += 1) sum += commonness.get(text.slice(at - 1, at + 1)) ?? 0;
    if (sum < least) [best, least] = [end, sum];
  }
  return best;
}

/** The commonest pairs of letters in English prose, which is read most, with the blanks around words; the commonest first. */
const COMMON =
  'e | t|th|he|s | a|d |in|n |t |er|an| s|re| o|r |on| i|at| w|en|nd|y | b|es|or|ti| h|te|ed| f| c| p|it|is|st| m|to|nt|ng|of|f |ar|al|ou|ha|ve|me|as|se|hi| d|o |le| l| n|io|g |ro|ll|co| r|ic|ri|ea|de|l |ne|om|ra|ce|li|be| e|ch|el|h |ec|ur|ta|us|si|wa|la|ut|ni|et|no|ho|fo|wh|ma|so|pe|ot|ow|we|lo|tr|wi|ol|il|ca|ai|ly|di|em|un|ac|ee|ns|im|qu|ue|gh|ig|ht'.split(
    '|',
  );
const commonness = new Map(COMMON.map((pair, place) => [pair, COMMON.length - place]));

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
