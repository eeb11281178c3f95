/** Widths at which programs wrap text, in columns; a longest line outside them is no sign of wrapping. */
const NARROWEST = 48;
const WIDEST = 132;

/**
 * The width in characters that the lines of a file were wrapped at, or 0 where they were not. A wrapped file has
 * several lines close to its longest one, none or next to none beyond it.
 */
export function wrapWidth(lines: readonly string[]): number {
  return pageWidth(lines) || columnWidth(lines);
}

function pageWidth(lines: readonly string[]): number {
  if (isOfParagraphs(lines)) return 0;
  const lengths = lines
    .map((line) => columnsOf(line.trimEnd()))
    .filter((length, index) => length > 0 && (length <= WIDEST || !COLUMNS.test(lines[index]!)))
    .sort((a, b) => a - b);
  const long = lengths.filter((length) => length > WIDEST).length;
  if (lengths.length < 4 || long > Math.max(1, lengths.length * LONG_SHARE)) return 0;
  // Between hundreds of menu entries a few whole paragraphs are few lines: a program that wraps breaks every one.
  if (long > 1 && lines.filter(isWhole).length > Math.max(1, lengths.length * 0.005)) return 0;
  const within = lengths.filter((length) => length <= WIDEST);
  for (let index = within.length - 1; index >= 0; index -= 1) {
    const width = within[index]!;
    if (width < NARROWEST) return 0;
    const near = within.filter((length) => length <= width && length > width - NEAR).length;
    if (near >= 3 && near >= lengths.length * 0.04) return isBroken(lines, width) ? width : 0;
  }
  return 0;
}

/** Whether more lines are long than a wrapped file may have: the first paragraphs tell of most files. */
function isOfParagraphs(lines: readonly string[]): boolean {
  const most = Math.max(1, lines.length * LONG_SHARE);
  let long = 0;
  for (const line of lines) {
    if (line.length <= WIDEST || line.trimEnd().length <= WIDEST || COLUMNS.test(line)) continue;
    long += 1;
    if (long > most) return true;
  }
  return false;
}

/** The share of a wrapped file's lines that may be longer than programs wrap at, beside one that always may. */
const LONG_SHARE = 0.03;

/** "Markets        Cricket        Books": a row of a table, which a text browser sets as wide as its cells. */
const COLUMNS = /\S\s{3,}\S|^\s{60,}/;

/** How much shorter than the width a line may be that fills it. */
const NEAR = 8;

/** Whether lines of a width are broken at it: of whole paragraphs, which may be as long by chance, each ends a sentence over a blank line. */
function isBroken(lines: readonly string[], width: number): boolean {
  return lines.some((line, index) => {
    const columns = columnsOf(line.trimEnd());
    if (columns > width || columns <= width - NEAR) return false;
    return !ENDED.test(line.trimEnd()) || (lines[index + 1] ?? '').trim() !== '';
  });
}

