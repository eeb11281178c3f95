import { comparable } from '../../text/search/folding.ts';
import type { SearchMessages } from '../../text/search/messages.ts';
import type { Found } from '../search/engines.ts';
import { firstOf } from '../search/hits.ts';
import type { Facet, State } from '../search/state.ts';
import { button, element } from './dom.ts';
import type { SearchWording } from './search-wording.ts';
import { fill } from './wording.ts';

/** One list of filters. Its elements stay; only its values are made anew with each answer. */
export interface FacetList {
  readonly element: HTMLElement;
  readonly show: (state: State, found: Found) => void;
}

/** Values that a list shows before it is asked for all, from how many on they can be narrowed by typing, and the most. */
const [few, many, most] = [8, 16, 500];

/** A list of the values of one facet; `onToggle` is called with the value that is ticked or unticked. */
export function facetList(
  facet: Facet,
  messages: SearchMessages,
  wording: SearchWording,
  onToggle: (value: string) => void,
): FacetList {
  const title = messages.facets[facet];
  const isDate = facet === 'year' || facet === 'month';
  let counts: ReadonlyMap<string, number> = new Map();
  let chosen: readonly string[] = [];
  let [all, byName] = [false, isDate];

  const narrow = element('input', {
    type: 'search',
    id: `facet-${facet}-narrow`,
    'aria-label': fill(messages.narrowValues, { facet: title }),
    placeholder: fill(messages.narrowValues, { facet: title }),
  });
  const values = element('ul', { class: 'facet-values' });
  const more = button('', () => {
    all = !all;
    narrow.value = '';
    draw();
  });
  const order = button('', () => {
    byName = !byName;
    draw();
  });
  const foot = element('p', { class: 'facet-more' }, more, !isDate && order);
  narrow.addEventListener('input', () => draw());

  const numberOf = (value: string) => counts.get(value) ?? 0;
  /** Dates newest first, names in the order of the language. */
  const inOrder = (a: string, b: string): number => {
    if (isDate) return a < b ? 1 : -1;
    return wording.compare(valueName(facet, a, messages, wording), valueName(facet, b, messages, wording));
  };
  const item = (value: string, name: string) => {
    const id = `facet-${facet}-${value}`;
    const box = element('input', { type: 'checkbox', id, checked: chosen.includes(value) });
    box.addEventListener('change', () => onToggle(value));
    const label = element('label', { for: id }, element('bdi', { class: value === '' && 'missing' }, name));
    const count = element('span', { class: 'facet-count' }, wording.number(numberOf(value)));
    return element('li', {}, box, label, count);
  };
  const draw = () => {
    const focused = values.contains(document.activeElement) ? document.activeElement?.id : undefined;
    const known = [...new Set([...counts.keys(), ...chosen])];
    const wantedOrder = (a: string, b: string) =>
      Number(a === '') - Number(b === '') || (byName ? 0 : numberOf(b) - numberOf(a)) || inOrder(a, b);
    // Of thousands, only the first are put in order.
    const first = all
      ? known
      : [...firstOf(known, few, wantedOrder), ...chosen, ...known.filter((name) => name === '')];
    const sorted = [...new Set(first)].sort(wantedOrder);
    const wanted = comparable(narrow.value);
    const named = sorted.map((value) => ({ value, name: valueName(facet, value, messages, wording) }));
    const shown = all ? named.filter(({ name }) => wanted === '' || comparable(name).includes(wanted)) : named;
    values.replaceChildren(...shown.slice(0, most).map(({ value, name }) => item(value, name)));
    narrow.hidden = !all || known.length <= many;
    foot.hidden = known.length <= few;
    more.textContent = all ? messages.fewerValues : wording.count(messages.allValues, known.length);
    order.textContent = byName ? messages.byCount : messages.byName;
    if (focused) document.getElementById(focused)?.focus();
  };
  return {
    element: element(
      'details',
      { class: 'facet', open: true, hidden: true },
      element('summary', {}, title),
      narrow,
      values,
      foot,
    ),
    show: (state, found) => {
      counts = found.facets[facet];
      chosen = state.choices[facet];
      draw();
    },
  };
}

/** The name of a facet's value: a date or language in words, and words for what the source does not state. */
export function valueName(facet: Facet, value: string, messages: SearchMessages, wording: SearchWording): string {
  if (value === '') return messages.notStated[facet === 'year' || facet === 'month' ? 'date' : facet];
  if (facet === 'language') return wording.language(value);
  if (facet === 'year') return wording.year(value);
  return facet === 'month' ? wording.date(value) : value;
}
