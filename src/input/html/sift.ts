import type { Region } from '../page.ts';
import type { Content } from './content.ts';
import type { Cut } from './cut.ts';
import { foldWords } from './headline.ts';
import { labelsOf } from './labels.ts';
import { dropLonelyHeadings } from './lonely.ts';
import { proseOf } from './measure.ts';
import { headingDepth } from './names.ts';
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
}

/** Sorts the blocks of a page once the article's part of it is known: its text, its captions, and all the rest. */
export function siftContent(cuts: readonly Cut[], found: Found): Content {
  const { rules, inside, headline, container, end, sizes, titles } = found;
  const first = cuts.findIndex((cut, index) => inside[index] && rules[index] === null && proseOf(cut) > 0);
  let last = cuts.length - 1;
  while (last >= 0 && !(inside[last] && rules[last] === null && proseOf(cuts[last]!) > 0)) last -= 1;
  const repeated = findRepeated(cuts, found);
  const home = findHome(cuts, found, repeated);
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
    if (isLinked(cut)) return { kind: 'chrome', rule: 'html-links' };
    if (index < first && !isLead(cut, titles)) return { kind: 'chrome', rule: 'html-article-head' };
    if (index > last) return { kind: 'chrome', rule: 'html-article-end' };
    if (repeated.has(index)) return { kind: 'chrome', rule: 'html-repeated' };
    if (index < mainStart && isLead(cut, titles)) return { kind: 'main', rule: 'html-standfirst' };
    const strange = home(cut);
    if (strange !== null) return { kind: 'chrome', rule: strange };
    return { kind: 'main', rule: 'html-main' };
  });
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

/**
 * How the article's text is set, and so what is set in another way. Where text stands in paragraphs, words straight in a
 * div are a label; where nearly all of it stands side by side, what is wrapped deeper is a box.
 */
function findHome(
  cuts: readonly Cut[],
  { rules, inside, container }: Found,
  repeated: ReadonlySet<number>,
): (cut: Cut) => string | null {
  const homes = new Map<string, { prose: number; depth: number }>();
  let total = 0;
  const kinds = new Map<string, number>();
  const texts = cuts.filter((cut, index) => {
    return inside[index] && rules[index] === null && cut.node.type === 'paragraph' && !repeated.has(index);
  });
  for (const cut of texts) {
    const prose = proseOf(cut);
    if (prose === 0) continue;
    total += prose;
    kinds.set(kindOf(cut.element), (kinds.get(kindOf(cut.element)) ?? 0) + prose);
    const place = placeOf(cut.element, container);
    const home = homes.get(place.name) ?? { prose: 0, depth: place.depth };
    home.prose += prose;
    homes.set(place.name, home);
  }
  const best = [...homes].reduce((most, [name, home]) => (home.prose > most.prose ? { name, ...home } : most), {
    name: '',
    prose: 0,
    depth: 0,
  });
  const [kind, most] = [...kinds].reduce((one, other) => (other[1] > one[1] ? other : one), ['', 0]);
  const alike = most >= 0.6 * total && kind !== 'div.';
  const together = best.prose >= 0.75 * total;
  return (cut) => {
    if (cut.node.type !== 'paragraph') return null;
    if (alike && PLAIN.has(cut.element.name) && kindOf(cut.element) !== kind && !holdsParagraph(cut.element)) {
      return 'html-label';
    }
    if (!together) return null;
    const place = placeOf(cut.element, container);
    return place.name !== best.name && place.depth > best.depth ? 'html-box' : null;
  };
}

/** Paragraphs are of one kind; other elements go by their class. */
function kindOf(element: MarkupElement): string {
  return element.name === 'p' ? 'p' : `${element.name}.${attribute(element, 'class')}`;
}

/** Text that was not put into a paragraph, between others that were. */
function holdsParagraph({ children }: MarkupElement): boolean {
  return children.some((child) => child.kind === 'element' && child.name === 'p');
}

const PLAIN = new Set(['div', 'section']);

/** The elements between the container and the block's own, as words. */
function placeOf(
  element: MarkupElement,
  container: MarkupElement | null,
): { readonly name: string; readonly depth: number } {
  let name = '';
  let depth = 0;
  for (let each = element.parent; each !== null && each !== container; each = each.parent) {
    // A list of definitions is part of the text that it stands in.
    if (each.name === 'dl' && attribute(each, 'class') === '') continue;
    name += `${each.name}.${attribute(each, 'class').replace(/\d+/g, '')} `;
    depth += 1;
  }
  return { name, depth };
}

const CAPTIONS = new Set(['html-caption', 'html-picture-text']);

