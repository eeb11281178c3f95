/** A calendar that readers of a language go by beside the Gregorian, as CLDR names it. */
export type SecondCalendar = 'persian';

/** Prints whole Gregorian dates, and what a Gregorian month or year spans, in another calendar. */
export interface SecondCalendarPrinter {
  /** "۱۵ خرداد ۱۴۰۴" */
  readonly full: (date: string) => string;
  /** "پنجشنبه ۱۵ خرداد ۱۴۰۴" */
  readonly day: (date: string) => string;
  /** "۱۵ خرداد" */
  readonly dayOfMonth: (date: string) => string;
  /** "خرداد و تیر ۱۴۰۴" of `YYYY-MM`, "۱۴۰۳ و ۱۴۰۴" of `YYYY`. */
  readonly period: (period: string) => string;
}

/** A printer of another calendar in one locale, in UTC whatever the machine's settings. */
export function secondCalendar(locale: string, calendar: SecondCalendar): SecondCalendarPrinter {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(`${locale}-u-ca-${calendar}`, { ...options, timeZone: 'UTC' });
    return (date: string) => formatter.format(Date.parse(`${date}T00:00:00Z`));
  };
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const [year, month] = [format({ year: 'numeric' }), format({ month: 'long' })];
  const weekday = format({ weekday: 'long' });
  const full = format({ year: 'numeric', month: 'long', day: 'numeric' });
  return {
    full,
    day: (date) => `${weekday(date)} ${full(date)}`,
    dayOfMonth: format({ month: 'long', day: 'numeric' }),
    period: (period) => {
      const [first, last] = [`${period}-01-01`.slice(0, 10), lastDayOf(period)];
      const years = [year(first), year(last)];
      if (period.length === 4) return list.format([...new Set(years)]);
      const months = [month(first), month(last)];
      if (years[0] !== years[1]) return list.format(months.map((name, index) => `${name} ${years[index]}`));
      return `${list.format([...new Set(months)])} ${years[0]}`;
    },
  };
}

function lastDayOf(period: string): string {
  const [year = 0, month = 12] = period.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
