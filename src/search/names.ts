import type { Entry } from '../archive/archive.ts';
import { broadLanguage } from '../text/broad-language.ts';
import { byCodePoint } from '../text/order.ts';
import type { NameList, SearchNames } from '../text/search-index.ts';
import type { Shard } from './shards.ts';

/** The names that articles have, each once, in order. Without `''`. */
export function namesOf(entries: readonly Entry[], list: NameList): readonly string[] {
  return [...new Set(entries.flatMap(namesIn[list]))].filter(Boolean).sort(byCodePoint);
}

/** The file of names for an index of these shards. */
export function searchNames(shards: readonly Shard[]): SearchNames {
  const all = shards.flatMap(({ entries }) => entries);
  const lists = {
    outlets: namesOf(all, 'outlets'),
    authors: namesOf(all, 'authors'),
    languages: namesOf(all, 'languages'),
  };
  const stepsIn = (list: NameList) => {
    const places = new Map(lists[list].map((name, place) => [name, place]));
    return ({ entries }: Shard): readonly number[] => {
      const own = namesOf(entries, list).map((name) => places.get(name) ?? 0);
      return own.map((place, index) => place - (own[index - 1] ?? -1));
    };
  };
  const [outlets, authors, languages] = [stepsIn('outlets'), stepsIn('authors'), stepsIn('languages')];
  return {
    ...lists,
    shards: Object.fromEntries(
      shards.map((shard) => [
        shard.name,
        { outlets: outlets(shard), authors: authors(shard), languages: languages(shard) },
      ]),
    ),
  };
}

const namesIn: { readonly [list in NameList]: (entry: Entry) => readonly string[] } = {
  outlets: ({ outlet }) => [outlet ?? ''],
  authors: ({ authors }) => authors,
  languages: ({ language }) => [broadLanguage(language ?? '')],
};
