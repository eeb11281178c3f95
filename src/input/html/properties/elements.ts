import type { Property } from '../../page.ts';
import { UNSEEN } from '../names.ts';
import { attribute, hasAttribute, type MarkupElement } from '../tree.ts';
import { decodeText } from './decode.ts';

/** The text of an element as a reader sees it, white space folded, elements set apart by a blank. */
export function textOf(element: MarkupElement, most = 600): string {
  const parts: string[] = [];
  let length = 0;
  const gather = (each: MarkupElement) => {
    for (const child of each.children) {
      if (length > most) return;
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

/**
 * Microdata (`itemprop`) and RDFa (`property`) of the article itself: properties of pictures, videos and teasers inside
 * it are not the article's.
 */
export function readItem(element: MarkupElement): Property[] {
  const item = attribute(element, 'itemprop');
  const names = (item === '' ? attribute(element, 'property') : item).split(/\s+/);
  return names.flatMap((full) => {
    const name = full.replace(/^\w+:/, '');
    const kind = ITEMS[name];
    if (kind === undefined || !isOfArticle(element.parent)) return [];
    const inner = kind === 'agent' ? (nameOf(element) ?? element) : element;
    const value = kind === 'date' || kind === 'address' ? machineValue(inner) : (contentOf(inner) ?? textOf(inner));
    return value === '' ? [] : [property(`${item === '' ? 'rdfa' : 'microdata'}:${name}`, value, inner)];
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

/** The closest item around is an article or nothing at all. */
function isOfArticle(element: MarkupElement | null): boolean {
  for (let each = element; each !== null; each = each.parent) {
    if (!hasAttribute(each, 'itemscope') && !hasAttribute(each, 'typeof')) continue;
    const type = attribute(each, 'itemtype') || attribute(each, 'typeof');
    return type === '' || /(?:Article|Posting|WebPage|Report|CreativeWork)\/?$/i.test(type.split(/\s+/)[0]!);
  }
  return true;
}

/** Inside a person or organisation, the element that holds its name. */
function nameOf(element: MarkupElement): MarkupElement | null {
  for (const child of element.children) {
    if (child.kind === 'text') continue;
    if (/^(?:schema:)?name$/.test(attribute(child, 'itemprop') || attribute(child, 'property'))) return child;
    const inner = nameOf(child);
    if (inner !== null) return inner;
  }
  return null;
}
