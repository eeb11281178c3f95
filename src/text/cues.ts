import { needsOf } from './needs.ts';
import { signatureOf } from './signature.ts';

/** Says of a text, as bits, which patterns of a list may match in it: bit n is the pattern at place n. */
export type CueScanner = (text: string) => number;

/** All strings of all lists, to be found in one pass (Aho and Corasick 1975). */
interface Automaton {
  /** The column of each UTF-16 unit, the same for both cases of a letter; 0 for those in no string. */
  readonly columnOf: Uint8Array;
  /** Length of a row of next states: a power of two would have the rows take each other's place in the processor's cache. */
  readonly columns: number;
  /** For each state a row of next states. */
  readonly next: Uint16Array;
  /** For each state the place among `finds` of what ends in it; 0 where no string does. */
  readonly found: Uint16Array;
  /** Bits of the patterns of which a string ends, for each list. */
  readonly finds: readonly (readonly number[])[];
  /** Bits of the patterns that match without any string, for each list. */
  readonly always: readonly number[];
}

/** Texts are forgotten when they have so many characters together: a few articles, a page. */
const MOST_KNOWN = 50_000;
const MOST_COLUMNS = 255;

const lists: (readonly RegExp[])[] = [];
/** What the patterns of each list need, found out once: lists may come when others were looked for already. */
const needs: (readonly (readonly string[] | null)[])[] = [];
let automaton: Automaton | undefined;
/** The texts looked at last, and what was found in each, for each list: several rules ask of the same line. */
const PLACES = 4096;
const texts: string[] = new Array(PLACES).fill('');
const answers: (readonly number[] | undefined)[] = new Array(PLACES).fill(undefined);
/** Characters of those texts. */
let size = 0;
/** The text asked for last, and what was found in it: rules come one after the other. */
let last: string | undefined;
let lastFound: readonly number[] = [];

/**
 * One look at a text instead of many: all strings without which the patterns cannot match are looked for in one pass,
 * whatever their case, together with those of all other lists. At most 31 patterns a list; one that matches without any
 * string is always possible. A list that comes after the first look, of a language met late, makes all be joined anew.
 */
export function scannerOf(patterns: readonly RegExp[]): CueScanner {
  automaton = undefined;
  const place = lists.push(patterns) - 1;
  return (text) => {
    if (automaton === undefined) {
      automaton = build();
      forget();
      last = undefined;
    }
    if (text !== last) {
      lastFound = foundIn(automaton, text);
      last = text;
    }
    return lastFound[place]!;
  };
}

function foundIn(all: Automaton, text: string): readonly number[] {
  const place = signatureOf(text) >>> 20;
  const known = answers[place];
  if (known !== undefined && texts[place] === text) return known;
  const found = scan(all, text);
  size += text.length;
  if (size > MOST_KNOWN) {
    forget();
    size = text.length;
  }
  texts[place] = text;
  answers[place] = found;
  return found;
}

function forget(): void {
  texts.fill('');
  answers.fill(undefined);
  size = 0;
}

function scan({ columnOf, columns, next, found, finds, always }: Automaton, text: string): readonly number[] {
  let count = 0;
  let state = 0;
  round += 1;
  for (let from = 0; from < text.length; from += units.length) {
    const piece = from === 0 && text.length <= units.length ? text : text.slice(from, from + units.length);
    bytes.write(piece, 'utf16le');
    if (!LITTLE_ENDIAN) bytes.swap16();
    for (let at = 0; at < piece.length; at += 1) {
      state = next[state * columns + columnOf[units[at]!]!]!;
      const find = found[state]!;
      if (find === 0 || metIn[find] === round) continue;
      metIn[find] = round;
      met[count] = find;
      count += 1;
    }
  }
  if (count === 0) return always;
  const bits = [...always];
  for (let each = 0; each < count; each += 1) {
    const more = finds[met[each]!]!;
    for (let list = 0; list < more.length; list += 1) bits[list]! |= more[list]!;
  }
  return bits;
}

/** Places among `finds` that a text was seen to have, each once, and the number of the text that each was last seen in. */
const met = new Uint16Array(65_536);
const metIn = new Float64Array(65_536);
let round = 0;

