import type { SearchMessages } from '../../text/search/messages.ts';
import type { Found } from '../search/engines.ts';
import { parseQuery, type Query, type Term } from '../search/query.ts';
import { element } from './dom.ts';
import type { SearchWording } from './search-wording.ts';
import { fill } from './wording.ts';

/**
 * Says in words what was searched for, where a query is more than plain words: its operators are easily mistyped, and
 * the beginning of a word is not what was written. Hides `place` otherwise.
 */
export function showAsked(
  place: HTMLElement,
  text: string,
  found: Found,
  messages: SearchMessages,
  wording: SearchWording,
): void {
  const query = parseQuery(text);
  const parts = partsOf(query, found.begun, messages, wording);
  place.hidden = found.begun === null && !hasOperators(query);
  place.replaceChildren(
    messages.asked,
    ...parts.flatMap((part) => [' ', element('bdi', { class: 'search-part' }, part)]),
  );
}

function hasOperators({ groups, excluded, fields, dates }: Query): boolean {
  const special = groups.some((group) => group.length > 1 || group.some(({ phrase }) => phrase));
  return special || excluded.length > 0 || fields.length > 0 || dates.length > 0;
}

function partsOf(
  query: Query,
  begun: string | null,
  messages: SearchMessages,
  wording: SearchWording,
): readonly string[] {
  const words = messages.askedParts;
  const termOf = (term: Term) => {
    const text = term.words.join(' ');
    if (text === begun) return fill(words.beginning, { word: text });
    return term.phrase ? fill(words.phrase, { words: text }) : text;
  };
  return [
    ...query.groups.map((group) => group.map(termOf).join(` ${words.or} `)),
    ...query.excluded.map((term) => fill(words.without, { word: termOf(term) })),
    ...query.fields.map(({ field, text, excluded }) => {
      const part = fill(words.field, { facet: messages.facets[field], value: text });
      return excluded ? fill(words.without, { word: part }) : part;
    }),
    ...query.dates.map((range) => fill(words.field, { facet: messages.dates, value: wording.range(range) })),
  ];
}
