import type { Property } from '../../page.ts';
import { BLOCKS, UNSEEN } from '../names.ts';
import { attribute, hasAttribute, type MarkupElement, type MarkupNode } from '../tree.ts';
import { decodeText } from './decode.ts';

/** The text of an element as a reader sees it, white space folded, elements set apart by a blank. */
export function textOf(element: MarkupElement, most = 600): string {
  const parts: string[] = [];
  let length = 0;
  let budget = MOST_NODES;
  const gather = (each: MarkupElement) => {
    for (const child of each.children) {
      if (length > most || budget-- < 0) return;
      if (child.kind === 'text') {
        parts.push(child.value);
        length += child.value.length;
      } else if (!UNSEEN.has(child.name) || each.name === 'head') {
        parts.push(' ');
        gather(child);
        parts.push(' ');
      }
    }
  };
  gather(element);
  return decodeText(parts.join('').slice(0, most));
}

/** The text of an element as `textOf` gives it, with bars where it stands in lines of its own: "Jana Roth | Reporter". */
export function linesOf(element: MarkupElement, most = 300): string {
  const lines: MarkupNode[][] = [[]];
  let budget = MOST_NODES;
  const gather = (each: MarkupElement) => {
    for (const child of each.children) {
      if (budget-- < 0) return;
      const own = child.kind === 'element' && (BLOCKS.has(child.name) || child.name === 'br');
      if (own) lines.push([]);
      if (own && child.children.length > 0) gather(child);
      else lines.at(-1)!.push(child);
      if (own) lines.push([]);
    }
  };
  gather(element);
  return lines
    .map((children) => textOf({ ...element, children }, most))
    .filter((line) => line !== '')
    .join(' | ');
}

/** More nodes than this hold no name and no date. */
const MOST_NODES = 300;

/** A property with the words of the start tag or the text that holds it. */
export function property(name: string, value: string, element: MarkupElement, quote = value): Property {
  return { name, value, lines: element.lines, quote: quote.length > 300 ? `${quote.slice(0, 299)}…` : quote };
}

/** `meta` elements by name, property or itemprop; names in lower case. */
export function readMeta(element: MarkupElement): Property[] {
  const value = decodeText(attribute(element, 'content').slice(0, 2000));
  if (value === '') return [];
  const names = ['property', 'name', 'http-equiv'].map((key) => attribute(element, key).trim().toLowerCase());
  return [...new Set(names)].filter((name) => name !== '').map((name) => property(name, value, element));
}

/** `link` elements that say something of the page: canonical address and authors. */
export function readLink(element: MarkupElement): Property[] {
  const relation = attribute(element, 'rel').toLowerCase();
  const href = attribute(element, 'href').trim();
  if (href === '' || !/^(?:canonical|author|shortlink|amphtml)$/.test(relation)) return [];
  return [property(`link:${relation}`, href, element)];
}

/** A property of an article with the element that is the article's item; null where it belongs to the page at large. */
export interface ItemProperty {
  readonly property: Property;
  readonly item: MarkupElement | null;
  /** Place of the element in the order of start tags. */
  readonly place: number;
}

/**
 * Microdata (`itemprop`) and RDFa (`property`) of articles: what belongs to pictures, videos and persons inside them is
 * not theirs.
 */
export function readItem(element: MarkupElement): ItemProperty[] {
  const own = attribute(element, 'itemprop');
  const names = (own === '' ? attribute(element, 'property') : own).split(/\s+/);
  return names.flatMap((full) => {
    const name = full.replace(/^\w+:/, '');
    const kind = ITEMS[name];
    const item = kind === undefined ? undefined : itemAround(element);
    if (kind === undefined || item === undefined) return [];
    const inner = kind === 'agent' ? (nameOf(element) ?? element) : element;
    const value = kind === 'date' || kind === 'address' ? machineValue(inner) : (contentOf(inner) ?? textOf(inner));
    return value === ''
      ? []
      : [
          {
            property: property(`${own === '' ? 'rdfa' : 'microdata'}:${name}`, value, inner),
            item,
            place: element.index,
          },
        ];
  });
}

const ITEMS: { readonly [name: string]: 'text' | 'date' | 'address' | 'agent' | undefined } = {
  headline: 'text',
  alternativeHeadline: 'text',
  author: 'agent',
  creator: 'agent',
  publisher: 'agent',
  datePublished: 'date',
  dateModified: 'date',
  dateCreated: 'date',
  mainEntityOfPage: 'address',
};

function contentOf(element: MarkupElement): string | null {
  return hasAttribute(element, 'content') ? decodeText(attribute(element, 'content')) : null;
}

/** The value a machine should read: `datetime`, `content`, `href`, `title`, else the text. */
function machineValue(element: MarkupElement): string {
  for (const name of ['content', 'datetime', 'itemid', 'href', 'title']) {
    const value = attribute(element, name).trim();
    if (value !== '') return decodeText(value);
  }
  return textOf(element);
}

/** The closest item around, where it is an article or a page; undefined where it is something else. */
function itemAround(element: MarkupElement): MarkupElement | null | undefined {
  for (let each = element.parent; each !== null; each = each.parent) {
    if (!hasAttribute(each, 'itemscope') && !hasAttribute(each, 'typeof')) continue;
    const type = (attribute(each, 'itemtype') || attribute(each, 'typeof')).split(/\s+/)[0]!;
    return type === '' || /(?:Article|Posting|WebPage|Report|CreativeWork)\/?$/i.test(type) ? each : undefined;
  }
  return null;
}

/** Inside a person or organisation, the element that holds its name; looked for a few elements deep. */
function nameOf(element: MarkupElement, depth = 0): MarkupElement | null {
  for (const child of depth > 5 ? [] : element.children.slice(0, 40)) {
    if (child.kind === 'text') continue;
    if (/^(?:schema:)?name$/.test(attribute(child, 'itemprop') || attribute(child, 'property'))) return child;
    const inner = nameOf(child, depth + 1);
    if (inner !== null) return inner;
  }
  return null;
}
