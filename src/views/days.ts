import type { Entry } from '../archive/archive.ts';
import { allCalendars, type CalendarSystem } from './calendar-system.ts';
import { crumbTo, planDirectory } from './directory.ts';
import { pagerOf } from './pager.ts';
import { hrefOf } from './places.ts';
import { planShelf } from './shelves.ts';
import type { Plan, Site } from './site.ts';
import { linksInstead } from './translations.ts';
import type { ItemGroup, Link } from './view.ts';

/** A day of every year, with the articles of all years that are dated to it. */
interface YearDay {
  /** `MM-DD`, in the terms of its calendar. */
  readonly day: string;
  readonly place: string;
  /** Newest first. */
  readonly entries: readonly [Entry, ...Entry[]];
}

/** What the script of the first page needs to find the reader's own day: no clock is read when the site is made. */
export interface OnThisDay {
  readonly heading: string;
  /** Stands over the last day before, where the day itself has no article. */
  readonly near: string;
  readonly all: Link;
  /** Where the lists of the days are. */
  readonly folder: string;
  readonly calendar: 'gregory' | 'persian';
  /** The days that have a list, as a sum of 2^(day-1) for each month, in hexadecimal digits. */
  readonly days: string;
}

/** The articles of each day of the year, and the directory of these days; in each calendar. */
export function* planDays(site: Site): Generator<Plan> {
  const systems = allCalendars(site.calendars).map((system) => ({ system, days: daysOf(site, system) }));
  const { heading, all } = site.messages.browse.onThisDay;
  const key = systems.flatMap(({ days }) => days.map(({ place, entries }) => `${place} ${entries.length}`));
  if (key.length === 0) return;
  const crumbs = [crumbTo(site, 'years', site.messages.years)];
  yield planDirectory(site, { place: 'days', key }, () => ({
    ...{ heading, section: 'years', crumbs, standfirst: all, layout: 'days', rest: [] },
    groups: systems.flatMap(({ system, days }) => monthsOf(site, system, days)),
  }));
  for (const { system, days } of systems) {
    for (const [index, day] of days.entries()) yield* planDay(site, system, day, days[index + 1], days[index - 1]);
  }
}

/** The same for the first page; null where no article is dated to the day. */
export function onThisDayOf(site: Site): OnThisDay | null {
  const { heading, near, all } = site.messages.browse.onThisDay;
  const { own, gregorian } = site.calendars;
  const days = new Set(daysOf(site, own).map(({ day }) => day));
  if (days.size === 0) return null;
  const months = Array.from({ length: 12 }, (_, month) => {
    const ofMonth = Array.from({ length: 31 }, (__, day) =>
      days.has(`${two(month + 1)}-${two(day + 1)}`) ? 2 ** day : 0,
    );
    return ofMonth.reduce((sum, bit) => sum + bit, 0).toString(16);
  });
  return {
    ...{ heading, near },
    all: { href: hrefOf(site, 'days'), text: all },
    folder: hrefOf(site, folderOf(site, own)),
    calendar: own === gregorian ? 'gregory' : 'persian',
    days: months.join(' '),
  };
}

const known = new WeakMap<CalendarSystem, readonly YearDay[]>();

/** From the first day of the year to the last. */
function daysOf(site: Site, system: CalendarSystem): readonly YearDay[] {
  const made = known.get(system) ?? groupDays(site, system);
  known.set(system, made);
  return made;
}

function groupDays(site: Site, system: CalendarSystem): readonly YearDay[] {
  const byDay = new Map<string, [Entry, ...Entry[]]>();
  for (const entry of site.archive.entries) {
    if (entry.date?.length !== 10) continue;
    const day = system.dateIn(entry.date).slice(5);
    const own = byDay.get(day);
    if (own) own.push(entry);
    else byDay.set(day, [entry]);
  }
  const folder = folderOf(site, system);
  return [...byDay]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, entries]) => ({ day, place: `${folder}/${day}`, entries }));
}

/** `days`, or `days/persian` for a calendar that has its years in `years/persian`. */
function folderOf({ calendars }: Site, system: CalendarSystem): string {
  return system === calendars.gregorian ? 'days' : system.place.replace(/^years/, 'days');
}

function monthsOf(site: Site, system: CalendarSystem, days: readonly YearDay[]): readonly ItemGroup[] {
  const months = [...new Set(days.map(({ day }) => day.slice(0, 2)))];
  const folder = folderOf(site, system);
  return months.map((month) => {
    const own = days.filter(({ day }) => day.startsWith(month));
    return {
      id: `${folder.replace('/', '-')}-${month}`,
      heading: monthNameOf(system, own),
      headingHref: null,
      items: own.map(({ place, entries }) => ({
        text: system.dayNumber(entries[0].date ?? ''),
        href: hrefOf(site, place),
        count: site.number(entries.length),
        ...{ note: null, bar: null },
      })),
    };
  });
}

function monthNameOf(system: CalendarSystem, [first]: readonly YearDay[]): string {
  return system.monthName(system.dateIn(first?.entries[0].date ?? '').slice(0, 7));
}

function planDay(
  site: Site,
  system: CalendarSystem,
  { place, entries }: YearDay,
  after: YearDay | undefined,
  before: YearDay | undefined,
): Generator<Plan> {
  const { messages } = site;
  const linkTo = (day: YearDay | undefined) =>
    day && { href: hrefOf(site, day.place), text: system.dayOfMonth(day.entries[0].date ?? '') };
  const pager = pagerOf(site, linkTo(after), linkTo(before));
  const isOwnAlone = system !== site.calendars.gregorian;
  return planShelf(site, {
    ...{ place, entries, section: 'years', note: null, style: { excerpt: false }, sameDay: true },
    name: system.dayOfMonth(entries[0].date ?? ''),
    kicker: messages.browse.onThisDay.heading,
    crumbs: [
      crumbTo(site, '', messages.home),
      crumbTo(site, 'years', messages.years),
      crumbTo(site, 'days', messages.browse.onThisDay.heading),
    ],
    facts: { key: [], make: () => [] },
    pager: pager && { ...pager, newerLabel: messages.article.next, olderLabel: messages.article.previous },
    ...(isOwnAlone && { translations: linksInstead(site, place, 'days') }),
  });
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
