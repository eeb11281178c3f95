import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { kindOf, LETTER } from '../text/character-kinds.ts';
import { ownLine } from '../text/characters.ts';
import { monthsOf } from '../text/dates/months.ts';
import { addressesIn, sharesOf } from './addresses.ts';
import type { Curation } from './curation.ts';
import { findLinkMarks, type LinkMarks } from './link-marks.ts';
import { mayBeCertain, parseMarkdown } from './markdown.ts';
import { partsOf } from './marked-parts.ts';
import type { Block, LineRange, Page, Property } from './page.ts';
import { hasStarredHeadlines, starredBlocks } from './starred.ts';
import { isTableRow, repairTable } from './tables.ts';
import { joinWrapped, type WrapPlace, wrapWidth } from './wraps.ts';
import { hasWrittenLinks, isBrokenByAddress, linesOfWords, withLinks } from './written-links.ts';

/** Longest line that is read, in UTF-16 units; the rest of a longer one stays in the ledger. */
export const LONGEST_LINE = 100_000;
const BULLET = /^(\s*)([•▪■□☆★◦‣⁃·*+–—-]|\d{1,3}[.)])(?:\s+(.*)|$)/u;

/** `[` alone, `](https://…)` alone, or both: a link around blocks, which Markdown itself cannot say. */
const BRACKET = /^\s*(?:[-*]\s+)?(?:\]\(<?([^\s()<>]{0,2000})>?(?:\s+"[^"]{0,500}")?\))?\s*(\[)?\s*$/;

/** What is known of a file's lines already. */
interface Known {
  /** All of them as one text: most have none of the marks that many looks at lines are for, which one look at it tells. */
  readonly whole?: string;
  /** Whether each is in memory of its own, and printable ASCII with single blanks. */
  readonly isPlain?: boolean;
}

/**
 * Plain text or Markdown as a page. Lines of Markdown go through the Markdown parser only where they hold markup; the
 * rest becomes paragraphs at once: in a text file a paragraph is a line, or the lines of one hard-wrapped paragraph,
 * in Markdown the lines up to the next blank one.
 */
export function readText(
  source: string,
  all: readonly string[],
  format: 'text' | 'markdown',
  curation: Curation,
  { whole = all.join('\n'), isPlain = false }: Known = {},
): Page {
  const cut = whole.length > LONGEST_LINE ? all.findIndex((line) => line.length > LONGEST_LINE) : -1;
  const lines = cut < 0 ? all : all.map((line) => line.slice(0, LONGEST_LINE));
  const advice = 'the line is read up to 100,000 characters; break it into paragraphs';
  const problems =
    cut < 0 ? [] : [{ source, line: cut + 1, code: 'line-too-long', seen: `${all[cut]!.length} characters`, advice }];
  const skip = curation.frontMatter?.[1] ?? 0;
  const marks = format === 'text' ? findLinkMarks(lines) : null;
  const mayHaveLinks = whole.includes(']') || whole.includes('>');
  const written = format === 'text' && marks === null && mayHaveLinks && hasWrittenLinks(lines);
  const worded = written ? linesOfWords(lines) : marks ? lines.slice(0, marks.from) : lines;
  const width = format === 'text' ? wrapWidth(worded) : 0;
  const starred = format === 'text' && whole.includes('*****') && hasStarredHeadlines(lines);
  const manner: Manner = { width, hasBars: whole.includes('|'), isPlain, links: written ? 'written' : marks };
  const plain = (chunk: readonly string[], from: number) => blocksOf(chunk, from, manner);
  const blocks: Block[] = [];
  let markup: number[] = [];
  const flush = () => {
    if (markup.length > 0) blocks.push(...parseMarkdown(lines, [markup[0]!, markup.at(-1)!]));
    markup = [];
  };
  // "[the baker][1]" needs "[1]: https://…", wherever that stands: such a file goes through the parser whole.
  if (format === 'markdown' && lines.some((line) => DEFINITION.test(line))) markup.push(skip, lines.length - 1);
  let open = -1;
  const shares: Property[] = [];
  for (const { from, to, marked } of markup.length > 0
    ? []
    : partsOf(lines, skip, format, width > 0, format === 'markdown' || mayBeCertain(whole))) {
    const chunk = lines.slice(from, to + 1);
    const bracket = format === 'markdown' ? BRACKET.exec(chunk.join(' ')) : null;
    if (bracket) {
      flush();
      if (bracket[1] !== undefined && open >= 0) linkBlocks(blocks, open, bracket[1]);
      if (bracket[1] && open === blocks.length) shares.push(...sharesOf([bracket[1]], [from + 1, to + 1]));
      open = bracket[2] === undefined ? -1 : blocks.length;
    } else if (marked) {
      // Lines of Markdown beside each other in a text are paragraphs each.
      if (format === 'text' && markup.at(-1) === from - 1) flush();
      markup.push(from, to);
    } else if (markup.length > 0 && /^(?: {2,}|\t)/.test(chunk[0]!) && format === 'markdown') {
      markup.push(to);
    } else {
      flush();
      blocks.push(
        ...(format === 'markdown'
          ? [paragraphOf(chunk, from, isPlain)]
          : starred
            ? starredBlocks(chunk, from, plain)
            : plain(chunk, from)),
      );
    }
  }
  flush();
  const wordless = blocks.filter((block) => block.text === '');
  const addresses = wordless.flatMap(({ node, lines }) => addressesIn(node as Nodes, lines));
  return {
    source,
    format,
    lines: all,
    blocks: wordless.length === 0 ? blocks : blocks.filter((block) => block.text !== ''),
    properties: [...addresses, ...shares],
    curation,
    problems,
  };
}

const DEFINITION = /^\s{0,3}\[[^\]\n]{1,200}\]:\s*\S/;

