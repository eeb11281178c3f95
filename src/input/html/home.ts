import type { Cut } from './cut.ts';
import { labelsOf } from './labels.ts';
import { proseOf } from './measure.ts';
import { attribute, type MarkupElement } from './tree.ts';

/**
 * How the article's text is set, and so what is set in another way. Where text stands in paragraphs, words straight in a
 * div are a label; where nearly all of it stands side by side, what is wrapped deeper is a box. `text` tells by its index
 * whether a block may be the article's.
 */
export function findHome(
  cuts: readonly Cut[],
  text: (index: number) => boolean,
  container: MarkupElement | null,
): (cut: Cut) => string | null {
  const homes = new Map<string, { prose: number; depth: number }>();
  let total = 0;
  const kinds = new Map<string, number>();
  const texts = cuts.filter((cut, index) => text(index) && cut.node.type === 'paragraph');
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
  const isUnfolded = foldsBelow(container);
  const between = textBetween(cuts, texts, container);
  return (cut) => {
    if (cut.node.type !== 'paragraph' || isUnfolded(cut.element)) return null;
    if (alike && PLAIN.has(cut.element.name) && kindOf(cut.element) !== kind && !holdsParagraph(cut.element)) {
      return proseOf(cut) > LABEL &&
        kindOf(cut.element) === 'div.' &&
        isPlain(cut.element) &&
        isAmong(cut.element, kind)
        ? null
        : 'html-label';
    }
    if (!together || between.has(cut)) return null;
    const place = placeOf(cut.element, container);
    return place.name !== best.name && place.depth > best.depth ? 'html-box' : null;
  };
}

/** Tells parts of the text that a reader unfolds: `<details>`, `<div class="accordion-item">`, with the words that they open by. */
function foldsBelow(container: MarkupElement | null): (element: MarkupElement) => boolean {
  const known = new Map<MarkupElement, boolean>();
  const isUnfolded = (element: MarkupElement): boolean => {
    if (element === container || element.parent === null) return false;
    const before = known.get(element);
    if (before !== undefined) return before;
    const found = element.name === 'details' || isNamedFold(element) || isUnfolded(element.parent);
    known.set(element, found);
    return found;
  };
  return isUnfolded;
}

function isNamedFold(element: MarkupElement): boolean {
  const name = attribute(element, 'class');
  return name !== '' && ROUGHLY.test(name) && FOLDS.test(labelsOf(element));
}

const ROUGHLY = /accordion|toggle|collaps|expand|faq/i;
const FOLDS = /[^a-z](?:accordion|toggle|toggler|collapse|collapsible|expandable|expander|faq)(?=[^a-z])/;

/** Words straight in the container, above its last paragraph: `<p>…</p>words that no paragraph holds<p>…</p>`. */
function textBetween(cuts: readonly Cut[], texts: readonly Cut[], container: MarkupElement | null): ReadonlySet<Cut> {
  const last = texts.findLast(({ element }) => element.parent === container);
  const end = last === undefined ? 0 : cuts.indexOf(last);
  // What comes right below the last one goes on with it, where it leads nowhere.
  return new Set(
    cuts.slice(0, end + 2).filter((cut, index) => {
      return cut.element === container && proseOf(cut) > 0 && (index < end || cut.linkLength === 0);
    }),
  );
}

/** Longest label, in UTF-16 units of running text: an editor's program may leave a paragraph in a bare div. */
const LABEL = 150;

/** Nothing but words and what marks them: no picture, no box. */
function isPlain({ children }: MarkupElement): boolean {
  return children.every((child) => child.kind === 'text' || (INLINE.has(child.name) && isPlain(child)));
}

const INLINE: ReadonlySet<string> = new Set([
  'a',
  'b',
  'br',
  'cite',
  'em',
  'i',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
]);

/** Whether paragraphs of a kind stand on both sides of an element, or right above and below it. */
function isAmong({ parent, index }: MarkupElement, kind: string): boolean {
  let above = false;
  let below = 0;
  for (const child of parent?.children ?? []) {
    if (child.kind !== 'element' || child.index === index) continue;
    const isAlike = kindOf(child) === kind;
    if (child.index < index) above ||= isAlike;
    else if (isAlike) return above;
    // What stands first behind it, three elements at most.
    else if (++below > 2 || !above) return false;
  }
  return false;
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
