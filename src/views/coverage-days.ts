import { levelOf } from './calendar.ts';
import type { Abbreviated } from './coverage.ts';
import { hrefOf } from './places.ts';
import type { Site } from './site.ts';
import type { Link } from './view.ts';

/** A year as twelve months, a cell for what is known to be of the year alone, and all of it. */
export interface MonthRow {
  readonly year: Link;
  readonly cells: readonly (MonthCell | null)[];
  readonly total: string;
}

/** `level` is 1 to 4 by the number of articles, against the usual month. */
export interface MonthCell extends Link {
  readonly label: string;
  readonly level: number;
}

/** The days of one year as a strip, a unit of its view box for each: for each shade a path, and the number of days. */
export interface DayStrip {
  readonly year: Link;
  readonly shades: readonly { readonly level: number; readonly path: string }[];
  readonly days: string;
}

/** Years by months, newest first; the column for unknown months only where there are any. */
export function monthTableOf(site: Site): {
  readonly columns: readonly Abbreviated[];
  readonly rows: readonly MonthRow[];
} {
  const { catalogue, messages, dates, number } = site;
  const words = messages.browse.coverage;
  const { years } = catalogue;
  const hasUnknown = years.some(({ monthUnknown }) => monthUnknown !== null);
  const counts = years.flatMap(({ months }) => months.map(({ entries }) => entries.length));
  const usual = counts.reduce((sum, count) => sum + count, 0) / Math.max(1, counts.length);
  const cell = (text: string, place: string, count: number): MonthCell => ({
    text: number(count),
    href: hrefOf(site, place),
    label: messages.dayLabel(text, count),
    level: shadeOf(count / Math.max(1, usual)),
  });
  const rows = years.map(({ year, place, count, months, monthUnknown }): MonthRow => {
    const byMonth = new Map(months.map((period) => [period.date, period]));
    const cells = monthNumbers.map((month) => {
      const period = byMonth.get(`${year}-${month}`);
      return period ? cell(dates.month(period.date), period.place, period.entries.length) : null;
    });
    const unknown =
      monthUnknown && cell(messages.monthUnknownIn(dates.year(year)), monthUnknown.place, monthUnknown.entries.length);
    return {
      year: { href: hrefOf(site, place), text: dates.year(year) },
      cells: hasUnknown ? [...cells, unknown] : cells,
      total: number(count),
    };
  });
  const long = (month: string) => dates.monthName(`2023-${month}`);
  const narrow = new Intl.DateTimeFormat(`${messages.locale}-u-ca-gregory`, { month: 'short', timeZone: 'UTC' });
  const names = monthNumbers.map((month) => ({
    short: narrow.format(Date.parse(`2023-${month}-01T00:00:00Z`)),
    long: long(month),
  }));
  const whole = (text: string): Abbreviated => ({ short: text, long: text });
  return {
    columns: [
      whole(words.columns.year),
      ...names,
      ...(hasUnknown ? [{ short: '?', long: words.noMonth }] : []),
      whole(words.total),
    ],
    rows,
  };
}

/** A strip for each year that has whole dates, newest first. `days` are articles by day, newest first. */
export function stripsOf(site: Site, days: ReadonlyMap<string, number>): readonly DayStrip[] {
  const byYear = new Map<string, (readonly [day: number, level: number])[]>();
  for (const [date, count] of days) {
    const year = date.slice(0, 4);
    const day = (Date.parse(date) - Date.parse(`${year}-01-01`)) / 86_400_000;
    const known = byYear.get(year);
    if (known) known.push([day, levelOf(count)]);
    else byYear.set(year, [[day, levelOf(count)]]);
  }
  return [...byYear].map(([year, shaded]) => ({
    year: { href: hrefOf(site, `years/${year}`), text: site.dates.year(year) },
    shades: [1, 2, 3, 4].flatMap((level) => {
      const path = pathOf(shaded.filter(([, own]) => own === level).map(([day]) => day));
      return path === '' ? [] : [{ level, path }];
    }),
    days: site.number(shaded.length),
  }));
}

const monthNumbers = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];

/** Where every month has much the same, none stands out. */
function shadeOf(share: number): number {
  return share < 0.5 ? 1 : share < 1.1 ? 2 : share < 1.75 ? 3 : 4;
}

/** Days, latest first, as boxes of a path, one for each run of days. */
function pathOf(days: readonly number[]): string {
  let path = '';
  for (let at = days.length - 1; at >= 0; at -= 1) {
    const first = days[at] ?? 0;
    let length = 1;
    while (days[at - 1] === first + length) {
      length += 1;
      at -= 1;
    }
    path += `M${first} 0h${length}v1h-${length}z`;
  }
  return path;
}