/** Makes one link of every block since a bracket opened: clippers write links around whole cards. */
function linkBlocks(blocks: Block[], from: number, url: string): void {
  for (let index = from; index < blocks.length; index += 1) {
    const block = blocks[index]!;
    const node =
      block.node.type === 'paragraph'
        ? { ...block.node, children: [{ type: 'link' as const, url, children: block.node.children as never }] }
        : block.node;
    blocks[index] = { ...block, node, linkLength: block.text.length };
  }
}

/** A headline of several lines, with nothing else between the blank lines around it. */
const HEADLINE_LINES = 3;

/** How a file of plain text is written: its width, whether it may have tables, how its links are marked. */
interface Manner {
  readonly width: number;
  readonly hasBars: boolean;
  readonly isPlain: boolean;
  readonly links: LinkMarks | 'written' | null;
}

/** The blocks of some lines of plain text: list items, tables, paragraphs. */
function blocksOf(chunk: readonly string[], from: number, { width, hasBars, isPlain, links }: Manner): Block[] {
  const marks = links === 'written' ? null : links;
  const blocks: Block[] = [];
  for (let index = 0; index < chunk.length; ) {
    let end = index + 1;
    if (hasBars && isTableRow(chunk[index]!)) {
      while (end < chunk.length && isTableRow(chunk[end]!)) end += 1;
      const table = end - index > 1 ? repairTable(chunk.slice(index, end), [from + index + 1, from + end]) : null;
      if (table) {
        blocks.push(table);
        index = end;
        continue;
      }
      end = index + 1;
    }
    if (marks && from + index >= marks.from) {
      const address = textBlock('paragraph', [chunk[index]!], [from + end, from + end]);
      blocks.push({ ...address, linkLength: address.text.length });
      index = end;
      continue;
    }
    while (end < chunk.length && goesOn(chunk, index, end, width, links) && !isItem(chunk[end]!)) end += 1;
    const part = end - index === chunk.length ? chunk : chunk.slice(index, end);
    const range: LineRange = [from + index + 1, from + end];
    if (marks) blocks.push(unmarkedBlock(part, range, marks));
    else blocks.push(links === 'written' ? withLinks(blockOf(part, range)) : blockOf(part, range, isPlain));
    index = end;
  }
  return blocks;
}

