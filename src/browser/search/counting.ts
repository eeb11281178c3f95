import { comparable } from '../../text/search/folding.ts';
import type { SecondCalendar } from '../../text/second-calendar.ts';
import { isVague, isWithin } from './dates.ts';
import { isPersianPeriod, persianDay } from './persian-periods.ts';
import { countPeriods, countPlainly, named } from './plain-counting.ts';
import type { DateRange, FieldTerm, Query, QueryField } from './query.ts';
import type { Rows } from './rows.ts';
import { type Choices, type Facet, facets, type Vague } from './state.ts';

/** Articles by the values of each facet. */
export type FacetCounts = { readonly [facet in Facet]: ReadonlyMap<string, number> };

export interface Counted {
  /** Rows that every condition admits, in the order given. */
  readonly rows: readonly number[];
  /**
   * For each facet, the articles that a further value of it would show: those that all other conditions admit. So the
   * numbers beside the values of a facet do not change when one of them is chosen.
   */
  readonly facets: FacetCounts;
  /** Articles by date, whatever range of dates is chosen. */
  readonly dates: ReadonlyMap<string, number>;
  /** The same for each outlet; empty where that is not wanted. */
  readonly outlets: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** What is asked of the articles, beside their words. */
export interface Conditions {
  readonly query: Pick<Query, 'fields' | 'dates'>;
  readonly choices: Choices;
  readonly range: DateRange | null;
  readonly vague: Vague | null;
  /** The calendar whose years and months are counted, where that is not the Gregorian. */
  readonly calendar: SecondCalendar | null;
}

/**
 * Narrows rows by what is chosen and asked for: any of the values within a facet, all facets together. `split` asks for
 * the dates of each outlet.
 */
export function countRows(all: Rows, rows: readonly number[], conditions: Conditions, split: boolean): Counted {
  const { names, dates } = all;
  if (isPlain(conditions) && !split) return countedPlainly(all, rows, conditions);
  const [yearsOf, monthsOf] = [periodsOf(4, dates, conditions), periodsOf(7, dates, conditions)];
  const admits = testsOf(all, conditions, yearsOf, monthsOf);
  const zeros = (list: readonly string[]) => new Int32Array(list.length);
  const [outlets, authors, languages] = [zeros(names.outlets), zeros(names.authors), zeros(names.languages)];
  const [years, months, days] = [zeros(dates), zeros(dates), zeros(dates)];
  const daysOf = new Map<number, Int32Array>();
  const admitted: number[] = [];
  for (const row of rows) {
    const date = all.date[row] ?? 0;
    const outlet = all.outlet[row] ?? 0;
    const language = all.language[row] ?? 0;
    const author = all.author[row] ?? 0;
    if (!admits.asked(date, outlet, language, author)) continue;
    const [inOutlet, inLanguage, inAuthor] = [admits.outlet[outlet], admits.language[language], admits.author(author)];
    const [inYear, inMonth] = [admits.year[date], admits.month[date]];
    const failed = Number(!inOutlet) + Number(!inLanguage) + Number(!inAuthor) + Number(!inYear) + Number(!inMonth);
    if (failed > 1) continue;
    if (failed === 0) {
      add(days, date);
      if (split) {
        const own = daysOf.get(outlet) ?? zeros(dates);
        daysOf.set(outlet, own);
        add(own, date);
      }
    }
    if (!admits.range[date]) continue;
    if (failed === 0) admitted.push(row);
    if (failed === 0 || !inOutlet) add(outlets, outlet);
    if (failed === 0 || !inLanguage) add(languages, language);
    if (failed === 0 || !inYear) add(years, date);
    if (failed === 0 || !inMonth) add(months, date);
    if (failed > 0 && inAuthor) continue;
    if (typeof author === 'number') add(authors, author);
    else for (const one of author) add(authors, one);
  }
  return {
    rows: admitted,
    facets: {
      outlet: named(outlets, names.outlets),
      author: named(authors, names.authors),
      language: named(languages, names.languages),
      year: summed(years, dates, yearsOf),
      month: summed(months, dates, monthsOf),
    },
    dates: named(days, dates),
    outlets: new Map([...daysOf].map(([outlet, own]) => [names.outlets[outlet] ?? '', named(own, dates)])),
  };
}

/** Whether no value is chosen or asked for, and years and months are the Gregorian ones. */
function isPlain({ query, choices, calendar }: Conditions): boolean {
  return calendar === null && query.fields.length === 0 && facets.every((facet) => choices[facet].length === 0);
}

function countedPlainly(all: Rows, rows: readonly number[], { query, range, vague }: Conditions): Counted {
  const { names, dates } = all;
  const counts = countPlainly(
    all,
    rows,
    query.dates.length === 0 ? null : table(dates, isAskedIn(query)),
    range === null && vague === null ? null : table(dates, isShownIn(range, vague)),
  );
  return {
    rows: counts.rows,
    facets: {
      outlet: named(counts.outlets, names.outlets),
      author: named(counts.authors, names.authors),
      language: named(counts.languages, names.languages),
      year: countPeriods(counts.shown, all.days, 4),
      month: countPeriods(counts.shown, all.days, 7),
    },
    dates: named(counts.days, dates),
    outlets: new Map(),
  };
}

function isAskedIn({ dates }: Conditions['query']): (date: string) => boolean {
  return (date) => dates.every((asked) => isWithin(date, asked));
}

function isShownIn(range: DateRange | null, vague: Vague | null): (date: string) => boolean {
  return (date) => (range === null || isWithin(date, range)) && (vague === null || isVague(date, vague));
}

type Author = number | readonly number[];

/** Answers by the numbers of values, found once for all rows. */
interface Tests {
  readonly asked: (date: number, outlet: number, language: number, author: Author) => boolean;
  readonly range: Uint8Array;
  readonly year: Uint8Array;
  readonly month: Uint8Array;
  readonly outlet: Uint8Array;
  readonly language: Uint8Array;
  readonly author: (author: Author) => boolean;
}

function testsOf(
  { names, dates }: Rows,
  { query, choices, range, vague }: Conditions,
  yearsOf: PeriodsOf,
  monthsOf: PeriodsOf,
): Tests {
  const chosen = (facet: Facet) => {
    const values = new Set(choices[facet]);
    return (value: string) => values.size === 0 || values.has(value);
  };
  const chosenDates = (facet: Facet, valuesOf: (date: string) => readonly string[]) =>
    choices[facet].length === 0 ? table(dates, () => true) : table(dates, (date) => valuesOf(date).some(chosen(facet)));
  const isAsked = table(dates, isAskedIn(query));
  const [outlet, author, language] = [
    fieldTables(query.fields, 'outlet', names.outlets),
    fieldTables(query.fields, 'author', names.authors),
    fieldTables(query.fields, 'language', names.languages),
  ];
  const isAuthor = table(names.authors, chosen('author'));
  return {
    asked: (day, from, tongue, writer) =>
      isAsked[day] === 1 &&
      outlet.wanted[from] === 1 &&
      outlet.unwanted[from] === 0 &&
      language.wanted[tongue] === 1 &&
      language.unwanted[tongue] === 0 &&
      someOf(author.wanted, writer) &&
      !someOf(author.unwanted, writer),
    range: table(dates, isShownIn(range, vague)),
    year: chosenDates('year', yearsOf),
    month: chosenDates('month', monthsOf),
    outlet: table(names.outlets, chosen('outlet')),
    language: table(names.languages, chosen('language')),
    author: (writer) => someOf(isAuthor, writer),
  };
}

/** The years or months of a date as values of the facet; `''` for no date, none for one that names no month. */
type PeriodsOf = (date: string) => readonly string[];

/**
 * Gives the years (`length` 4) or months (7) of dates in a calendar. In the Persian one a date without a day has none: it
 * is counted in its Gregorian year or month, and all else of that with it, so that a value shows what is counted. A value
 * of the other calendar, chosen elsewhere, is kept.
 */
function periodsOf(length: 4 | 7, dates: readonly string[], { choices, calendar }: Conditions): PeriodsOf {
  const chosen = new Set(length === 4 ? choices.year : choices.month);
  const isGregorian = calendar === null;
  const wantsPersian = !isGregorian || [...chosen].some(isPersianPeriod);
  const lessExact = isGregorian ? [] : dates.filter((date) => date.length < 10 && date.length >= length);
  const gregorian = new Set([...chosen, ...lessExact.map((date) => date.slice(0, length))]);
  return (date) => {
    if (date === '') return [''];
    const own = date.slice(0, length);
    const isOwn = own.length === length && (isGregorian || gregorian.has(own));
    const persian = wantsPersian ? persianDay(date)?.slice(0, length + 2) : undefined;
    const isPersian = persian !== undefined && (!isGregorian || chosen.has(persian));
    return [...(isOwn ? [own] : []), ...(isPersian ? [persian] : [])];
  };
}

function someOf(test: Uint8Array, author: Author): boolean {
  return typeof author === 'number' ? test[author] === 1 : author.some((one) => test[one] === 1);
}

function table(values: readonly string[], test: (value: string) => boolean): Uint8Array {
  return Uint8Array.from(values, (value) => Number(test(value)));
}

function add(counts: Int32Array, place: number): void {
  counts[place] = (counts[place] ?? 0) + 1;
}

function summed(
  counts: Int32Array,
  names: readonly string[],
  valuesOf: (name: string) => readonly string[],
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const [place, count] of counts.entries()) {
    if (count === 0) continue;
    for (const value of valuesOf(names[place] ?? '')) sums.set(value, (sums.get(value) ?? 0) + count);
  }
  return sums;
}

/** `outlet:courier` admits every outlet with a word that begins so; several of one field are alternatives. */
function fieldTables(
  fields: readonly FieldTerm[],
  field: QueryField,
  values: readonly string[],
): { readonly wanted: Uint8Array; readonly unwanted: Uint8Array } {
  const wanted = fields.filter((term) => term.field === field && !term.excluded);
  const unwanted = fields.filter((term) => term.field === field && term.excluded);
  return {
    wanted: table(values, (value) => wanted.length === 0 || wanted.some((term) => isNamed(term, value))),
    unwanted: table(values, (value) => unwanted.some((term) => isNamed(term, value))),
  };
}

function isNamed({ field, text }: FieldTerm, value: string): boolean {
  if (field === 'language') return value.toLowerCase().split('-')[0] === text.toLowerCase().split('-')[0];
  const own = value.split(/[\s\p{P}]+/u).map(comparable);
  return text.split(/[\s\p{P}]+/u).every((word) => own.some((part) => part.startsWith(comparable(word))));
}
