import { type SecondCalendar, secondCalendar } from '../text/second-calendar.ts';
import type { PrintedDate } from './view.ts';

/**
 * Prints the dates of records, `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, saying no more than they know. Where readers have a
 * calendar of their own, whole dates are in both: "۱۵ خرداد ۱۴۰۴ (۵ ژوئن ۲۰۲۵)".
 */
export interface DatePrinter {
  /** "5 June 2025", "June 2025" or "2025". */
  readonly full: (date: string) => PrintedDate;
  /** "5 Jun 2025", "Jun 2025" or "2025", for the narrow column of a list. */
  readonly short: (date: string) => PrintedDate;
  /** "5 Jun" or "Jun", where a heading says the year; null where only that is known. */
  readonly inYear: (date: string) => PrintedDate | null;
  /** "Thursday 5 June" of a whole date. */
  readonly day: (date: string) => string;
  /** "5 June" of a whole date. */
  readonly dayOfMonth: (date: string) => string;
  /** The same in the Gregorian calendar alone. */
  readonly gregorianDay: (date: string) => string;
  /** "5" of a whole date, in the digits of the locale. */
  readonly dayNumber: (date: string) => string;
  /** "June 2025" of `YYYY-MM`. */
  readonly month: (month: string) => string;
  /** "June" of `YYYY-MM`. */
  readonly monthName: (month: string) => string;
  /** "2025" of `YYYY`. */
  readonly year: (year: string) => string;
  /** The names of the seven days, from the first day of the week; 0 is Sunday. */
  readonly weekdays: (first: number) => readonly { readonly short: string; readonly long: string }[];
}

/**
 * A printer of dates for one locale, in the Gregorian calendar and UTC whatever the machine's settings, and in a second
 * `calendar` where there is one.
 */
export function datePrinter(locale: string, calendar: SecondCalendar | null = null): DatePrinter {
  const second = calendar && secondCalendar(locale, calendar);
  const format = (options: Intl.DateTimeFormatOptions) => {
    let formatter: Intl.DateTimeFormat | undefined;
    const known = new Map<string, string>();
    return (date: string): string => {
      const printed = known.get(date);
      if (printed !== undefined) return printed;
      formatter ??= new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { ...options, timeZone: 'UTC' });
      const text = formatter.format(Date.parse(`${date}T00:00:00Z`));
      if (known.size < 20_000) known.set(date, text);
      return text;
    };
  };
  const year = format({ year: 'numeric' });
  const month = format({ year: 'numeric', month: 'long' });
  const weekdayShort = format({ weekday: 'short' });
  const weekdayNarrow = format({ weekday: 'narrow' });
  const weekdayLong = format({ weekday: 'long' });
  const byLength = (whole: (date: string) => string, part: (date: string) => string) => (date: string) => ({
    text: date.length === 10 ? whole(date) : date.length === 7 ? part(`${date}-01`) : year(`${date}-01-01`),
    iso: date,
  });
  const monthName = format({ month: 'long' });
  const isShort = () => week.every((date) => weekdayShort(date).length <= 4);
  const dayNumber = format({ day: 'numeric' });
  const dayOfAnyYear = format({ month: 'long', day: 'numeric' });
  const dayOfMonth = (date: string) => dayOfAnyYear(inLeapYear(date));
  const inYear = byLength(
    both(second?.dayOfMonth, format({ month: 'short', day: 'numeric' })),
    format({ month: 'short' }),
  );
  return {
    full: byLength(both(second?.full, format({ year: 'numeric', month: 'long', day: 'numeric' })), month),
    short: byLength(
      both(second?.full, format({ year: 'numeric', month: 'short', day: 'numeric' })),
      format({ year: 'numeric', month: 'short' }),
    ),
    inYear: (date) => (date.length === 4 ? null : inYear(date)),
    day: second ? both(second.day, dayOfMonth, ' ') : format({ weekday: 'long', month: 'long', day: 'numeric' }),
    dayOfMonth: both(second?.dayOfMonth, dayOfMonth),
    gregorianDay: dayOfMonth,
    dayNumber: (date) => dayNumber(`2000-01-${date.slice(8)}`),
    month: (text) => month(`${text}-01`),
    monthName: (text) => monthName(inLeapYear(`${text}-01`)),
    year: (text) => year(`${text}-01-01`),
    weekdays: (first) => {
      const shortNames = isShort();
      return Array.from({ length: 7 }, (_, index) => {
        const date = week[(first + index) % 7] ?? '';
        // Where no short names are in use, such as "سه‌شنبه", calendars have the letter.
        const short = weekdayShort(date);
        return { short: shortNames ? short : weekdayNarrow(date), long: weekdayLong(date) };
      });
    },
  };
}

/** The same day of a year that has all days, where the year is not printed: so each is printed once. */
function inLeapYear(date: string): string {
  return `2000${date.slice(4)}`;
}

/** Seven days of which the first is a Sunday. */
const week = [1, 2, 3, 4, 5, 6, 7].map((day) => `2023-01-0${day}`);

/**
 * A date in the readers' own calendar with the Gregorian in brackets; a line breaks between the two only, unless the
 * first is a long one with other blanks.
 */
function both(
  own: ((date: string) => string) | undefined,
  gregorian: (date: string) => string,
  blank = '\u00a0',
): (date: string) => string {
  if (!own) return gregorian;
  return (date) => `${own(date).replaceAll(' ', blank)} (${gregorian(date).replaceAll(' ', '\u00a0')})`;
}
