import type { Entry } from '../archive/archive.ts';
import { calendarOf } from './calendar.ts';
import type { Period, Year } from './catalogue.ts';
import { groupBy, planList } from './lists.ts';
import { pagerOf } from './pager.ts';
import { cutIntoParts, type Part } from './parts.ts';
import { hrefOf } from './places.ts';
import type { Plan, Site } from './site.ts';
import type { Calendar, Crumb, Link } from './view.ts';

/** Articles on one page of a month; the newest page may hold up to twice as many. */
export const monthSize = 100;

/** Articles of a month or year that need no calendar: a list shows them all at once. */
export const fewArticles = 40;

/** Where the articles of a date stand: the page of the month that holds the article, at its day. */
export function dateLinks(site: Site): (entry: Entry) => string | null {
  const older = new Map<Entry, number>();
  for (const period of periodsOf(site)) {
    for (const { number, items } of cutIntoParts(period.entries, monthSize)) {
      if (number !== null) for (const entry of items) older.set(entry, number);
    }
  }
  return (entry) => {
    if (entry.date === null) return null;
    const [year, month] = entry.date.split('-');
    const place = month === undefined ? `years/${year}/month-unknown` : `years/${year}/${month}`;
    const number = older.get(entry);
    return `${hrefOf(site, number === undefined ? place : `${place}/${number}`)}#${anchorOf(entry)}`;
  };
}

/** Where the articles of one day (`YYYY-MM-DD`) begin that the archive has articles of. */
export function hrefOfDay(site: Site, date: string): string {
  const [year, month] = date.split('-');
  const place = `years/${year}/${month}`;
  const period = periodsOf(site).find((candidate) => candidate.place === place);
  const parts = period ? cutIntoParts(period.entries, monthSize) : [];
  const number = parts.find(({ items }) => items.some((entry) => entry.date === date))?.number ?? null;
  return `${hrefOf(site, number === null ? place : `${place}/${number}`)}#day-${Number(date.slice(8))}`;
}

/** The lists of articles of every month, grouped by day, long months in parts. */
export function* planMonths(site: Site): Generator<Plan> {
  const link = dateLinks(site);
  const periods = periodsOf(site);
  const months = periods.filter(({ date }) => date.length === 7);
  for (const period of periods) {
    const index = months.indexOf(period);
    const around = index < 0 ? {} : { newer: months[index - 1], older: months[index + 1] };
    yield* planPeriod(site, period, around, link);
  }
}

/** All months, and the years' articles without a month, newest first. */
function periodsOf({ catalogue }: Site): readonly Period[] {
  return catalogue.years.flatMap(({ months, monthUnknown }: Year) =>
    monthUnknown ? [...months, monthUnknown] : months,
  );
}

function* planPeriod(
  site: Site,
  period: Period,
  around: { readonly newer?: Period | undefined; readonly older?: Period | undefined },
  link: (entry: Entry) => string | null,
): Generator<Plan> {
  const { messages, dates } = site;
  const name = nameOf(site, period);
  const year = period.date.slice(0, 4);
  const parts = cutIntoParts(period.entries, monthSize);
  const linkTo = (part: Part<Entry>): Link => ({
    href: hrefOfPart(site, period, part),
    text: part.number === null ? name : rangeOf(site, part),
  });
  const crumbs: readonly Crumb[] = [
    { text: messages.home, href: site.base },
    { text: messages.years, href: hrefOf(site, 'years') },
    { text: dates.year(year), href: hrefOf(site, `years/${year}`) },
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
        head: { section: 'years', description: messages.description.month(name, part.items.length) },
        crumbs: front ? crumbs : [...crumbs, { text: name, href: hrefOf(site, period.place) }],
        standfirst: standfirstOf(site, period, front ? period.entries.length : part.items.length),
        calendar:
          front && period.date.length === 7 && period.entries.length > fewArticles
            ? calendarOfPeriod(site, period, link)
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
              around.newer && linkToPeriod(site, around.newer),
              around.older && linkToPeriod(site, around.older),
            )
          : pagerOf(site, newer && linkTo(newer), older && linkTo(older)),
        style: { date: 'none' },
      },
      groupBy(part.items, anchorOf).map(({ key, entries }) => ({
        id: key,
        heading: period.date.length === 4 ? null : headingOf(site, entries),
        entries,
      })),
    );
  }
}

/** The calendar of a month, each day linked to where its articles stand. */
export function calendarOfPeriod(site: Site, period: Period, link: (entry: Entry) => string | null): Calendar {
  const firstOfDay = new Map(period.entries.toReversed().map((entry) => [entry.date, entry]));
  return calendarOf(site, period.date, hrefOf(site, period.place), period.entries, (date) => {
    const entry = firstOfDay.get(date);
    return (entry && link(entry)) ?? hrefOf(site, period.place);
  });
}

function nameOf({ messages, dates }: Site, { date }: Period): string {
  return date.length === 4 ? messages.monthUnknownIn(dates.year(date)) : dates.month(date);
}

/** The number of articles, after what the month is in the readers' own calendar. */
function standfirstOf({ messages, dates }: Site, { date }: Period, count: number): string {
  const beside = date.length === 4 ? null : dates.beside(date);
  return beside === null ? messages.articleCount(count) : `${beside} · ${messages.articleCount(count)}`;
}

function linkToPeriod(site: Site, period: Period): Link {
  return { href: hrefOf(site, period.place), text: nameOf(site, period) };
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

function anchorOf({ date }: Entry): string {
  return date?.length === 10 ? `day-${Number(date.slice(8))}` : 'day-unknown';
}
