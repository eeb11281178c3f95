import type { SearchMessages } from '../../text/search/messages.ts';
import { blank, facets, filterCount, type State, toggled, unfiltered } from '../search/state.ts';
import { button, element } from './dom.ts';
import { valueName } from './facet-list.ts';
import type { SearchWording } from './search-wording.ts';

/**
 * Shows each chosen filter as a button that takes it away, and one that clears all; hides `place` where none is chosen.
 * `onChange` gets what a button does to a state: by the time it is pressed, another one than that shown may be asked for.
 */
export function showChips(
  place: HTMLElement,
  state: State,
  messages: SearchMessages,
  wording: SearchWording,
  onChange: (change: (state: State) => State) => void,
): void {
  const chips = facets.flatMap((facet) =>
    state.choices[facet].map((value) =>
      chip(messages.facets[facet], valueName(facet, value, messages, wording), (now) =>
        now.choices[facet].includes(value) ? toggled(now, facet, value) : now,
      ),
    ),
  );
  if (state.range)
    chips.push(chip(messages.dates, wording.range(state.range), (now) => ({ ...now, range: blank.range, pages: 1 })));
  if (state.vague)
    chips.push(
      chip(messages.dates, messages.vagueDates[state.vague], (now) => ({ ...now, vague: blank.vague, pages: 1 })),
    );
  const clear = element(
    'li',
    {},
    button(messages.clearAll, () => onChange(unfiltered)),
  );
  const wasFocused = place.contains(document.activeElement);
  place.replaceChildren(...chips, ...(filterCount(state) > 1 ? [clear] : []));
  place.hidden = chips.length === 0;
  // Whoever takes one away by the keyboard goes on from the next; after the last, from the search box.
  if (wasFocused) (place.querySelector('button') ?? document.querySelector<HTMLElement>('#q'))?.focus();

  function chip(facet: string, value: string, without: (state: State) => State): HTMLLIElement {
    const made = element(
      'button',
      { type: 'button', class: 'chip' },
      element('span', { class: 'hidden' }, messages.removeChip),
      element('span', { class: 'chip-facet' }, facet),
      element('bdi', {}, value),
      element('span', { class: 'chip-cross', 'aria-hidden': 'true' }, '×'),
    );
    made.addEventListener('click', () => onChange(without));
    return element('li', {}, made);
  }
}
