import type { SearchMessages } from '../../text/search-messages.ts';
import type { SecondCalendar } from '../../text/second-calendar.ts';
import { type Bars, countsIn } from '../search/bars.ts';
import type { Bar } from './timeline-bars.ts';
import { fill, type Wording } from './wording.ts';

/** A period of the chart: articles found, and of how many there are, where shares are asked for. */
export interface Period {
  readonly date: string;
  readonly count: number;
  readonly all: number | null;
}

/** The periods of bars, each with all its articles where `all` says by date how many there are. */
export function periodsOf(
  bars: Bars,
  all: ReadonlyMap<string, number> | null,
  calendar: SecondCalendar | null,
): readonly Period[] {
  const totals = all && countsIn(bars, all, calendar);
  return bars.periods.map((period, place) => ({ ...period, all: totals?.[place] ?? null }));
}

/** What a period's bar shows: its articles, or their share of all. */
export function shareOf({ count, all }: Period): number {
  if (all === null) return count;
  return all === 0 ? 0 : Math.min(1, count / all);
}

/** A period as a bar. */
export function barOf(period: Period, messages: SearchMessages, wording: Wording): Bar {
  const { date, count, all } = period;
  const bar = wording.count(messages.chartBar, count, { period: wording.date(date) });
  const value = shareOf(period);
  const label = all === null ? bar : fill(messages.chartShareBar, { bar, share: wording.percent(value) });
  return { value, label };
}

/** The periods as a file for spreadsheets: dates as the page prints them, numbers in digits that programs read. */
export function csvOf(periods: readonly Period[], messages: SearchMessages, wording: Wording): string {
  const shares = periods.some(({ all }) => all !== null);
  const head = [messages.period, messages.chartColumn, ...(shares ? [messages.chartShareColumn] : [])];
  const rows = periods.map((period) => [
    ...[wording.date(period.date), period.count],
    ...(shares ? [shareOf(period).toFixed(4)] : []),
  ]);
  return [head, ...rows].map((row) => `${row.map((cell) => `"${cell}"`).join(',')}\r\n`).join('');
}
