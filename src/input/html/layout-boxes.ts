import type { Cut } from './cut.ts';
import { chromeRule, labelsOf } from './labels.ts';
import { type Measures, proseOf } from './measure.ts';
import { attribute, type MarkupElement } from './tree.ts';

/**
 * Elements that are called boxes or widgets, built alike, and that hold much of the page's running text between them: what
 * the system that made the page sets all text in (`<div class="column inset">`, `<div class="widget widget-text">`). `spine`
 * is what stands around the headline; `total` the page's running text.
 */
export function findLayout(
  cuts: readonly Cut[],
  { prose }: Measures,
  spine: ReadonlySet<MarkupElement>,
  total: number,
): ReadonlySet<MarkupElement> {
  const builds = new Map<string, { prose: number; elements: MarkupElement[] }>();
  const seen = new Set<MarkupElement>();
  for (const cut of cuts) {
    if (proseOf(cut) === 0) continue;
    for (let each: MarkupElement | null = cut.element; each !== null && !seen.has(each); each = each.parent) {
      seen.add(each);
      if (spine.has(each) || !isBox(each)) continue;
      const build = `${each.name} ${attribute(each, 'class').replace(CHANCE, '')}`;
      const known = builds.get(build) ?? { prose: 0, elements: [] };
      known.prose += prose[each.index]!;
      known.elements.push(each);
      builds.set(build, known);
    }
  }
  const found = [...builds.values()].filter((each) => each.elements.length > 1 && each.prose > SHARE * total);
  return new Set(found.flatMap(({ elements }) => elements));
}

/** The least share of the page's running text that is no box's. */
const SHARE = 0.4;
/** `column-7f3a`: the part of a class that differs from one to the next. */
const CHANCE = /[A-Za-z\d]*\d[A-Za-z\d]*/g;
const BOXES: ReadonlySet<string | null> = new Set(['html-box', 'html-embed']);

function isBox(element: MarkupElement): boolean {
  const labels = labelsOf(element);
  return labels !== '' && BOXES.has(chromeRule(element, labels));
}
