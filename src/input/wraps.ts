/** Widths at which programs wrap text; a longest line outside them is no sign of wrapping. */
const NARROWEST = 48;
const WIDEST = 132;

/**
 * The width in characters that the lines of a file were wrapped at, or 0 where they were not. A wrapped file has
 * several lines close to its longest one, none or next to none beyond it.
 */
export function wrapWidth(lines: readonly string[]): number {
  const lengths = lines
    .map((line) => columnsOf(line.trimEnd()))
    .filter((length) => length > 0)
    .sort((a, b) => a - b);
  const long = lengths.filter((length) => length > WIDEST).length;
  if (lengths.length < 4 || long > Math.max(1, lengths.length * 0.03)) return 0;
  // Between hundreds of menu entries a few whole paragraphs are few lines: a program that wraps breaks every one.
  if (long > 1 && lines.filter(isWhole).length > Math.max(1, lengths.length * 0.005)) return 0;
  const within = lengths.filter((length) => length <= WIDEST);
  for (let index = within.length - 1; index >= 0; index -= 1) {
    const width = within[index]!;
    if (width < NARROWEST) return 0;
    const near = within.filter((length) => length <= width && length > width - 8).length;
    if (near >= 3 && near >= lengths.length * 0.04) return width;
  }
  return 0;
}

/** A line with blanks enough to be broken at, longer than any that programs leave. */
function isWhole(line: string): boolean {
  return line.length > WIDEST && line.trim().split(' ').length > BREAKABLE;
}

/** Words of a line that is long for its words, not for an address in it. */
const BREAKABLE = 15;

/**
 * Whether the second of two lines goes on where the first was wrapped: its first word had no room left on the first.
 * That is how every program fills lines, so a line that had room for the word was ended on purpose.
 */
export function joinWrapped(line: string, next: string, width: number): boolean {
  const columns = width === 0 ? 0 : columnsOf(line.trimEnd());
  if (width === 0 || columns < width * 0.5) return false;
  const indent = /^\s*/.exec(line)![0].length;
  const nextIndent = /^\s*/.exec(next)![0].length;
  if (nextIndent > indent + 3 || nextIndent < indent - 6) return false;
  if (/\p{Ll}-$/u.test(line.trimEnd()) && /^\s*\p{Ll}/u.test(next) && columns > width * 0.7) return true;
  const word = /^\s*(\S+)/.exec(next)?.[1]?.length ?? 0;
  // Text without blanks may be cut anywhere, but not before a closing mark.
  const needed = /^\s*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(next) ? 4 : word + 1;
  return columns + needed > width;
}

/** Columns a line takes on a terminal: wide characters of East Asia take two (UAX #11). */
function columnsOf(line: string): number {
  if (line.length > 2 * WIDEST || !/[\u1100-\uffef]/.test(line)) return line.length;
  return (
    line.length +
    (line.match(/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g)
      ?.length ?? 0)
  );
}
