import type { Cut } from './cut.ts';
import { foldWords } from './headline.ts';
import { proseOf } from './measure.ts';
import { attribute, isInside, type MarkupElement } from './tree.ts';

/**
 * Index of the block where a second article begins (pages that go on with the next one), after enough text of the first:
 * an h1, or a heading that leads to the article below it and has a day of its own, over a part of the page with text.
 */
export function endOfArticle(cuts: readonly Cut[], headline: number): number {
  if (headline === -1) return cuts.length;
  const title = foldWords(cuts[headline]!.text);
  let subheads: ReadonlySet<string> | undefined;
  let before = 0;
  for (let index = headline + 1; index < cuts.length; index += 1) {
    before += proseOf(cuts[index]!);
    if (before < LEAST_BEFORE || !mayOpen(cuts, index) || foldWords(cuts[index]!.text) === title) continue;
    subheads ??= subheadBuilds(cuts, headline);
    if (subheads.has(buildOf(cuts[index]!.element))) continue;
    if (opensArticle(cuts, index, cuts[headline]!.element)) return index;
  }
  return cuts.length;
}

/** Running text, in UTF-16 units, that an article has before the next one, and the next one below its heading. */
const LEAST_BEFORE = 350;
const LEAST_BELOW = 500;
/** Most running text above a heading in the part of the page that it opens. */
const MOST_ABOVE = 200;

function mayOpen(cuts: readonly Cut[], index: number): boolean {
  const { node, text, linkLength } = cuts[index]!;
  if (node.type !== 'heading') return false;
  return node.depth === 1 || (text.length >= SHORTEST && linkLength > 0.85 * text.length && isDated(cuts, index));
}

/** Shorter linked headings lead to sections. */
const SHORTEST = 20;

/** How h1s below the headline are built that are its subheads: several alike, and other than itself. */
function subheadBuilds(cuts: readonly Cut[], headline: number): ReadonlySet<string> {
  const own = buildOf(cuts[headline]!.element);
  const seen = new Set<string>();
  const found = new Set<string>();
  for (const { node, element } of cuts.slice(headline + 1)) {
    if (node.type !== 'heading' || node.depth !== 1) continue;
    const build = buildOf(element);
    if (build !== own && seen.has(build)) found.add(build);
    seen.add(build);
  }
  return found;
}

/** Names of an element and of those around it, up to the first that has a class. */
function buildOf(element: MarkupElement): string {
  let build = '';
  let each: MarkupElement | null = element;
  for (let steps = 0; steps < STEPS && each !== null; steps += 1) {
    const name = attribute(each, 'class').replace(/\d+/g, '');
    build += `${each.name}.${name} `;
    if (name !== '') break;
    each = each.parent;
  }
  return build;
}

/** Elements that are looked at for a class. */
const STEPS = 4;

/** "By Mara Holt", "3 February 2019" between a heading and the first text below it: a short line with a year. */
function isDated(cuts: readonly Cut[], index: number): boolean {
  for (let at = index + 1; at <= index + REACH && at < cuts.length; at += 1) {
    const { text } = cuts[at]!;
    if (proseOf(cuts[at]!) > 0) return false;
    if (text.length < LONGEST_DATE && YEAR.test(text)) return true;
  }
  return false;
}

/** Blocks between a heading and its text; characters of a line that holds a date. */
const REACH = 6;
const LONGEST_DATE = 80;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

function opensArticle(cuts: readonly Cut[], index: number, headline: MarkupElement): boolean {
  for (let part: MarkupElement | null = cuts[index]!.element; part !== null; part = part.parent) {
    if (isInside(headline, part)) return false;
    const inPart = (at: number) => cuts[at] !== undefined && isInside(cuts[at].element, part!);
    let prose = 0;
    for (let at = index - 1; inPart(at); at -= 1) prose += proseOf(cuts[at]!);
    if (prose > MOST_ABOVE) return false;
    for (let at = index + 1; inPart(at) && prose < LEAST_BELOW + 400; at += 1) prose += proseOf(cuts[at]!);
    if (prose > LEAST_BELOW) return true;
  }
  return false;
}
