import type { Archive, Entry } from '../archive/archive.ts';
import { assignAddresses } from '../text/addresses.ts';
import { broadLanguage } from '../text/languages/broad-language.ts';

/** The articles that share a name: of one outlet, by one author, in one language. Newest first. */
export interface Shelf {
  readonly name: string;
  /** Where it is on the site, such as `outlets/the-courier`. */
  readonly place: string;
  readonly entries: readonly Entry[];
}

/** The articles of one month, or of one year without a month: `entries` newest first, day unknown last. */
export interface Period {
  /** `YYYY-MM`, or `YYYY` where the month is not known. */
  readonly date: string;
  readonly place: string;
  readonly entries: readonly Entry[];
}

/** One year: its months newest first, and what is known to be of the year alone. */
export interface Year {
  readonly year: string;
  readonly place: string;
  readonly count: number;
  readonly months: readonly Period[];
  readonly monthUnknown: Period | null;
}

/** The archive's articles by all that one can browse by. */
export interface Catalogue {
  readonly outlets: ReadonlyMap<string, Shelf>;
  readonly authors: ReadonlyMap<string, Shelf>;
  /** Whatever their regions: articles in British English are among those in English. */
  readonly languages: ReadonlyMap<string, Shelf>;
  /** Newest first. */
  readonly years: readonly Year[];
  readonly undated: readonly Entry[];
  readonly noOutlet: readonly Entry[];
  readonly noAuthor: readonly Entry[];
  readonly noLanguage: readonly Entry[];
}

/** Sorts the articles of an archive into shelves and years, each in the archive's order. */
export function catalogue({ entries }: Archive): Catalogue {
  return {
    outlets: shelves('outlets', entries, (entry) => (entry.outlet === null ? [] : [entry.outlet])),
    authors: shelves('authors', entries, (entry) => new Set(entry.authors)),
    languages: shelves('languages', entries, (entry) =>
      entry.language === null ? [] : [broadLanguage(entry.language)],
    ),
    years: yearsOf(entries),
    undated: entries.filter((entry) => entry.date === null),
    noOutlet: entries.filter((entry) => entry.outlet === null),
    noAuthor: entries.filter((entry) => entry.authors.length === 0),
    noLanguage: entries.filter((entry) => entry.language === null),
  };
}

function shelves(
  folder: string,
  entries: readonly Entry[],
  namesOf: (entry: Entry) => Iterable<string>,
): ReadonlyMap<string, Shelf> {
  const byName = group(entries, namesOf);
  const addresses = assignAddresses([...byName.keys()]);
  return new Map(
    [...byName].map(([name, own]) => [name, { name, place: `${folder}/${addresses.get(name)}`, entries: own }]),
  );
}

/** The years of some articles, newest first, below a folder; in the terms of a calendar that says what a date is in it. */
export function yearsOf(
  entries: readonly Entry[],
  folder = 'years',
  dateIn?: (date: string) => string,
): readonly Year[] {
  const dateOf = dateIn ? datesIn(entries, dateIn) : ({ date }: Entry) => date ?? '';
  const byYear = group(entries, (entry) => (dateOf(entry) === '' ? [] : [dateOf(entry).slice(0, 4)]));
  return [...byYear]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([year, own]) => {
      const byMonth = [...group(own, (entry) => [dateOf(entry).slice(0, 7)])];
      const periods = byMonth
        .sort(([a], [b]) => (a < b ? 1 : -1))
        .map(([date, articles]) => ({
          date,
          place: `${folder}/${placeOfPeriod(date)}`,
          entries: dayUnknownLast(articles),
        }));
      return {
        year,
        place: `${folder}/${year}`,
        count: own.length,
        months: periods.filter(({ date }) => date.length === 7),
        monthUnknown: periods.find(({ date }) => date.length === 4) ?? null,
      };
    });
}

/** Their dates in another calendar, which are slow to tell. */
function datesIn(entries: readonly Entry[], dateIn: (date: string) => string): (entry: Entry) => string {
  const dates = new Map(entries.map((entry) => [entry, entry.date === null ? '' : dateIn(entry.date)]));
  return (entry) => dates.get(entry) ?? '';
}

function dayUnknownLast(entries: readonly Entry[]): readonly Entry[] {
  if (entries.every(({ date }) => date?.length === 10)) return entries;
  return entries.toSorted((a, b) => Number(a.date?.length !== 10) - Number(b.date?.length !== 10));
}

/** `2024/05` for `2024-05`; `2024/month-unknown` for `2024`. */
function placeOfPeriod(date: string): string {
  return date.length === 4 ? `${date}/month-unknown` : date.replace('-', '/');
}

function group(
  entries: readonly Entry[],
  keysOf: (entry: Entry) => Iterable<string>,
): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const key of keysOf(entry)) {
      const known = groups.get(key);
      if (known) known.push(entry);
      else groups.set(key, [entry]);
    }
  }
  return groups;
}
