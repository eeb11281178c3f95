import type { Property } from '../../page.ts';
import type { Content } from '../content.ts';
import type { Cut } from '../cut.ts';
import { isHidden, labelsOf } from '../labels.ts';
import { UNSEEN } from '../names.ts';
import { FOREIGN_REGIONS } from '../regions.ts';
import { attribute, type MarkupElement } from '../tree.ts';
import { linesOf, property, textOf } from './elements.ts';

/**
 * Bylines, datelines and kickers that a reader sees, by the names their makers gave the elements (`byline`, `entry-date`,
 * `rel=author`, `time`): those above the headline (`top:`), under it (`head:`) and right after the text (`tail:`). Teasers and comments have their
 * own, so elements that the page's structure sets apart are passed over.
 */
export function readVisible(cuts: readonly Cut[], content: Content): Property[] {
  const { headline, first, last, regions } = content;
  if (first === -1) return [];
  const top = headline === -1 ? first : Math.min(headline, first);
  const opening = regions.findIndex(({ rule }) => rule === 'html-main');
  const closing = regions.findLastIndex(({ rule }) => rule === 'html-main');
  const found: Property[] = [];
  const seen = new Set<MarkupElement>();
  for (let index = Math.max(0, top - ABOVE); index < cuts.length && index <= last + REACH; index += 1) {
    const { kind, rule } = regions[index]!;
    // A standfirst may be taken for the text's beginning, with the byline behind it.
    if (index > first && (kind === 'main' || (index > opening + ABOVE && index < closing))) continue;
    const between = index >= top && index <= first;
    if ((between ? FOREIGN_REGIONS : APART).has(rule)) continue;
    for (const candidate of withClosest(cuts[index]!.element)) {
      if (seen.has(candidate)) continue;
      seen.add(candidate);
      found.push(...readElement(candidate, index < headline ? 'top' : index <= first ? 'head' : 'tail'));
    }
  }
  return found;
}

/** How many blocks above the headline and after the text may hold a byline. */
const ABOVE = 3;
const REACH = 10;

/** Regions that hold no byline of the article, but between its headline and its text. */
const APART = new Set([
  ...FOREIGN_REGIONS,
  ...['html-comments', 'html-nav', 'html-footer', 'html-links', 'html-newsletter', 'html-advertisement', 'html-box'],
  ...['html-aside', 'html-share', 'html-embed', 'html-header', 'html-form', 'html-tags'],
]);

/** The block's element, what is inside it, and the closest few around it that hold little else. */
function withClosest(element: MarkupElement): MarkupElement[] {
  const list: MarkupElement[] = [];
  const into = (each: MarkupElement) => {
    list.push(each);
    for (const child of each.children) if (child.kind === 'element' && !UNSEEN.has(child.name)) into(child);
  };
  let around = element.parent;
  for (let steps = 0; steps < 3 && around !== null && sizeOf(around) <= 12; steps += 1) {
    list.push(around);
    around = around.parent;
  }
  into(element);
  return list.length > 200 ? [] : list;
}

/** Elements below, counted up to a few. */
function sizeOf(element: MarkupElement): number {
  let size = 0;
  for (const child of element.children) {
    if (child.kind === 'element') size += 1 + (size > 40 ? 0 : sizeOf(child));
    if (size > 40) break;
  }
  return size;
}

function readElement(element: MarkupElement, zone: 'top' | 'head' | 'tail'): Property[] {
  if (isHidden(element)) return [];
  const found: Property[] = [];
  const labels = labelsOf(element);
  const text = textOf(element, 300);
  if (text === '' || text.length > 250) return [];
  if (isAuthorLink(element)) {
    found.push(property(`${zone}:author-link`, text, element));
  } else if (element.name === 'address' || BYLINE.test(labels) || isCardName(element, labels)) {
    found.push(property(`${zone}:byline`, linesOf(element), element, text));
    const links = linksOf(element);
    if (links.length > 1) found.push(property(`${zone}:byline-links`, links.join(', '), element, text));
  } else if (zone !== 'tail') {
    // `<div><a href="/authors/roth">Jana Roth</a> <a href="/authors/holt">Mara Holt</a></div>`
    const links = linksOf(element, isAuthorLink);
    const named = links.reduce((sum, { length }) => sum + length, 0);
    if (links.length > 1 && text.length <= named + BETWEEN * links.length) {
      found.push(property(`${zone}:byline-links`, links.join(', '), element, text));
    }
  }
  if (KICKER.test(labels)) found.push(property(`${zone}:kicker`, text, element));
  if (element.name === 'time') {
    const stamp = stampOf(element);
    const name = UPDATED.test(`${labels} ${attribute(element, 'itemprop').toLowerCase()} `) ? 'updated' : 'time';
    found.push(property(`${zone}:${name}`, stamp === '' ? text : stamp, element, text));
  } else if (UPDATED.test(labels)) found.push(property(`${zone}:updated`, stampOf(element) || text, element, text));
  else if (DATELINE.test(labels)) found.push(property(`${zone}:date`, stampOf(element) || text, element, text));
  return found;
}

