import type { Entry } from '../archive/archive.ts';
import { crumbTo } from './directory.ts';
import { groupBy, type ListFrame, planList } from './lists.ts';
import { pagerOf } from './pager.ts';
import { cutIntoParts, type Part } from './parts.ts';
import { hrefOf } from './places.ts';
import { referencesLink } from './references.ts';
import { type RowStyle, rowsKey } from './rows.ts';
import type { Plan, Site } from './site.ts';
import type { Crumb, Fact, Head, Item, Pager, Section } from './view.ts';

/** Articles of a shelf that stand on one page; a longer shelf is cut by year, a longer year into parts of half as many. */
export const shelfSize = 200;

/** A list of articles with a name: those of an outlet, an author, a language, or those that lack a field. */
export interface ShelfPage {
  readonly place: string;
  readonly name: string;
  readonly kicker: string | null;
  readonly note: string | null;
  readonly section: Section;
  readonly crumbs: readonly Crumb[];
  readonly entries: readonly Entry[];
  /** What else is told of them; `key` holds all that it is made of besides the articles. */
  readonly facts: { readonly key: readonly string[]; readonly make: () => readonly Fact[] };
  readonly style: RowStyle;
  /** All are of the same day of the year: where that is the calendar of the headings, these say all of the date. */
  readonly sameDay?: true;
  readonly pager?: Pager | null;
  /** Of a page that is not the same in every language. */
  readonly translations?: Head['translations'];
}

/** A shelf's page, and the pages of its years where it is long. */
export function* planShelf(site: Site, shelf: ShelfPage): Generator<Plan> {
  const { messages } = site;
  const { entries, name, place, section, style, facts, ...rest } = shelf;
  const isGregorian = site.calendars.own === site.calendars.gregorian;
  // The headings are of Gregorian years: where readers go by others, each date says its own.
  const inYear: RowStyle = { ...style, date: !isGregorian ? 'whole' : shelf.sameDay ? 'none' : 'in-year' };
  const key = [JSON.stringify([name, section, inYear, rest])];
  const whole = [...key, ...facts.key, rowsKey(entries)];
  if (entries.length <= shelfSize) {
    yield planList(site, { place, key: whole }, () => ({
      frame: { ...frameOf(site, shelf), style: inYear },
      groups: byYear(site, entries),
    }));
    return;
  }
  const years = groupBy(entries, yearOf);
  if (years.length === 1) {
    const frame = () => ({ ...frameOf(site, shelf), style: inYear });
    yield* planParts(site, { place, key: [...key, ...facts.key, rowsKey(entries)], front: [], frame }, entries);
    return;
  }
  yield planList(site, { place, key: ['by year', ...whole] }, () => {
    const items = years.map(
      ({ key: year, entries: own }): Item => ({
        text: yearName(site, year),
        href: hrefOf(site, `${place}/${year}`),
        count: site.number(own.length),
        note: null,
        bar: null,
      }),
    );
    const newest = { id: 'newest', heading: null, entries: entries.slice(0, 20) };
    const parts = { heading: messages.byYear, items };
    return { frame: { ...frameOf(site, shelf), parts, rowsHeading: messages.newest }, groups: [newest] };
  });
  for (const { key: year, entries: own } of years) {
    const frame = (): ListFrame => {
      const heading = messages.partOf(name, yearName(site, year));
      return {
        place: `${place}/${year}`,
        heading,
        kicker: shelf.kicker,
        head: { section, description: messages.description.shelf(heading, own.length) },
        crumbs: [...shelf.crumbs, crumbTo(site, place, name)],
        standfirst: messages.articleCount(own.length),
        style: inYear,
      };
    };
    const front = [String(own.length)];
    yield* planParts(site, { place: `${place}/${year}`, key: [...key, year], front, frame }, own);
  }
}

function frameOf(
  site: Site,
  { entries, name, section, facts, sameDay: _, translations, pager = null, ...shelf }: ShelfPage,
): ListFrame {
  const { messages } = site;
  const standfirst = [messages.articleCount(entries.length), spanOf(site, entries)];
  return {
    ...shelf,
    facts: facts.make(),
    heading: name,
    pager,
    head: {
      section,
      description: messages.description.shelf(name, entries.length),
      ...(translations && { translations }),
    },
    standfirst: standfirst.filter((part) => part !== null).join(messages.comma),
    references: section === 'outlets' && shelf.kicker !== null ? referencesLink(site, shelf.place) : null,
  };
}

/** "1998 – 2024": the years that dated articles span; null where none has a date. */
export function spanOf({ messages, dates }: Site, entries: readonly Entry[]): string | null {
  const newest = entries.find(({ date }) => date !== null)?.date?.slice(0, 4);
  const oldest = entries.findLast(({ date }) => date !== null)?.date?.slice(0, 4);
  if (newest === undefined || oldest === undefined) return null;
  return messages.span(dates.year(oldest), dates.year(newest));
}

/** A list in parts that is made only where it is printed. */
interface PartedList {
  readonly place: string;
  /** All that the frame is made of; `front` what it says on the newest part alone. */
  readonly key: readonly string[];
  readonly front: readonly string[];
  readonly frame: () => ListFrame;
}

/** A list of one year in parts: the newest under the frame's own heading, the older ones each under its number. */
function* planParts(site: Site, list: PartedList, entries: readonly Entry[]): Generator<Plan> {
  const { messages } = site;
  const parts = cutIntoParts(entries, shelfSize / 2);
  const placeOf = (number: number | null) => (number === null ? list.place : `${list.place}/${number}`);
  const linkTo = (part: Part<Entry> | undefined) =>
    part && { href: hrefOf(site, placeOf(part.number)), text: messages.numberedPart(part.number) };
  for (const [index, { items, number }] of parts.entries()) {
    const around = [parts[index - 1], parts[index + 1]];
    const steps = around.map((part) => (part ? String(part.number) : ''));
    const key = [...list.key, ...(number === null ? list.front : [String(number)]), ...steps, rowsKey(items)];
    yield planList(site, { place: placeOf(number), key }, () => {
      const frame = list.frame();
      const own =
        number === null
          ? {}
          : {
              heading: messages.partOf(frame.heading, messages.numberedPart(number)),
              crumbs: [...frame.crumbs, crumbTo(site, frame.place, frame.heading)],
              head: { section: frame.head.section ?? null },
              standfirst: messages.articleCount(items.length),
            };
      const [newer, older] = around.map(linkTo);
      const pager = pagerOf(site, newer, older);
      return { frame: { ...frame, ...own, place: placeOf(number), pager }, groups: byMonth(site, items) };
    });
  }
}

function byYear(site: Site, entries: readonly Entry[]) {
  const years = groupBy(entries, yearOf);
  return years.map(({ key, entries: own }) => ({
    id: `year-${key}`,
    heading: years.length === 1 && key === 'undated' ? null : yearName(site, key),
    entries: own,
  }));
}

function byMonth(site: Site, entries: readonly Entry[]) {
  const { dates, messages } = site;
  return groupBy(entries, ({ date }) => date?.slice(0, 7) ?? '').map(({ key, entries: own }) => ({
    id: `month-${key}`,
    heading: key.length === 7 ? dates.monthName(key) : key === '' ? null : messages.monthUnknown,
    entries: own,
  }));
}

function yearOf({ date }: Entry): string {
  return date?.slice(0, 4) ?? 'undated';
}

function yearName({ messages, dates }: Site, year: string): string {
  return year === 'undated' ? messages.undated : dates.year(year);
}
