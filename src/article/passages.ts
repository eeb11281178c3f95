import type { Block, LineRange, Page } from '../input/page.ts';
import { FIELDS, type FieldName } from '../rules/claim.ts';
import { foldBlanks } from '../text/characters.ts';
import type { Article, BodyPassage, FieldPassage, Passage, RemovedPassage } from './article.ts';
import { LONGEST_QUOTE } from './ledger.ts';

/** What an article is made of, with the child of the body that holds each of its blocks; -1 where none does. */
export interface Parts extends Pick<Article, 'evidence' | 'removed'> {
  readonly page: Page;
  readonly body: readonly Block[];
  readonly places: readonly number[];
}

/**
 * The source in its own order: the blocks of the body as they follow one another, between them what was removed, and
 * the lines of fields that neither holds. Blocks of one line (a saved page may be one line) keep the page's order.
 */
export function orderPassages({ page, body, places, evidence, removed }: Parts): readonly Passage[] {
  const find = finderOf(page.blocks);
  const blocks: Placed<BodyPassage>[] = [];
  for (const [index, { lines, text }] of body.entries()) {
    const place = places[index]!;
    const last = blocks.at(-1);
    const at = find(lines, text)?.index ?? 0;
    if (last && last.passage.block === place) {
      const joined = [last.passage.lines[0], Math.max(last.passage.lines[1], lines[1])] as const;
      blocks[blocks.length - 1] = { ...last, passage: { block: place, lines: joined } };
    } else if (place >= 0) blocks.push({ line: lines[0], at, passage: { block: place, lines } });
  }
  const held: Held[] = [];
  for (const { lines, text } of body) held.push({ lines, text });
  for (const { lines, quote } of removed) held.push({ lines, text: quote });
  const others: Placed<FieldPassage | RemovedPassage>[] = [];
  for (const passage of fieldPassages(page, evidence, held)) others.push({ line: passage.lines[0], at: -1, passage });
  for (const [removal, { lines, rule, quote }] of removed.entries()) {
    const found = find(lines, quote);
    const text = found?.block.text ?? wholeText(page, lines, rule, quote);
    const at = found?.index ?? Number.POSITIVE_INFINITY;
    others.push({ line: lines[0], at, passage: text.length > quote.length ? { removal, text } : { removal } });
  }
  return merge(blocks, others.sort(compare));
}

/** Where a passage stands: its first line, and among those of one line the number of its block on the page. */
interface Placed<P extends Passage> {
  readonly line: number;
  readonly at: number;
  readonly passage: P;
}

/** Words of the source that a passage holds. */
interface Held {
  readonly lines: LineRange;
  readonly text: string;
}

interface Found {
  readonly index: number;
  readonly block: Block;
}

/** Finds the block of a page that stands on these lines and begins with these words; of several the next one. */
function finderOf(blocks: readonly Block[]): (lines: LineRange, text: string) => Found | undefined {
  const byLines = new Map<number, Found[] | Map<string, Found[]>>();
  for (const [index, block] of blocks.entries()) {
    const key = numberOf(block.lines);
    const found = byLines.get(key) as Found[] | undefined;
    if (found) found.push({ index, block });
    else byLines.set(key, [{ index, block }]);
  }
  return (lines, text) => {
    const key = numberOf(lines);
    let found = byLines.get(key);
    if (found === undefined) return undefined;
    // On most lines stands one block; a saved page may have all of its blocks on one.
    if (Array.isArray(found) && found.length === 1)
      return beginningOf(found[0]!.block.text) === beginningOf(text) ? found[0] : undefined;
    if (Array.isArray(found)) {
      found = byBeginning(found);
      byLines.set(key, found);
    }
    const same = found.get(beginningOf(text));
    return same && same.length > 1 ? same.shift() : same?.[0];
  };
}

/** A small number for one line, by far the most: a map takes such as they are. */
function numberOf([from, to]: LineRange): number {
  return from === to ? from : from * 0x4000000 + to;
}

function beginningOf(text: string): string {
  return text.slice(0, 40);
}

function byBeginning(all: readonly Found[]): Map<string, Found[]> {
  const found = new Map<string, Found[]>();
  for (const one of all) {
    const same = found.get(beginningOf(one.block.text));
    if (same) same.push(one);
    else found.set(beginningOf(one.block.text), [one]);
  }
  return found;
}

/** The lines themselves, where a quote of them was cut short; markup is no text, and stays a quote. */
function wholeText({ lines, format }: Page, [from, to]: LineRange, rule: string, quote: string): string {
  const isWhole = quote.length < LONGEST_QUOTE || format === 'html';
  if (isWhole || (rule !== 'unread' && rule !== 'front-matter')) return quote;
  return lines
    .slice(from - 1, to)
    .join('\n')
    .trim();
}

/** The lines that fields were read from, unless a passage on them holds the words already. */
function fieldPassages(page: Page, evidence: Article['evidence'], passages: readonly Held[]): readonly FieldPassage[] {
  const found: FieldPassage[] = [];
  for (const field of FIELDS) {
    const known = evidence[field];
    if (!known || known.rule === 'curator') continue;
    const { lines } = known;
    const quote = fold(known.quote);
    const isHere = (passage: Held) =>
      overlap(passage.lines, lines) && (passage.text.includes(quote) || fold(passage.text).includes(quote));
    if (passages.some(isHere)) continue;
    const text =
      page.format === 'html'
        ? known.quote
        : page.lines
            .slice(lines[0] - 1, lines[1])
            .join('\n')
            .trim();
    const same = found.findIndex((other) => overlap(other.lines, lines) && fold(other.text).includes(quote));
    if (same < 0) found.push({ fields: [field], lines, text });
    else found[same] = withField(found[same]!, field);
  }
  return found;
}

function withField(passage: FieldPassage, field: FieldName): FieldPassage {
  return { ...passage, fields: [...passage.fields, field] };
}

function overlap(a: LineRange, b: LineRange): boolean {
  return a[0] <= b[1] && b[0] <= a[1];
}

function fold(text: string): string {
  return foldBlanks(text).trim();
}

function compare(a: Placed<Passage>, b: Placed<Passage>): number {
  return a.line - b.line || (a.at === b.at ? 0 : a.at - b.at);
}

/** The blocks in their order, each after all that stands before it. */
function merge(blocks: readonly Placed<BodyPassage>[], others: readonly Placed<Passage>[]): readonly Passage[] {
  const ordered: Passage[] = [];
  let next = 0;
  for (const block of blocks) {
    while (next < others.length && compare(others[next]!, block) < 0) ordered.push(others[next++]!.passage);
    ordered.push(block.passage);
  }
  while (next < others.length) ordered.push(others[next++]!.passage);
  return ordered;
}