/** hCard's `fn` names a person inside of a card or a byline, and pictures and videos elsewhere. */
function isCardName({ parent }: MarkupElement, labels: string): boolean {
  if (!/ fn /.test(labels)) return false;
  let around = parent;
  for (let steps = 0; steps < 3 && around !== null; steps += 1) {
    if (BYLINE.test(labelsOf(around))) return true;
    around = around.parent;
  }
  return false;
}

/** `rel=author`, or a link to a page about somebody who writes. */
function isAuthorLink(element: MarkupElement): boolean {
  return (
    attribute(element, 'rel').toLowerCase().split(/\s+/).includes('author') ||
    (element.name === 'a' && AUTHOR_ADDRESS.test(attribute(element, 'href')))
  );
}

/** Most characters beside each of several authors' links: "By", "and", ",". */
const BETWEEN = 6;

/** The words of each link in a byline, or of those that `keep` takes: pages set every author in a box of its own. */
function linksOf(element: MarkupElement, keep: (link: MarkupElement) => boolean = () => true): string[] {
  return element.children.flatMap((child) => {
    if (child.kind === 'text') return [];
    const text = child.name === 'a' && keep(child) ? textOf(child, 80) : '';
    return child.name === 'a' ? (text === '' ? [] : [text]) : linksOf(child, keep);
  });
}

/**
 * `datetime`, or the `title` of hAtom's `<abbr class="published" title="2009-12-01T07:00:00Z">Dec. 1</abbr>`, or what a script
 * counts from: `<time data-published="2019-03-07 18:20:00Z">2 hours ago</time>`.
 */
function stampOf(element: MarkupElement): string {
  const stamp = attribute(element, 'datetime').trim();
  if (stamp !== '') return stamp;
  const title = attribute(element, 'title').trim();
  if (/^\d{4}-?\d{2}-?\d{2}(?:T|$)/.test(title)) return title;
  const data = element.attributes.find(
    ({ name, value }) => name.startsWith('data-') && MACHINE_STAMP.test(value.trim()),
  );
  return data?.value.trim() ?? '';
}

const MACHINE_STAMP = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}\S{0,14}(?: ?(?:Z|UTC|[+-]\d{2}:?\d{2}))?)?$/i;

/** Pages about a person who writes: `/author/jane-roth`, `/autoren/`, `/redaktion/jana-roth`. */
const AUTHOR_ADDRESS =
  /\/(?:authors?|autor(?:es|en|in|innen|zy|ka)?|auteurs?|autore|autori|people|staff|profiles?|journalists?|journalistes?|contributors?|columnists?|columnas?|colunas?|colunistas|columnistas|reporters?|writers?|by|forfatter|skribenter?|toimittajat?|redacteur|redaktion|redaktor|firmas?|yazar(?:lar)?|tac-gia|penulis|avtor[yi]?)\/[^/?#]/i;

const words = (list: string) => new RegExp(`[^a-z](?:${list})(?=[^a-z])`);
const BYLINE = words(
  '(?:[a-z]+-)*by-?lines?(?:-[a-z-]+)?|(?:[a-z]+-)*authors?(?:-names?|-links?)?|writers?|reporter-names?|journalists?|(?:[a-z]+-)*autor(?:es|en|in)?|(?:[a-z]+-)*auteurs?|autore|firma|columnist|colunista|columnista|kolumnist|posted-by|contributor-names?|creator|vcard|penulis|wartawan|yazar|yazan|muallif|szerzo|forfatter|skribent|kirjoittaja|toimittaja|redacteur|avtor|periodista|giornalista|tac-gia',
);
const KICKER = words(
  'kickers?|eyebrow|overline|over-?title|sub-?title|rubric|rubrik|rubrique|dachzeile|spitzmarke|antetitulo|volanta|surtitre|occhiello|chapeu|section-?(?:name|label|title)|category(?:-name)?|column-?(?:name|title)',
);
const DATELINE = words(
  '(?:[a-z]+-)*date-?(?:line|time)?s?|(?:[a-z]+-)*time-?stamps?|(?:[a-z]+-)*publish(?:ed)?(?:-[a-z]+)?|posted-on|(?:[a-z]+-)*datum|(?:[a-z]+-)*fecha|pub-?date|(?:[a-z]+-)*time',
);
const UPDATED = words(
  '(?:[a-z]+-)*(?:updated?|modified|date-modified|last-?modified|aktualisiert|actualizado|mis-a-jour)(?:-[a-z]+)*',
);
