import type { Entry } from '../archive/archive.ts';
import type { Period, Year } from './catalogue.ts';
import { crumbTo, planDirectory } from './directory.ts';
import { type EntryGroup, planList } from './lists.ts';
import { calendarOfPeriod, dateLinks, fewArticles } from './months.ts';
import { pagerOf } from './pager.ts';
import { hrefOf, pathOf } from './places.ts';
import { headOf, keyOf, type Plan, type Site } from './site.ts';
import type { Item, ItemGroup, Link, YearView } from './view.ts';

/** The index of all articles by month, the index of years, and each year with its calendar. */
export function* planYears(site: Site): Generator<Plan> {
  const { messages, catalogue, archive } = site;
  const { years } = catalogue;
  yield planDirectory(site, {
    place: 'articles',
    heading: messages.allArticles,
    section: 'articles',
    standfirst: messages.articleCount(archive.entries.length),
    layout: 'months',
    groups: years.map((year) => monthsOf(site, year)),
    rest: undatedItem(site),
  });
  yield planDirectory(site, {
    place: 'years',
    heading: messages.years,
    section: 'years',
    standfirst: messages.nameCount.years(years.length),
    layout: 'bars',
    groups: decadesOf(site),
    rest: undatedItem(site),
  });
  const link = dateLinks(site);
  for (const [index, year] of years.entries()) yield planYear(site, year, years[index - 1], years[index + 1], link);
}

/** A year's calendar, or its articles by month where they are few. */
function planYear(
  site: Site,
  year: Year,
  newer: Year | undefined,
  older: Year | undefined,
  link: (entry: Entry) => string | null,
): Plan {
  const { messages, dates } = site;
  const heading = dates.year(year.year);
  const linkTo = (other: Year): Link => ({ href: hrefOf(site, other.place), text: dates.year(other.year) });
  const head = { section: 'years', description: messages.description.month(heading, year.count) } as const;
  const crumbs = [crumbTo(site, '', messages.home), crumbTo(site, 'years', messages.years)];
  const beside = dates.beside(year.year);
  const standfirst = `${beside === null ? '' : `${beside} · `}${messages.articleCount(year.count)}`;
  const pager = pagerOf(site, newer && linkTo(newer), older && linkTo(older));
  if (year.count <= fewArticles) {
    const frame = { place: year.place, heading, head, crumbs, standfirst, pager, style: { date: 'in-year' as const } };
    return planList(site, frame, groupsOf(site, year));
  }
  const view: YearView = {
    path: pathOf(year.place),
    head: headOf(site, year.place, { title: heading, ...head }),
    crumbs: [...crumbs, { text: heading, href: null }],
    heading,
    standfirst,
    calendars: year.months.toReversed().map((period) => calendarOfPeriod(site, period, link)),
    rest: year.monthUnknown ? [itemOfPeriod(site, year.monthUnknown, messages.monthUnknown)] : [],
    pager,
  };
  return { kind: 'year', path: view.path, key: keyOf([site.key, 'year', JSON.stringify(view)]), view: () => view };
}

function groupsOf(site: Site, { months, monthUnknown }: Year): readonly EntryGroup[] {
  const periods = monthUnknown ? [...months, monthUnknown] : months;
  return periods.map(({ date, place, entries }) => ({
    id: `month-${date.slice(5) || 'unknown'}`,
    heading: date.length === 4 ? site.messages.monthUnknown : site.dates.monthName(date),
    headingHref: hrefOf(site, place),
    entries,
  }));
}

function monthsOf(site: Site, year: Year): ItemGroup {
  const { messages, dates } = site;
  const months = year.months.map((period) => itemOfPeriod(site, period, dates.monthName(period.date)));
  const unknown = year.monthUnknown ? [itemOfPeriod(site, year.monthUnknown, messages.monthUnknown)] : [];
  return {
    id: `year-${year.year}`,
    heading: dates.year(year.year),
    headingHref: hrefOf(site, year.place),
    items: [...months, ...unknown],
  };
}

function itemOfPeriod(site: Site, { place, entries }: Period, text: string): Item {
  return { text, href: hrefOf(site, place), count: site.number(entries.length), note: null, bar: null };
}

/** Years with bars, under their decades where there are many. */
function decadesOf(site: Site): readonly ItemGroup[] {
  const { years } = site.catalogue;
  const most = Math.max(...years.map(({ count }) => count), 1);
  const decades = [...new Set(years.map(({ year }) => (years.length > 20 ? year.slice(0, 3) : '')))];
  return decades.map((decade) => ({
    id: `decade-${decade}0`,
    heading: decade === '' ? null : site.messages.decade(site.dates.year(`${decade}0`)),
    headingHref: null,
    items: years
      .filter(({ year }) => year.startsWith(decade))
      .map(({ year, place, count }) => ({
        text: site.dates.year(year),
        href: hrefOf(site, place),
        count: site.number(count),
        note: null,
        bar: Math.max(1, Math.round((count / most) * 100)),
      })),
  }));
}

function undatedItem(site: Site): readonly Item[] {
  const { undated } = site.catalogue;
  if (undated.length === 0) return [];
  const count = site.number(undated.length);
  return [{ text: site.messages.undated, href: hrefOf(site, 'undated'), count, note: null, bar: null }];
}
