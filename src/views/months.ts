import type { Entry } from '../archive/archive.ts';
import { calendarOf } from './calendar.ts';
import type { CalendarSystem } from './calendar-system.ts';
import type { Calendar } from './calendar-view.ts';
import type { Period } from './catalogue.ts';
import { anchorOf, laterLink, monthSize, periodsOf } from './date-links.ts';
import { type EntryGroup, groupBy, type ListFrame, planList } from './lists.ts';
import { pagerOf } from './pager.ts';
import { cutIntoParts, type Part } from './parts.ts';
import { hrefOf } from './places.ts';
import { referencesLink } from './references.ts';
import { rowsKey } from './rows.ts';
import type { Plan, Site } from './site.ts';
import { linksInstead } from './translations.ts';
import type { Crumb, Fact, Head, Link } from './view.ts';

/** Articles of a month or year that need no calendar: a list shows them all at once. */
export const fewArticles = 40;

/** The lists of articles of every month of a calendar, grouped by day, long months in parts. */
export function* planMonths(site: Site, system: CalendarSystem): Generator<Plan> {
  const link = laterLink(site, system);
  const periods = periodsOf(system);
  const months = periods.filter(({ date }) => date.length === 7);
  for (const period of periods) {
    const index = period.date.length === 7 ? months.indexOf(period) : -1;
    const around = index < 0 ? {} : { newer: months[index - 1], older: months[index + 1] };
    yield* planPeriod(site, system, period, around, link);
  }
}

function* planPeriod(
  site: Site,
  system: CalendarSystem,
  period: Period,
  around: { readonly newer?: Period | undefined; readonly older?: Period | undefined },
  link: (entry: Entry, date: string) => string,
): Generator<Plan> {
  const parts = cutIntoParts(period.entries, monthSize);
  const days = parts.length > 1 ? parts.map(({ items }) => daysOf(items).join(' ')) : [];
  const base = ['month', system.place, period.date];
  const front = [around.newer?.date ?? '', around.older?.date ?? '', ...days];
  for (const [index, { items, number }] of parts.entries()) {
    const beside = [days[index - 1], days[index], days[index + 1]].map((part) => part ?? '');
    const own = number === null ? front : [String(number), String(parts[index - 1]?.number), ...beside];
    const key = [...base, ...own, rowsKey(items), number === null ? rowsKey(period.entries) : ''];
    const place = number === null ? period.place : `${period.place}/${number}`;
    yield planList(site, { place, key }, () => partOf(site, system, { period, parts, index }, around, link));
  }
}

function partOf(
  site: Site,
  system: CalendarSystem,
  { period, parts, index }: { readonly period: Period; readonly parts: readonly Part<Entry>[]; readonly index: number },
  around: { readonly newer?: Period | undefined; readonly older?: Period | undefined },
  link: (entry: Entry, date: string) => string,
): { readonly frame: ListFrame; readonly groups: readonly EntryGroup[] } {
  const { messages } = site;
  const name = nameOf(site, system, period);
  const year = period.date.slice(0, 4);
  const linkTo = (part: Part<Entry>): Link => ({
    href: hrefOfPart(site, period, part),
    text: part.number === null ? name : rangeOf(site, part),
  });
  const crumbs: readonly Crumb[] = [
    { text: messages.home, href: site.base },
    { text: messages.years, href: hrefOf(site, 'years') },
    { text: system.year(year), href: hrefOf(site, `${system.place}/${year}`) },
  ];
  const { items, number } = parts[index] ?? { items: [], number: null };
  const front = number === null;
  const newer = parts[index - 1];
  const older = parts[index + 1];
  const place = front ? period.place : `${period.place}/${number}`;
  return {
    frame: {
      place,
      heading: front ? name : messages.partOf(name, rangeOf(site, { items, number })),
      head: {
        section: 'years',
        description: messages.description.month(name, items.length),
        ...inOtherLanguages(site, system, place, items),
      },
      crumbs: front ? crumbs : [...crumbs, { text: name, href: hrefOf(site, period.place) }],
      standfirst: messages.articleCount(front ? period.entries.length : items.length),
      facts: otherCalendar(site, system, items, 'month'),
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
      references: front && system === site.calendars.gregorian ? referencesLink(site, period.place) : null,
      style: { date: 'none' },
    },
    groups: groupBy(items, (entry) => anchorOf(system, entry)).map(({ key, entries }) => ({
      id: key,
      heading: period.date.length === 4 ? null : headingOf(site, entries),
      entries,
    })),
  };
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
  const [newest, oldest] = daysOf(items);
  if (newest === undefined || oldest === undefined) return messages.numberedPart(number);
  return messages.span(dates.dayOfMonth(oldest), dates.dayOfMonth(newest));
}

/** The newest and the oldest whole date of some articles. */
function daysOf(items: readonly Entry[]): readonly [newest: string | undefined, oldest: string | undefined] {
  const isWhole = ({ date }: Entry) => date?.length === 10;
  return [items.find(isWhole)?.date ?? undefined, items.findLast(isWhole)?.date ?? undefined];
}

function headingOf({ messages, dates }: Site, entries: readonly Entry[]): string {
  const date = entries[0]?.date;
  return date?.length === 10 ? dates.day(date) : messages.dayUnknown;
}
