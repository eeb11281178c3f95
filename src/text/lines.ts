/**
 * The lines of a text without their line ends, so that `lines[n - 1]` is what an editor shows as line n. A line ends at
 * `\r\n`, `\n` or a lone `\r`, as in Markdown and HTML parsers too. U+2028, U+2029, U+0085, vertical tab and form feed
 * do not end one: editors show them inside a line, and `cleanText` makes blanks of them. A line end at the very end of
 * the text opens no further line; an empty text has no line.
 */
export function splitLines(text: string): string[] {
  if (text === '') return [];
  const lines = text.includes('\r') ? text.split(/\r\n|\r|\n/) : text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}
