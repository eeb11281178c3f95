import {
  BUCKET_BITS,
  COLUMN_BITS,
  type FinderTables,
  HASH_BITS,
  LAST_TWO,
  LINK_BITS,
  MULTIPLIER,
} from './finder-tables.ts';

/** V8 looks up what is imported at each use, and writes a module's own constants into the code. */
const COLUMN = COLUMN_BITS;
const PAIR = LAST_TWO;
const FACTOR = MULTIPLIER;
const TO_GRAM = 32 - HASH_BITS;
const TO_BUCKET = HASH_BITS - BUCKET_BITS;
const LINK = LINK_BITS;

/** Longest piece of a text that is looked at in one go, in UTF-16 units; two pieces overlap by the longest string. */
const PIECE = 4096;

/**
 * Looks for many strings at once, whatever their case, in the manner of Wu and Manber (1994): at each place four characters
 * are hashed, and one look at a table of bits tells that no string has these as its rarest ones, as at almost all places.
 * The table has sixteen kilobytes: that of an automaton has millions, which between two articles are out of the processor's
 * cache.
 */
export class StringFinder {
  /** Places of the strings found last, among those looked for: as many as `search` says. */
  readonly found: Uint16Array;
  private readonly tables: FinderTables;
  /** The number of the search that each string was found in last. */
  private readonly foundIn: Float64Array;
  private round = 0;

  constructor(tables: FinderTables) {
    this.tables = tables;
    this.found = new Uint16Array(tables.ends.length);
    this.foundIn = new Float64Array(tables.ends.length);
  }

  /** How many of the strings a text holds; their places are in `found`. */
  search(text: string): number {
    this.round += 1;
    const { longest } = this.tables;
    let count = 0;
    for (let from = 0; from === 0 || from < text.length - longest; from += PIECE - longest)
      count = this.searchPiece(text.length <= PIECE ? text : text.slice(from, from + PIECE), count);
    return count;
  }

  private searchPiece(piece: string, before: number): number {
    const { grams, pairs, buckets, shorter } = this.tables;
    const { length } = piece;
    bytes.write(piece, 'utf16le');
    if (!LITTLE_ENDIAN) bytes.swap16();
    const all = this.findCandidates(length);
    let count = before;
    for (let each = 0; each < all; each += 1) {
      const at = candidates[each]!;
      const gram = fours.getInt32(at - 3);
      const four = Math.imul(gram, FACTOR) >>> TO_GRAM;
      const pair = gram & PAIR;
      if (((grams[four >>> 5]! >>> (four & 31)) & 1) !== 0)
        count = this.verify(buckets[four >>> TO_BUCKET]!, gram, at, length, count);
      if (pairs[pair] !== 0) count = this.verify(shorter[pair]!, gram, at, length, count);
    }
    return count;
  }

  /** How many places of a piece may lead to a string. Nothing is called or asked between two characters. */
  private findCandidates(length: number): number {
    const { columnOf, grams, pairs } = this.tables;
    let count = 0;
    let gram = 0;
    for (let at = 0; at < length; at += 1) {
      const column = columnOf[units[at]!]!;
      columns[at + AHEAD] = column;
      gram = (gram << COLUMN) | column;
      const four = Math.imul(gram, FACTOR) >>> TO_GRAM;
      candidates[count] = at + AHEAD;
      count += ((grams[four >>> 5]! >>> (four & 31)) & 1) | pairs[gram & PAIR]!;
    }
    // Behind the end stands nothing, not what the text before had there.
    fours.setInt32(length + AHEAD, 0);
    return count;
  }

  /** Notes those strings of a chain that stand where what leads to them ends. */
  private verify(first: number, gram: number, at: number, length: number, before: number): number {
    const { chains } = this.tables;
    let count = before;
    for (let next = first; next !== 0; ) {
      const link = next << LINK;
      if (
        (gram & chains[link + 1]!) === chains[link] &&
        (fours.getInt32(at + chains[link + 5]!) & chains[link + 4]!) === chains[link + 3] &&
        this.stands(next - 1, at, length)
      ) {
        this.found[count] = next - 1;
        count += 1;
      }
      next = chains[link + 2]!;
    }
    return count;
  }

  /** Whether a string stands where what leads to it ends, and was not found before. */
  private stands(place: number, at: number, length: number): boolean {
    const { foundIn, round } = this;
    const { letters, starts, ends } = this.tables;
    const start = starts[place]!;
    const size = starts[place + 1]! - start;
    const from = at - ends[place]!;
    if (foundIn[place] === round || from < AHEAD || from + size > length + AHEAD) return false;
    for (let same = 0; same < size; same += 1) if (columns[from + same] !== letters[start + same]) return false;
    foundIn[place] = round;
    return true;
  }
}

/** A text is looked at as numbers: a string tells with each character anew what kind of string it is. */
const units = new Uint16Array(PIECE);
const bytes = Buffer.from(units.buffer);
/** Its columns, between a few of no character, also four at once; and the places that may lead to a string. */
const AHEAD = 8;
const columns = new Uint8Array(AHEAD + PIECE + AHEAD);
const fours = new DataView(columns.buffer);
const candidates = new Uint16Array(PIECE + 1);
const LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
