import { BLOCKS } from './names.ts';
import { attribute, isInside, type MarkupElement, rawText, walk } from './tree.ts';

/** The footnotes of a page. */
export interface Notes {
  /** Links in the text that lead to a note, with its name: "1". */
  readonly marks: ReadonlyMap<MarkupElement, string>;
  /** The blocks of the notes, with their names. */
  readonly notes: ReadonlyMap<MarkupElement, string>;
  /** Links of the notes that lead back: "↩", "^". */
  readonly backs: ReadonlySet<MarkupElement>;
}

/**
 * Finds footnotes by what all ways of writing them have in common: a link of a letter or a number to a part of the page,
 * in which a link leads back to it. `<sup id="r1"><a href="#n1">1</a></sup>`, `<li id="n1">In 1911. <a href="#r1">↩</a>`
 */
export function findNotes(root: MarkupElement): Notes {
  const marks = new Map<MarkupElement, string>();
  const notes = new Map<MarkupElement, string>();
  const backs = new Set<MarkupElement>();
  const short: MarkupElement[] = [];
  walk(root, (element) => {
    if (element.name === 'a' && targetOf(element) !== '' && nameOf(element) !== '') short.push(element);
    return true;
  });
  if (short.length === 0) return { marks, notes, backs };
  const places = placesOf(root);
  const placeOf = (link: MarkupElement) => places.get(targetOf(link));
  for (const mark of short) {
    const target = placeOf(mark);
    const note = target && blockOf(target);
    // A note comes after its mark: the other way round, the link back would be a mark too.
    if (!note || note.index < mark.index || rawText(note).length > LONGEST) continue;
    const back = linksIn(note).filter((link) => leadsTo(placeOf(link), mark));
    if (back.length === 0) continue;
    const name = notes.get(note) ?? nameOf(mark);
    marks.set(mark, name);
    notes.set(note, name);
    for (const link of back) backs.add(link);
  }
  return { marks, notes, backs };
}

/** Longer parts of a page are chapters, to which a table of contents leads. */
const LONGEST = 2000;

/** What a link to a part of the page leads to, empty for other links. */
function targetOf(link: MarkupElement): string {
  const href = attribute(link, 'href');
  return href.startsWith('#') ? href.slice(1) : '';
}

/** "1", "[12]", "a"; empty where a link says more than a mark does. */
function nameOf(link: MarkupElement): string {
  return /^\s*\[?\s*(\d{1,3}|[a-z])\s*\]?\s*$/i.exec(rawText(link))?.[1] ?? '';
}

function placesOf(root: MarkupElement): ReadonlyMap<string, MarkupElement> {
  const places = new Map<string, MarkupElement>();
  walk(root, (element) => {
    const id = attribute(element, 'id') || (element.name === 'a' ? attribute(element, 'name') : '');
    if (id !== '' && !places.has(id)) places.set(id, element);
    return true;
  });
  return places;
}

function blockOf(element: MarkupElement): MarkupElement | null {
  for (let each: MarkupElement | null = element; each !== null; each = each.parent) {
    if (BLOCKS.has(each.name)) return each;
  }
  return null;
}

function linksIn(note: MarkupElement): readonly MarkupElement[] {
  const links: MarkupElement[] = [];
  walk(note, (element) => {
    if (element.name === 'a') links.push(element);
    return true;
  });
  return links;
}

/** Whether a place is a mark, holds it or stands right beside it. */
function leadsTo(place: MarkupElement | undefined, mark: MarkupElement): boolean {
  if (place === undefined) return false;
  return isInside(mark, place) || place.parent === mark.parent || place.parent === mark.parent?.parent;
}
