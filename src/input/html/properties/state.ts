import type { Property } from '../../page.ts';
import { decodeText } from './decode.ts';
import { findValue, readJson } from './json.ts';
import { foldTitle as fold, headlinesOf, isThing, scriptsOf, type Thing, thingsOf } from './things.ts';

/**
 * What the data that a page's own program draws it from says of its article (`__NEXT_DATA__`, `window.__STATE__ = {…}`):
 * day, update and authors, of the things that bear the page's headline. Such data hold the teasers as well, so a thing
 * without that headline says nothing. Read where the page states no day of publication elsewhere.
 */
export function readPageState(source: string, headlines: readonly string[]): Property[] {
  const wanted = new Set(headlines.map(fold).filter(({ length }) => length >= SHORTEST));
  if (wanted.size === 0) return [];
  const found: Property[] = [];
  for (const { text: inside, offset, linked } of scriptsOf(source)) {
    if (linked || !STATES_DAY.test(inside)) continue;
    const value = readJson(inside);
    if (value === null) continue;
    for (const thing of thingsOf(value).filter((each) => headlinesOf(each).some((title) => wanted.has(fold(title)))))
      for (const [name, key, text] of statementsOf(thing)) {
        const place = findValue(inside, key, text) ?? [0, 0];
        const from = offset + place[0];
        const line = source.slice(0, from).match(/\n/g)?.length ?? 0;
        const quote = inside.slice(place[0], Math.min(place[1], place[0] + 300)) || text;
        if (!found.some((other) => other.name === name && other.value === text))
          found.push({ name, value: decodeText(text), lines: [line + 1, line + 1], quote });
      }
  }
  return found;
}

/** Shorter headlines ("Home", "News") are those of menus as well. */
const SHORTEST = 12;
const PUBLISHED =
  /^(?:date_?published|(?:first_?)?publish(?:ed)?_?(?:at|on|date|time|ts)|publication_?(?:date|time)|pub_?date|display_?date)$/i;
const UPDATED = /^(?:date_?modified|(?:last_?)?(?:updated|modified)_?(?:at|on|date|time)?|update_?(?:date|time))$/i;
const STATES_DAY =
  /"(?:date_?published|(?:first_?)?publish(?:ed)?_?(?:at|on|date|time|ts)|publication_?(?:date|time)|pub_?date|display_?date)"/i;
const AUTHORS = /^(?:authors?|by_?lines?|creators?|writers?)$/i;

function statementsOf(thing: Thing): (readonly [name: string, key: string, text: string])[] {
  return Object.entries(thing).flatMap(([key, value]): (readonly [string, string, string])[] => {
    if (AUTHORS.test(key)) return namesOf(value, key).map(([inner, name]) => ['state:author', inner, name]);
    if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}/.test(value)) return [];
    if (PUBLISHED.test(key)) return [['state:datePublished', key, value]];
    return UPDATED.test(key) ? [['state:dateModified', key, value]] : [];
  });
}

/** Authors as a text, as things with a name, or as a list of either. */
function namesOf(value: unknown, key: string): (readonly [key: string, name: string])[] {
  if (typeof value === 'string') return [[key, value]];
  if (Array.isArray(value)) return value.flatMap((each) => namesOf(each, key));
  if (!isThing(value)) return [];
  const inner = ['name', 'fullName', 'full_name', 'displayName', 'display_name'].find(
    (each) => typeof value[each] === 'string',
  );
  return inner === undefined ? [] : [[inner, value[inner] as string]];
}
