/** A calendar that readers of a language go by beside the Gregorian, as CLDR names it. */
export type SecondCalendar = 'persian';

/** Prints whole Gregorian dates in another calendar. */
export interface SecondCalendarPrinter {
  /** "۱۵ خرداد ۱۴۰۴" */
  readonly full: (date: string) => string;
  /** "پنجشنبه ۱۵ خرداد ۱۴۰۴" */
  readonly day: (date: string) => string;
  /** "۱۵ خرداد" */
  readonly dayOfMonth: (date: string) => string;
  /** "۱۵" */
  readonly dayNumber: (date: string) => string;
  /** "خرداد" */
  readonly monthName: (date: string) => string;
  /** "۱۴۰۴" */
  readonly year: (date: string) => string;
}

/** A printer of another calendar in one locale, in UTC whatever the machine's settings. */
export function secondCalendar(locale: string, calendar: SecondCalendar): SecondCalendarPrinter {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(`${locale}-u-ca-${calendar}`, { ...options, timeZone: 'UTC' });
    return (date: string) => formatter.format(Date.parse(`${date}T00:00:00Z`));
  };
  const weekday = format({ weekday: 'long' });
  const full = format({ year: 'numeric', month: 'long', day: 'numeric' });
  return {
    full,
    day: (date) => `${weekday(date)} ${full(date)}`,
    dayOfMonth: format({ month: 'long', day: 'numeric' }),
    dayNumber: format({ day: 'numeric' }),
    monthName: format({ month: 'long' }),
    year: format({ year: 'numeric' }),
  };
}
