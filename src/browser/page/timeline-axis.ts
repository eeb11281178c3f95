import { element } from './dom.ts';

/** Widths in pixels: of a letter at most, and of the blank between two labels. */
const [letter, gap] = [8, 24];

/**
 * The labels below bars, of as many as fit into `room` pixels, in even steps from the first; the last has one where no
 * other is near. What they say is also in the names of the bars.
 */
export function drawAxis(labels: readonly string[], room: number): HTMLElement {
  const longest = labels.reduce((most, { length }) => Math.max(most, length), 1);
  const fitting = Math.max(2, Math.floor(room / (longest * letter + gap)));
  const step = Math.ceil(labels.length / fitting);
  const shown = labels.flatMap((text, place) => (place % step === 0 ? [{ text, place }] : []));
  const last = labels.length - 1;
  // Labels begin where their bars do, but the last, which ends where its bar does.
  const kept = shown.filter(({ place }) => place === 0 || last - place >= step);
  const spans = kept.map(({ text, place }, index) => {
    const span = element('span', {}, text);
    span.style.flexGrow = String((kept[index + 1]?.place ?? last) - place);
    return span;
  });
  return element(
    'p',
    { class: 'timeline-axis', 'aria-hidden': 'true' },
    ...spans,
    last > 0 && element('span', { class: 'last' }, labels[last]),
  );
}
