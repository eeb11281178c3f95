import { hasMarkup } from './markdown.ts';

/** Lines of a file without a blank one between them, by the indexes of the first and the last, and whether they are Markdown. */
export interface MarkedPart {
  readonly from: number;
  readonly to: number;
  readonly marked: boolean;
}

/** Lines that are more than a person's head or paragraph has. */
const MANY = 6;
const HEADING = /^\s{0,3}(#{1,6})\s+\S/;

/**
 * The parts of a file from a line on: runs of lines without a blank one between them; a text's run that has lines of
 * Markdown may be several. None is Markdown in a file without any mark of it (`mayBeMarked`).
 */
export function partsOf(
  lines: readonly string[],
  skip: number,
  format: 'text' | 'markdown',
  isWrapped: boolean,
  mayBeMarked = true,
): readonly MarkedPart[] {
  const parts: MarkedPart[] = [];
  let from = -1;
  for (let index = skip; index <= lines.length; index += 1) {
    const isBlank = index === lines.length || lines[index]!.trimStart() === '';
    if (!isBlank && from < 0) from = index;
    if (!isBlank || from < 0) continue;
    const to = index - 1;
    if (!mayBeMarked) parts.push({ from, to, marked: false });
    else if (format === 'text') parts.push(...textParts(lines, from, to, isWrapped));
    else parts.push({ from, to, marked: hasMarkup(lines.slice(from, to + 1), format) });
    from = -1;
  }
  return parts;
}

/**
 * The parts of a text's run of lines that are Markdown, and the others: whole where it is short, hard-wrapped or begins
 * with a heading, else line by line. One "**today**" in a page's sixty lines makes no paragraph of all of them, and
 * "# Harbour" over "# Ferry" are no headings but tags.
 */
function* textParts(lines: readonly string[], from: number, to: number, isWrapped: boolean): Generator<MarkedPart> {
  const isMarked = (index: number) => hasMarkup([lines[index]!], 'text') && !isTag(lines, index);
  let next = from;
  while (next <= to && !isMarked(next)) next += 1;
  const isWhole = isWrapped || to - from < MANY || (next === from && HEADING.test(lines[from]!));
  if (next > to || isWhole) {
    yield { from, to, marked: next <= to };
    return;
  }
  let start = from;
  for (let index = next; index <= to; index += 1) {
    if (!isMarked(index)) continue;
    if (start < index) yield { from: start, to: index - 1, marked: false };
    yield { from: index, to: index, marked: true };
    start = index + 1;
  }
  if (start <= to) yield { from: start, to, marked: false };
}

/** "# Harbour", where the line above or below is another of its rank. */
function isTag(lines: readonly string[], index: number): boolean {
  const rank = rankOf(lines[index]!);
  return rank > 0 && (rankOf(lines[index - 1] ?? '') === rank || rankOf(lines[index + 1] ?? '') === rank);
}

function rankOf(line: string): number {
  return HEADING.exec(line)?.[1]?.length ?? 0;
}
