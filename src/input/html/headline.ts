import type { Cut } from './cut.ts';
import { labelsOf } from './labels.ts';
import { proseOf } from './measure.ts';
import { isPrintView } from './print-views.ts';

/** What the page says its article is called. */
export interface Titles {
  readonly sure: readonly string[];
  /** Titles that may be a subtitle's or a teaser's. */
  readonly unsure: readonly string[];
}

/**
 * The heading that says what the page's title says; h1 before others, exact before similar. Where no heading says it, the
 * line that does (`<td class="story-title">`, `<font size=5>`).
 */
export function findHeadline(cuts: readonly Cut[], titles: Titles): number {
  const heading = findHeading(cuts, titles);
  // The site's name may be the h1, and the longer side of the title a line in no heading.
  const text = heading.index === -1 ? '' : foldWords(cuts[heading.index]!.text);
  const known = heading.likeness >= ALIKE;
  // "Veterans' Day: Parade cut short": a kicker before a colon is no longer side.
  const sides = titles.sure.map((title) => [title, ...title.split(known ? MARKS : SIDES)].map(foldWords));
  const longest = new Set(sides.flatMap(([whole, ...parts]) => [whole!, parts.reduce(longer)]));
  // A subhead may say much of what the title says, and a `<div>` above it all of that.
  const sure = heading.likeness >= SURELY || isFirstDepth(cuts[heading.index]);
  if (known && (longest.has(text) || (sure && !sides.some((parts) => parts.includes(text))))) return heading.index;
  // The page's title alone may be the site's name; where cards say it too, the article's words are in one of them.
  const line = findLine(cuts, longest, titles.sure.length > 1);
  if (line === null && heading.index === -1 && titles.sure.some(isPrintView)) return firstHeading(cuts);
  const named = line !== null && longest.has(foldWords(cuts[line]!.text)) && (sure || line < heading.index);
  return line === null || (known && !named) ? heading.index : line;
}

const isFirstDepth = (cut: Cut | undefined) => cut?.node.type === 'heading' && cut.node.depth === 1;

const longer = (one: string, other: string) => (other.length > one.length ? other : one);

/** Shared by a heading and a title from here on, they are one. */
const ALIKE = 0.5;

function findHeading(cuts: readonly Cut[], { sure, unsure }: Titles): { index: number; likeness: number } {
  const wanted = [
    ...sure.map((title) => [foldedOf(title), 1] as const),
    ...unsure.map((title) => [foldedOf(title), 0.7] as const),
  ];
  let best = { index: -1, likeness: 0 };
  let bestScore = 0;
  let prose = cuts.reduce((sum, cut) => sum + proseOf(cut), 0);
  const most = prose;
  for (const [index, cut] of cuts.entries()) {
    prose -= proseOf(cut);
    if (cut.node.type !== 'heading' || cut.text.length > 400) continue;
    const text = foldedOf(cut.text);
    const each = wanted.map(([title, worth]) => likeness(text, title) * worth);
    const alike = Math.max(0, ...each);
    // A subhead or a teaser: what the page is called stands word for word where nothing more is said below it.
    if (alike < SURELY && cut.node.depth > 1 && prose < BELOW * most) continue;
    const mean = each.reduce((sum, value) => sum + value, 0) / Math.max(each.length, 1);
    const score = alike + mean + (cut.node.depth === 1 ? 0.3 : 0) - (cut.linkLength > 0 ? 0.25 : 0);
    if ((alike >= ALIKE || cut.node.depth === 1) && score > bestScore) {
      best = { index, likeness: alike };
      bestScore = score;
    }
  }
  return best;
}

/** From here on a heading says what the title says, wherever it stands. */
const SURELY = 0.9;
/** The part of a page's running text that is to stand below a heading which only resembles the title. */
const BELOW = 0.35;

/** The heading that most of the text stands below, on a page whose title is the outlet's alone; -1 where there is none. */
function firstHeading(cuts: readonly Cut[]): number {
  const first = cuts.findIndex(({ node, linkLength }) => node.type === 'heading' && linkLength === 0);
  const prose = (from: number, to: number) => cuts.slice(from, to).reduce((sum, cut) => sum + proseOf(cut), 0);
  return first !== -1 && prose(0, first) < prose(first + 1, cuts.length) ? first : -1;
}

/** The first line in no heading that is a title or its longest side; else, before the text, one that its makers call a title. */
function findLine(cuts: readonly Cut[], titles: ReadonlySet<string>, stated: boolean): number | null {
  let prose = 0;
  let named: number | null = null;
  for (const [index, cut] of cuts.entries()) {
    const { text, linkLength, node, element } = cut;
    if (node.type === 'paragraph' && text.length >= 12 && text.length <= 250 && linkLength === 0) {
      if (titles.has(foldWords(text)) && !SITE.test(labelsOf(element))) return index;
      const isNamed = named === null && prose < 200 && TITLE.test(labelsOf(element));
      if (isNamed && (!stated || isShared(text, titles))) named = index;
    }
    prose += proseOf(cut);
  }
  return named;
}

/** Whether a line has words of some length in common with the titles. */
function isShared(text: string, titles: ReadonlySet<string>): boolean {
  const all = [...titles].join(' ');
  const shared = foldWords(text)
    .split(' ')
    .filter((word) => word.length >= LONG_WORD && all.includes(word));
  return shared.join('').length >= SHARED;
}

const LONG_WORD = 4;
/** UTF-16 units of the words that a title's line and the title share: more than "news". */
const SHARED = 8;

const MARKS = /\s+[|–—•·»:-]\s+|\s*[|｜]\s*|\s+::\s+|_(?=\P{ASCII})/u;
const SIDES = /\s+[|–—•·»:-]\s+|\s*[|｜]\s*|\s+::\s+|:\s+|_(?=\P{ASCII})/u;
const SITE = /[^a-z](?:site|logo|brand|mast-?head|header)[^a-z]/;
const TITLE =
  /[^a-z](?:(?:article|story|news|post|entry|page|main)-?(?:titles?|headline|heading)|headline|title|titre|titulo|titolo|titel|overskrift|otsikko|rubrik|tytul|nadpis|cim|baslik|naslov|judul|zagolovok)[^a-z]/;

/** A text as its words in lower case, one blank between them. */
export function foldWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A text in words, folded; the set of them is made when it is asked for. */
interface Folded {
  readonly text: string;
  readonly list: readonly string[];
  set?: ReadonlySet<string>;
}

function foldedOf(title: string): Folded {
  const text = foldWords(title);
  return { text, list: text.split(' ') };
}

/** 1 for the same words, less where one holds only some of the other's. */
function likeness(a: Folded, b: Folded): number {
  if (a.text === b.text) return 1;
  if (a.text === '' || b.text === '') return 0;
  const shorter = a.text.length < b.text.length ? a : b;
  const longer = shorter === a ? b : a;
  if (longer.text.includes(shorter.text)) {
    return shorter.text.length >= 12 ? 0.6 + (0.4 * shorter.text.length) / longer.text.length : 0.3;
  }
  longer.set ??= new Set(longer.list);
  let shared = 0;
  for (const word of shorter.list) if (longer.set.has(word)) shared += 1;
  return shared / Math.max(longer.set.size, 1);
}