const ENDED = /[.!?。！？…।॥][\s"'”’»“„)\]」』*_]*(?:\[\^?\d{1,3}\])?$/u;

/** Columns of newspapers: narrower than any program wraps at. */
const NARROWEST_COLUMN = 22;
/** Lines that go on in the next one, which make a column of a text, and how many of them fill its width. */
const FEWEST_IN_COLUMN = 8;
const FILLED = 0.8;
/** How much shorter than the column a line may be: papers set words, not letters. */
const RAGGED = 6;

/**
 * The width of a newspaper's column: most lines of the file are short and go on in the next one with a small letter or the
 * rest of a word, and fill one width. Verse goes on so, too, but ends its lines where it likes.
 */
function columnWidth(lines: readonly string[]): number {
  const open: [columns: number, needed: number][] = [];
  const east: number[] = [];
  let cut = 0;
  let total = 0;
  for (const [index, line] of lines.entries()) {
    const columns = columnsOf(line.trim());
    if (columns === 0) continue;
    total += 1;
    if (columns > NARROWEST + RAGGED) return 0;
    const next = lines[index + 1];
    if (next !== undefined && EAST.test(next) && EAST_END.test(line)) east.push(columns);
    if (next === undefined || columns < NARROWEST_COLUMN / 2 || !/^\s{0,3}\p{Ll}/u.test(next) || CLOSED.test(line))
      continue;
    if (CUT_WORD.test(line.trimEnd())) cut += 1;
    open.push([columns, (/^\s*(\S+)/.exec(next)?.[1]?.length ?? 0) + 1]);
  }
  const widest = Math.max(0, ...east);
  const full = east.filter((columns) => columns > widest - RAGGED / 2).length;
  if (full >= FEWEST_EAST && full >= east.length * FILLED && full >= total * 0.25) return widest;
  if (open.length < FEWEST_IN_COLUMN || open.length < total * 0.25) return 0;
  const width = open.map(([columns]) => columns).sort((a, b) => a - b)[Math.floor(open.length * 0.9)]!;
  const filled = open.filter(([columns, needed]) => columns + needed > width - RAGGED / 2).length;
  return width >= NARROWEST_COLUMN && filled >= open.length * (cut > 1 ? FILLED / 2 : FILLED) ? width : 0;
}

/** Columns of Chinese and Japanese are filled to the sign. */
const FEWEST_EAST = 3;
const EAST = /^\s*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「『]/u;
const EAST_END = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、，」』]$/u;
const CLOSED = /[.!?:;][\s"'”’»)\]]*$/;
const CUT_WORD = /\p{Ll}[-\u00ad¬]$/u;

/** A line with blanks enough to be broken at, longer than any that programs leave. */
function isWhole(line: string): boolean {
  return line.length > WIDEST && line.trim().split(' ').length > BREAKABLE;
}

/** Words of a line that is long for its words, not for an address in it. */
const BREAKABLE = 15;

/** Where a line stands: first in its paragraph, alone with one or two others, as headlines do, or behind a line that was wrapped. */
export type WrapPlace = 'first' | 'alone' | 'inside';

/**
 * Whether the second of two lines goes on where the first was wrapped: its first word had no room left on the first.
 * That is how every program fills lines, so a line that had room for the word was ended on purpose, unless the next one
 * begins with a small letter: print fills lines by the width of letters, not by their number. `inside` a paragraph, a
 * line that no full stop closes may fall short by a little.
 */
export function joinWrapped(line: string, next: string, width: number, place: WrapPlace = 'first'): boolean {
  if (width === 0 || STAMP.test(next)) return false;
  const inside = place === 'inside';
  const columns = columnsOf(line.trimEnd());
  if (columns < width * 0.5) return false;
  const indent = /^\s*/.exec(line)![0].length;
  const nextIndent = /^\s*/.exec(next)![0].length;
  if (place !== 'first' && isCentred(line, next, width)) return true;
  if (nextIndent > indent + 3 || nextIndent < indent - 6) return false;
  const isOpen = !CLOSED.test(line);
  // "   The boat was found": a paragraph's first line stands further in, behind a full stop.
  if (inside && nextIndent > indent && nextIndent >= 2 && !isOpen) return false;
  if (isOpen && columns > width * (place === 'first' ? 0.88 : 0.5) && /^\s*\p{Ll}\p{L}/u.test(next)) return true;
  if (CUT_WORD.test(line.trimEnd()) && /^\s*\p{Ll}/u.test(next) && columns > width * 0.7) return true;
  const word = /^\s*(\S+)/.exec(next)?.[1]?.length ?? 0;
  // Text without blanks may be cut anywhere, but not before a closing mark.
  const needed = /^\s*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(next) ? 4 : word + 1;
  // A full line behind it is of a text, too: no byline and no date.
  const isText = place === 'first' && columnsOf(next.trimEnd()) > width * 0.8;
  return columns + needed > (isOpen && inside ? width - RAGGED : isOpen && isText ? width - RAGGED / 2 : width);
}

/**
 * "The ferry stays in its harbour after nine days, and the" over "   baker goes on foot": a headline that a text browser set
 * in the middle of the page, where its next word had no room.
 */
function isCentred(line: string, next: string, width: number): boolean {
  const [text, below] = [line.trim(), next.trim()];
  const [indent, nextIndent] = [line.indexOf(text), next.indexOf(below)];
  if (nextIndent < LEAST_CENTRED || CLOSED.test(line)) return false;
  const word = columnsOf(/^\S+/.exec(below)?.[0] ?? '');
  const middles = indent + columnsOf(text) / 2 - (nextIndent + columnsOf(below) / 2);
  return Math.abs(middles) <= 1 && columnsOf(text) + word >= width - 2;
}

/** "2019-09-26 12:11 来源：潮汐网", "7:12 am on 29 May 2025": day and clock open a line of their own, or are all of it. */
const STAMP =
  /^\s*(?:19|20)\d\d[-./年]\s?\d{1,2}[-./月]\s?\d{1,2}日?\s+\d{1,2}:\d{2}|^\s*\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)?,?\s(?:on\s)?\d{1,2}\.?\s\p{L}{3,12}\.?\s(?:19|20)\d\d\s*$/u;

/** The least indentation of a line in the middle, under one that fills the page. */
const LEAST_CENTRED = 4;

/** Columns a line takes on a terminal: wide characters of East Asia take two (UAX #11). */
function columnsOf(line: string): number {
  if (line.length > 2 * WIDEST || !/[\u1100-\uffef]/.test(line)) return line.length;
  return (
    line.length +
    (line.match(/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g)
      ?.length ?? 0)
  );
}
