import { lettersOf } from '../../text/characters.ts';
import type { Property } from '../page.ts';
import { type ItemProperty, property, readItem, readLink, readMeta, textOf } from './properties/elements.ts';
import { readLinkedData } from './properties/linked-data.ts';
import { readMark } from './properties/marks.ts';
import { attribute, hasAttribute, type MarkupElement, walk } from './tree.ts';

/**
 * Everything a page states about itself outside its running text: meta elements, JSON-LD, microdata, RDFa, the title, the
 * canonical address, the language. In document order, JSON-LD last.
 */
export function readProperties(root: MarkupElement): Property[] {
  const found: Property[] = [];
  const scripts: MarkupElement[] = [];
  const items: ItemProperty[] = [];
  const marks: Property[] = [];
  const headings: number[] = [];
  walk(root, (element) => {
    const { name } = element;
    if (found.length + items.length > MOST) return false;
    if (name === 'svg' || name === 'template') return false;
    if (name === 'script') {
      if (element.children.length > 0) scripts.push(element);
      return false;
    }
    if (name === 'meta') found.push(...readMeta(element));
    else if (name === 'link') found.push(...readLink(element));
    else if (name === 'html') found.push(...readLanguage(element));
    else if (name === 'body') found.push(...readBody(element));
    else if (name === 'title') found.push(...readTitle(element, found));
    else if (name === 'h1') {
      headings.push(element.index);
      found.push(...readHeading(element, found));
    } else if (name === 'base' && hasAttribute(element, 'href'))
      found.push(property('base', attribute(element, 'href'), element));
    else if (name === 'a' || name === 'img' || name === 'amp-img') marks.push(...readMark(element, marks.length));
    if (hasAttribute(element, 'itemprop') || (name !== 'meta' && hasAttribute(element, 'property'))) {
      items.push(...readItem(element));
    }
    return undefined;
  });
  const headlines = found.filter(({ name }) => HEADLINES.has(name)).map(({ value }) => value);
  return [...found, ...marks, ...ownItem(items, headlines, headings), ...readLinkedData(scripts, headlines)];
}

/**
 * The properties of the page's own article among those of teasers: of the item whose headline is the page's, else of the
 * first one, and what stands in no item. Teasers without an item of their own stand far from the first of a name, and the
 * next article of a page behind a heading of its own.
 */
function ownItem(
  items: readonly ItemProperty[],
  headlines: readonly string[],
  headings: readonly number[],
): Property[] {
  const known = new Set(headlines.map(fold));
  const named = items.find(({ property }) => /headline$/i.test(property.name) && known.has(fold(property.value)));
  const own = named === undefined ? items[0]?.item : named.item;
  const firsts = new Map<string, number>();
  return items.flatMap(({ property, item, place }) => {
    if (item !== null && item !== own) return [];
    const first = firsts.get(property.name) ?? place;
    firsts.set(property.name, first);
    // A byline may stand above its heading: then the next heading follows it.
    const next = headings.some((at) => at > place && at - place <= NEAR);
    const parted = headings.some((at, index) => (index > 0 || next) && at > first && at < place);
    return place - first <= NEAR && !parted ? [property] : [];
  });
}

/** Start tags between the first of several authors and the last. */
const NEAR = 80;

const fold = (text: string) => lettersOf(text.toLowerCase());

/** Pages state a few dozen things; one that states more says nothing. */
const MOST = 1000;
/** Headings of the first depth that can be the article's. */
const MOST_HEADINGS = 12;

/** Where the page says what its article is called. */
const HEADLINES = new Set(['title', 'h1', 'og:title', 'twitter:title']);

function readLanguage(element: MarkupElement): Property[] {
  const language = (attribute(element, 'lang') || attribute(element, 'xml:lang')).trim();
  return language === '' ? [] : [property('html:lang', language, element)];
}

/** The classes of the body, which say of many pages what kind of page they are. */
function readBody(element: MarkupElement): Property[] {
  const classes = attribute(element, 'class').toLowerCase().replace(/\s+/g, ' ').trim();
  return classes === '' ? [] : [property('body:class', classes.slice(0, 600), element)];
}

/** The first `title`; later ones are those of pictures. */
function readTitle(element: MarkupElement, found: readonly Property[]): Property[] {
  const text = textOf(element);
  return text === '' || found.some(({ name }) => name === 'title') ? [] : [property('title', text, element)];
}

function readHeading(element: MarkupElement, found: readonly Property[]): Property[] {
  const text = textOf(element);
  return text === '' || found.filter(({ name }) => name === 'h1').length >= MOST_HEADINGS
    ? []
    : [property('h1', text, element)];
}
