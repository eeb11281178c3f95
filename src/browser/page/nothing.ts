import type { SearchMessages } from '../../text/search-messages.ts';
import type { Found, Search } from '../search/engines.ts';
import { parseQuery } from '../search/query.ts';
import { blank, filterCount, type State, unfiltered } from '../search/state.ts';
import { button, element } from './dom.ts';
import { offerFewer } from './fewer.ts';
import { fill, type Wording } from './wording.ts';

/** Where nothing is found: says why, and offers ways on. Hides `place` where something is. */
export function showNothing(
  place: HTMLElement,
  state: State,
  found: Found,
  messages: SearchMessages,
  wording: Wording,
  search: Search,
  onChange: (state: State) => void,
): void {
  place.hidden = found.total > 0;
  place.replaceChildren();
  if (found.total > 0) return;
  const list = element('ul');
  const way = (text: string, next: State) =>
    element(
      'li',
      {},
      button(text, () => onChange(next)),
    );
  if (filterCount(state) > 0 && found.unfiltered > 0) {
    list.append(way(wording.count(messages.withoutFilters, found.unfiltered), unfiltered(state)));
  }
  for (const word of found.unknown) {
    const text = replaced(state.text, word, '').replace(/\s+/g, ' ').trim();
    if (text === '' || text === state.text) continue;
    list.append(way(fill(messages.withoutWord, { word }), { ...state, text, pages: 1 }));
  }
  place.append(
    ...found.unknown.map((word) => element('p', {}, ...aboutWord(messages.unknown, word))),
    list,
    element('p', {}, messages.otherWords),
  );
  // What takes a moment. The list is no longer on the page where something else has been searched for meanwhile.
  offerSpellings(found, search, (word, other) => {
    const text = replaced(state.text, word, other);
    list.prepend(way(fill(messages.didYouMean, { query: text }), { ...state, text, pages: 1 }));
  });
  offerFewer(state, messages, wording, search, (text, next) => list.append(way(text, next)));
  offerNames(state.text, search, (field, count) => {
    const name = state.text.trim();
    const forms = field === 'author' ? messages.byAuthor : messages.fromOutlet;
    list.append(way(wording.count(forms, count, { name }), { ...blank, text: `${field}:"${name}"` }));
  });
}

function offerSpellings({ unknown }: Found, search: Search, offer: (word: string, other: string) => void): void {
  for (const word of unknown) {
    search.suggest(word).then(
      (others) => {
        for (const other of others.toReversed()) offer(word, other);
      },
      () => {},
    );
  }
}

/** Words that are nobody's subject may be somebody's name. */
function offerNames(text: string, search: Search, offer: (field: 'author' | 'outlet', count: number) => void): void {
  const { groups, excluded, fields, dates } = parseQuery(text);
  const plain = groups.every(([term, ...others]) => term && !term.phrase && others.length === 0);
  if (!plain || groups.length === 0 || excluded.length + fields.length + dates.length > 0) return;
  for (const field of ['author', 'outlet'] as const) {
    const query = { groups: [], excluded: [], dates: [], fields: [{ field, text: text.trim(), excluded: false }] };
    search
      .find({
        query,
        choices: blank.choices,
        range: null,
        vague: null,
        sort: 'newest',
        limit: 0,
        split: false,
        turn: null,
      })
      .then(
        ({ total }) => {
          if (total > 0) offer(field, total);
        },
        () => {},
      );
  }
}

/** A query with another word in the place of one. */
function replaced(text: string, word: string, other: string): string {
  return text.replace(/\S+/g, (token) => (token === word ? other : token));
}

/** A sentence about a word, the word kept apart from its direction. */
function aboutWord(sentence: string, word: string): readonly (Node | string)[] {
  const [before = '', after = ''] = sentence.split('{word}');
  return [before, element('bdi', {}, word), after];
}
