import type { Entry } from '../archive/archive.ts';
import { allCalendars, type CalendarSystem, calendarFor } from './calendar-system.ts';
import type { Period, Year } from './catalogue.ts';
import { cutIntoParts } from './parts.ts';
import { hrefOf } from './places.ts';
import type { Site } from './site.ts';

/** Articles on one page of a month; the newest page may hold up to twice as many. */
export const monthSize = 100;

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
    if (period.entries.length < 2 * monthSize) continue;
    for (const { number, items } of cutIntoParts(period.entries, monthSize)) {
      if (number !== null) for (const entry of items) older.set(entry, number);
    }
  }
  // Those of one day share a link, unless a part of the month ends among them.
  const links = new Map<string, string>();
  return (entry, date) => {
    const number = older.get(entry);
    const key = number === undefined ? date : `${date} ${number}`;
    const known = links.get(key);
    if (known !== undefined) return known;
    const place = placeOf(system, date);
    const link = `${hrefOf(site, number === undefined ? place : `${place}/${number}`)}#${anchorOf(system, entry)}`;
    links.set(key, link);
    return link;
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

/** `linksIn` of a calendar, made when the first link is asked for. */
export function laterLink(site: Pick<Site, 'base'>, system: CalendarSystem): ReturnType<typeof linksIn> {
  let link: ReturnType<typeof linksIn> | undefined;
  return (entry, date) => {
    link ??= linksIn(site, system);
    return link(entry, date);
  };
}

/** All months, and the years' articles without a month, newest first. */
export function periodsOf({ years }: CalendarSystem): readonly Period[] {
  return years.flatMap(({ months, monthUnknown }: Year) => (monthUnknown ? [...months, monthUnknown] : months));
}

/** The anchor of an article's day on the page of its month. */
export function anchorOf(system: CalendarSystem, { date }: Entry): string {
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
