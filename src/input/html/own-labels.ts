import type { Cut } from './cut.ts';
import { labelsOf } from './labels.ts';
import { headingDepth } from './names.ts';
import type { MarkupElement } from './tree.ts';

/** Captions, bylines and datelines, by the element itself or the closest ones around it. */
export function ownLabel(
  { element, node, linkLength }: Cut,
  container: MarkupElement | null,
  sizes: Float64Array,
): string | null {
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
  // A subhead over a picture goes on in the text below; what leads elsewhere from beside one is a teaser.
  const subhead = node.type === 'heading' && linkLength === 0;
  return text && !subhead && besidePicture(element, container, sizes) ? 'html-picture-text' : null;
}

/** Words that share a small wrapper with a picture and nothing else. */
function besidePicture(element: MarkupElement, container: MarkupElement | null, sizes: Float64Array): boolean {
  const size = sizes[element.index]!;
  let each = element.name === 'p' || headingDepth(element.name) > 0 ? element.parent : element;
  for (let steps = 0; steps < 4 && each !== null && each !== container; steps += 1) {
    if (sizes[each.index]! > size + 80 || size > 500) return false;
    if (each.name === 'li' || each.name === 'td' || each.name === 'blockquote') return false;
    if (holdsPicture(each)) return !each.children.some((child) => isCaptioned(child, sizes));
    each = each.parent;
  }
  return false;
}

/** A box that holds a picture with its caption: what stands beside it is no second one. */
function isCaptioned(child: MarkupElement['children'][number], sizes: Float64Array): boolean {
  return child.kind === 'element' && sizes[child.index]! > 0 && holdsPicture(child) && holdsCaption(child);
}

function holdsCaption({ children }: MarkupElement): boolean {
  return children.some(
    (child) =>
      child.kind === 'element' &&
      (child.name === 'figcaption' || OWN_LABELS[0].pattern.test(labelsOf(child)) || holdsCaption(child)),
  );
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
      'date-?lines?|time-?stamps?|date(?:-?time)?|pub-?date|publish(?:ed)?(?:-(?:date|time|on|at))?|posted-on|entry-date|(?:[a-z]+-)?date|updated?(?:-[a-z]+)?|modified|meta(?:-?data)?|article-meta|entry-meta|post-meta|reading-?time|read-?time|datum|fecha|data-pubblicazione',
    ),
  },
] as const;
