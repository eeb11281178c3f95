import type { SearchMessages } from '../../text/search-messages.ts';
import type { SecondCalendar } from '../../text/second-calendar.ts';
import { type Bars, barsOf, countsIn } from '../search/bars.ts';
import type { Found } from '../search/engines.ts';
import { daysOfPersianPeriod, isPersianPeriod } from '../search/persian-periods.ts';
import type { DateRange } from '../search/query.ts';
import type { State, Vague } from '../search/state.ts';
import { button, element } from './dom.ts';
import { drawAxis } from './timeline-axis.ts';
import { drawBars, drawLoneBar, drawSpark } from './timeline-bars.ts';
import { barOf, csvOf, type Period, periodsOf, shareOf } from './timeline-share.ts';
import { fill, type Wording } from './wording.ts';

/** How the articles found are spread over time. */
export interface Timeline {
  /** Shows an answer; hidden where there is nothing to compare. */
  readonly show: (state: State, found: Found, all: AllDates) => void;
  /** Shows an answer where that moves nothing below; false where the chart would come, go, or change its height. */
  readonly redraw: (state: State, found: Found, all: AllDates) => boolean;
  /** Whether shares of all articles are wanted: answers are then shown with how many there are by date. */
  readonly wantsShares: () => boolean;
  /** Whether a reader has asked for the outlets apart, so that answers should have them. */
  readonly isSplit: () => boolean;
}

/** All articles by date that an answer is a share of; null where shares are not wanted. */
export type AllDates = ReadonlyMap<string, number> | null;

/** What is called as a reader chooses something. */
export interface TimelineChoices {
  readonly onRange: (range: DateRange) => void;
  /** What is dated less exactly than the bars. */
  readonly onVague: (vague: Vague) => void;
  readonly onUndated: () => void;
  /** Asked for the outlets apart, for the first time. */
  readonly onSplit: () => void;
  /** Asked for shares of all articles, or for numbers again. */
  readonly onShares: () => void;
}

/** Outlets that are shown apart at most. */
const mostOutlets = 8;

/**
 * Fills `place` with bars to choose a stretch of time from, by dragging or with the arrow keys, bars of their own for
 * what is undated or dated less exactly, the same as a table, and on request apart for each outlet.
 */
export function timeline(
  place: HTMLElement,
  messages: SearchMessages,
  wording: Wording,
  calendar: SecondCalendar | null,
  choices: TimelineChoices,
): Timeline {
  const drawn = element('div', { class: 'timeline-plot' });
  const table = scrolling(messages.chart);
  const outlets = scrolling(messages.chartOutlets);
  const split = element('details', {}, element('summary', {}, messages.chartOutlets), outlets);
  split.addEventListener('toggle', () => {
    if (split.open && outlets.children.length === 0) choices.onSplit();
  });
  const shares = element('input', { type: 'checkbox', id: 'search-shares', autocomplete: 'off' });
  shares.addEventListener('change', choices.onShares);
  let periods: readonly Period[] = [];
  const download = button(messages.chartDownload, () =>
    saveFile(`${messages.chart}.csv`, csvOf(periods, messages, wording)),
  );
  const scale = element('span', { class: 'timeline-scale' });
  place.append(
    element('figcaption', {}, messages.chart, ' ', scale),
    drawn,
    element(
      'div',
      { class: 'timeline-more' },
      element('details', {}, element('summary', {}, messages.chartTable), table, download),
      split,
      element('label', { class: 'timeline-share' }, shares, messages.chartShare),
    ),
  );
  const show = (found: Found, bars: Bars | null, all: AllDates) => {
    const wasFocused = drawn.contains(document.activeElement);
    place.hidden = bars === null;
    if (!bars) {
      // What was chosen left one period: the way back is the chip of it.
      if (wasFocused) document.querySelector<HTMLElement>('#search-chips button')?.focus();
      return;
    }
    const rest = restOf(bars, messages, wording);
    periods = periodsOf(bars, all, calendar);
    scale.textContent = all
      ? fill(messages.chartShareScale, { share: wording.percent(Math.max(...periods.map(shareOf))) })
      : fill(messages.chartScale[bars.unit], { count: wording.number(mostIn(bars)) });
    const plot = element('div');
    drawn.replaceChildren(plot, ...rest.map((one) => restButton(one, bars, all === null, choices)));
    plot.append(drawPeriods(periods, messages, wording, choices));
    const labels = bars.periods.map(({ date }) => wording.date(date));
    // Only now is it known how much room there is for them.
    plot.append(drawAxis(labels, plot.clientWidth));
    if (wasFocused) drawn.querySelector<SVGElement>('[tabindex="0"]')?.focus();
    table.replaceChildren(countTable(periods, rest, messages, wording));
    outlets.replaceChildren(...(found.outlets.size > 0 ? [outletTable(bars, found, calendar, messages, wording)] : []));
  };
  return {
    isSplit: () => split.open,
    wantsShares: () => shares.checked,
    show: (state, found, all) => show(found, barsOf(found.dates, state.range, calendar), all),
    redraw: (state, found, all) => {
      const bars = barsOf(found.dates, state.range, calendar);
      const isOpen = place.querySelector('details[open]') !== null;
      if (place.hidden || isOpen || !bars || restOf(bars, messages, wording).length !== drawn.children.length - 1) {
        return false;
      }
      show(found, bars, all);
      return true;
    },
  };
}

