import type { Entry } from '../archive/archive.ts';
import { assignAddresses, encodeAddress } from '../text/addresses.ts';
import type { AllNames, DirectoryData, NameLine } from '../text/directory-data.ts';
import { broadLanguage } from '../text/languages/broad-language.ts';
import { letterOf } from '../text/letters.ts';
import { byCodePoint } from '../text/order.ts';
import type { Shelf } from './catalogue.ts';
import { crumbTo, planDirectory } from './directory.ts';
import type { ListControls, NameDetail } from './directory-view.ts';
import { hrefOf } from './places.ts';
import { rowsKey } from './rows.ts';
import { spanOf } from './shelves.ts';
import { keyOf, type Plan, type Site } from './site.ts';
import { sparkOf, yearsOf } from './spark.ts';
import type { Item, ItemGroup } from './view.ts';

/** Names on one page of a directory; a longer list is cut by letter, a longer letter into pieces. */
export const namesPerPage = 300;

/** Languages that are told of a name. */
const mostLanguages = 3;

/** The directory of outlets or of authors: one page, or a page for each letter where there are many names. */
export function* planNames(site: Site, which: 'outlets' | 'authors'): Generator<Plan> {
  const { messages } = site;
  const shelves = sortedShelves(site, which);
  const letters = lettersOf(site, shelves);
  const { years } = site.catalogue;
  const key = [String(shelves.length), years[0]?.year ?? '', years.at(-1)?.year ?? ''];
  const frame = () => ({
    heading: messages[which],
    section: which,
    standfirst: messages.nameCount[which](shelves.length),
    layout: 'names' as const,
    rest: restOf(site, which),
  });
  const unnamed = which === 'outlets' ? site.catalogue.noOutlet : site.catalogue.noAuthor;
  const front = [...key, String(unnamed.length)];
  if (shelves.length <= namesPerPage) {
    yield planDirectory(site, { place: which, key: [...front, shelvesKey(shelves)] }, () => {
      const one = [groupOf(site, { slug: 'all', letter: null, shelves })];
      const groups = shelves.length > 40 ? letters.map((letter) => groupOf(site, letter)) : one;
      return { ...frame(), groups, controls: controlsOf(site, shelves, null) };
    });
    return;
  }
  const pages = letters.flatMap((letter) => piecesOf(site, letter));
  const jumps = {
    label: messages.byLetter,
    links: pages.map(({ slug, letter }) => ({ href: hrefOf(site, `${which}/letter/${slug}`), text: letter ?? '' })),
  };
  const most = shelves.toSorted((a, b) => b.entries.length - a.entries.length).slice(0, 30);
  const pageKey = JSON.stringify(jumps);
  yield planDirectory(site, { place: which, key: [...front, pageKey, shelvesKey(most)] }, () => ({
    ...frame(),
    groups: [groupOf(site, { slug: 'most', letter: messages.mostArticles, shelves: most })],
    controls: controlsOf(site, shelves, which),
    jumps,
  }));
  for (const page of pages) {
    const own = { place: `${which}/letter/${page.slug}`, key: [...key.slice(1), pageKey, shelvesKey(page.shelves)] };
    yield planDirectory(site, own, () => ({
      ...frame(),
      heading: messages.partOf(messages[which], page.letter ?? ''),
      standfirst: messages.nameCount[which](page.shelves.length),
      crumbs: [crumbTo(site, which, messages[which])],
      groups: [groupOf(site, { ...page, letter: null })],
      controls: controlsOf(site, shelves, which),
      rest: [],
      jumps,
    }));
  }
}

/** Outlets or authors in the order of the interface's language; sorted once. */
function sortedShelves(site: Site, which: 'outlets' | 'authors'): readonly Shelf[] {
  const known = sorted[which].get(site);
  if (known) return known;
  // Most names stand in the order of their letters' numbers, too: sorted by these first, they take a tenth of the comparing.
  const shelves = [...site.catalogue[which].values()]
    .sort((a, b) => byCodePoint(a.name, b.name))
    .sort((a, b) => site.compare(a.name, b.name));
  sorted[which].set(site, shelves);
  return shelves;
}

const sorted = {
  outlets: new WeakMap<Site, readonly Shelf[]>(),
  authors: new WeakMap<Site, readonly Shelf[]>(),
};

/** A hash of all that directories print of some names; worked out once for each list that is kept. */
function shelvesKey(shelves: readonly Shelf[]): string {
  const known = shelvesKeys.get(shelves);
  if (known !== undefined) return known;
  const key = keyOf(shelves.flatMap(({ name, place, entries }) => [name, place, rowsKey(entries)]));
  shelvesKeys.set(shelves, key);
  return key;
}

const shelvesKeys = new WeakMap<readonly Shelf[], string>();

