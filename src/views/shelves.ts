import type { Entry } from '../archive/archive.ts';
import { crumbTo } from './directory.ts';
import { groupBy, type ListFrame, planList, planListLater } from './lists.ts';
import { pagerOf } from './pager.ts';
import { cutIntoParts, type Part } from './parts.ts';
import { hrefOf } from './places.ts';
import { type RowStyle, rowKey } from './rows.ts';
import type { Plan, Site } from './site.ts';
import type { Crumb, Fact, Item, Section } from './view.ts';

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
  readonly facts: readonly Fact[];
  readonly style: RowStyle;
}

/** A shelf's page, and the pages of its years where it is long. */
export function* planShelf(site: Site, shelf: ShelfPage): Generator<Plan> {
  const { messages } = site;
  const { entries, name, place, section, style, ...rest } = shelf;
  // The headings are of Gregorian years: where readers go by others, each date says its own.
  const inYear: RowStyle = { ...style, date: site.calendars.own === site.calendars.gregorian ? 'in-year' : 'whole' };
  if (entries.length <= shelfSize) {
    const key = [JSON.stringify([name, section, style, rest]), ...entries.map(rowKey)];
    yield planListLater(site, { place, key }, () => ({
      frame: { ...frameOf(site, shelf), style: inYear },
      groups: byYear(site, entries),
    }));
    return;
  }
  const frame = frameOf(site, shelf);
  const years = groupBy(entries, yearOf);
  if (years.length === 1) {
    yield* planParts(site, { ...frame, style: inYear }, entries);
    return;
  }
  const items = years.map(
    ({ key, entries: own }): Item => ({
      text: yearName(site, key),
      href: hrefOf(site, `${place}/${key}`),
      count: site.number(own.length),
      note: null,
      bar: null,
    }),
  );
  const newest = { id: 'newest', heading: null, entries: entries.slice(0, 20) };
  yield planList(site, { ...frame, parts: { heading: messages.byYear, items }, rowsHeading: messages.newest }, [
    newest,
  ]);
  for (const { key, entries: own } of years) {
    const heading = messages.partOf(name, yearName(site, key));
    yield* planParts(
      site,
      {
        place: `${place}/${key}`,
        heading,
        kicker: shelf.kicker,
        head: { section, description: messages.description.shelf(heading, own.length) },
        crumbs: [...shelf.crumbs, crumbTo(site, place, name)],
        standfirst: messages.articleCount(own.length),
        style: inYear,
      },
      own,
    );
  }
}

function frameOf(site: Site, { entries, name, section, ...shelf }: ShelfPage): ListFrame {
  const { messages } = site;
  const standfirst = [messages.articleCount(entries.length), spanOf(site, entries)];
  return {
    ...shelf,
    heading: name,
    head: { section, description: messages.description.shelf(name, entries.length) },
    standfirst: standfirst.filter((part) => part !== null).join(messages.comma),
  };
}

/** "1998 – 2024": the years that dated articles span; null where none has a date. */
export function spanOf({ messages, dates }: Site, entries: readonly Entry[]): string | null {
  const newest = entries.find(({ date }) => date !== null)?.date?.slice(0, 4);
  const oldest = entries.findLast(({ date }) => date !== null)?.date?.slice(0, 4);
  if (newest === undefined || oldest === undefined) return null;
  return messages.span(dates.year(oldest), dates.year(newest));
}

/** A list of one year in parts: the newest under the frame's own heading, the older ones each under its number. */
function* planParts(site: Site, frame: ListFrame, entries: readonly Entry[]): Generator<Plan> {
  const { messages } = site;
  const parts = cutIntoParts(entries, shelfSize / 2);
  const placeOf = (number: number | null) => (number === null ? frame.place : `${frame.place}/${number}`);
  const linkTo = (part: Part<Entry> | undefined) =>
    part && { href: hrefOf(site, placeOf(part.number)), text: messages.numberedPart(part.number) };
  for (const [index, { items, number }] of parts.entries()) {
    const [newer, older] = [linkTo(parts[index - 1]), linkTo(parts[index + 1])];
    const own =
      number === null
        ? {}
        : {
            heading: messages.partOf(frame.heading, messages.numberedPart(number)),
            crumbs: [...frame.crumbs, crumbTo(site, frame.place, frame.heading)],
            head: { section: frame.head.section ?? null },
            standfirst: messages.articleCount(items.length),
          };
    const pager = pagerOf(site, newer, older);
    yield planList(site, { ...frame, ...own, place: placeOf(number), pager }, byMonth(site, items));
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