function scrolling(label: string): HTMLElement {
  return element('div', { role: 'region', 'aria-label': label, tabindex: '0' });
}

/** What no bar can show: articles whose date is known less exactly than a bar, or not at all. */
function restOf({ partial, undated }: Bars, messages: SearchMessages, wording: Wording): readonly Rest[] {
  const rest = [
    { count: partial, sentence: messages.chartPartial, isUndated: false },
    { count: undated, sentence: messages.chartUndated, isUndated: true },
  ];
  return rest
    .filter(({ count }) => count > 0)
    .map(({ count, sentence, isUndated }) => ({
      ...{ count, isUndated },
      text: fill(sentence, { count: wording.number(count) }),
    }));
}

/** Articles that have no place among the bars of time. */
interface Rest {
  readonly count: number;
  readonly text: string;
  readonly isUndated: boolean;
}

function drawPeriods(
  periods: readonly Period[],
  messages: SearchMessages,
  wording: Wording,
  { onRange }: TimelineChoices,
): SVGSVGElement {
  const bars = periods.map((period) => barOf(period, messages, wording));
  return drawBars(bars, messages.chart, (from, to) => {
    const [first, last] = [periods[from]?.date, periods[to]?.date];
    if (first && last) onRange(rangeOf(first, last));
  });
}

function restButton(
  { count, text, isUndated }: Rest,
  bars: Bars,
  isCounted: boolean,
  { onVague, onUndated }: TimelineChoices,
): HTMLElement {
  // A number has no place on a scale of shares.
  const parts = [...(isCounted ? [drawLoneBar(count, mostIn(bars))] : []), element('span', {}, text)];
  const choose = element('button', { type: 'button', class: 'timeline-rest' }, ...parts);
  const namesNoMonth = bars.unit === 'month' && !isPersianPeriod(bars.periods[0]?.date ?? '');
  choose.addEventListener('click', () => (isUndated ? onUndated() : onVague(namesNoMonth ? 'month' : 'day')));
  return choose;
}

function mostIn({ periods }: Bars): number {
  return periods.reduce((max, { count }) => Math.max(max, count), 1);
}

/** The dates from one period to another. */
function rangeOf(first: string, last: string): DateRange {
  if (!isPersianPeriod(first)) return { from: first, to: last };
  return { from: daysOfPersianPeriod(first).from, to: daysOfPersianPeriod(last).to };
}

function countTable(
  periods: readonly Period[],
  rest: readonly Rest[],
  messages: SearchMessages,
  wording: Wording,
): HTMLElement {
  const shares = periods.some(({ all }) => all !== null);
  const rows = periods.map((period) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, wording.date(period.date)),
      element('td', {}, wording.number(period.count)),
      shares && element('td', {}, wording.percent(shareOf(period))),
    ),
  );
  const colspan = shares ? '3' : '2';
  const foot = rest.map(({ text }) => element('tr', {}, element('th', { scope: 'row', colspan }, text)));
  const columns = [messages.period, messages.chartColumn, ...(shares ? [messages.chartShareColumn] : [])];
  return tableOf(columns, [...rows, ...foot]);
}

/** Lets the browser keep a text as a file. */
function saveFile(name: string, text: string): void {
  // Spreadsheets take a text for UTF-8 by the mark before it.
  const address = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/csv' }));
  element('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

function outletTable(
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
