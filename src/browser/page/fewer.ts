import type { SearchMessages } from '../../text/search/messages.ts';
import type { Search } from '../search/engines.ts';
import { parseQuery, type Query } from '../search/query.ts';
import { blank, facets, type State } from '../search/state.ts';
import type { Wording } from './wording.ts';

/** A state with one condition less. */
interface Fewer {
  readonly state: State;
  readonly name: (count: number) => string;
}

/** A search that is offered in the place of one, and how it is called. */
export interface Way {
  readonly text: string;
  readonly state: State;
}

/**
 * Where nothing is found and several conditions narrow the search, or a language does: each state with one of them less
 * that finds something.
 */
export async function fewerWays(
  state: State,
  messages: SearchMessages,
  wording: Wording,
  search: Search,
): Promise<readonly Way[]> {
  const ways = await Promise.all(
    fewerOf(state, messages, wording).map(async ({ state: next, name }) => {
      const total = await countOf(search, next, parseQuery(next.text));
      return total > 0 ? [{ text: name(total), state: next }] : [];
    }),
  );
  return ways.flat();
}

/** How many articles a query finds within what is chosen; none where that cannot be known. */
export async function countOf(search: Search, { choices, range, vague }: State, query: Query): Promise<number> {
  const request = { query, choices, range, vague, sort: 'newest', limit: 0, split: false, turn: null } as const;
  return search.find(request).then(
    ({ total }) => total,
    () => 0,
  );
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
