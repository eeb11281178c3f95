import type { Cut } from './cut.ts';
import { chromeRule, labelsOf } from './labels.ts';
import { findLayout } from './layout-boxes.ts';
import { type Measures, proseOf } from './measure.ts';
import { headingDepth } from './names.ts';
import { findTeasers } from './teasers.ts';
import { attribute, type MarkupElement } from './tree.ts';

/** For each block the rule that takes it out by the elements around it, or null. */
export function readRules(
  cuts: readonly Cut[],
  measures: Measures,
  headline: MarkupElement | null,
  { end, host }: { readonly end: number; readonly host: string },
): (string | null)[] {
  const known = new Map<MarkupElement, string | null>();
  let total = 0;
  for (let index = 0; index < end; index += 1) total += proseOf(cuts[index]!);
  const spine = new Set<MarkupElement>();
  for (let each = headline; each !== null; each = each.parent) spine.add(each);
  const posts = madeOfPosts(cuts, measures, { total, spine, end });
  const teasers = findTeasers(cuts, measures.text, spine, host);
  const layout = findLayout(cuts, measures, spine, total);
  const ruleOf = (element: MarkupElement): string | null => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const outer = element.parent === null ? null : ruleOf(element.parent);
    const rule = outer ?? ownRule(element, measures, { total, spine, posts, teasers, layout });
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
  /** Boxes in rows that tell of other articles. */
  readonly teasers: ReadonlySet<MarkupElement>;
  /** Elements whose names tell of boxes and that hold the article between them. */
  readonly layout: ReadonlySet<MarkupElement>;
}

/** A live blog: nearly all of the page's running text stands in small articles that are no lists of links. */
function madeOfPosts(
  cuts: readonly Cut[],
  { prose }: Measures,
  { total, spine, end }: { total: number; spine: ReadonlySet<MarkupElement>; end: number },
): boolean {
  const said = new Map<MarkupElement, number>();
  for (let index = 0; index < end; index += 1) {
    let article: MarkupElement | null = cuts[index]!.element;
    while (article !== null && article.name !== 'article') article = article.parent;
    if (article !== null && !spine.has(article)) said.set(article, (said.get(article) ?? 0) + proseOf(cuts[index]!));
  }
  let inPosts = 0;
  for (const [article, own] of said) if (prose[article.index]! < SMALL * total || isInRow(article)) inPosts += own;
  return inPosts > 0.8 * total;
}

/** A post of a few: the next article of a page has no two beside it that are called alike. */
function isInRow({ parent, ...own }: MarkupElement): boolean {
  const called = own.attributes.find(({ name }) => name === 'class')?.value ?? '';
  const row = parent?.children.filter(
    (child) => child.kind === 'element' && child.name === own.name && attribute(child, 'class') === called,
  );
  return called !== '' && row !== undefined && row.length > 2;
}

/** An article element with less of the page's running text than this is a teaser, or a post. */
const SMALL = 0.25;

function ownRule(
  element: MarkupElement,
  { text, links, prose }: Measures,
  { total, spine, posts, teasers, layout }: Setting,
): string | null {
  const own = prose[element.index]!;
  const share = own / Math.max(total, 1);
  if (element.name === 'article' && !spine.has(element) && share < SMALL && !posts) return 'html-teaser';
  if (teasers.has(element)) return 'html-teaser';
  if (isOtherArticle(element, spine)) return 'html-other-article';
  if (ARTICLE_NAMES.has(element.name) || spine.has(element)) return null;
  const rule = chromeRule(element, labelsOf(element));
  if (rule === null || layout.has(element)) return null;
  if (headingDepth(element.name) > 0 && rule !== 'html-hidden') return null;
  if (share > (rule === 'html-comments' || isSiteFooter(element) ? 0.8 : 0.4)) return null;
  const linked = links[element.index]! / Math.max(text[element.index]!, 1);
  // Teasers lead somewhere; a `teaser` without a link is a standfirst.
  if (rule === 'html-related' && linked === 0 && own > 0) return null;
  const most = isSiteFooter(element) ? undefined : MOST_PROSE[rule];
  return most !== undefined && own > most && linked < 0.25 ? null : rule;
}

/** The page's own footer, whatever the house says of itself in it: in no article, and nothing of the article around it. */
function isSiteFooter(element: MarkupElement): boolean {
  if (element.name !== 'footer') return false;
  for (let each = element.parent; each !== null; each = each.parent)
    if (each.name === 'article' || each.name === 'main') return false;
  return true;
}

/** An article element beside the headline's own, under an h1 or a heading that leads elsewhere: the next article, loaded below. */
function isOtherArticle(element: MarkupElement, spine: ReadonlySet<MarkupElement>): boolean {
  if (element.name !== 'article' || spine.has(element)) return false;
  return isBeside(element, spine) && opensAnother(element, 0);
}

/** Whether the headline stands in an article element of its own, beside this one or beside a wrapper built as this one's. */
function isBeside(element: MarkupElement, spine: ReadonlySet<MarkupElement>): boolean {
  let each = element;
  for (let steps = 0; steps < WRAPPERS && each.parent !== null && each.name !== 'body'; steps += 1) {
    if (spine.has(each.parent)) {
      return each.parent.children.some(
        (child) => child.kind === 'element' && spine.has(child) && isAlike(child, each) && holdsArticle(child, spine),
      );
    }
    each = each.parent;
  }
  return false;
}

/** Elements between a row of articles and each of them. */
const WRAPPERS = 4;

const isAlike = (one: MarkupElement, other: MarkupElement) =>
  one.name === other.name && (one.name === 'article' || attribute(one, 'class') === attribute(other, 'class'));

function holdsArticle(element: MarkupElement, spine: ReadonlySet<MarkupElement>): boolean {
  if (element.name === 'article') return true;
  return element.children.some((child) => child.kind === 'element' && spine.has(child) && holdsArticle(child, spine));
}

function opensAnother(element: MarkupElement, depth: number): boolean {
  return element.children.some((child) => {
    if (child.kind !== 'element' || depth > 6) return false;
    if (child.name === 'h1') return true;
    if (headingDepth(child.name) > 0)
      return child.children.some(
        (inner) => inner.kind === 'element' && inner.name === 'a' && /^[^#]/.test(attribute(inner, 'href')),
      );
    return opensAnother(child, depth + 1);
  });
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
  'html-advertisement': 250,
  'html-author-box': 900,
  'html-share': 300,
  'html-footer': 1200,
  'html-button': 300,
};
