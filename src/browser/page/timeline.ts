import type { SearchMessages } from '../../text/search/messages.ts';
import type { SecondCalendar } from '../../text/second-calendar.ts';
import { type Bars, barsOf } from '../search/bars.ts';
import type { Found } from '../search/engines.ts';
import { daysOfPersianPeriod, isPersianPeriod } from '../search/persian-periods.ts';
import type { DateRange } from '../search/query.ts';
import type { State, Vague } from '../search/state.ts';
import { button, element } from './dom.ts';
import { drawAxis } from './timeline-axis.ts';
import { drawBars, drawLoneBar } from './timeline-bars.ts';
import { comparison } from './timeline-compare.ts';
import { type Beside, barOf, csvOf, type Period, periodsOf, type Series, shareOf } from './timeline-share.ts';
import { countTable, outletTable, type Rest } from './timeline-tables.ts';
import { fill, type Wording } from './wording.ts';

/** How the articles found are spread over time. */
export interface Timeline {
  /** Shows an answer; hidden where there is nothing to compare. */
  readonly show: (state: State, found: Found, beside: Beside) => void;
  /** Shows an answer where that moves nothing below; false where the chart would come, go, or change its height. */
  readonly redraw: (state: State, found: Found, beside: Beside) => boolean;
  /** Whether shares of all articles are wanted: answers are then shown with how many there are by date. */
  readonly wantsShares: () => boolean;
  /** Whether a reader has asked for the outlets apart, so that answers should have them. */
  readonly isSplit: () => boolean;
}

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
  /** Asked for a second query beside the first; `''` for none any more. */
  readonly onCompare: (query: string) => void;
}

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
  const compared = comparison(messages, choices.onCompare);
  let periods: readonly Period[] = [];
  let series: Series = { main: messages.chartColumn, other: null };
  const download = button(messages.chartDownload, () =>
    saveFile(`${messages.chart}.csv`, csvOf(periods, series, messages, wording)),
  );
  const scale = element('span', { class: 'timeline-scale' });
  place.append(
    element('figcaption', {}, messages.chart, ' ', compared.key, scale),
    drawn,
    element(
      'div',
      { class: 'timeline-more' },
      element('details', {}, element('summary', {}, messages.chartTable), table, download),
      split,
      element('label', { class: 'timeline-share' }, shares, messages.chartShare),
      compared.form,
    ),
  );
  const show = (state: State, found: Found, bars: Bars | null, beside: Beside) => {
    const wasFocused = drawn.contains(document.activeElement);
    place.hidden = bars === null;
    if (!bars) {
      // What was chosen left one period: the way back is the chip of it.
      if (wasFocused) document.querySelector<HTMLElement>('#search-chips button')?.focus();
      return;
    }
    const rest = restOf(bars, messages, wording);
    periods = periodsOf(bars, beside, calendar);
    series = compared.show(state);
    const isCounted = beside.all === null;
    const most = mostIn(periods);
    scale.textContent = isCounted
      ? fill(messages.chartScale[bars.unit], { count: wording.number(Math.max(1, most)) })
      : fill(messages.chartShareScale, { share: wording.percent(most) });
    const plot = element('div');
    drawn.replaceChildren(
      plot,
      ...rest.map((one) => restButton(one, bars, isCounted ? Math.max(1, most) : null, choices)),
    );
    plot.append(drawPeriods(periods, series, messages, wording, choices));
    const labels = bars.periods.map(({ date }) => wording.date(date));
    // Only now is it known how much room there is for them.
    plot.append(drawAxis(labels, plot.clientWidth));
    if (wasFocused) drawn.querySelector<SVGElement>('[tabindex="0"]')?.focus();
    table.replaceChildren(countTable(periods, series, rest, messages, wording));
    outlets.replaceChildren(...(found.outlets.size > 0 ? [outletTable(bars, found, calendar, messages, wording)] : []));
  };
  return {
    isSplit: () => split.open,
    wantsShares: () => shares.checked,
    show: (state, found, beside) =>
      show(state, found, barsOf(found.dates, state.range, calendar, beside.other), beside),
    redraw: (state, found, beside) => {
      const bars = barsOf(found.dates, state.range, calendar, beside.other);
      const isOpen = place.querySelector('details[open]') !== null;
      if (place.hidden || isOpen || !bars || restOf(bars, messages, wording).length !== drawn.children.length - 1) {
        return false;
      }
      show(state, found, bars, beside);
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

function drawPeriods(
  periods: readonly Period[],
  series: Series,
  messages: SearchMessages,
  wording: Wording,
  { onRange }: TimelineChoices,
): SVGSVGElement {
  const bars = periods.map((period) => barOf(period, series, messages, wording));
  return drawBars(bars, messages.chart, (from, to) => {
    const [first, last] = [periods[from]?.date, periods[to]?.date];
    if (first && last) onRange(rangeOf(first, last));
  });
}

function restButton(
  { count, text, isUndated }: Rest,
  bars: Bars,
  most: number | null,
  { onVague, onUndated }: TimelineChoices,
): HTMLElement {
  // A number has no place on a scale of shares.
  const parts = [...(most === null ? [] : [drawLoneBar(count, most)]), element('span', {}, text)];
  const choose = element('button', { type: 'button', class: 'timeline-rest' }, ...parts);
  const namesNoMonth = bars.unit === 'month' && !isPersianPeriod(bars.periods[0]?.date ?? '');
  choose.addEventListener('click', () => (isUndated ? onUndated() : onVague(namesNoMonth ? 'month' : 'day')));
  return choose;
}

/** What the highest bar stands for. */
function mostIn(periods: readonly Period[]): number {
  return periods.reduce((max, one) => Math.max(max, shareOf(one, one.count), shareOf(one, one.other ?? 0)), 0);
}

/** The dates from one period to another. */
function rangeOf(first: string, last: string): DateRange {
  if (!isPersianPeriod(first)) return { from: first, to: last };
  return { from: daysOfPersianPeriod(first).from, to: daysOfPersianPeriod(last).to };
}

/** Lets the browser keep a text as a file. */
function saveFile(name: string, text: string): void {
  // Spreadsheets take a text for UTF-8 by the mark before it.
  const address = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/csv' }));
  element('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