/** Whether the line at `end` goes on with the one before it, in a paragraph that begins at `from`. */
function goesOn(
  chunk: readonly string[],
  from: number,
  end: number,
  width: number,
  links: LinkMarks | 'written' | null,
): boolean {
  const place: WrapPlace = end - from > 1 ? 'inside' : chunk.length <= HEADLINE_LINES ? 'alone' : 'first';
  const [line, next] = [chunk[end - 1]!, chunk[end]!];
  return joinWrapped(line, next, width, place) && !(links === 'written' && isBrokenByAddress(line, next, width));
}

/** What a line has of an item of a list; most lines begin with a letter, and no item does. */
function bulletOf(line: string): RegExpExecArray | null {
  return (kindOf(line.charCodeAt(0)) & LETTER) === 0 ? BULLET.exec(line) : null;
}

function isItem(line: string): boolean {
  const bullet = bulletOf(line);
  return bullet !== null && !isDate(bullet);
}

/** "9. September 2025" and "06. 01. 2026" are no items of a list. */
function isDate([, , sign = '', text = '']: RegExpExecArray): boolean {
  if (!/\d/.test(sign)) return false;
  return monthsOf(text.split(/[\s,]/)[0] ?? '').length > 0 || /^\d{1,2}\.\s?\d{4}/.test(text);
}

function blockOf(lines: readonly string[], range: LineRange, isPlain = false): Block {
  const bullet = bulletOf(lines[0]!);
  // "– No, he said." opens speech.
  if (!bullet || isDate(bullet) || /^[–—-]$/.test(bullet[2]!)) return textBlock('paragraph', lines, range, isPlain);
  const ordered = /\d/.test(bullet[2]!);
  const item = textBlock('paragraph', [bullet[3] ?? '', ...lines.slice(1)], range);
  const node: RootContent = {
    type: 'listItem',
    spread: false,
    children: item.text === '' ? [] : [item.node as never],
    data: { ordered, depth: bullet[1]!.length } as never,
  };
  return { ...item, node };
}

/** A block without the numbers of its links; all of it is a link where one opens it and nothing else does. */
function unmarkedBlock(lines: readonly string[], range: LineRange, marks: LinkMarks): Block {
  const block = blockOf(lines.map(marks.unmarked), range);
  const [first, ...rest] = lines;
  const isLink = marks.isLink([first!.replace(BULLET, '$3'), ...rest].join(' '));
  return isLink ? { ...block, linkLength: block.text.length } : block;
}

function paragraphOf(chunk: readonly string[], from: number, isPlain: boolean): Block {
  return textBlock('paragraph', chunk, [from + 1, from + chunk.length], isPlain);
}

/** Joins lines by blanks; a word that was cut at a line's end is whole again ("harbour-" + "master" keeps its hyphen only before a capital). */
function textBlock(type: 'paragraph', lines: readonly string[], range: LineRange, isPlain = false): Block {
  let text = '';
  for (const line of lines) {
    const part = line.trim();
    if (text.endsWith('-') && /\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(part)) text = text.slice(0, -1) + part;
    else if (text !== '' && isUnspaced(text, part)) text += part;
    else text = text === '' ? part : `${text} ${part}`;
  }
  if (!isPlain || text !== lines[0]) text = ownLine(text);
  const children: PhrasingContent[] = [{ type: 'text', value: text }];
  return {
    node: { type, children },
    lines: range,
    text,
    linkLength: 0,
    indent: lines[0]!.length - lines[0]!.trimStart().length,
  };
}

/** Chinese and Japanese lines are joined without a blank. */
function isUnspaced(before: string, after: string): boolean {
  const script = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，」』）]/u;
  return script.test(before.at(-1)!) && script.test(after.charAt(0));
}
