import type { Entry } from '../archive/archive.ts';
import { allCalendars, type CalendarSystem, lessExactYears } from './calendar-system.ts';
import type { YearView } from './calendar-view.ts';
import type { Period, Year } from './catalogue.ts';
import { laterLink } from './date-links.ts';
import { crumbTo, planDirectory } from './directory.ts';
import { type EntryGroup, planList } from './lists.ts';
import { calendarOfPeriod, fewArticles, inOtherLanguages, otherCalendar } from './months.ts';
import { pagerOf } from './pager.ts';
import { hrefOf, pathOf } from './places.ts';
import { rowsKey } from './rows.ts';
import { headOf, keyOf, type Plan, type Site } from './site.ts';
import type { Item, ItemGroup, Link } from './view.ts';

/** The index of all articles by month, the index of years, and each year with its calendar; in each calendar. */
export function* planYears(site: Site): Generator<Plan> {
  const { messages, calendars, catalogue, archive } = site;
  const key = [String(catalogue.undated.length), ...allCalendars(calendars).flatMap(countsOf)];
  yield planDirectory(site, { place: 'articles', key }, () => ({
    heading: messages.allArticles,
    section: 'articles',
    standfirst: messages.articleCount(archive.entries.length),
    layout: 'months',
    groups: [
      ...monthsIn(site, calendars.own),
      ...monthsIn(site, { ...calendars.gregorian, years: lessExactYears(calendars) }),
    ],
    rest: undatedItem(site),
  }));
  yield planDirectory(site, { place: 'years', key }, () => ({
    heading: messages.years,
    section: 'years',
    standfirst: messages.nameCount.years(calendars.own.years.length),
    layout: 'bars',
    groups: allCalendars(calendars).flatMap((system, _, { length }) => decadesOf(site, system, length > 1)),
    rest: undatedItem(site),
  }));
  for (const system of allCalendars(calendars)) {
    const { years } = system;
    const link = laterLink(site, system);
    for (const [index, year] of years.entries()) {
      yield planYear(site, system, year, { newer: years[index - 1], older: years[index + 1] }, link);
    }
  }
}

/** How many articles each month of a calendar has. */
function countsOf({ place, years }: CalendarSystem): readonly string[] {
  const counts = years.flatMap(({ months, monthUnknown }) =>
    [...months, ...(monthUnknown ? [monthUnknown] : [])].map(({ date, entries }) => `${date} ${entries.length}`),
  );
  return [place, ...counts];
}

/** A year's calendar, or its articles by month where they are few. */
function planYear(
  site: Site,
  system: CalendarSystem,
  year: Year,
  { newer, older }: { readonly newer: Year | undefined; readonly older: Year | undefined },
  link: ReturnType<typeof laterLink>,
): Plan {
  const entries = [...year.months, ...(year.monthUnknown ? [year.monthUnknown] : [])].flatMap(
    (period) => period.entries,
  );
  const around = [system.place, newer?.year ?? '', older?.year ?? ''];
  const parts = { year, newer, older, entries };
  if (year.count <= fewArticles) {
    const key = ['few', ...around, ...entries.map(({ date }) => date ?? ''), rowsKey(entries)];
    return planList(site, { place: year.place, key }, () => ({
      frame: { ...headingsOf(site, system, parts), place: year.place, style: { date: 'in-year' } },
      groups: groupsOf(site, system, year),
    }));
  }
  return {
    kind: 'year',
    path: pathOf(year.place),
    key: keyOf([site.key, 'year', year.place, ...around, ...entries.map(({ date }) => date ?? '')]),
    view: () => yearViewOf(site, system, parts, link),
  };
}

interface YearParts {
  readonly year: Year;
  readonly newer: Year | undefined;
  readonly older: Year | undefined;
  readonly entries: readonly Entry[];
}

function headingsOf(site: Site, system: CalendarSystem, { year, newer, older, entries }: YearParts) {
  const { messages } = site;
  const heading = system.year(year.year);
  const linkTo = (other: Year): Link => ({ href: hrefOf(site, other.place), text: system.year(other.year) });
  const head = {
    section: 'years',
    description: messages.description.month(heading, year.count),
    ...inOtherLanguages(site, system, year.place, entries),
  } as const;
  const crumbs = [crumbTo(site, '', messages.home), crumbTo(site, 'years', messages.years)];
  const standfirst = messages.articleCount(year.count);
  const facts = otherCalendar(site, system, entries, 'year');
  const pager = pagerOf(site, newer && linkTo(newer), older && linkTo(older));
  return { heading, head, crumbs, standfirst, facts, pager };
}

function yearViewOf(
  site: Site,
  system: CalendarSystem,
  parts: YearParts,
  link: ReturnType<typeof laterLink>,
): YearView {
  const { year } = parts;
  const { heading, head, crumbs, standfirst, facts, pager } = headingsOf(site, system, parts);
  return {
    path: pathOf(year.place),
    head: headOf(site, year.place, { title: heading, ...head }),
    crumbs: [...crumbs, { text: heading, href: null }],
    heading,
    standfirst,
    facts,
    calendars: year.months.toReversed().map((period) => calendarOfPeriod(site, system, period, link)),
    rest: year.monthUnknown ? [itemOfPeriod(site, year.monthUnknown, site.messages.monthUnknown)] : [],
    pager,
  };
}

function groupsOf(
  { messages, base }: Site,
  system: CalendarSystem,
  { months, monthUnknown }: Year,
): readonly EntryGroup[] {
  const periods = monthUnknown ? [...months, monthUnknown] : months;
  return periods.map(({ date, place, entries }) => ({
    id: `month-${date.slice(5) || 'unknown'}`,
    heading: date.length === 4 ? messages.monthUnknown : system.monthName(date),
    headingHref: hrefOf({ base }, place),
    entries,
  }));
}

function monthsIn(site: Site, system: CalendarSystem): readonly ItemGroup[] {
  return system.years.map(({ year, place, months, monthUnknown }) => ({
    id: `year-${year}`,
    heading: system.year(year),
    headingHref: hrefOf(site, place),
    items: [
      ...months.map((period) => itemOfPeriod(site, period, system.monthName(period.date))),
      ...(monthUnknown ? [itemOfPeriod(site, monthUnknown, site.messages.monthUnknown)] : []),
    ],
  }));
}

function itemOfPeriod(site: Site, { place, entries }: Period, text: string): Item {
  return { text, href: hrefOf(site, place), count: site.number(entries.length), note: null, bar: null };
}

/** Years with bars, under their decades where there are many, else under their calendar where there are two. */
function decadesOf(site: Site, system: CalendarSystem, isNamed: boolean): readonly ItemGroup[] {
  const { years } = system;
  const most = Math.max(...years.map(({ count }) => count), 1);
  const decades = [...new Set(years.map(({ year }) => (years.length > 20 ? year.slice(0, 3) : '')))];
  const headingOf = (decade: string) =>
    decade === '' ? (isNamed ? system.name : null) : site.messages.decade(system.year(`${decade}0`));
  return decades.map((decade) => ({
    id: decade === '' ? system.place.replace('/', '-') : `decade-${decade}0`,
    heading: headingOf(decade),
    headingHref: null,
    items: years
      .filter(({ year }) => year.startsWith(decade))
      .map(({ year, place, count }) => ({
        text: system.year(year),
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
