import { needsOf } from './needs.ts';

/** Says of a text, as bits, which patterns of a list may match in it: bit n is the pattern at place n. */
export type CueScanner = (text: string) => number;

/** The automaton of Aho and Corasick (1975): for each state a row of `columns` next states, and what is found in it. */
interface Automaton {
  readonly columns: number;
  readonly next: Uint16Array;
  readonly found: Int32Array;
}

/**
 * One look at a text instead of many: all strings without which the patterns cannot match are looked for in one pass,
 * whatever their case. At most 31 patterns; one that matches without any string is always possible. The tables are made
 * when first used.
 */
export function scannerOf(patterns: readonly RegExp[]): CueScanner {
  const needs = patterns.map(needsOf);
  const always = needs.reduce((bits, each, place) => (each === null ? bits | (1 << place) : bits), 0);
  let automaton: Automaton | undefined;
  return (text) => {
    automaton ??= build(needs);
    const { columns, next, found } = automaton;
    let bits = always;
    let state = 0;
    for (let at = 0; at < text.length; at += 1) {
      const column = columnOf[text.charCodeAt(at)]!;
      // A column that only other scanners know.
      state = column < columns ? next[state * columns + column]! : 0;
      bits |= found[state]!;
    }
    return bits;
  };
}

/** The column of each UTF-16 unit in the tables of all scanners; 0 for those in no string. Both cases have one column. */
const columnOf = new Uint16Array(65_536);
let columnCount = 1;

function build(needs: readonly (readonly string[] | null)[]): Automaton {
  for (const texts of needs) for (const text of texts ?? []) for (const unit of text.split('')) giveColumn(unit);
  const columns = columnCount;
  const rows: Uint16Array[] = [new Uint16Array(columns)];
  const bits: number[] = [0];
  for (const [place, texts] of needs.entries()) {
    for (const text of texts ?? []) {
      let row = 0;
      for (let at = 0; at < text.length; at += 1) {
        const column = columnOf[text.charCodeAt(at)]!;
        if (rows[row]![column] === 0) {
          rows[row]![column] = rows.length;
          rows.push(new Uint16Array(columns));
          bits.push(0);
        }
        row = rows[row]![column]!;
      }
      bits[row]! |= 1 << place;
    }
  }
  return linked(rows, bits, columns);
}

/** Where a string breaks off, the search goes on with the longest end of it that begins another one. */
function linked(rows: readonly Uint16Array[], bits: number[], columns: number): Automaton {
  const fallback = new Uint16Array(rows.length);
  const queue = [0];
  for (let head = 0; head < queue.length; head += 1) {
    const row = queue[head]!;
    bits[row]! |= bits[fallback[row]!]!;
    for (let column = 1; column < columns; column += 1) {
      const child = rows[row]![column]!;
      const other = row === 0 ? 0 : rows[fallback[row]!]![column]!;
      if (child === 0) rows[row]![column] = other;
      else {
        fallback[child] = other;
        queue.push(child);
      }
    }
  }
  const next = new Uint16Array(rows.length * columns);
  for (const [row, states] of rows.entries()) next.set(states, row * columns);
  return { columns, next, found: Int32Array.from(bits) };
}

/** Characters that patterns with the flags `iu` take for letters of the strings: long s, Kelvin and Ångström signs … */
const TWINS: Readonly<Record<string, string>> = { s: 'ſ', k: '\u212a', å: '\u212b', ß: 'ẞ', σ: 'ς', ω: '\u2126' };

function giveColumn(unit: string): void {
  if (columnOf[unit.charCodeAt(0)] !== 0) return;
  const column = columnCount;
  columnCount += 1;
  columnOf[unit.charCodeAt(0)] = column;
  // The capital of the Turkish "ı" is that of "i" too, whose it stays.
  const capital = unit.toUpperCase();
  if (capital.toLowerCase() === unit) columnOf[capital.charCodeAt(0)] = column;
  const twin = TWINS[unit];
  if (twin !== undefined) columnOf[twin.charCodeAt(0)] = column;
}
