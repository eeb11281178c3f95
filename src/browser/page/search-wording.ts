import { type SecondCalendar, secondCalendar } from '../../text/second-calendar.ts';
import { daysOfPersianPeriod, isPersianPeriod, persianPeriods } from '../search/persian-periods.ts';
import type { DateRange } from '../search/query.ts';
import { type Wording, wordingOf } from './wording.ts';

/** The wording of the search page, whose dates are also years and months of the Persian calendar. */
export interface SearchWording extends Wording {
  /** A year as the value of a filter: a Gregorian one says so where readers go by another calendar. */
  readonly year: (year: string) => string;
  /** "2003", "… – May 2003", "2003 – 2005", by the years and months of the readers' own calendar where it has them. */
  readonly range: (range: DateRange) => string;
}

/** The wording of a locale whose readers go by `calendar` beside the Gregorian: its dates are then in that calendar alone. */
export function searchWordingOf(locale: string, calendar: SecondCalendar | null): SearchWording {
  const wording = wordingOf(locale, calendar);
  let printer: ReturnType<typeof secondCalendar> | undefined;
  const inPersian = (days: string, print: 'year' | 'monthName' | 'full') => {
    printer ??= secondCalendar(locale, 'persian');
    return printer[print](days);
  };
  const date = (text: string): string => {
    if (isPersianPeriod(text)) {
      const { from } = daysOfPersianPeriod(text);
      const year = inPersian(from, 'year');
      return text.length === 6 ? year : `${inPersian(from, 'monthName')} ${year}`;
    }
    return calendar && text.length === 10 ? inPersian(text, 'full') : wording.date(text);
  };
  const eras = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { year: 'numeric', era: 'long', timeZone: 'UTC' });
  const year = (text: string) =>
    calendar && /^\d{4}$/.test(text) ? eras.format(Date.parse(`${text}-01-01`)) : date(text);
  return {
    ...wording,
    date,
    year,
    range: ({ from, to }) => {
      const own = calendar && from && to ? persianPeriods({ from, to }) : null;
      const [first, last] = own ? [own.from, own.to] : [from, to];
      if (first === last && first !== null) return year(first);
      return `${first === null ? '…' : year(first)} – ${last === null ? '…' : year(last)}`;
    },
  };
}
