/** Widths at which programs wrap text; a longest line outside them is no sign of wrapping. */
const NARROWEST = 48;
const WIDEST = 132;

/**
 * The width in characters that the lines of a file were wrapped at, or 0 where they were not. A wrapped file has
 * several lines close to its longest one, none or next to none beyond it.
 */
export function wrapWidth(lines: readonly string[]): number {
  const lengths = lines.map((line) => line.trimEnd().length).filter((length) => length > 0).sort((a, b) => a - b);
  const long = lengths.filter((length) => length > WIDEST).length;
  if (lengths.length < 4 || long > Math.max(1, lengths.length * 0.03)) return 0;
  const within = lengths.filter((length) => length <= WIDEST);
  for (let index = within.length - 1; index >= 0; index -= 1) {
    const width = within[index]!;
    if (width < NARROWEST) return 0;
    const near = within.filter((length) => length <= width && length > width - 14).length;
    if (near >= 3 && near >= lengths.length * 0.04) return width;
  }
  return 0;
}

/**
 * Whether the second of two lines goes on where the first was wrapped: its first word had no room left on the first.
 * That is how every program fills lines, so a line that had room for the word was ended on purpose.
 */
export function joinWrapped(line: string, next: string, width: number): boolean {
  if (width === 0 || line.length < width * 0.5) return false;
  const indent = /^\s*/.exec(line)![0].length;
  const nextIndent = /^\s*/.exec(next)![0].length;
  if (nextIndent > indent + 3 || nextIndent < indent - 6) return false;
  const word = /^\s*(\S+)/.exec(next)?.[1]?.length ?? 0;
  // A word of a script without blanks may be cut anywhere.
  const needed = /^\s*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(next) ? 1 : word + 1;
  return line.trimEnd().length + needed > width;
}
