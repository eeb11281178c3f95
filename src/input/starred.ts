import type { Block, LineRange } from './page.ts';

/** "****** Ferry stays in harbour ******": a headline as html2text prints it, six stars for the first rank. */
const OPENING = /^(\*{2,6})\s(?=\S)(.*)$/u;
/** Most lines that a headline is broken into. */
const MOST_LINES = 4;
const MOST_STARS = 6;
/** "Mara_Holt waits": its links have no blanks; names of accounts and files are left. */
const JOINED = /(?<=[\p{L}\p{M}\p{N}’'”"»),.&?!:;–—-])_(?=[\p{L}\p{N}“"«(‘'&–—-])/gu;
const ADDRESS = /[@/\\]/;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
};

/** Whether headlines of a text stand between rows of stars, five at least: three are anybody's "*** Update ***". */
export function hasStarredHeadlines(lines: readonly string[]): boolean {
  return lines.some((line, index) => line.startsWith('*****') && starredAt(lines, index) !== null);
}

/**
 * The blocks of lines without a blank one between them, in a file of html2text: headlines between stars as headings,
 * addresses of pictures that it broke as one block, all else as `plain` reads it, with blanks for the marks in links.
 */
export function starredBlocks(
  chunk: readonly string[],
  from: number,
  plain: (lines: readonly string[], from: number) => readonly Block[],
): readonly Block[] {
  const blocks: Block[] = [];
  let start = 0;
  const flush = (end: number) => {
    if (end > start) blocks.push(...plain(chunk.slice(start, end).map(withBlanks), from + start));
  };
  for (let index = 0; index < chunk.length; ) {
    const found = starredAt(chunk, index) ?? addressAt(chunk, index);
    if (found === null) {
      index += 1;
      continue;
    }
    flush(index);
    blocks.push(blockOf(found, [from + index + 1, from + found.end]));
    index = found.end;
    start = index;
  }
  flush(chunk.length);
  return blocks;
}

interface Found {
  /** Index behind its last line. */
  readonly end: number;
  /** Of a headline, from 1; 0 for an address. */
  readonly depth: number;
  readonly text: string;
}

function starredAt(lines: readonly string[], index: number): Found | null {
  const [, stars, first] = OPENING.exec(lines[index]!) ?? [];
  if (stars === undefined) return null;
  const words: string[] = [];
  for (let end = index; end < Math.min(lines.length, index + MOST_LINES); end += 1) {
    const line = end === index ? first! : lines[end]!;
    if (line.trim() === '') return null;
    const isLast = line.trimEnd().endsWith(stars);
    words.push(isLast ? line.trimEnd().slice(0, -stars.length).trim() : line.trim());
    if (!isLast) continue;
    const text = withBlanks(words.join(' ').trim());
    return text === '' ? null : { end: end + 1, depth: MOST_STARS + 1 - stars.length, text };
  }
  return null;
}

/** "[https://pier.example/2019/", "ferry.jpg?width=960]" */
function addressAt(lines: readonly string[], index: number): Found | null {
  if (!/^\[(?:https?:\/\/|\/)\S*$/u.test(lines[index]!)) return null;
  const end = lines.slice(index, index + MOST_LINES).findIndex((line) => /^\S*\]$/u.test(line.trim()));
  if (end < 0 || lines.slice(index, index + end + 1).some((line) => line.trim().includes(' '))) return null;
  const text = lines
    .slice(index, index + end + 1)
    .map((line) => line.trim())
    .join('');
  return { end: index + end + 1, depth: 0, text };
}

function withBlanks(line: string): string {
  const words = line.includes('_')
    ? line
        .split(' ')
        .map((word) => (ADDRESS.test(word) ? word : word.replace(JOINED, ' ')))
        .join(' ')
    : line;
  return words.includes('&') ? words.replace(/&(?:\w{2,4}|#39|#x27);/g, (entity) => ENTITIES[entity] ?? entity) : words;
}

function blockOf({ depth, text }: Found, lines: LineRange): Block {
  const children = [{ type: 'text' as const, value: text }];
  return depth === 0
    ? { node: { type: 'paragraph', children }, lines, text, linkLength: text.length }
    : { node: { type: 'heading', depth: depth as 1 | 2 | 3 | 4 | 5, children }, lines, text, linkLength: 0 };
}
