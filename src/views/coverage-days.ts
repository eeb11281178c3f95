import { levelOf } from './calendar.ts';
import { type CalendarSystem, lessExactYears } from './calendar-system.ts';
import type { Year } from './catalogue.ts';
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
  const { messages, number, calendars } = site;
  const { own, gregorian } = calendars;
  const words = messages.browse.coverage;
  const lessExact = lessExactYears(calendars);
  const hasUnknown = lessExact.length > 0 || own.years.some(({ monthUnknown }) => monthUnknown !== null);
  const counts = own.years.flatMap(({ months }) => months.map(({ entries }) => entries.length));
  const usual = counts.reduce((sum, count) => sum + count, 0) / Math.max(1, counts.length);
  const cell = (text: string, place: string, count: number): MonthCell => ({
    text: number(count),
    href: hrefOf(site, place),
    label: messages.dayLabel(text, count),
    level: shadeOf(count / Math.max(1, usual)),
  });
  const rowOf = (text: string, { place, count }: Year, cells: MonthRow['cells'], unknown: MonthCell | null) => ({
    year: { href: hrefOf(site, place), text },
    cells: hasUnknown ? [...cells, unknown] : cells,
    total: number(count),
  });
  const rows = own.years.map((year): MonthRow => {
    const byMonth = new Map(year.months.map((period) => [period.date, period]));
    const cells = monthNumbers.map((month) => {
      const period = byMonth.get(`${year.year}-${month}`);
      return period ? cell(own.month(period.date), period.place, period.entries.length) : null;
    });
    const name = own.year(year.year);
    const { monthUnknown } = year;
    const unknown =
      monthUnknown && cell(messages.monthUnknownIn(name), monthUnknown.place, monthUnknown.entries.length);
    return rowOf(name, year, cells, unknown);
  });
  const rest = lessExact.map((year): MonthRow => {
    const name = gregorian.year(year.year);
    return rowOf(
      name,
      year,
      monthNumbers.map(() => null),
      cell(name, year.place, year.count),
    );
  });
  const whole = (text: string): Abbreviated => ({ short: text, long: text });
  return {
    columns: [
      whole(words.columns.year),
      ...monthNumbers.map((month) => ({
        short: own.shortName(month),
        long: own.monthName(`${someYear(own)}-${month}`),
      })),
      ...(hasUnknown ? [{ short: '?', long: words.noMonth }] : []),
      whole(words.total),
    ],
    rows: [...rows, ...rest],
  };
}

/** A strip for each year that has whole dates, newest first. `days` are articles by day, newest first. */
export function stripsOf(site: Site, days: ReadonlyMap<string, number>): readonly DayStrip[] {
  const { own } = site.calendars;
  const byYear = new Map<string, { readonly start: number; readonly shaded: [day: number, level: number][] }>();
  for (const [date, count] of days) {
    const year = own.dateIn(date).slice(0, 4);
    const known = byYear.get(year) ?? { start: Date.parse(own.daysOf(`${year}-01`)[0] ?? ''), shaded: [] };
    byYear.set(year, known);
    known.shaded.push([(Date.parse(date) - known.start) / 86_400_000, levelOf(count)]);
  }
  return [...byYear].map(([year, { shaded }]) => ({
    year: { href: hrefOf(site, `${own.place}/${year}`), text: own.year(year) },
    shades: [1, 2, 3, 4].flatMap((level) => {
      const path = pathOf(shaded.filter(([, shade]) => shade === level).map(([day]) => day));
      return path === '' ? [] : [{ level, path }];
    }),
    days: site.number(shaded.length),
  }));
}

/** Months are called the same in all years. */
function someYear({ years }: CalendarSystem): string {
  return years[0]?.year ?? '';
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
