import type { SearchMessages } from '../../text/search/messages.ts';
import type { SecondCalendar } from '../../text/second-calendar.ts';
import { type Bars, countsIn } from '../search/bars.ts';
import type { Bar } from './timeline-bars.ts';
import { fill, type Wording } from './wording.ts';

/** A period of the chart: articles found, those of a query beside it, and of how many there are, where these are asked for. */
export interface Period {
  readonly date: string;
  readonly count: number;
  readonly other: number | null;
  readonly all: number | null;
}

/** What an answer is shown beside, by date. */
export interface Beside {
  /** All articles that it is a share of; null where shares are not wanted. */
  readonly all: ReadonlyMap<string, number> | null;
  /** Those of a second query; null where there is none. */
  readonly other: ReadonlyMap<string, number> | null;
}

/** What the numbers of the chart are called: by their queries, where there are two. */
export interface Series {
  readonly main: string;
  readonly other: string | null;
}

/** The periods of bars, each with what it is shown beside. */
export function periodsOf(bars: Bars, { all, other }: Beside, calendar: SecondCalendar | null): readonly Period[] {
  const totals = all && countsIn(bars, all, calendar);
  const others = other && countsIn(bars, other, calendar);
  return bars.periods.map((period, place) => ({
    ...period,
    other: others?.[place] ?? null,
    all: totals?.[place] ?? null,
  }));
}

/** What a period's bar shows: its articles, or their share of all. */
export function shareOf({ all }: Pick<Period, 'all'>, count: number): number {
  if (all === null) return count;
  return all === 0 ? 0 : Math.min(1, count / all);
}

/** A period as a bar. */
export function barOf(period: Period, { other }: Series, messages: SearchMessages, wording: Wording): Bar {
  const { date, count, all } = period;
  const print = (own: number, bar: string) =>
    all === null ? bar : fill(messages.chartShareBar, { bar, share: wording.percent(shareOf(period, own)) });
  const bar = print(count, wording.count(messages.chartBar, count, { period: wording.date(date) }));
  const beside = period.other === null ? null : print(period.other, wording.number(period.other));
  return {
    value: shareOf(period, count),
    other: period.other === null ? null : shareOf(period, period.other),
    label: beside === null ? bar : fill(messages.chartCompared, { bar, query: other ?? '', count: beside }),
  };
}

/** The columns of the table and of the file: what they are called, and each period's numbers in them. */
export function columnsOf(
  periods: readonly Period[],
  { main, other }: Series,
  messages: SearchMessages,
): { readonly heads: readonly string[]; readonly cells: (period: Period) => readonly Cell[] } {
  const shares = periods.some(({ all }) => all !== null);
  const share = messages.chartShareColumn;
  const headsOf = (name: string) => (shares ? [name, other === null ? share : `${name}: ${share}`] : [name]);
  return {
    heads: [messages.period, ...headsOf(main), ...(other === null ? [] : headsOf(other))],
    cells: (period) =>
      [period.count, ...(other === null ? [] : [period.other ?? 0])].flatMap((count) => [
        { value: count, isShare: false },
        ...(shares ? [{ value: shareOf(period, count), isShare: true }] : []),
      ]),
  };
}

interface Cell {
  readonly value: number;
  readonly isShare: boolean;
}

/** The periods as a file for spreadsheets: dates as the page prints them, numbers in digits that programs read. */
export function csvOf(periods: readonly Period[], series: Series, messages: SearchMessages, wording: Wording): string {
  const { heads, cells } = columnsOf(periods, series, messages);
  const rows = periods.map((period) => [
    wording.date(period.date),
    ...cells(period).map(({ value, isShare }) => (isShare ? value.toFixed(4) : value)),
  ]);
  return [heads, ...rows].map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
}

/** A query may hold quotes, and begin like a formula. */
function quoted(cell: string | number): string {
  const text = String(cell);
  return `"${(/^[=+@\t\r-]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}
