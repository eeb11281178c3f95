import type { Archive, Entry } from '../archive/archive.ts';
import { rowKey } from '../archive/entry-keys.ts';
import type { Shelf, Year } from './catalogue.ts';
import { onThisDayOf } from './days.ts';
import { itemOf } from './names.ts';
import { hrefOf, pathOf } from './places.ts';
import { rowOf } from './rows.ts';
import { headOf, keyOf, type Plan, type Site } from './site.ts';
import type { Chart, HomeView, Item } from './view.ts';

/** Articles that the first page lists. */
const listed = 10;

/** The first page: what the archive is, how much it holds, the newest articles and the ways in. */
export function planHome(site: Site): Plan {
  const { archive } = site;
  const shown = newestOf(archive);
  const { outlets, authors, languages } = site.catalogue;
  const first = [outlets, authors, languages].map((shelves) => firstOf(site, shelves));
  const years = site.calendars.own.years.map(({ year, count }) => `${year} ${count}`);
  const days = onThisDayOf(site)?.days ?? '';
  return {
    kind: 'home',
    path: pathOf(''),
    key: keyOf([
      ...[site.key, 'home', JSON.stringify(archive.settings), String(archive.entries.length)],
      ...[outlets, authors, languages].map(({ size }) => String(size)),
      ...first.flat().map(({ name, place, entries }) => `${place} ${entries.length} ${name}`),
      ...[days, ...years, ...shown.map(rowKey)],
    ]),
    view: () => viewOf(site, shown),
  };
}

function viewOf(site: Site, shown: readonly Entry[]): HomeView {
  const { archive, messages } = site;
  return {
    path: pathOf(''),
    head: headOf(site, '', {
      title: archive.settings.title,
      description: archive.settings.description || heldBy(site),
      section: 'home',
    }),
    crumbs: [],
    heading: archive.settings.title,
    standfirst: archive.settings.description,
    figures: figuresOf(site),
    chart: chartOf(site),
    coverage: { href: hrefOf(site, 'coverage'), text: messages.browse.coverage.heading },
    newest: {
      heading: messages.newest,
      rows: shown.map((entry) => rowOf(site, entry)),
      all: { href: hrefOf(site, 'articles'), text: messages.allArticles },
    },
    onThisDay: onThisDayOf(site),
    ways: waysOf(site),
  };
}

/** The newest articles, undated ones where there are no others. Of copies of one text the newest stands for all. */
function newestOf({ entries, copies }: Archive): readonly Entry[] {
  const dated = entries[0]?.date !== null;
  const groups = new Set<unknown>();
  const newest: Entry[] = [];
  for (const entry of entries) {
    if (newest.length === listed || (dated && entry.date === null)) break;
    const group = copies.get(entry.id);
    if (group && groups.has(group)) continue;
    groups.add(group);
    newest.push(entry);
  }
  return newest;
}

function figuresOf(site: Site): HomeView['figures'] {
  const { messages, catalogue, calendars, archive } = site;
  const counts = {
    articles: archive.entries.length,
    outlets: catalogue.outlets.size,
    authors: catalogue.authors.size,
    years: calendars.own.years.length,
    languages: catalogue.languages.size,
  };
  return (['articles', 'outlets', 'authors', 'years', 'languages'] as const).map((which) => ({
    number: site.number(counts[which]),
    label: messages.figure[which](counts[which]),
    href: hrefOf(site, which),
  }));
}

/** How much the archive holds, in a line. */
export function heldBy({ messages, catalogue, calendars, archive, list }: Site): string {
  const counts = {
    outlets: catalogue.outlets.size,
    authors: catalogue.authors.size,
    years: calendars.own.years.length,
    languages: catalogue.languages.size,
  };
  const held = (['outlets', 'authors', 'years', 'languages'] as const).filter((which) => counts[which] > 0);
  return list([
    messages.articleCount(archive.entries.length),
    ...held.map((which) => messages.nameCount[which](counts[which])),
  ]);
}

/** Bars by year over the whole span, years without articles left empty; nothing where there are fewer than three years. */
function chartOf({ calendars: { own }, messages, base }: Site): Chart | null {
  const { years } = own;
  const [last, first] = [years[0], years.at(-1)];
  if (!last || !first || years.length < 3) return null;
  const from = Number(first.year);
  const slots = Number(last.year) - from + 1;
  const width = 600;
  const height = 80;
  const most = Math.max(...years.map(({ count }) => count));
  const slot = width / slots;
  const link = ({ place, year }: Year) => ({ href: hrefOf({ base }, place), text: own.year(year) });
  return {
    label: messages.articlesByYear(own.year(first.year), own.year(last.year)),
    width,
    height,
    bars: years.map(({ year, count }) => {
      const tall = Math.max(2, Math.round((count / most) * height));
      return {
        x: rounded((Number(year) - from) * slot),
        y: height - tall,
        width: rounded(Math.max(1, slot - Math.min(2, slot / 5))),
        height: tall,
      };
    }),
    from: link(first),
    to: link(last),
  };
}

function waysOf(site: Site): HomeView['ways'] {
  const { catalogue, calendars, messages } = site;
  const most = (shelves: ReadonlyMap<string, Shelf>, name = (shelf: Shelf) => shelf.name): readonly Item[] =>
    firstOf(site, shelves).map((shelf) => ({ ...itemOf(site, shelf), text: name(shelf), note: null }));
  const years = calendars.own.years.slice(0, mostOfEach).map(
    ({ year, place, count }): Item => ({
      text: calendars.own.year(year),
      href: hrefOf(site, place),
      count: site.number(count),
      note: null,
      bar: null,
    }),
  );
  const ways = [
    { which: 'outlets', items: most(catalogue.outlets) },
    { which: 'authors', items: most(catalogue.authors) },
    { which: 'years', items: years },
    { which: 'languages', items: most(catalogue.languages, ({ name }) => site.languageName(name)) },
  ] as const;
  return ways
    .filter(({ items }) => items.length > 0)
    .map(({ which, items }) => ({
      heading: messages[which],
      all: { href: hrefOf(site, which), text: messages.allOf[which] },
      items,
    }));
}

/** The shelves with most articles. Only those that may be among them are sorted by name. */
function firstOf(site: Site, shelves: ReadonlyMap<string, Shelf>): readonly Shelf[] {
  const all = [...shelves.values()];
  const least = all.map(({ entries }) => entries.length).sort((a, b) => b - a)[mostOfEach - 1] ?? 0;
  return all
    .filter(({ entries }) => entries.length >= least)
    .sort((a, b) => b.entries.length - a.entries.length || site.compare(a.name, b.name))
    .slice(0, mostOfEach);
}

/** Ways of each kind that the first page shows. */
const mostOfEach = 6;

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
