import type { Cut } from './cut.ts';
import { leadsAbroad } from './link-lines.ts';
import { proseOf } from './measure.ts';
import { attribute, type MarkupElement } from './tree.ts';

/**
 * Boxes that tell of other articles, each with a linked headline and the beginning of a text, at least three built alike in
 * a row, whatever their makers call them: `<div><h3><a href="/a">A bridge for the valley</a></h3><p>After ten years …</p></div>`.
 * `sizes` are the characters of text below each element; `host` is what the hosts of the page's house share, empty where unknown.
 */
export function findTeasers(
  cuts: readonly Cut[],
  sizes: Float64Array,
  spine: ReadonlySet<MarkupElement>,
  host: string,
): ReadonlySet<MarkupElement> {
  const rows = new Map<MarkupElement, Map<string, Set<MarkupElement>>>();
  const counts = new Map<MarkupElement, ReadonlyMap<string, number>>();
  const alike = (parent: MarkupElement) => {
    const known = counts.get(parent) ?? countBuilds(parent);
    counts.set(parent, known);
    return known;
  };
  for (const cut of cuts) {
    if (!isLinkedLine(cut)) continue;
    const item = itemOf(cut, sizes, spine, alike);
    if (item === null || leadsAbroad(cut, host)) continue;
    const row = rows.get(item.parent!) ?? new Map<string, Set<MarkupElement>>();
    rows.set(item.parent!, row);
    const build = buildOf(item);
    row.set(build, (row.get(build) ?? new Set()).add(item));
  }
  const found = [...rows.values()].flatMap((row) => [...row.values()]).filter(({ size }) => size >= LEAST);
  return found.length === 0 ? NONE : onlyWordy(cuts, new Set(found.flatMap((items) => [...items])));
}

const NONE: ReadonlySet<MarkupElement> = new Set();
/** Two alike may be two parts of a text, each under a linked heading. */
const LEAST = 3;
/** Most text of a teaser, in UTF-16 units. */
const LONGEST = 700;
/** Steps from a headline to the box around it and its summary. */
const DEEPEST = 6;

/** A line that leads elsewhere as a whole: more than "more" or a section's name. */
function isLinkedLine({ node, text, linkLength }: Cut): boolean {
  if (node.type !== 'heading' && node.type !== 'paragraph') return false;
  return text.length >= 12 && text.length <= 250 && linkLength > 0.85 * text.length;
}

/** The outermost box around a headline that is small enough for a teaser and has others of its build beside it. */
function itemOf(
  { element }: Cut,
  sizes: Float64Array,
  spine: ReadonlySet<MarkupElement>,
  alike: (parent: MarkupElement) => ReadonlyMap<string, number>,
): MarkupElement | null {
  let item: MarkupElement | null = null;
  let each: MarkupElement | null = element;
  for (let steps = 0; each?.parent != null && steps < DEEPEST; steps += 1) {
    if (sizes[each.index]! > LONGEST || spine.has(each)) break;
    const build = buildOf(each);
    if (alike(each.parent).get(build)! >= LEAST && sizes[each.index]! > sizes[element.index]!) item = each;
    each = each.parent;
  }
  return item;
}

/** How many children an element has of each build. */
function countBuilds({ children }: MarkupElement): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const child of children) {
    if (child.kind === 'element') counts.set(buildOf(child), (counts.get(buildOf(child)) ?? 0) + 1);
  }
  return counts;
}

/** The name and classes of an element, numbers aside, as far as they tell one row of boxes from another. */
function buildOf(element: MarkupElement): string {
  return `${element.name} ${attribute(element, 'class').replace(/\d+/g, '')}`;
}

/**
 * Boxes that say something below their headlines (rows of bare links are known by other signs), where the page says more
 * than they do: a page of nothing else is a list of articles.
 */
function onlyWordy(cuts: readonly Cut[], items: ReadonlySet<MarkupElement>): ReadonlySet<MarkupElement> {
  const wordy = new Set<MarkupElement>();
  let beside = 0;
  for (const cut of cuts) {
    const prose = proseOf(cut);
    if (prose === 0) continue;
    let each: MarkupElement | null = cut.element;
    while (each !== null && !items.has(each)) each = each.parent;
    if (each === null) beside += prose;
    else wordy.add(each);
  }
  return beside < LEAST_BESIDE ? NONE : wordy;
}

/** Running text of a short article, in UTF-16 units. */
const LEAST_BESIDE = 200;
