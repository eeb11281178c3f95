import type { Entry } from '../archive/archive.ts';
import { calendarOf } from './calendar.ts';
import { allCalendars, type CalendarSystem, calendarFor } from './calendar-system.ts';
import type { Calendar } from './calendar-view.ts';
import type { Period, Year } from './catalogue.ts';
import { groupBy, planList } from './lists.ts';
import { pagerOf } from './pager.ts';
import { cutIntoParts, type Part } from './parts.ts';
import { hrefOf } from './places.ts';
import type { Plan, Site } from './site.ts';
import { linksInstead } from './translations.ts';
import type { Crumb, Fact, Head, Link } from './view.ts';

/** Articles on one page of a month; the newest page may hold up to twice as many. */
export const monthSize = 100;

/** Articles of a month or year that need no calendar: a list shows them all at once. */
export const fewArticles = 40;

/** Where the articles of a date stand: the page of the month that holds the article, at its day. */
export function dateLinks(site: Site): (entry: Entry) => string | null {
  const { calendars } = site;
  const [own, gregorian] = allCalendars(calendars).map((system) => linksIn(site, system));
  return (entry) => {
    if (entry.date === null) return null;
    const links = calendarFor(calendars, entry.date) === calendars.own ? own : gregorian;
    return links?.(entry, entry.date) ?? null;
  };
}

/** The same in one calendar, of an article with a date that can be placed in it. */
export function linksIn(site: Pick<Site, 'base'>, system: CalendarSystem): (entry: Entry, date: string) => string {
  const older = new Map<Entry, number>();
  for (const period of periodsOf(system)) {
    for (const { number, items } of cutIntoParts(period.entries, monthSize)) {
      if (number !== null) for (const entry of items) older.set(entry, number);
    }
  }
  return (entry, date) => {
    const number = older.get(entry);
    const place = placeOf(system, date);
    return `${hrefOf(site, number === undefined ? place : `${place}/${number}`)}#${anchorOf(system, entry)}`;
  };
}

/** Where the articles of one day (`YYYY-MM-DD`) begin that the archive has articles of. */
export function hrefOfDay(site: Site, date: string): string {
  const system = site.calendars.own;
  const place = placeOf(system, date);
  const period = periodsOf(system).find((candidate) => candidate.place === place);
  const parts = period ? cutIntoParts(period.entries, monthSize) : [];
  const number = parts.find(({ items }) => items.some((entry) => entry.date === date))?.number ?? null;
  return `${hrefOf(site, number === null ? place : `${place}/${number}`)}#${anchorOfDay(system, date)}`;
}

/** The lists of articles of every month of a calendar, grouped by day, long months in parts. */
export function* planMonths(site: Site, system: CalendarSystem): Generator<Plan> {
  const link = linksIn(site, system);
  const periods = periodsOf(system);
  const months = periods.filter(({ date }) => date.length === 7);
  for (const period of periods) {
    const index = months.indexOf(period);
    const around = index < 0 ? {} : { newer: months[index - 1], older: months[index + 1] };
    yield* planPeriod(site, system, period, around, link);
  }
}

/** All months, and the years' articles without a month, newest first. */
function periodsOf({ years }: CalendarSystem): readonly Period[] {
  return years.flatMap(({ months, monthUnknown }: Year) => (monthUnknown ? [...months, monthUnknown] : months));
}

function* planPeriod(
  site: Site,
  system: CalendarSystem,
  period: Period,
  around: { readonly newer?: Period | undefined; readonly older?: Period | undefined },
  link: (entry: Entry, date: string) => string,
): Generator<Plan> {
  const { messages } = site;
  const name = nameOf(site, system, period);
  const year = period.date.slice(0, 4);
  const parts = cutIntoParts(period.entries, monthSize);
  const linkTo = (part: Part<Entry>): Link => ({
    href: hrefOfPart(site, period, part),
    text: part.number === null ? name : rangeOf(site, part),
  });
  const crumbs: readonly Crumb[] = [
    { text: messages.home, href: site.base },
    { text: messages.years, href: hrefOf(site, 'years') },
    { text: system.year(year), href: hrefOf(site, `${system.place}/${year}`) },
  ];
  for (const [index, part] of parts.entries()) {
    const front = part.number === null;
    const newer = parts[index - 1];
    const older = parts[index + 1];
    yield planList(
      site,
      {
        place: front ? period.place : `${period.place}/${part.number}`,
        heading: front ? name : messages.partOf(name, rangeOf(site, part)),
        head: {
          section: 'years',
          description: messages.description.month(name, part.items.length),
          ...inOtherLanguages(site, system, front ? period.place : `${period.place}/${part.number}`, part.items),
        },
        crumbs: front ? crumbs : [...crumbs, { text: name, href: hrefOf(site, period.place) }],
        standfirst: messages.articleCount(front ? period.entries.length : part.items.length),
        facts: otherCalendar(site, system, part.items, 'month'),
        calendar:
          front && period.date.length === 7 && period.entries.length > fewArticles
            ? calendarOfPeriod(site, system, period, link)
            : null,
        parts:
          front && parts.length > 1
            ? {
                heading: messages.parts,
                items: parts.slice(1).map((other) => ({
                  ...linkTo(other),
                  count: messages.articleCount(other.items.length),
                  note: null,
                  bar: null,
                })),
              }
            : null,
        pager: front
          ? pagerOf(
              site,
              around.newer && linkToPeriod(site, system, around.newer),
              around.older && linkToPeriod(site, system, around.older),
            )
          : pagerOf(site, newer && linkTo(newer), older && linkTo(older)),
        style: { date: 'none' },
      },
      groupBy(part.items, (entry) => anchorOf(system, entry)).map(({ key, entries }) => ({
        id: key,
        heading: period.date.length === 4 ? null : headingOf(site, entries),
        entries,
      })),
    );
  }
}

