import type { LineRange } from '../../../input/page.ts';
import { CAPITAL, kindOf } from '../../../text/character-kinds.ts';
import type { Passage } from '../passages.ts';
import { CODES, LABELS, type Label } from './labels.ts';

/** What one labelled line says. */
export interface Entry {
  readonly passage: Passage;
  readonly label: Label;
  /** The label as it is written, in small letters. */
  readonly word: string;
  readonly value: string;
  /** The line itself, and where it stands. */
  readonly quote: string;
  readonly lines: LineRange;
}

/** The word of an entry without a label: the line of an issue. */
export const ISSUE_LINE = 'issue line';

/** The fewest codes that make a record. */
const FEWEST_CODES = 5;
/** Longest label and longest line, in UTF-16 units. */
const LONGEST_LABEL = 28;
const LONGEST = 400;
/** From this much like running text on, a passage parts what stands over a text from what stands under it. */
const PROSE = 12;

/** The labelled lines of a file, which is given as it is written, too, in groups that stand together, over the text or under it, one other line between two at most. */
export function groupEntries(passages: readonly Passage[], written: readonly string[]): readonly (readonly Entry[])[] {
  const entries = new Map<number, readonly Entry[]>();
  const isCoded = codesOf(passages) >= FEWEST_CODES;
  for (const passage of passages) {
    const found = entriesOf(passage, isCoded, written);
    if (found) entries.set(passage.index, found);
  }
  return entries.size === 0 ? [] : groupsOf(passages, entries);
}

/** "Le Courrier du port • p. 4 • 431 mots": the paper, the page and the length of what a database holds. */
const ISSUE =
  /^(.{2,60}?)(?:,?\s[•·|]\s|,\s)(?:pp?\.|pages?|pg\.?|S\.|Seiten?|página|pagina|pág\.|pag\.)\s?[\p{L}\d-]{1,8}(?:\s[•·|]\s|,\s)\d[\d\s.,]*\s?(?:mots|words|wörter|palabras|parole|palavras|woorden)$/iu;

/** Most lines do not end so, and are not tried. */
function endsInWords(text: string): boolean {
  return LAST_LETTERS.includes(text.charAt(text.length - 1)) && WORDS_LAST.test(text.slice(-9));
}

const WORDS_LAST = /(?:mots|words|wörter|palabras|parole|palavras|woorden)$/i;
const LAST_LETTERS = 'srenSREN';

/** The entries of a passage all of whose lines are labelled; null for any other. */
function entriesOf(passage: Passage, isCoded: boolean, written: readonly string[]): readonly Entry[] | null {
  const { text, block } = passage;
  if (text.length > LONGEST) return null;
  const whole = { passage, quote: text, lines: block.lines };
  if (isCoded) {
    const [, code = '', value = ''] = /^([A-Z]{2,3})(?:\s+(.*))?$/s.exec(text) ?? [];
    const label = CODES.get(code);
    if (label) return [{ ...whole, label, word: code, value }];
  }
  const issue = endsInWords(text) ? ISSUE.exec(text)?.[1] : undefined;
  if (issue) return [{ ...whole, label: 'outlet', word: ISSUE_LINE, value: issue }];
  const isTable = block.node.type === 'table';
  const mark = isTable ? text.indexOf(' | ') : labelEnd(text);
  if (mark < (isTable ? 0 : 1) || mark > LONGEST_LABEL) return null;
  const [from, to] = block.lines;
  // In Markdown lines under each other are one paragraph.
  const isFolded = to > from && block.node.type === 'paragraph' && !text.includes('\n') && from <= written.length;
  const rows = isFolded ? written.slice(from - 1, to).map(withoutEmphasis) : text.split('\n');
  const isLined = rows.length === to - from + 1;
  const entries: Entry[] = [];
  for (const [place, row] of rows.entries()) {
    if (isTable && !/\p{L}/u.test(row)) continue;
    const [, word = '', value = ''] = (isTable ? CELLS : LABELLED).exec(row.trim()) ?? [];
    const label = LABELS.get(word.toLowerCase());
    if (!label) return null;
    const lines: LineRange = isLined ? [from + place, from + place] : block.lines;
    entries.push({ passage, label, word: word.toLowerCase(), value: value.trim(), quote: row.trim(), lines });
  }
  return entries;
}

/** Where a label's mark stands, -1 where none does: most lines have none at all. */
function labelEnd(text: string): number {
  if (!text.includes(':') && !text.includes('：') && !text.includes('】')) return -1;
  return text.slice(0, LONGEST_LABEL + 1).search(/[:：】]/);
}

function withoutEmphasis(line: string): string {
  return line.replace(/[*_`<>\\]/g, '').trim();
}

/** "Author: Mara Holt", "【作者】沈望舒" */
const LABELLED = /^[【[]?\s?([^:：【】[\]]{1,28}?)\s?(?:[】\]]\s?[:：]?|[:：])\s*(.*)$/u;
/** "Author | Mara Holt": a row of a table. */
const CELLS = /^([^|:：]{1,28}?)\s?[:：]? \| ([^|]*)$/u;

/** How many codes of a database's record open a line of a file. */
function codesOf(passages: readonly Passage[]): number {
  const codes = new Set<string>();
  for (const { text } of passages) {
    const isCapital = (kindOf(text.charCodeAt(1)) & CAPITAL) !== 0;
    const code = isCapital ? /^([A-Z]{2,3})(?:\s|$)/.exec(text)?.[1] : undefined;
    if (code && CODES.has(code)) codes.add(code);
  }
  return codes.has('HD') && (codes.has('PD') || codes.has('SN')) ? codes.size : 0;
}

/** Labelled passages that stand together, one other line between them at most, over the text or under it. */
function groupsOf(passages: readonly Passage[], entries: ReadonlyMap<number, readonly Entry[]>): readonly Entry[][] {
  const prose = passages.filter(({ prose: weight, index }) => weight >= PROSE && !entries.has(index));
  const [first, last] = [prose[0]?.index ?? passages.length, prose.at(-1)?.index ?? passages.length];
  const groups: Entry[][] = [];
  let before = Number.NEGATIVE_INFINITY;
  for (const [index, found] of entries) {
    if (index > first && index < last) continue;
    const parted = index - before > 2 || (before < first && index > last);
    if (parted) groups.push([...found]);
    else groups.at(-1)!.push(...found);
    before = index;
  }
  return groups;
}
