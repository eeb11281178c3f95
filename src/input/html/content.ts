import type { Region } from '../page.ts';
import { readRules } from './chrome.ts';
import { findContainer } from './container.ts';
import type { Cut } from './cut.ts';
import { findHeadline, foldWords, type Titles } from './headline.ts';
import { measure, proseOf } from './measure.ts';
import { endOfArticle } from './next-article.ts';
import { siftContent } from './sift.ts';
import { isInside } from './tree.ts';

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

/**
 * Finds the article among the blocks of a page: the headline by the titles the page states, then the smallest part of
 * the page that holds most of the running text outside of menus, teasers and comments. `host` is the page's own, empty
 * where it states none.
 */
export function findContent(cuts: readonly Cut[], count: number, titles: Titles, host: string): Content {
  const whole = measure(cuts, count, () => true);
  const headline = findHeadline(cuts, titles);
  const end = endOfArticle(cuts, headline);
  const rules = readRules(cuts, whole, headline === -1 ? null : cuts[headline]!.element, { end, host });
  const start = startOfArticle(cuts, rules, headline, end);
  const own = measure(cuts, count, (index) => index >= start && index < end && rules[index] === null);
  const container = findContainer(cuts, own);
  const inside = cuts.map((cut, index) => {
    return index >= start && index < end && container !== null && isInside(cut.element, container);
  });
  const names = [...titles.sure, headline === -1 ? '' : cuts[headline]!.text]
    .map(foldWords)
    .filter(({ length }) => length >= 12);
  return siftContent(cuts, { rules, inside, headline, container, end, sizes: whole.text, titles: names, host });
}

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
