import type { Region } from '../page.ts';
import type { Cut } from './cut.ts';
import { chromeRule, labelsOf } from './labels.ts';
import { type Measures, measure, proseOf } from './measure.ts';
import { headingDepth } from './names.ts';
import { siftContent } from './sift.ts';
import type { MarkupElement } from './tree.ts';

/** Where the article of a page stands, as far as the structure of the page tells. */
export interface Content {
  /** For each block, where it belongs. */
  readonly regions: readonly Region[];
  /** Index of the block that is the headline; -1 where there is none. */
  readonly headline: number;
  /** Indexes of the first and the last block of the article's text; -1 where there is none. */
  readonly first: number;
  readonly last: number;
}

/** What the page says its article is called. */
export interface Titles {
  readonly sure: readonly string[];
  /** Titles that may be a subtitle's or a teaser's. */
  readonly unsure: readonly string[];
}

/**
 * Finds the article among the blocks of a page: the headline by the titles the page states, then the smallest part of
 * the page that holds most of the running text outside of menus, teasers and comments.
 */
export function findContent(cuts: readonly Cut[], count: number, titles: Titles): Content {
  const whole = measure(cuts, count, () => true);
  const headline = findHeadline(cuts, titles);
  const end = endOfArticle(cuts, headline);
  const rules = readRules(cuts, whole, headline === -1 ? null : cuts[headline]!.element, end);
  const start = startOfArticle(cuts, rules, headline, end);
  const own = measure(cuts, count, (index) => index >= start && index < end && rules[index] === null);
  const container = findContainer(cuts, own);
  const inside = cuts.map((cut, index) => {
    return index >= start && index < end && container !== null && isInside(cut.element, container);
  });
  const names = [...titles.sure, headline === -1 ? '' : cuts[headline]!.text]
    .map(fold)
    .filter(({ length }) => length >= 12);
  return siftContent(cuts, { rules, inside, headline, container, end, sizes: whole.text, titles: names });
}