/** A text is looked at as numbers: a string tells with each character anew what kind of string it is. */
const units = new Uint16Array(4096);
const bytes = Buffer.from(units.buffer);
const LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** The bits of both; the first list itself where it has them all. */
function join(bits: readonly number[], more: readonly number[]): readonly number[] {
  return more.every((each, list) => (each & ~bits[list]!) === 0) ? bits : bits.map((each, list) => each | more[list]!);
}

/** The strings as a tree of states, then the ways from branch to branch. */
function build(): Automaton {
  for (const patterns of lists.slice(needs.length)) needs.push(patterns.map(needsOf));
  const all = needs.flat(2).filter((text) => text !== null);
  const { columnOf, columns } = giveColumns(all);
  const most = all.reduce((sum, { length }) => sum + length, 1);
  const tree: Tree = {
    columns,
    next: new Uint16Array(most * columns),
    step: new Uint8Array(most),
    child: new Uint16Array(most),
    sibling: new Uint16Array(most),
    states: 1,
  };
  const ends = new Map<number, number[]>();
  for (const [list, patterns] of needs.entries()) {
    for (const [place, texts] of patterns.entries()) {
      for (const text of texts ?? []) {
        const state = grow(tree, text, columnOf);
        const bits = ends.get(state) ?? needs.map(() => 0);
        bits[list]! |= 1 << place;
        ends.set(state, bits);
      }
    }
  }
  const always = needs.map((patterns) =>
    patterns.reduce((bits, each, place) => (each === null ? bits | (1 << place) : bits), 0),
  );
  return { columnOf, columns, next: tree.next.subarray(0, tree.states * columns), ...link(tree, ends), always };
}

/** States as they grow: rows of next states; of each state the column it is reached by, its first child, its next sibling. */
interface Tree {
  readonly columns: number;
  readonly next: Uint16Array;
  readonly step: Uint8Array;
  readonly child: Uint16Array;
  readonly sibling: Uint16Array;
  states: number;
}

/** Adds a string to the tree and gives the state it ends in. */
function grow(tree: Tree, text: string, columnOf: Uint8Array): number {
  const { columns, next, step, child, sibling } = tree;
  let state = 0;
  for (let at = 0; at < text.length; at += 1) {
    const column = columnOf[text.charCodeAt(at)]!;
    const place = state * columns + column;
    if (next[place] === 0) {
      const added = tree.states++;
      next[place] = added;
      step[added] = column;
      sibling[added] = child[state]!;
      child[state] = added;
    }
    state = next[place]!;
  }
  return state;
}

/** Where a string breaks off, the search goes on with the longest end of it that begins another one. */
function link(
  { columns, next, step, child, sibling, states }: Tree,
  ends: ReadonlyMap<number, readonly number[]>,
): Pick<Automaton, 'found' | 'finds'> {
  const fallback = new Uint16Array(states);
  const queue = new Uint16Array(states);
  const found = new Uint16Array(states);
  const finds: (readonly number[])[] = [[]];
  let [head, tail] = [0, 1];
  while (head < tail) {
    const state = queue[head++]!;
    const other = fallback[state]! * columns;
    const own = ends.get(state);
    const ending = found[fallback[state]!]!;
    found[state] = own === undefined ? ending : finds.push(ending === 0 ? own : join(own, finds[ending]!)) - 1;
    // The row of the state it falls back on is whole: that one is nearer to the root.
    if (state !== 0) next.copyWithin(state * columns, other, other + columns);
    for (let each = child[state]!; each !== 0; each = sibling[each]!) {
      const place = state * columns + step[each]!;
      fallback[each] = state === 0 ? 0 : next[place]!;
      next[place] = each;
      queue[tail++] = each;
    }
  }
  return { found, finds };
}

/** Characters that patterns with the flags `iu` take for letters of the strings: long s, Kelvin and Ångström signs … */
const TWINS: Readonly<Record<string, string>> = { s: 'ſ', k: '\u212a', å: '\u212b', ß: 'ẞ', σ: 'ς', ω: '\u2126' };

/**
 * Gives each character of the strings a column, Latin ones and then the commonest first; 255 at most, those after share the
 * last one, which is never wrong but less sharp.
 */
function giveColumns(texts: readonly string[]): Pick<Automaton, 'columnOf' | 'columns'> {
  const columnOf = new Uint8Array(65_536);
  const counts = new Map<string, number>();
  for (const unit of texts.join('').split('')) counts.set(unit, (counts.get(unit) ?? 0) + 1);
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
  return { columnOf, columns: (column + 1) | 1 };
}
