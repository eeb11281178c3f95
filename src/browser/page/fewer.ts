import type { SearchMessages } from '../../text/search-messages.ts';
import type { Search } from '../search/engines.ts';
import { parseQuery } from '../search/query.ts';
import { blank, facets, type State } from '../search/state.ts';
import type { Wording } from './wording.ts';

/** A state with one condition less. */
interface Fewer {
  readonly state: State;
  readonly name: (count: number) => string;
}

/**
 * Where nothing is found and several conditions narrow the search, or a language does: `offer` is called with each state
 * with one of them less that finds something, and how that is called.
 */
export function offerFewer(
  state: State,
  messages: SearchMessages,
  wording: Wording,
  search: Search,
  offer: (text: string, next: State) => void,
): void {
  for (const { state: next, name } of fewerOf(state, messages, wording)) {
    const { text, choices, range, vague } = next;
    const query = parseQuery(text);
    search.find({ query, choices, range, vague, sort: 'newest', limit: 0, split: false, turn: null }).then(
      ({ total }) => {
        if (total > 0) offer(name(total), next);
      },
      () => {},
    );
  }
}

function fewerOf(state: State, messages: SearchMessages, wording: Wording): readonly Fewer[] {
  const others = (count: number) => wording.count(messages.otherLanguages, count);
  const without = (facet: string) => (count: number) => wording.count(messages.withoutFilter, count, { facet });
  const chosen = facets.filter((facet) => state.choices[facet].length > 0);
  const dated = state.range !== null || state.vague !== null;
  const several = chosen.length + Number(dated) > 1;
  const text = state.text
    .replace(/(?<!\S)lang(?:uage)?:\S+/gi, '')
    .replace(/\s+/g, ' ')
    .trim();
  return [
    ...chosen
      .filter((facet) => several || facet === 'language')
      .map((facet) => ({
        state: { ...state, pages: 1, choices: { ...state.choices, [facet]: [] } },
        name: facet === 'language' ? others : without(messages.facets[facet]),
      })),
    ...(dated && several
      ? [{ state: { ...state, pages: 1, range: blank.range, vague: blank.vague }, name: without(messages.dates) }]
      : []),
    ...(text === '' || text === state.text.trim() ? [] : [{ state: { ...state, pages: 1, text }, name: others }]),
  ];
}
