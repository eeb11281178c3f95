import type { SearchMessages } from '../../text/search-messages.ts';
import { type Bars, barsOf } from '../search/bars.ts';
import type { Found } from '../search/engines.ts';
import type { DateRange } from '../search/query.ts';
import type { State } from '../search/state.ts';
import { element } from './dom.ts';
import { fill, type Wording } from './wording.ts';

/**
 * Shows in `place` how the articles found are spread over time: bars to choose a stretch of them from, by dragging or
 * with the arrow keys, and the same as a table. Hidden where there is nothing to compare.
 */
export function showChart(
  place: HTMLElement,
  state: State,
  found: Found,
  messages: SearchMessages,
  wording: Wording,
  onRange: (range: DateRange) => void,
): void {
  const bars = barsOf(found.dates, state.range);
  place.hidden = bars === null;
  if (!bars) return place.replaceChildren();
  const wasFocused = place.querySelector('svg')?.contains(document.activeElement);
  const wasOpen = place.querySelector('details')?.open;
  const label = (date: string, count: number) =>
    wording.count(messages.chartBar, count, { period: wording.date(date) });
  const chart = drawBars(bars, messages.chart, label, (from, to) => {
    const [first, last] = [bars.periods[from]?.date, bars.periods[to]?.date];
    if (first && last) onRange({ from: first, to: last });
  });
  const [first, last] = [bars.periods[0]?.date ?? '', bars.periods.at(-1)?.date ?? ''];
  const rest = [
    ...(bars.partial > 0 ? [{ name: messages.chartPartial, count: bars.partial }] : []),
    ...(bars.undated > 0 ? [{ name: messages.chartUndated, count: bars.undated }] : []),
  ];
  place.replaceChildren(
    element('figcaption', {}, messages.chart),
    chart,
    element(
      'p',
      { class: 'timeline-axis', 'aria-hidden': 'true', dir: 'ltr' },
      element('span', {}, wording.date(first)),
      element('span', {}, wording.date(last)),
    ),
    ...rest.map(({ name, count }) =>
      element('p', { class: 'timeline-rest' }, fill(name, { count: wording.number(count) })),
    ),
    tableOf(bars, rest, messages, wording, wasOpen ?? false),
  );
  if (wasFocused) chart.querySelector<SVGElement>('[tabindex="0"]')?.focus();
}

const [width, height] = [600, 80];

function drawBars(
  { periods }: Bars,
  name: string,
  label: (date: string, count: number) => string,
  onChoose: (from: number, to: number) => void,
): SVGSVGElement {
  const most = periods.reduce((max, { count }) => Math.max(max, count), 1);
  const step = width / periods.length;
  const svg = vector('svg', {
    ...{ class: 'timeline-bars', viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: 'none' },
    ...{ role: 'listbox', 'aria-multiselectable': 'true', 'aria-label': name },
  });
  const options = periods.map(({ date, count }, index) => {
    const bar = count === 0 ? 0 : Math.max(2, (count / most) * height);
    const option = vector('g', {
      ...{ role: 'option', 'aria-selected': 'false', 'aria-label': label(date, count) },
      tabindex: index === 0 ? '0' : '-1',
    });
    const [x, inner] = [String(index * step), String(Math.max(1, step - Math.min(2, step / 4)))];
    const title = vector('title', {});
    title.textContent = label(date, count);
    option.append(
      title,
      vector('rect', { class: 'timeline-field', x, y: '0', width: String(step), height: String(height) }),
      vector('rect', { class: 'timeline-bar', x, y: String(height - bar), width: inner, height: String(bar) }),
    );
    return option;
  });
  svg.append(...options);
  chooseStretch(svg, options, onChoose);
  return svg;
}

/** Dragging chooses from bar to bar; arrow keys go along them, with Shift they take them along, Enter chooses. */
function chooseStretch(
  svg: SVGSVGElement,
  options: readonly SVGElement[],
  onChoose: (from: number, to: number) => void,
) {
  let [start, end] = [0, 0];
  let dragging = false;
  const mark = () => {
    const [from, to] = [Math.min(start, end), Math.max(start, end)];
    for (const [index, option] of options.entries()) {
      option.setAttribute('aria-selected', String(index >= from && index <= to));
    }
  };
  const choose = () => onChoose(Math.min(start, end), Math.max(start, end));
  const placeOf = ({ clientX }: PointerEvent) => {
    const { left, width: wide } = svg.getBoundingClientRect();
    const index = Math.floor(((clientX - left) / wide) * options.length);
    return Math.max(0, Math.min(options.length - 1, index));
  };
  svg.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    dragging = true;
    svg.setPointerCapture(event.pointerId);
    start = placeOf(event);
    end = start;
    mark();
  });
  svg.addEventListener('pointermove', (event) => {
    if (!dragging) return;
    end = placeOf(event);
    mark();
  });
  svg.addEventListener('pointerup', () => {
    if (dragging) choose();
    dragging = false;
  });
  svg.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      choose();
    } else if (step !== 0 || event.key === 'Home' || event.key === 'End') {
      event.preventDefault();
      const target = event.key === 'Home' ? 0 : event.key === 'End' ? options.length - 1 : end + step;
      options[end]?.setAttribute('tabindex', '-1');
      end = Math.max(0, Math.min(options.length - 1, target));
      if (!event.shiftKey) start = end;
      options[end]?.setAttribute('tabindex', '0');
      options[end]?.focus();
      mark();
    }
  });
}

function tableOf(
  { periods }: Bars,
  rest: readonly { readonly name: string; readonly count: number }[],
  messages: SearchMessages,
  wording: Wording,
  open: boolean,
): HTMLDetailsElement {
  const row = (name: string, count: number) =>
    element('tr', {}, element('th', { scope: 'row' }, name), element('td', {}, wording.number(count)));
  const table = element(
    'table',
    {},
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        element('th', { scope: 'col' }, messages.period),
        element('th', { scope: 'col' }, messages.chartColumn),
      ),
    ),
    element(
      'tbody',
      {},
      ...periods.map(({ date, count }) => row(wording.date(date), count)),
      ...rest.map(({ name, count }) => row(fill(name, { count: '' }).trim(), count)),
    ),
  );
  const scroll = element('div', { role: 'region', 'aria-label': messages.chart, tabindex: '0' }, table);
  return element('details', { open }, element('summary', {}, messages.chartTable), scroll);
}

function vector<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: { readonly [name: string]: string },
): SVGElementTagNameMap[K] {
  const node = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  return node;
}