/** The calendar of a month, each day linked to where its articles stand. */
export function calendarOfPeriod(
  site: Site,
  system: CalendarSystem,
  period: Period,
  link: (entry: Entry, date: string) => string,
): Calendar {
  const firstOfDay = new Map(period.entries.toReversed().map((entry) => [entry.date, entry]));
  return calendarOf(site, system, period, (date) => {
    const entry = firstOfDay.get(date);
    return entry ? link(entry, date) : hrefOf(site, period.place);
  });
}

/** The months or years of the readers' other calendar that articles of a list are in; none where there is one calendar. */
export function otherCalendar(
  { calendars, number, base }: Site,
  system: CalendarSystem,
  entries: readonly Entry[],
  unit: 'month' | 'year',
): readonly Fact[] {
  const { own, gregorian } = calendars;
  if (own === gregorian) return [];
  const other = system === own ? gregorian : own;
  const length = unit === 'month' ? 7 : 4;
  const dated = entries.flatMap(({ date }) => (date?.length === 10 ? [{ date: other.dateIn(date) }] : []));
  const counts = new Map<string, number>();
  for (const { date } of dated) counts.set(date.slice(0, length), (counts.get(date.slice(0, length)) ?? 0) + 1);
  const values = [...counts].map(([period, count]) => ({
    text: other[unit](period),
    href: hrefOf({ base }, `${other.place}/${period.replace('-', '/')}`),
    note: number(count),
  }));
  return values.length === 0 ? [] : [{ label: other.name, values }];
}

/** A page of the readers' own calendar leads, in other languages, to the Gregorian month or year of its newest article. */
export function inOtherLanguages(
  site: Site,
  { place: folder }: CalendarSystem,
  place: string,
  [newest]: readonly Entry[],
): Pick<Head, 'translations'> | null {
  if (folder === site.calendars.gregorian.place) return null;
  const depth = place.split('/').length - folder.split('/').length === 1 ? 4 : 7;
  return { translations: linksInstead(site, place, `years/${newest?.date?.slice(0, depth).replace('-', '/') ?? ''}`) };
}

function nameOf({ messages }: Site, system: CalendarSystem, { date }: Period): string {
  return date.length === 4 ? messages.monthUnknownIn(system.year(date)) : system.month(date);
}

function linkToPeriod(site: Site, system: CalendarSystem, period: Period): Link {
  return { href: hrefOf(site, period.place), text: nameOf(site, system, period) };
}

function hrefOfPart(site: Site, period: Period, { number }: Part<Entry>): string {
  return hrefOf(site, number === null ? period.place : `${period.place}/${number}`);
}

/** "1 May – 9 May": the days that a part spans. */
function rangeOf({ messages, dates }: Site, { items, number }: Part<Entry>): string {
  const days = items.flatMap(({ date }) => (date?.length === 10 ? [date] : []));
  const [newest, oldest] = [days[0], days.at(-1)];
  if (newest === undefined || oldest === undefined) return messages.numberedPart(number);
  return messages.span(dates.dayOfMonth(oldest), dates.dayOfMonth(newest));
}

function headingOf({ messages, dates }: Site, entries: readonly Entry[]): string {
  const date = entries[0]?.date;
  return date?.length === 10 ? dates.day(date) : messages.dayUnknown;
}

function anchorOf(system: CalendarSystem, { date }: Entry): string {
  return date?.length === 10 ? anchorOfDay(system, date) : 'day-unknown';
}

function anchorOfDay(system: CalendarSystem, date: string): string {
  return `day-${Number(system.dateIn(date).slice(8))}`;
}

/** `years/2003/10`, or `years/2003/month-unknown`, of a date of a record. */
function placeOf(system: CalendarSystem, date: string): string {
  const [year, month = 'month-unknown'] = system.dateIn(date).split('-');
  return `${system.place}/${year}/${month}`;
}
