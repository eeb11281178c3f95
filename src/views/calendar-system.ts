import type { Entry } from '../archive/archive.ts';
import { daysOfPersianMonth, toPersian } from '../text/dates/calendars.ts';
import { type SecondCalendar, secondCalendar } from '../text/second-calendar.ts';
import { type Catalogue, type Year, yearsOf } from './catalogue.ts';
import type { DatePrinter } from './dates.ts';

/** A calendar that the archive is browsed by. Its years, months and days (`YYYY-MM-DD`) are in its own terms. */
export interface CalendarSystem {
  /** "Gregorian Calendar" */
  readonly name: string;
  /** Where its years are: `years`, `years/persian`. */
  readonly place: string;
  /** Newest first. Articles that are dated less exactly than to the day are in the Gregorian calendar alone. */
  readonly years: readonly Year[];
  /** What a date of a record is in it. */
  readonly dateIn: (date: string) => string;
  /** The days of one of its months, as dates of records. */
  readonly daysOf: (month: string) => readonly string[];
  /** "2003" */
  readonly year: (year: string) => string;
  /** "October 2003" */
  readonly month: (month: string) => string;
  /** "October" */
  readonly monthName: (month: string) => string;
  /** "Oct" of the number of a month, `10`; the whole name where there is no shorter one. */
  readonly shortName: (month: string) => string;
  /** "14" of a whole date of a record. */
  readonly dayNumber: (date: string) => string;
  /** "14 October" of a whole date of a record. */
  readonly dayOfMonth: (date: string) => string;
}

/** The calendars of a site: the one its readers go by, and the Gregorian, which may be the same. */
export interface CalendarSystems {
  readonly own: CalendarSystem;
  readonly gregorian: CalendarSystem;
}

/** The calendars of a site in a locale; `second` is the readers' own where that isn't the Gregorian. */
export function calendarSystems(
  locale: string,
  second: SecondCalendar | null,
  dates: DatePrinter,
  { years }: Pick<Catalogue, 'years'>,
): CalendarSystems {
  let shortName: Intl.DateTimeFormat | undefined;
  const gregorian: CalendarSystem = {
    get name() {
      return nameOf(locale, 'gregory');
    },
    place: 'years',
    years,
    dateIn: (date) => date,
    daysOf: daysOfMonth,
    year: dates.year,
    month: dates.month,
    monthName: dates.monthName,
    shortName: (month) => {
      shortName ??= new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { month: 'short', timeZone: 'UTC' });
      return shortName.format(Date.parse(`2023-${month}-01T00:00:00Z`));
    },
    dayNumber: dates.dayNumber,
    dayOfMonth: dates.gregorianDay,
  };
  const own = second && persian(locale, second, years);
  return { own: own && own.years.length > 0 ? own : gregorian, gregorian };
}

/** Every calendar that the archive is browsed by, the readers' own first. */
export function allCalendars({ own, gregorian }: CalendarSystems): readonly CalendarSystem[] {
  return own === gregorian ? [own] : [own, gregorian];
}

/** The calendar in which a date of a record can be placed: the readers' own for whole dates. */
export function calendarFor({ own, gregorian }: CalendarSystems, date: string): CalendarSystem {
  return date.length === 10 ? own : gregorian;
}

/** What is dated less exactly than to the day, by Gregorian years: articles that the readers' own calendar has no place for. */
export function lessExactYears({ own, gregorian }: CalendarSystems): readonly Year[] {
  if (own === gregorian) return [];
  return gregorian.years.flatMap((year) => {
    const months = year.months.flatMap((period) => {
      const entries = period.entries.filter(({ date }) => date?.length !== 10);
      return entries.length === 0 ? [] : [{ ...period, entries }];
    });
    const periods = year.monthUnknown ? [...months, year.monthUnknown] : months;
    const count = periods.reduce((sum, { entries }) => sum + entries.length, 0);
    return count === 0 ? [] : [{ ...year, months, count }];
  });
}

function persian(locale: string, calendar: SecondCalendar, years: readonly Year[]): CalendarSystem {
  const print = secondCalendar(locale, calendar);
  const place = `years/${calendar}`;
  const first = (month: string) => daysOfPersianMonth(month)[0] ?? '';
  const [year, monthName] = [
    (text: string) => print.year(first(`${text}-01`)),
    (month: string) => print.monthName(first(month)),
  ];
  return {
    get name() {
      return nameOf(locale, calendar);
    },
    place,
    years: yearsOf(wholeDated(years), place, toPersian),
    dateIn: toPersian,
    daysOf: daysOfPersianMonth,
    year,
    month: (month) => `${monthName(month)} ${year(month.slice(0, 4))}`,
    monthName,
    shortName: (month) => monthName(`1400-${month}`),
    dayNumber: print.dayNumber,
    dayOfMonth: print.dayOfMonth,
  };
}

/** Articles dated to the day, newest first. */
function wholeDated(years: readonly Year[]): readonly Entry[] {
  return years.flatMap(({ months }) =>
    months.flatMap(({ entries }) => entries.filter(({ date }) => date?.length === 10)),
  );
}

function daysOfMonth(month: string): readonly string[] {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return Array.from({ length }, (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`);
}

function nameOf(locale: string, calendar: string): string {
  return new Intl.DisplayNames(locale, { type: 'calendar' }).of(calendar) ?? calendar;
}
