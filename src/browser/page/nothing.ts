import type { SearchMessages } from '../../text/search-messages.ts';
import type { Found } from '../search/engines.ts';
import { filterCount, type State, unfiltered } from '../search/state.ts';
import { button, element } from './dom.ts';
import { fill, type Wording } from './wording.ts';

/** Where nothing is found: says why, and offers ways on. Hides `place` where something is. */
export function showNothing(
  place: HTMLElement,
  state: State,
  found: Found,
  messages: SearchMessages,
  wording: Wording,
  onChange: (state: State) => void,
): void {
  place.hidden = found.total > 0;
  if (found.total > 0) return;
  const ways: Node[] = [];
  if (filterCount(state) > 0 && found.unfiltered > 0) {
    ways.push(button(wording.count(messages.withoutFilters, found.unfiltered), () => onChange(unfiltered(state))));
  }
  for (const word of found.unknown) {
    const text = without(state.text, word);
    if (text !== '' && text !== state.text) {
      ways.push(button(fill(messages.withoutWord, { word }), () => onChange({ ...state, text, pages: 1 })));
    }
  }
  place.replaceChildren(
    element('h2', {}, messages.none),
    ...found.unknown.map((word) => element('p', {}, ...split(messages.unknown, word))),
    element('ul', {}, ...ways.map((way) => element('li', {}, way))),
    element('p', {}, messages.otherWords),
  );
}

/** A query without one of its words. */
function without(text: string, word: string): string {
  return text
    .split(/\s+/)
    .filter((token) => token !== word)
    .join(' ')
    .trim();
}

/** A sentence about a word, the word kept apart from its direction. */
function split(sentence: string, word: string): readonly (Node | string)[] {
  const [before = '', after = ''] = sentence.split('{word}');
  return [before, element('bdi', {}, word), after];
}
