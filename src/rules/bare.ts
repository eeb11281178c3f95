import type { PhrasingContent } from 'mdast';
import type { Block, Page } from '../input/page.ts';
import { linkLengthOf, printPlain } from '../input/plain.ts';
import type { Settings } from '../input/settings.ts';
import type { Claim, Evidence, FieldName, Reading } from './claim.ts';
import { APART, foldName, isNobody, kickersOf } from './markup/bylines.ts';
import { readTitle } from './markup/title.ts';
import { readBylines } from './text/bylines.ts';
import { readDates } from './text/dates.ts';
import { findHeadline, type Headline } from './text/headline.ts';
import { readOutlet } from './text/outlets.ts';
import { measurePassages, type Passage } from './text/passages.ts';
import type { Span } from './text/span.ts';
import { headlineKey } from './titles.ts';

/** Claims this strong need no help. */
const STRONG = 50;
/** What is read from a page's words is this much weaker than what it states of itself. */
const WEAKER = 12;

/**
 * What a saved page does not state of itself, old pages above all, is read from the words around its text, as in plain
 * text: outlet, authors and dates that the markup left without a claim.
 */
export function readBarePage(page: Page, reading: Reading, settings: Settings): Reading {
  const lacking = (field: FieldName) =>
    !reading.claims.some((claim) => claim.field === field && claim.strength >= STRONG);
  const wanted = new Set((['outlet', 'authors', 'date'] as const).filter(lacking));
  const first = reading.body[0];
  if (wanted.size === 0 || !first) return reading;
  const inBody = new Set(reading.body);
  const passages = measurePassages({
    ...page,
    blocks: page.blocks.flatMap((block) => (inBody.has(block) ? [block] : splitBreaks(block))),
  });
  const span = spanOf(passages, reading);
  if (!span) return reading;
  const headline = headlineOf(passages, span, reading);
  const language = reading.claims.find(({ field }) => field === 'language')?.values[0] ?? null;
  // What the page states of its outlet stands; to gather all the signs of another costs most of what is read here.
  const outlets = wanted.has('outlet')
    ? readOutlet(passages, span, headline, settings, language)
    : reading.claims.filter(({ field }) => field === 'outlet').sort((a, b) => b.strength - a.strength);
  const known = settings.outlets.find(({ name }) => name === outlets[0]?.values[0]) ?? null;
  const dates = wanted.has('date') ? readDates(page.source, passages, span, headline, language, known) : UNASKED;
  const bylines = wanted.has('authors') ? readBylines(passages, span, headline) : UNASKED;
  const kickers = kickersOf(page.properties);
  const claims = [...outlets, ...dates.claims, ...bylines.claims]
    .filter((claim) => (wanted as ReadonlySet<FieldName>).has(claim.field) && !isFromList(claim, page))
    .filter(({ field, values, evidence }) => {
      if (field !== 'authors') return true;
      return !(standsApart(evidence, page) || values.every((name) => isNobody(name) || kickers.has(foldName(name))));
    })
    .map((claim): Claim => ({ ...claim, strength: Math.max(1, claim.strength - WEAKER) }));
  const used = new Set([...dates.used, ...bylines.used]);
  const lines = new Set([...used].map((index) => passages[index]!.block));
  // With the outlet known, the title can lose its name.
  const named = claims.find(({ field }) => field === 'outlet');
  const titles = named ? readTitle(page, named.values) : reading.claims.filter(({ field }) => field === 'title');
  return {
    claims: [...reading.claims.filter(({ field }) => field !== 'title'), ...titles, ...claims],
    body: reading.body.filter((block) => block.node.type === 'list' || !lines.has(block)),
    removed: reading.removed,
    problems: [...reading.problems, ...dates.problems],
  };
}

/** What a rule says that is not asked. */
const UNASKED = { claims: [], used: [], problems: [] } as const;

/** "Home / Hull City / St. Pauli": the entries of a menu name sections, and the dates of a list of notes are others'. */
function isFromList({ evidence }: Claim, { blocks }: Page): boolean {
  const quote = evidence.quote.replace(/\s+/g, ' ').slice(0, 60);
  return blocks.some(({ node, region, lines, text }) => {
    if (node.type !== 'list' || lines[0] !== evidence.lines[0] || lines[1] !== evidence.lines[1]) return false;
    const words = text.replace(/\s+/g, ' ');
    return region?.kind === 'main' ? words.includes(quote) : words.startsWith(quote);
  });
}

/** Names in menus, boxes and comments, as the page's structure tells them, are nobody's who wrote the article. */
function standsApart({ lines: [from, to] }: Evidence, { blocks }: Page): boolean {
  const held = blocks.filter(({ lines }) => lines[0] >= from && lines[1] <= to);
  return held.length > 0 && held.every(({ region }) => APART.has(region?.rule ?? ''));
}

/** "Headline<br>by Mara Holt<br>22 November 1996" in one block: old pages set lines with breaks, and each is read by itself. */
function splitBreaks(block: Block): readonly Block[] {
  const { node } = block;
  if (node.type !== 'paragraph' || !node.children.some(({ type }) => type === 'break')) return [block];
  const lines: PhrasingContent[][] = [[]];
  for (const child of node.children) {
    if (child.type === 'break') lines.push([]);
    else lines.at(-1)!.push(child);
  }
  return lines
    .map((children): Block => {
      const line = { ...node, children };
      return {
        ...block,
        node: line,
        text: printPlain(line).replace(/\s+/g, ' ').trim(),
        linkLength: linkLengthOf(line),
      };
    })
    .filter(({ text }) => text !== '');
}

/** From the first to the last block of the body, as the markup's rules found it. */
function spanOf(passages: readonly Passage[], reading: Reading): Span | null {
  const blocks = new Set(reading.body);
  const from = passages.findIndex(({ block }) => blocks.has(block));
  const to = passages.findLastIndex(({ block }) => blocks.has(block));
  return from < 0 ? null : { from, to };
}

/** The title that the markup's rules chose, where it stands above the text; else the line that looks like one. */
function headlineOf(passages: readonly Passage[], span: Span, reading: Reading): Headline | null {
  const title = reading.claims.filter(({ field }) => field === 'title').sort((a, b) => b.strength - a.strength)[0];
  const found = findHeadline(passages, span);
  if (!title) return found;
  const key = headlineKey(title.values[0]!);
  const at = passages.findLastIndex((passage) => passage.index <= span.from && passage.key === key);
  if (at < 0 || found?.index === at) return found;
  return {
    index: at,
    head: at,
    title: title.values[0]!,
    strength: title.strength,
    suffixes: [],
    copies: [],
    missing: false,
  };
}
