import type { Nodes, RootContent } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { cleanText } from '../text/characters.ts';
import { monthsOf } from '../text/dates/months.ts';
import type { Block, LineRange } from './page.ts';
import { linkLengthOf, printPlain } from './plain.ts';
import { resolveReferences } from './references.ts';
import { isTableRow, repairTable } from './tables.ts';

/** Deepest nesting of quotes and lists that the parser is given: it recurses, and 3,000 `>` overflow its stack. */
const DEEPEST = 40;

/** Anything of Markdown inside a line: emphasis, code, links, entities, escapes, autolinks. */
const INLINE = /[\\`*_[\]<&]|~~/;
/** Anything of Markdown at a line's start: headings, quotes, lists, fences, rules, indented code, tables. */
const AT_START = /^(?: {4}|\t|\s{0,3}(?:[#>|]|[-+*](?:\s|$)|\d{1,9}[.)](?:\s|$)|=+\s*$|-[-\s]*$|~~~))/;
/** Markup that plain text does not hold by accident: a heading, a link, an image, strong text. */
const CERTAIN =
  /^\s{0,3}#{1,6}\s+\S|!?\[[^\]\n]{0,300}\]\([^)\n]{0,2000}\)|(?<![\w*])\*{1,3}[^\s*](?:[^*\n]{0,2000}[^\s*])?\*{1,3}(?![\w*])/u;

/** Whether some lines need the Markdown parser. In plain text only what is Markdown beyond doubt counts. */
export function hasMarkup(lines: readonly string[], format: 'text' | 'markdown'): boolean {
  if (format === 'text') return lines.some((line) => mayBeCertain(line) && CERTAIN.test(line.slice(0, 4000)));
  return lines.some((line) => INLINE.test(line) || AT_START.test(line));
}

/**
 * Whether a text, of a line or of many, has a mark without which no line is Markdown beyond doubt: headings, strong text and
 * links each have one of these.
 */
export function mayBeCertain(text: string): boolean {
  return text.includes('*') || text.includes('](') || text.includes('#');
}

const parser = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [gfmTable()])
  .data('fromMarkdownExtensions', [gfmTableFromMarkdown()]);

/** The blocks of some lines of a file through remark-parse with GFM tables; `range` holds indexes of `lines`, both included. */
export function parseMarkdown(lines: readonly string[], range: readonly [number, number]): Block[] {
  const part = lines.slice(range[0], range[1] + 1);
  const tree = parser.parse(boundDepth(part.map((line) => keepDate(boundNesting(line)))).join('\n'));
  resolveReferences(tree);
  const blocks: Block[] = [];
  for (const node of tree.children) blocks.push(...blocksOfNode(node, range[0], part));
  return blocks;
}

/** Lists come as one block an item, so that a menu entry and a sentence are judged apart. */
function* blocksOfNode(
  node: RootContent,
  offset: number,
  part: readonly string[],
  depth = 0,
  ordered = false,
): Generator<Block> {
  if (node.type === 'list') {
    for (const item of node.children) yield* blocksOfNode(item, offset, part, depth, node.ordered === true);
    return;
  }
  if (node.type === 'listItem') {
    const nested = node.children.filter((child) => child.type === 'list');
    const own = node.children.filter((child) => child.type !== 'list');
    const last = nested[0]?.position?.start.line;
    const item = { ...node, spread: false, children: own, data: { ordered, depth } as never };
    const lines = linesOf(node, offset);
    yield block(item, last === undefined ? lines : [lines[0], Math.max(lines[0], offset + last - 1)]);
    for (const list of nested) yield* blocksOfNode(list, offset, part, depth + 1);
    return;
  }
  if (node.type === 'paragraph' && node.position) {
    const rows = part.slice(node.position.start.line - 1, node.position.end.line);
    const table =
      rows.length > 1 && rows.every((row) => isTableRow(row)) ? repairTable(rows, linesOf(node, offset)) : null;
    if (table) {
      yield table;
      return;
    }
  }
  yield block(node, linesOf(node, offset));
}

function block(node: RootContent, lines: LineRange): Block {
  return {
    node,
    lines,
    text: cleanText(printPlain(node as Nodes))
      .replace(/[^\S\n]+/g, ' ')
      .trim(),
    linkLength: linkLengthOf(node as Nodes),
  };
}

function linesOf(node: RootContent, offset: number): LineRange {
  return [offset + (node.position?.start.line ?? 1), offset + (node.position?.end.line ?? 1)];
}

/**
 * Items more than 40 lists deep stand beside those of the fortieth: the parser opens every list above a line again, so that
 * its time grows with the square of the depth.
 */
function boundDepth(lines: readonly string[]): readonly string[] {
  const deepest = 2 * DEEPEST;
  if (!lines.some((line) => DEEP_ITEM.test(line) && columnsBefore(line) > deepest)) return lines;
  return lines.map((line) => {
    if (columnsBefore(line) <= deepest) return line;
    return ' '.repeat(DEEP_ITEM.test(line) ? deepest : deepest + 2) + line.trimStart();
  });
}

/** An item of a list with at least so many blanks or tabs before it that it may be too deep. */
const DEEP_ITEM = /^[ \t]{20,}(?:[-+*]|\d{1,9}[.)])(?=\s)/;

/** The column that a line's text begins at; a tab goes on to the next fourth one. */
function columnsBefore(line: string): number {
  let columns = 0;
  for (let at = 0; line[at] === ' ' || line[at] === '\t'; at += 1) columns += line[at] === '\t' ? 4 - (columns % 4) : 1;
  return columns;
}

/** A line that opens more than 40 quotes or lists is kept as text: its markers are escaped. */
function boundNesting(line: string): string {
  const markers = /^(?:\s{0,3}(?:>|[-+*](?=\s)|\d{1,9}[.)](?=\s))\s?)+/.exec(line)?.[0];
  if (!markers || markers.length <= DEEPEST) return line;
  return `\\${markers.replace(/\s/g, '')}${line.slice(markers.length)}`;
}

/** "27. September 2014, 15:56 Uhr", "4. 2. 2024", "2014. május 18.": a date is no item of a list; the stop behind its first number is escaped. */
function keepDate(line: string): string {
  const [, blanks, number, month] =
    /^(\s{0,3})(\d{1,2}(?=\.\s\S+\s(?:19|20)\d{2}(?!\d))|(?:19|20)\d{2}(?=\.\s\S+\s\d{1,2}\.?(?!\d)))\.\s(\p{L}{3,}|\d{1,2}\.)/u.exec(
      line,
    ) ?? [];
  if (number === undefined || (/^\p{L}/u.test(month!) && monthsOf(month!).length === 0)) return line;
  return `${blanks}${number}\\${line.slice(blanks!.length + number.length)}`;
}
