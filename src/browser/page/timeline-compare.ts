import type { SearchMessages } from '../../text/search/messages.ts';
import type { State } from '../search/state.ts';
import { element } from './dom.ts';
import type { Series } from './timeline-share.ts';

/** The choice of a second query for the chart. */
export interface Comparison {
  /** Where it is typed. */
  readonly form: HTMLElement;
  /** Which bars are whose. */
  readonly key: HTMLElement;
  /** Shows the queries of a state, and gives what their numbers are called. */
  readonly show: (state: State) => Series;
}

/** A field for a second query, whose articles the chart shows beside those found; `onCompare` is called with what is typed. */
export function comparison(messages: SearchMessages, onCompare: (query: string) => void): Comparison {
  const input = element('input', { type: 'search', autocomplete: 'off', dir: 'auto', enterkeyhint: 'search' });
  // After Enter, on leaving the field, and by its cross.
  input.addEventListener('change', () => onCompare(input.value.trim()));
  input.addEventListener('search', () => onCompare(input.value.trim()));
  const form = element('label', { class: 'timeline-compare' }, messages.chartCompare, ' ', input);
  const key = element('span', { class: 'timeline-key', hidden: true });
  return {
    form,
    key,
    show: ({ text, against }) => {
      if (document.activeElement !== input) input.value = against;
      const other = against.trim() === '' ? null : against.trim();
      const main = other === null ? messages.chartColumn : text.trim() || messages.chartColumn;
      key.hidden = other === null;
      key.replaceChildren(element('bdi', {}, main), ' ', element('bdi', { class: 'other' }, other));
      return { main, other };
    },
  };
}
