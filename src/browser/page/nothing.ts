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
  suggest: (word: string) => Promise<readonly string[]>,
  onChange: (state: State) => void,
): void {
  place.hidden = found.total > 0;
  place.replaceChildren();
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
  const list = element('ul', {}, ...ways.map((way) => element('li', {}, way)));
  place.append(
    ...found.unknown.map((word) => element('p', {}, ...split(messages.unknown, word))),
    list,
    element('p', {}, messages.otherWords),
  );
  for (const word of found.unknown) {
    suggest(word).then(
      (others) => {
        const corrected = others.map((other) => {
          const text = replaced(state.text, word, other);
          return element(
            'li',
            {},
            button(fill(messages.didYouMean, { query: text }), () => onChange({ ...state, text, pages: 1 })),
          );
        });
        // The list is no longer on the page where something else has been searched for meanwhile.
        list.prepend(...corrected);
      },
      () => {},
    );
  }
}

/** A query without one of its words. */
function without(text: string, word: string): string {
  return replaced(text, word, '').replace(/\s+/g, ' ').trim();
}

/** A query with another word in the place of one. */
function replaced(text: string, word: string, other: string): string {
  return text.replace(/\S+/g, (token) => (token === word ? other : token));
}

/** A sentence about a word, the word kept apart from its direction. */
function split(sentence: string, word: string): readonly (Node | string)[] {
  const [before = '', after = ''] = sentence.split('{word}');
  return [before, element('bdi', {}, word), after];
}
