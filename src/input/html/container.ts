import type { Cut } from './cut.ts';
import type { Measures } from './measure.ts';
import { attribute, type MarkupElement } from './tree.ts';

/**
 * Goes down from the page as long as one child holds four fifths of the running text, and no child beside it is built
 * alike with text of its own: an article cut in pieces by what stands between them.
 */
export function findContainer(cuts: readonly Cut[], { prose }: Measures): MarkupElement | null {
  let container = cuts[0]?.element ?? null;
  while (container?.parent != null) container = container.parent;
  while (container !== null && prose[container.index]! > 0) {
    const whole = prose[container.index]!;
    const best = fullest(container, prose);
    if (best === null || prose[best.index]! < 0.8 * whole) return container;
    const build = buildOf(best, prose);
    const pieces = container.children.filter(
      (child) => child.kind === 'element' && prose[child.index]! >= PIECE * whole,
    );
    if (pieces.some((child) => child !== best && buildOf(child as MarkupElement, prose) === build)) return container;
    container = best;
  }
  return null;
}

/** The least share of an article's running text that makes an element a piece of it. */
const PIECE = 0.02;

/** The child with most running text. */
function fullest(element: MarkupElement, prose: Float64Array): MarkupElement | null {
  let best: MarkupElement | null = null;
  for (const child of element.children) {
    if (child.kind === 'element' && (best === null || prose[child.index]! > prose[best.index]!)) best = child;
  }
  return best;
}

/** Names and classes, numbers aside, from an element down to its fullest paragraph. */
function buildOf(element: MarkupElement, prose: Float64Array): string {
  let build = '';
  for (let each: MarkupElement | null = element; each !== null && prose[each.index]! > 0; each = fullest(each, prose)) {
    build += `${each.name} ${attribute(each, 'class').replace(/\d+/g, '')};`;
  }
  return build;
}
