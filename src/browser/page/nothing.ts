import type { SearchMessages } from '../../text/search/messages.ts';
import type { Found, Search } from '../search/engines.ts';
import { parseQuery } from '../search/query.ts';
import { blank, filterCount, type State, unfiltered } from '../search/state.ts';
import { button, element } from './dom.ts';
import { countOf, fewerWays, type Way } from './fewer.ts';
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
  place.append(
    ...found.unknown.map((word) => element('p', {}, ...aboutWord(messages.unknown, word))),
    element('p', {}, messages.otherWords),
    list,
  );
  // They take a moment, and come at once: none is pushed down by another. Where something else has been searched for
  // meanwhile, the list is no longer on the page.
  const ways = [
    spellings(state, found, messages, search),
    withoutSome(state, found, messages, wording),
    fewerWays(state, messages, wording, search),
    nameWays(state.text, messages, wording, search),
  ];
  Promise.all(ways).then(
    (offered) =>
      list.append(
        ...offered.flat().map(({ text, state: next }) =>
          element(
            'li',
            {},
            button(text, () => onChange(next)),
          ),
        ),
      ),
    () => {},
  );
}

async function spellings(
  state: State,
  { unknown }: Found,
  messages: SearchMessages,
  search: Search,
): Promise<readonly Way[]> {
  const offered = await Promise.all(
    unknown.map(async (word) => {
      const others = await search.suggest(word).catch(() => []);
      return others.map((other) => replaced(state.text, word, other));
    }),
  );
  return offered
    .flat()
    .map((text) => ({ text: fill(messages.didYouMean, { query: text }), state: { ...state, text, pages: 1 } }));
}

function withoutSome(state: State, found: Found, messages: SearchMessages, wording: Wording): readonly Way[] {
  const narrowed = filterCount(state) > 0 && found.unfiltered > 0;
  const texts = found.unknown.map((word) => ({
    word,
    text: replaced(state.text, word, '').replace(/\s+/g, ' ').trim(),
  }));
  return [
    ...(narrowed ? [{ text: wording.count(messages.withoutFilters, found.unfiltered), state: unfiltered(state) }] : []),
    ...texts
      .filter(({ text }) => text !== '' && text !== state.text)
      .map(({ word, text }) => ({ text: fill(messages.withoutWord, { word }), state: { ...state, text, pages: 1 } })),
  ];
}

/** Words that are nobody's subject may be somebody's name. */
async function nameWays(
  text: string,
  messages: SearchMessages,
  wording: Wording,
  search: Search,
): Promise<readonly Way[]> {
  const { groups, excluded, fields, dates } = parseQuery(text);
  const plain = groups.every(([term, ...others]) => term && !term.phrase && others.length === 0);
  if (!plain || groups.length === 0 || excluded.length + fields.length + dates.length > 0) return [];
  const name = text.trim();
  const offered = await Promise.all(
    (['author', 'outlet'] as const).map(async (field) => {
      const query = { groups: [], excluded: [], dates: [], fields: [{ field, text: name, excluded: false }] };
      const total = await countOf(search, blank, query);
      const forms = field === 'author' ? messages.byAuthor : messages.fromOutlet;
      const next = { ...blank, text: `${field}:"${name}"` };
      return total > 0 ? [{ text: wording.count(forms, total, { name }), state: next }] : [];
    }),
  );
  return offered.flat();
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
