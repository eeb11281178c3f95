import type { Cut } from './cut.ts';
import { proseOf } from './measure.ts';
import { isInside, type MarkupElement } from './tree.ts';

/** What the page says its article is called. */
export interface Titles {
  readonly sure: readonly string[];
  /** Titles that may be a subtitle's or a teaser's. */
  readonly unsure: readonly string[];
}

/** The heading that says what the page's title says; h1 before others, exact before similar. */
export function findHeadline(cuts: readonly Cut[], { sure, unsure }: Titles): number {
  const wanted = [
    ...sure.map((title) => [foldWords(title), 1] as const),
    ...unsure.map((title) => [foldWords(title), 0.7] as const),
  ];
  let best = -1;
  let bestScore = 0;
  for (const [index, cut] of cuts.entries()) {
    if (cut.node.type !== 'heading' || cut.text.length > 400) continue;
    const text = foldWords(cut.text);
    const each = wanted.map(([title, worth]) => likeness(text, title) * worth);
    const alike = Math.max(0, ...each);
    const mean = each.reduce((sum, value) => sum + value, 0) / Math.max(each.length, 1);
    const score = alike + mean + (cut.node.depth === 1 ? 0.3 : 0) - (cut.linkLength > 0 ? 0.25 : 0);
    if ((alike >= 0.5 || cut.node.depth === 1) && score > bestScore) {
      best = index;
      bestScore = score;
    }
  }
  return best;
}

/** A text as its words in lower case, one blank between them. */
export function foldWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** 1 for the same words, less where one holds only some of the other's. */
function likeness(a: string, b: string): number {
  if (a === b) return 1;
  if (a === '' || b === '') return 0;
  const shorter = a.length < b.length ? a : b;
  const longer = a.length < b.length ? b : a;
  if (longer.includes(shorter)) return shorter.length >= 12 ? 0.6 + (0.4 * shorter.length) / longer.length : 0.3;
  const words = new Set(longer.split(' '));
  const shared = shorter.split(' ').filter((word) => words.has(word)).length;
  return shared / Math.max(words.size, 1);
}

/**
 * Index of the block where a second article begins (pages that go on with the next one): another h1 that opens a part
 * of the page with text of its own, after enough text of the first.
 */
export function endOfArticle(cuts: readonly Cut[], headline: number): number {
  if (headline === -1) return cuts.length;
  const title = foldWords(cuts[headline]!.text);
  let before = 0;
  for (let index = headline + 1; index < cuts.length; index += 1) {
    const cut = cuts[index]!;
    before += proseOf(cut);
    if (cut.node.type !== 'heading' || cut.node.depth !== 1 || before < 500 || foldWords(cut.text) === title) continue;
    if (opensArticle(cuts, index, cuts[headline]!.element)) return index;
  }
  return cuts.length;
}

function opensArticle(cuts: readonly Cut[], index: number, headline: MarkupElement): boolean {
  for (let part: MarkupElement | null = cuts[index]!.element; part !== null; part = part.parent) {
    if (isInside(headline, part)) return false;
    const inPart = (at: number) => cuts[at] !== undefined && isInside(cuts[at].element, part!);
    let prose = 0;
    for (let at = index - 1; inPart(at); at -= 1) prose += proseOf(cuts[at]!);
    if (prose > 200) return false;
    for (let at = index + 1; inPart(at) && prose < 900; at += 1) prose += proseOf(cuts[at]!);
    if (prose > 500) return true;
  }
  return false;
}
