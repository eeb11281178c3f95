import type { Entry } from '../archive/archive.ts';
import { broadLanguage } from '../text/languages/broad-language.ts';
import { byCodePoint } from '../text/order.ts';
import type { Shelf } from './catalogue.ts';
import { crumbTo, planDirectory } from './directory.ts';
import { itemOf } from './names.ts';
import { hrefOf } from './places.ts';
import { rowsKey } from './rows.ts';
import { planShelf, type ShelfPage } from './shelves.ts';
import type { Plan, Site } from './site.ts';
import type { Fact } from './view.ts';

/** The list of each outlet. */
export function* planOutlets(site: Site): Generator<Plan> {
  const pageOf = pagesIn(site, 'outlets', site.messages.kicker.outlet);
  const { languages } = site.catalogue;
  for (const shelf of site.catalogue.outlets.values()) {
    const tags = new Set(shelf.entries.map(({ language }) => (language === null ? '' : broadLanguage(language))));
    const facts = {
      key: [...tags].map((tag) => languages.get(tag)?.place ?? ''),
      make: () => [languagesOf(site, shelf.entries)].filter(({ values }) => values.length > 0),
    };
    yield* planShelf(site, { ...pageOf(shelf), facts, style: { outlet: false } });
  }
}

/** The list of each author, with the outlets that published them. */
export function* planAuthors(site: Site): Generator<Plan> {
  const pageOf = pagesIn(site, 'authors', site.messages.kicker.author);
  const { outlets } = site.catalogue;
  for (const shelf of site.catalogue.authors.values()) {
    const names = new Set(shelf.entries.map(({ outlet }) => outlet ?? ''));
    const facts = {
      key: [...names].map((name) => outlets.get(name)?.place ?? ''),
      make: () => [outletsOf(site, shelf.entries)].filter(({ values }) => values.length > 0),
    };
    const style = { authors: shelf.entries.some(({ authors }) => authors.length > 1) };
    yield* planShelf(site, { ...pageOf(shelf), facts, style });
  }
}

/** The directory of languages and the list of each. */
export function* planLanguages(site: Site): Generator<Plan> {
  const { messages, catalogue } = site;
  const shelves = [...catalogue.languages.values()]
    .map((shelf) => ({ ...shelf, name: site.languageName(shelf.name) }))
    .sort((a, b) => b.entries.length - a.entries.length || site.compare(a.name, b.name));
  const unknown = catalogue.noLanguage.length;
  const counts = shelves.map(({ name, place, entries }) => [name, place, rowsKey(entries)].join(' '));
  yield planDirectory(site, { place: 'languages', key: [String(unknown), ...counts] }, () => ({
    heading: messages.languages,
    section: 'languages',
    standfirst: messages.nameCount.languages(shelves.length),
    layout: 'names',
    groups: [{ id: 'languages', heading: null, headingHref: null, items: shelves.map((shelf) => itemOf(site, shelf)) }],
    rest:
      unknown === 0
        ? []
        : [
            {
              text: messages.noLanguage,
              href: hrefOf(site, 'no-language'),
              count: site.number(unknown),
              note: null,
              bar: null,
            },
          ],
  }));
  const pageOf = pagesIn(site, 'languages', messages.kicker.language);
  for (const shelf of shelves) yield* planShelf(site, { ...pageOf(shelf), facts: noFacts, style: { excerpt: false } });
}

/** The lists of articles that lack a field: undated (always there), without outlet, author or language. */
export function* planGaps(site: Site): Generator<Plan> {
  const { messages, catalogue } = site;
  const gaps: readonly Gap[] = [
    {
      place: 'undated',
      name: messages.undatedHeading,
      note: messages.undatedNote,
      section: 'years',
      entries: catalogue.undated,
    },
    {
      place: 'no-outlet',
      name: messages.noOutlet,
      note: messages.noOutletNote,
      section: 'outlets',
      entries: catalogue.noOutlet,
    },
    {
      place: 'no-author',
      name: messages.noAuthor,
      note: messages.noAuthorNote,
      section: 'authors',
      entries: catalogue.noAuthor,
    },
    {
      place: 'no-language',
      name: messages.noLanguage,
      note: messages.noLanguageNote,
      section: 'languages',
      entries: catalogue.noLanguage,
    },
  ];
  for (const gap of gaps) {
    if (gap.entries.length === 0 && gap.place !== 'undated') continue;
    const crumbs = [crumbTo(site, '', messages.home), crumbTo(site, gap.section, messages[gap.section])];
    yield* planShelf(site, { ...gap, kicker: null, crumbs, facts: noFacts, style: {} });
  }
}

interface Gap {
  readonly place: string;
  readonly name: string;
  readonly note: string;
  readonly section: 'years' | 'outlets' | 'authors' | 'languages';
  readonly entries: readonly Entry[];
}

const noFacts: ShelfPage['facts'] = { key: [], make: () => [] };

function pagesIn(
  site: Site,
  section: 'outlets' | 'authors' | 'languages',
  kicker: string,
): (shelf: Shelf) => Omit<ShelfPage, 'facts' | 'style'> {
  const crumbs = [crumbTo(site, '', site.messages.home), crumbTo(site, section, site.messages[section])];
  return ({ name, place, entries }) => ({ name, place, entries, section, kicker, note: null, crumbs });
}

/** The languages of some articles, most frequent first. */
function languagesOf(site: Site, entries: readonly Entry[]): Fact {
  const values = tally(entries, ({ language }) => language && broadLanguage(language)).map(([tag, count]) => ({
    text: site.languageName(tag),
    href: hrefOf(site, site.catalogue.languages.get(tag)?.place ?? 'languages'),
    note: site.number(count),
  }));
  return { label: site.messages.inLanguages, values };
}

/** The outlets of some articles, most frequent first, at most ten. */
function outletsOf(site: Site, entries: readonly Entry[]): Fact {
  const values = tally(entries, ({ outlet }) => outlet).map(([name, count]) => ({
    text: name,
    href: hrefOf(site, site.catalogue.outlets.get(name)?.place ?? 'outlets'),
    note: site.number(count),
  }));
  return { label: site.messages.writtenFor, values: values.slice(0, 10) };
}

function tally(
  entries: readonly Entry[],
  pick: (entry: Entry) => string | null,
): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const value = pick(entry);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || byCodePoint(a, b));
}
