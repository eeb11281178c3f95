import { vector } from './dom.ts';

const [width, height] = [600, 80];

/** A bar: how high it is, on a scale of its own, and what it is called. */
export interface Bar {
  readonly value: number;
  /** Of a second bar beside it; null where there is none. */
  readonly other: number | null;
  readonly label: string;
}

/**
 * Bars over time, as a list of choices: `onChoose` is called with the first and the last of a stretch of them. `name`
 * names all of them.
 */
export function drawBars(
  periods: readonly Bar[],
  name: string,
  onChoose: (from: number, to: number) => void,
): SVGSVGElement {
  const most = periods.reduce((max, { value, other }) => Math.max(max, value, other ?? 0), 0) || 1;
  const step = width / periods.length;
  const svg = vector('svg', {
    ...{ class: 'timeline-bars', viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: 'none' },
    ...{ role: 'listbox', 'aria-multiselectable': 'true', 'aria-label': name },
  });
  const options = periods.map(({ value, other, label }, index) => {
    const option = vector('g', {
      ...{ role: 'option', 'aria-selected': 'false', 'aria-label': label },
      tabindex: index === 0 ? '0' : '-1',
    });
    const inner = Math.max(1, step - Math.min(2, step / 4));
    const barOf = (own: number, x: number, width: number, kind: string) => {
      const bar = own === 0 ? 0 : Math.max(2, (own / most) * height);
      const [left, top, wide, high] = [x, height - bar, width, bar].map(String);
      return vector('rect', { class: kind, x: left ?? '', y: top ?? '', width: wide ?? '', height: high ?? '' });
    };
    const title = vector('title', {});
    title.textContent = label;
    option.append(
      title,
      vector('rect', {
        ...{ class: 'timeline-field', x: String(index * step), y: '0' },
        ...{ width: String(step), height: String(height) },
      }),
      barOf(value, index * step, other === null ? inner : inner / 2, 'timeline-bar'),
    );
    if (other !== null) option.append(barOf(other, index * step + inner / 2, inner / 2, 'timeline-other'));
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
  // Time runs from right to left where the page does: the style turns the drawing around.
  const isTurned = () => getComputedStyle(svg).direction === 'rtl';
  const placeOf = ({ clientX }: PointerEvent) => {
    const { left, right, width: wide } = svg.getBoundingClientRect();
    const index = Math.floor(((isTurned() ? right - clientX : clientX - left) / wide) * options.length);
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
    const step = (event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0) * (isTurned() ? -1 : 1);
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

/** One bar beside the others, on their scale; one that would be higher than all of them is broken below its top. */
export function drawLoneBar(count: number, most: number): SVGSVGElement {
  const svg = vector('svg', {
    ...{ class: 'timeline-lone', viewBox: `0 0 10 ${height}`, preserveAspectRatio: 'none', 'aria-hidden': 'true' },
  });
  const bar = Math.max(2, Math.min(1, count / most) * height);
  svg.append(
    vector('rect', { class: 'timeline-bar', x: '0', y: String(height - bar), width: '10', height: String(bar) }),
  );
  if (count > most) svg.append(vector('rect', { class: 'timeline-break', x: '0', y: '8', width: '10', height: '3' }));
  return svg;
}

/** Small bars that say nothing a table beside them does not; `most` is the number that takes the whole height. */
export function drawSpark(counts: readonly number[], most: number): SVGSVGElement {
  const svg = vector('svg', {
    viewBox: `0 0 ${counts.length * 4} 20`,
    preserveAspectRatio: 'none',
    'aria-hidden': 'true',
  });
  const bars = counts.map((count, index) => {
    const bar = count === 0 ? 0 : Math.max(1, (count / most) * 20);
    return vector('rect', { x: String(index * 4), y: String(20 - bar), width: '3', height: String(bar) });
  });
  svg.append(...bars);
  return svg;
}