/** The list of all names of a directory that is cut into pages, in the order of the archive's language. */
export function allNames(site: Site, which: 'outlets' | 'authors'): AllNames {
  const languages = [...site.catalogue.languages.keys()];
  const places = new Map(languages.map((tag, place) => [tag, place]));
  const names = sortedShelves(site, which).map(({ name, place, entries }): NameLine => {
    const address = encodeAddress(place.slice(which.length + 1));
    const oldest = entries.findLast(({ date }) => date !== null)?.date ?? '';
    const { bars = '', peak = '', most = 0 } = yearsOf(site, entries) ?? {};
    const own = languagesOf(entries).flatMap((tag) => places.get(tag) ?? []);
    return [name, address, entries.length, oldest, entries[0]?.date ?? '', bars, peak, most, ...own];
  });
  return { languages, names };
}

/** A hash of all that this list is made of; null where the directory is not cut into pages, and needs none. */
export function namesKey(site: Site, which: 'outlets' | 'authors'): string | null {
  const { languages, years } = site.catalogue;
  if (site.catalogue[which].size <= namesPerPage) return null;
  const span = [years[0]?.year ?? '', years.at(-1)?.year ?? ''];
  return keyOf([
    site.version,
    site.messages.locale,
    ...languages.keys(),
    ...span,
    shelvesKey(sortedShelves(site, which)),
  ]);
}

/** Where that list is published. */
export function nameFile(which: 'outlets' | 'authors'): string {
  return `${which}/names.json`;
}

/** A name's line in a directory: its articles and the years they span. */
export function itemOf(site: Site, { name, place, entries }: Shelf): Item {
  const count = site.number(entries.length);
  return { text: name, href: hrefOf(site, place), count, note: spanOf(site, entries), bar: null };
}

interface Letter {
  readonly letter: string | null;
  readonly slug: string;
  readonly shelves: readonly Shelf[];
}

/** Sorted names under their first letters, in the order of those; digits and signs stand together. */
function lettersOf({ messages }: Site, shelves: readonly Shelf[]): readonly Letter[] {
  const groups = new Map<string, { readonly letter: string; readonly shelves: Shelf[] }>();
  for (const shelf of shelves) {
    const { key, heading } = letterOf(shelf.name);
    const group = groups.get(key);
    if (group) group.shelves.push(shelf);
    else groups.set(key, { letter: key === '' ? messages.otherLetters : heading, shelves: [shelf] });
  }
  // The same in every language of the interface.
  const slugOf = (key: string) => (key === '' ? 'other' : (groups.get(key)?.letter ?? key));
  const slugs = assignAddresses([...groups.keys()].map(slugOf));
  return [...groups].map(([key, group]) => ({ ...group, slug: slugs.get(slugOf(key)) ?? slugOf(key) }));
}

function piecesOf(site: Site, { letter, slug, shelves }: Letter): readonly Letter[] {
  return Array.from({ length: Math.ceil(shelves.length / namesPerPage) }, (_, index) => ({
    letter: index === 0 ? letter : `${letter} ${site.number(index + 1)}`,
    slug: index === 0 ? slug : `${slug}/${index + 1}`,
    shelves: shelves.slice(index * namesPerPage, (index + 1) * namesPerPage),
  }));
}

function groupOf(site: Site, { slug, letter, shelves }: Letter): ItemGroup {
  return {
    id: `names-${slug}`,
    heading: letter,
    headingHref: null,
    items: shelves.map((shelf) => ({ ...itemOf(site, shelf), detail: detailOf(site, shelf) })),
  };
}

function detailOf(site: Site, { entries }: Shelf): NameDetail {
  return {
    articles: entries.length,
    newest: entries[0]?.date ?? null,
    languages: languagesOf(entries).map((tag) => site.languageName(tag)),
    spark: sparkOf(site, entries),
  };
}

/** The languages of some articles, most frequent first, as many as are told of a name. */
function languagesOf(entries: readonly Entry[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { language } of entries) {
    if (language === null) continue;
    const broad = broadLanguage(language);
    counts.set(broad, (counts.get(broad) ?? 0) + 1);
  }
  const tags = [...counts].sort(([, m], [, n]) => n - m).map(([tag]) => tag);
  return tags.slice(0, mostLanguages);
}

/** Lists that are not seen at a glance can be sorted, longer ones narrowed; what is cut into pages has a list of all names. */
function controlsOf(site: Site, shelves: readonly Shelf[], cut: 'outlets' | 'authors' | null): ListControls | null {
  if (shelves.length < 5) return null;
  const { messages, root } = site;
  const { lists } = messages.browse;
  const all = cut && {
    file: `${root}${nameFile(cut)}`,
    base: hrefOf(site, cut),
    span: messages.span('{from}', '{to}'),
    peak: lists.peak,
  };
  const data: DirectoryData = { locale: messages.locale, shown: lists.shown, all };
  return { words: lists, narrow: shelves.length > 16, data: JSON.stringify(data).replace(/</g, '\\u003c') };
}

function restOf(site: Site, which: 'outlets' | 'authors'): readonly Item[] {
  const { catalogue, messages } = site;
  const [place, text, entries] =
    which === 'outlets'
      ? (['no-outlet', messages.noOutlet, catalogue.noOutlet] as const)
      : (['no-author', messages.noAuthor, catalogue.noAuthor] as const);
  if (entries.length === 0) return [];
  return [{ text, href: hrefOf(site, place), count: site.number(entries.length), note: null, bar: null }];
}