/** The heading that says what the page's title says; h1 before others, exact before similar. */
function findHeadline(cuts: readonly Cut[], { sure, unsure }: Titles): number {
  const wanted = [
    ...sure.map((title) => [fold(title), 1] as const),
    ...unsure.map((title) => [fold(title), 0.7] as const),
  ];
  let best = -1;
  let bestScore = 0;
  for (const [index, cut] of cuts.entries()) {
    if (cut.node.type !== 'heading' || cut.text.length > 400) continue;
    const text = fold(cut.text);
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

const fold = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

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
function endOfArticle(cuts: readonly Cut[], headline: number): number {
  if (headline === -1) return cuts.length;
  const title = fold(cuts[headline]!.text);
  let before = 0;
  for (let index = headline + 1; index < cuts.length; index += 1) {
    const cut = cuts[index]!;
    before += proseOf(cut);
    if (cut.node.type !== 'heading' || cut.node.depth !== 1 || before < 500 || fold(cut.text) === title) continue;
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

function isInside(element: MarkupElement, outer: MarkupElement): boolean {
  for (let each: MarkupElement | null = element; each !== null; each = each.parent) if (each === outer) return true;
  return false;
}

/** For each block the rule that takes it out by the elements around it, or null. */
function readRules(
  cuts: readonly Cut[],
  measures: Measures,
  headline: MarkupElement | null,
  end: number,
): (string | null)[] {
  const known = new Map<MarkupElement, string | null>();
  let total = 0;
  for (let index = 0; index < end; index += 1) total += proseOf(cuts[index]!);
  const spine = new Set<MarkupElement>();
  for (let each = headline; each !== null; each = each.parent) spine.add(each);
  const posts = madeOfPosts(cuts, measures, { total, spine, end });
  const ruleOf = (element: MarkupElement): string | null => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const outer = element.parent === null ? null : ruleOf(element.parent);
    const rule = outer ?? ownRule(element, measures, { total, spine, posts });
    known.set(element, rule);
    return rule;
  };
  return cuts.map(({ element }) => ruleOf(element));
}

interface Setting {
  /** Running text of the page up to the next article. */
  readonly total: number;
  /** The elements around the headline. */
  readonly spine: ReadonlySet<MarkupElement>;
  /** The page is a row of posts, each an article element. */
  readonly posts: boolean;
}

/** A live blog: nearly all of the page's running text stands in small articles that are no lists of links. */
function madeOfPosts(
  cuts: readonly Cut[],
  { prose }: Measures,
  { total, spine, end }: { total: number; spine: ReadonlySet<MarkupElement>; end: number },
): boolean {
  let inPosts = 0;
  for (let index = 0; index < end; index += 1) {
    let article: MarkupElement | null = cuts[index]!.element;
    while (article !== null && article.name !== 'article') article = article.parent;
    if (article === null || spine.has(article) || prose[article.index]! >= SMALL * total) continue;
    inPosts += proseOf(cuts[index]!);
  }
  return inPosts > 0.8 * total;
}

/** An article element with less of the page's running text than this is a teaser, or a post. */
const SMALL = 0.25;

function ownRule(
  element: MarkupElement,
  { text, links, prose }: Measures,
  { total, spine, posts }: Setting,
): string | null {
  const own = prose[element.index]!;
  const share = own / Math.max(total, 1);
  if (element.name === 'article' && !spine.has(element) && share < SMALL && !posts) return 'html-teaser';
  if (ARTICLE_NAMES.has(element.name) || spine.has(element)) return null;
  const rule = chromeRule(element, labelsOf(element));
  if (rule === null) return null;
  if (headingDepth(element.name) > 0 && rule !== 'html-hidden') return null;
  if (share > (rule === 'html-comments' ? 0.8 : 0.4)) return null;
  const linked = links[element.index]! / Math.max(text[element.index]!, 1);
  // Teasers lead somewhere; a `teaser` without a link is a standfirst.
  if (rule === 'html-related' && linked === 0 && own > 0) return null;
  const most = MOST_PROSE[rule];
  return most !== undefined && own > most && linked < 0.25 ? null : rule;
}

const ARTICLE_NAMES = new Set(['html', 'body', 'main', 'article']);

/** Words that also name the wrappers of articles: with more running text than this, and few links, it is one. */
const MOST_PROSE: { readonly [rule: string]: number | undefined } = {
  'html-nav': 150,
  'html-newsletter': 500,
  'html-embed': 600,
  'html-tags': 200,
  'html-dialog': 1500,
  'html-box': 1500,
  'html-related': 1200,
  'html-advertisement': 600,
  'html-author-box': 900,
  'html-share': 300,
  'html-footer': 1200,
  'html-button': 300,
};

/** The block after the headline; 0 where most of the running text stands above what looks like one. */
function startOfArticle(
  cuts: readonly Cut[],
  rules: readonly (string | null)[],
  headline: number,
  end: number,
): number {
  let before = 0;
  let after = 0;
  for (let index = 0; index < end; index += 1) {
    if (rules[index] !== null) continue;
    if (index <= headline) before += proseOf(cuts[index]!);
    else after += proseOf(cuts[index]!);
  }
  return after > before ? headline + 1 : 0;
}

/** Goes down from the page as long as one child holds four fifths of the running text. */
function findContainer(cuts: readonly Cut[], { prose }: Measures): MarkupElement | null {
  let container = cuts[0]?.element ?? null;
  while (container?.parent != null) container = container.parent;
  for (;;) {
    if (container === null || prose[container.index] === 0) return null;
    let best: MarkupElement | null = null;
    for (const child of container.children) {
      if (child.kind === 'text') continue;
      if (best === null || prose[child.index]! > prose[best.index]!) best = child;
    }
    if (best === null || prose[best.index]! < 0.8 * prose[container.index]!) return container;
    container = best;
  }
}
