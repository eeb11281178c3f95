import type { Plural } from '../../text/search/messages.ts';
import { type SecondCalendar, secondCalendar } from '../../text/second-calendar.ts';

/** Prints numbers, dates, names of languages and sentences in the language of the page. */
export interface Wording {
  readonly number: (value: number) => string;
  /** A part of one in per cent. */
  readonly percent: (part: number) => string;
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY` in words, saying no more than it does. */
  readonly date: (date: string) => string;
  /** The same; a whole date in the readers' own calendar first, where they have one. */
  readonly dateInFull: (date: string) => string;
  /** Names only the month of `YYYY-MM`. */
  readonly monthName: (month: string) => string;
  readonly language: (tag: string) => string;
  /** The form for a number, with it and other values in its braces. */
  readonly count: (forms: Plural, count: number, values?: { readonly [name: string]: string }) => string;
  readonly compare: (a: string, b: string) => number;
  /** Make what any list of results is printed with, before there is one: some milliseconds each. */
  readonly makers: readonly (() => void)[];
}

/** The wording of a locale, in the Gregorian calendar and UTC whatever the browser's settings. */
export function wordingOf(locale: string, calendar: SecondCalendar | null = null): Wording {
  const second = calendar && secondCalendar(locale, calendar);
  // Each takes a browser some milliseconds to make, and hardly ever are all of them wanted at once.
  const numbers = once(() => new Intl.NumberFormat(locale));
  const percents = once(() => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }));
  const plurals = once(() => new Intl.PluralRules(locale));
  const languages = once(() => new Intl.DisplayNames(locale, { type: 'language' }));
  const collator = once(() => new Intl.Collator(locale, { numeric: true }));
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const format = once(() => new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { ...options, timeZone: 'UTC' }));
    return (date: string) => format().format(Date.parse(`${date}T00:00:00Z`));
  };
  const [year, month, day] = [
    dates({ year: 'numeric' }),
    dates({ year: 'numeric', month: 'long' }),
    dates({ year: 'numeric', month: 'long', day: 'numeric' }),
  ];
  const monthName = dates({ month: 'long' });
  const inWords = (date: string) =>
    date.length === 10 ? day(date) : date.length === 7 ? month(`${date}-01`) : year(`${date}-01-01`);
  const dateInFull = (date: string) =>
    second && date.length === 10 ? `${second.full(date)} (${inWords(date)})` : inWords(date);
  return {
    number: (value) => numbers().format(value),
    percent: (part) => percents().format(part),
    date: inWords,
    dateInFull,
    monthName: (text) => monthName(`${text}-01`),
    language: (tag) => {
      try {
        return languages().of(tag) ?? tag;
      } catch {
        return tag;
      }
    },
    count: (forms, count, values = {}) =>
      fill((count === 0 ? forms.zero : undefined) ?? forms[plurals().select(count)] ?? forms.other, {
        ...values,
        count: numbers().format(count),
      }),
    compare: (a, b) => collator().compare(a, b),
    makers: [numbers, plurals, () => dateInFull('2000-01-01'), collator, languages],
  };
}

/** A sentence with values in its braces. */
export function fill(sentence: string, values: { readonly [name: string]: string }): string {
  return sentence.replace(/\{(\w+)\}/g, (braces, name: string) => values[name] ?? braces);
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
