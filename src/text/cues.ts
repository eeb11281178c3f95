import { needsOf } from './needs.ts';

/** Says of a text, as bits, which patterns of a list may match in it: bit n is the pattern at place n. */
export type CueScanner = (text: string) => number;

/** The automaton of Aho and Corasick (1975). */
interface Automaton {
  /** The column of each UTF-16 unit, the same for both cases of a letter; 0 for those in no string. */
  readonly columnOf: Uint8Array;
  readonly columns: number;
  /** For each state a row of as many next states as there are columns. */
  readonly next: Uint16Array;
  /** The bits of the patterns of which a string ends in a state. */
  readonly found: Int32Array;
}

/**
 * One look at a text instead of many: all strings without which the patterns cannot match are looked for in one pass,
 * whatever their case. At most 31 patterns; one that matches without any string is always possible. The tables are made
 * when first used.
 */
export function scannerOf(patterns: readonly RegExp[]): CueScanner {
  let automaton: Automaton | undefined;
  let always = 0;
  return (text) => {
    if (automaton === undefined) {
      const needs = patterns.map(needsOf);
      always = needs.reduce((bits, each, place) => (each === null ? bits | (1 << place) : bits), 0);
      automaton = build(needs.map((each) => each ?? []));
    }
    return always | scan(automaton, text);
  };
}

function scan({ columnOf, columns, next, found }: Automaton, text: string): number {
  let bits = 0;
  let state = 0;
  for (let at = 0; at < text.length; at += 1) {
    state = next[state * columns + columnOf[text.charCodeAt(at)]!]!;
    bits |= found[state]!;
  }
  return bits;
}

/** The strings as a tree of states, then the ways from branch to branch. */
function build(needs: readonly (readonly string[])[]): Automaton {
  const all = needs.flat();
  const columnOf = new Uint8Array(65_536);
  const columns = giveColumns(columnOf, all);
  const most = all.reduce((sum, { length }) => sum + length, 1);
  const next = new Uint16Array(most * columns);
  const found = new Int32Array(most);
  let states = 1;
  for (const [place, texts] of needs.entries()) {
    for (const text of texts) {
      let state = 0;
      for (let at = 0; at < text.length; at += 1) {
        const step = state * columns + columnOf[text.charCodeAt(at)]!;
        if (next[step] === 0) next[step] = states++;
        state = next[step]!;
      }
      found[state]! |= 1 << place;
    }
  }
  link(next, found, columns, states);
  return { columnOf, columns, next: next.slice(0, states * columns), found };
}

/** Where a string breaks off, the search goes on with the longest end of it that begins another one. */
function link(next: Uint16Array, found: Int32Array, columns: number, states: number): void {
  const fallback = new Uint16Array(states);
  const queue = new Uint16Array(states);
  let [head, tail] = [0, 1];
  while (head < tail) {
    const state = queue[head++]!;
    const other = fallback[state]! * columns;
    found[state]! |= found[fallback[state]!]!;
    for (let column = 1; column < columns; column += 1) {
      const child = next[state * columns + column]!;
      const instead = state === 0 ? 0 : next[other + column]!;
      if (child === 0) next[state * columns + column] = instead;
      else {
        fallback[child] = instead;
        queue[tail++] = child;
      }
    }
  }
}

/** Characters that patterns with the flags `iu` take for letters of the strings: long s, Kelvin and Ångström signs … */
const TWINS: Readonly<Record<string, string>> = { s: 'ſ', k: '\u212a', å: '\u212b', ß: 'ẞ', σ: 'ς', ω: '\u2126' };

/** Gives each character of the strings a column; 255 at most, those after share the last one, which is never wrong but less sharp. */
function giveColumns(columnOf: Uint8Array, texts: readonly string[]): number {
  let column = 0;
  for (const unit of new Set(texts.join('').split(''))) {
    column = Math.min(255, column + 1);
    columnOf[unit.charCodeAt(0)] = column;
    // The capital of the Turkish "ı" is that of "i" too, whose it stays.
    const capital = unit.toUpperCase();
    if (capital.toLowerCase() === unit) columnOf[capital.charCodeAt(0)] = column;
    const twin = TWINS[unit];
    if (twin !== undefined) columnOf[twin.charCodeAt(0)] = column;
  }
  return column + 1;
}
