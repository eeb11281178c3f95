import type { Region } from '../page.ts';
import type { Content } from './content.ts';
import type { Cut } from './cut.ts';
import { foldWords } from './headline.ts';
import { findHome } from './home.ts';
import { isAnnounced, isLinked, isListedAbroad, isTeaserList } from './link-lines.ts';
import { dropLonelyHeadings } from './lonely.ts';
import { proseOf } from './measure.ts';
import { ownLabel } from './own-labels.ts';
import { dropSlides, keepPictureStory } from './pictures.ts';
import { dropPullQuotes } from './pull-quotes.ts';
import { attribute, type MarkupElement } from './tree.ts';

interface Found {
  /** For each block the rule of the elements around it, or null. */
  readonly rules: readonly (string | null)[];
  /** Whether it stands in the part of the page that holds the article. */
  readonly inside: readonly boolean[];
  readonly headline: number;
  readonly container: MarkupElement | null;
  /** Where the next article begins. */
  readonly end: number;
  /** Characters of text below each element. */
  readonly sizes: Float64Array;
  /** What the article is called, in letters and blanks. */
  readonly titles: readonly string[];
  /** What the hosts of the page's house share; empty where unknown. */
  readonly host: string;
}

/** Sorts the blocks of a page once the article's part of it is known: its text, its captions, and all the rest. */
export function siftContent(cuts: readonly Cut[], found: Found): Content {
  const { rules, inside, headline, container, end, sizes, titles, host } = found;
  const first = cuts.findIndex((cut, index) => inside[index] && rules[index] === null && proseOf(cut) > 0);
  let last = cuts.length - 1;
  while (last >= 0 && !(inside[last] && rules[last] === null && proseOf(cuts[last]!) > 0)) last -= 1;
  const repeated = findRepeated(cuts, found);
  const texts = new Set(
    cuts.flatMap((cut, index) =>
      inside[index] && rules[index] === null && proseOf(cut) > 0 && !isLinked(cut) && !isTeaserList(cut)
        ? [cut.element.parent]
        : [],
    ),
  );
  const home = findHome(cuts, (index) => inside[index]! && rules[index] === null && !repeated.has(index), container);
  const mainStart = cuts.findIndex(
    (cut, index) => inside[index] && rules[index] === null && proseOf(cut) > 0 && home(cut) === null,
  );
  const regions = cuts.map((cut, index): Region => {
    const rule = rules[index];
    if (index === headline) return { kind: 'chrome', rule: 'html-headline' };
    if (index >= end) return { kind: 'chrome', rule: 'html-next-article' };
    if (rule != null) return { kind: 'chrome', rule };
    const label = ownLabel(cut, container, sizes);
    if (label !== null) return { kind: CAPTIONS.has(label) ? 'caption' : 'chrome', rule: label };
    if (!inside[index]) {
      const lead = index > headline && headline !== -1 && index < first && isLead(cut, titles);
      return lead ? { kind: 'main', rule: 'html-standfirst' } : { kind: 'chrome', rule: 'html-outside' };
    }
    if (isTeaserList(cut) && !texts.has(cut.element.parent)) return { kind: 'chrome', rule: 'html-teaser' };
    if (isLinked(cut) && !isAnnounced(cut, cuts[index - 1]) && !isListedAbroad(cut, host, texts))
      return { kind: 'chrome', rule: 'html-links' };
    if (index < first && !isLead(cut, titles)) return { kind: 'chrome', rule: 'html-article-head' };
    if (index > last && !isLastWord(cut, cuts[last]!)) return { kind: 'chrome', rule: 'html-article-end' };
    if (repeated.has(index)) return { kind: 'chrome', rule: 'html-repeated' };
    if (index < mainStart && isLead(cut, titles)) return { kind: 'main', rule: 'html-standfirst' };
    const strange = home(cut);
    if (strange !== null) return { kind: 'chrome', rule: strange };
    return { kind: 'main', rule: 'html-main' };
  });
  dropExcerpts(cuts, regions);
  dropPullQuotes(cuts, regions);
  keepPictureStory(cuts, regions, inside);
  dropSlides(cuts, regions);
  dropLonelyHeadings(cuts, regions);
  return { regions, headline, first, last };
}

/** Indexes of the blocks that say again what an earlier one said: notes of consent, a text set for phone and desktop. */
function findRepeated(cuts: readonly Cut[], { rules, inside }: Found): ReadonlySet<number> {
  const seen = new Set<string>();
  const repeated = new Set<number>();
  for (const [index, { text }] of cuts.entries()) {
    if (!inside[index] || rules[index] !== null || text.length < 30) continue;
    if (seen.has(text)) repeated.add(index);
    seen.add(text);
  }
  return repeated;
}

/** A standfirst that systems make of the text's first words, or of an older version of them. */
function dropExcerpts(cuts: readonly Cut[], regions: Region[]): void {
  if (!regions.some(({ rule }) => rule === 'html-standfirst')) return;
  const texts = regions.flatMap(({ rule }, index) => (rule === 'html-main' ? [index] : [])).slice(0, FIRST_TEXTS);
  const begins = texts.map((index) => foldWords(cuts[index]!.text).split(' '));
  for (const [index, { rule }] of regions.entries()) {
    if (rule !== 'html-standfirst') continue;
    const words = foldWords(cuts[index]!.text).split(' ');
    const same = begins.some((text) => words.filter((word, at) => word === text[at]).length >= 0.9 * words.length);
    if (same && words.length >= LEAST_WORDS) regions[index] = { kind: 'chrome', rule: 'html-repeated' };
  }
}

/** Blocks below a standfirst that it may be the beginning of; words of a shorter one may be the same by chance. */
const FIRST_TEXTS = 3;
const LEAST_WORDS = 7;

/** "It was not to be.": a sentence too short to tell, set right below the text as its last paragraph is. */
function isLastWord({ node, text, linkLength, element }: Cut, last: Cut): boolean {
  if (node.type !== 'paragraph' || linkLength > 0 || text.length > SHORT || !SENTENCE.test(text)) return false;
  const before = last.element;
  if (element.name !== 'p' || before === element.parent) return element.name === 'p';
  return before.name === 'p' && element.parent === before.parent && classOf(element) === classOf(before);
}

const SHORT = 60;
const SENTENCE = / \p{L}+[.!?…]["'”’»]?$/u;
const classOf = (element: MarkupElement) => attribute(element, 'class');

const CAPTIONS = new Set(['html-caption', 'html-picture-text']);

/** "Share by mail", "Date: 3 May" are no points of a summary. */
const SHORTEST_ITEM = 20;

/** A standfirst or a paragraph set apart above the text: long enough, and no link. */
function isLead({ node, text, linkLength }: Cut, titles: readonly string[]): boolean {
  if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'list') return false;
  if (text.length < 40 || linkLength > 0.3 * text.length || text.replace(/\D/g, '').length > 0.15 * text.length)
    return false;
  if (node.type === 'list' && text.length < SHORTEST_ITEM * node.children.length) return false;
  const folded = foldWords(text);
  return !titles.some(
    (title) => title.includes(folded) || (folded.includes(title) && folded.length < 2 * title.length),
  );
}
