import type { SearchMessages } from '../../text/search/messages.ts';
import type { SecondCalendar } from '../../text/second-calendar.ts';
import { type Bars, countsIn } from '../search/bars.ts';
import type { Found } from '../search/engines.ts';
import { element } from './dom.ts';
import { drawSpark } from './timeline-bars.ts';
import { columnsOf, type Period, type Series } from './timeline-share.ts';
import type { Wording } from './wording.ts';

/** Articles that have no place among the bars of time. */
export interface Rest {
  readonly count: number;
  readonly text: string;
  readonly isUndated: boolean;
}

/** Outlets that are shown apart at most. */
const mostOutlets = 8;

/** The chart as a table: each period's numbers, then what has no place among them. */
export function countTable(
  periods: readonly Period[],
  series: Series,
  rest: readonly Rest[],
  messages: SearchMessages,
  wording: Wording,
): HTMLElement {
  const { heads, cells } = columnsOf(periods, series, messages);
  const rows = periods.map((period) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, wording.date(period.date)),
      ...cells(period).map(({ value, isShare }) =>
        element('td', {}, isShare ? wording.percent(value) : wording.number(value)),
      ),
    ),
  );
  const colspan = String(heads.length);
  const foot = rest.map(({ text }) => element('tr', {}, element('th', { scope: 'row', colspan }, text)));
  return tableOf(heads, [...rows, ...foot]);
}

/** The outlets with most of the articles found, each with small bars over the same periods. */
export function outletTable(
  bars: Bars,
  { outlets }: Found,
  calendar: SecondCalendar | null,
  messages: SearchMessages,
  wording: Wording,
): HTMLElement {
  const counted = [...outlets]
    .map(([outlet, dates]) => ({ outlet, counts: countsIn(bars, dates, calendar) }))
    .map(({ outlet, counts }) => ({ outlet, counts, total: counts.reduce((sum, count) => sum + count, 0) }))
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total || wording.compare(a.outlet, b.outlet))
    .slice(0, mostOutlets);
  const most = Math.max(1, ...counted.flatMap(({ counts }) => counts));
  const rows = counted.map(({ outlet, counts, total }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, element('bdi', {}, outlet || messages.notStated.outlet)),
      element('td', { class: 'timeline-spark' }, drawSpark(counts, most)),
      element('td', {}, wording.number(total)),
    ),
  );
  return tableOf([messages.facets.outlet, messages.chart, messages.chartColumn], rows);
}

function tableOf(columns: readonly string[], rows: readonly HTMLElement[]): HTMLTableElement {
  const head = columns.map((column) => element('th', { scope: 'col' }, column));
  return element('table', {}, element('thead', {}, element('tr', {}, ...head)), element('tbody', {}, ...rows));
}