/** Captions, bylines and datelines, by the element itself or the closest ones around it. */
function ownLabel({ element, node }: Cut, container: MarkupElement | null, sizes: Float64Array): string | null {
  const text = node.type === 'paragraph' || node.type === 'heading';
  let steps = 0;
  for (let each: MarkupElement | null = element; each !== null && each !== container && steps < 4; each = each.parent) {
    if (each.name === 'figcaption' || (each.name === 'figure' && text)) return 'html-caption';
    const labels = headingDepth(each.name) > 0 ? '' : labelsOf(each);
    const size = sizes[each.index]!;
    for (const { rule, pattern, most } of labels === '' ? [] : OWN_LABELS) {
      if (size <= most && pattern.test(labels)) return rule;
    }
    steps += 1;
  }
  return text && besidePicture(element, container, sizes) ? 'html-picture-text' : null;
}

/** Words that share a small wrapper with a picture and nothing else. */
function besidePicture(element: MarkupElement, container: MarkupElement | null, sizes: Float64Array): boolean {
  const size = sizes[element.index]!;
  let each = element.name === 'p' || headingDepth(element.name) > 0 ? element.parent : element;
  for (let steps = 0; steps < 4 && each !== null && each !== container; steps += 1) {
    if (sizes[each.index]! > size + 80 || size > 500) return false;
    if (each.name === 'li' || each.name === 'td' || each.name === 'blockquote') return false;
    if (holdsPicture(each)) return true;
    each = each.parent;
  }
  return false;
}

function holdsPicture({ children }: MarkupElement): boolean {
  return children.some((child) => child.kind === 'element' && (PICTURES.has(child.name) || holdsPicture(child)));
}

const PICTURES = new Set(['img', 'picture', 'figure', 'video', 'amp-img', 'amp-video']);

const words = (list: string) => new RegExp(`[^a-z](?:${list})(?=[^a-z])`);
/** With the most text that an element so named may hold: `entry-meta` around a whole article is none of these. */
const OWN_LABELS = [
  {
    rule: 'html-caption',
    most: 900,
    pattern: words(
      '(?:[a-z]+-)?captions?(?:-[a-z]+)?|(?:image|photo|picture|media|img)-?(?:credits?|copyright|source|description|text|info)|credits?|fig-?caption|legende?|bildunterschrift|bildtext|didascalia|pie-(?:de-)?foto|photographer',
    ),
  },
  {
    rule: 'html-byline',
    most: 300,
    pattern: words(
      'by-?lines?(?:-[a-z-]+)?|authors?(?:-[a-z-]+)?|(?:[a-z]+-)?authors?|writers?|reporters?|journalists?|autor(?:es|en|in)?|auteurs?|firma|signature|posted-by|contributors?',
    ),
  },
  {
    rule: 'html-dateline',
    most: 300,
    pattern: words(
      'date-?lines?|time-?stamps?|date(?:-?time)?|pub-?date|publish(?:ed)?(?:-(?:date|time|on|at))?|posted-on|entry-date|(?:[a-z]+-)?date|updated?(?:-[a-z]+)?|modified|meta|article-meta|entry-meta|post-meta|reading-?time|read-?time|datum|fecha|data-pubblicazione',
    ),
  },
] as const;

/** A standfirst or a paragraph set apart above the text: long enough, and no link. */
function isLead({ node, text, linkLength }: Cut, titles: readonly string[]): boolean {
  if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'list') return false;
  if (text.length < 40 || linkLength > 0.3 * text.length || text.replace(/\D/g, '').length > 0.15 * text.length)
    return false;
  const folded = foldWords(text);
  return !titles.some((title) => folded.includes(title) || title.includes(folded));
}

/** Nothing but links: a teaser, or a list of them. */
function isLinked({ node, text, linkLength }: Cut): boolean {
  if (node.type === 'list') return linkLength > 0.6 * text.length;
  // "It also [closed the lower quay]." is a sentence all the same.
  if (text.length - linkLength >= 6 && /[.。]$/.test(text)) return false;
  return linkLength > 0.85 * text.length && text.length < 300;
}

/** Many paragraphs above the text, each in a wrapper of its own, are the captions of a row of pictures. */
function dropSlides(cuts: readonly Cut[], regions: Region[]): void {
  const leads = regions.flatMap(({ rule }, index) => (rule === 'html-standfirst' ? [index] : []));
  if (leads.length <= MOST_LEADS) return;
  const parents = leads.map((index) => cuts[index]!.element.parent);
  for (const [at, index] of leads.entries()) {
    const alone = parents.filter((parent) => parent === parents[at]).length === 1;
    if (at > 0 && alone) regions[index] = { kind: 'caption', rule: 'html-slide' };
  }
}

const MOST_LEADS = 4;
