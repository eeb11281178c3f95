import type { Entry } from '../archive/archive.ts';
import { broadLanguage } from '../text/languages/broad-language.ts';
import { byCodePoint } from '../text/order.ts';
import type { NameList, SearchNames } from '../text/search/index.ts';
import type { Shard } from './shards.ts';

/** The names that articles have, each once, in order. Without `''`. */
export function namesOf(entries: readonly Entry[], list: NameList): readonly string[] {
  const names = new Set<string>();
  for (const entry of entries) for (const name of namesIn[list](entry)) names.add(name);
  return inOrder(names);
}

/** The file of names for an index of these shards. */
export function searchNames(shards: readonly Shard[]): SearchNames {
  const own = shards.map(({ entries }) => ({
    outlets: namesOf(entries, 'outlets'),
    authors: namesOf(entries, 'authors'),
    languages: namesOf(entries, 'languages'),
  }));
  const allOf = (list: NameList) => inOrder(new Set(own.flatMap((names) => names[list])));
  const lists = { outlets: allOf('outlets'), authors: allOf('authors'), languages: allOf('languages') };
  const stepsIn = (list: NameList) => {
    const places = new Map(lists[list].map((name, place) => [name, place]));
    return (names: readonly string[]): readonly number[] => {
      const found = names.map((name) => places.get(name) ?? 0);
      return found.map((place, index) => place - (found[index - 1] ?? -1));
    };
  };
  const [outlets, authors, languages] = [stepsIn('outlets'), stepsIn('authors'), stepsIn('languages')];
  const steps = own.map((names) => ({
    outlets: outlets(names.outlets),
    authors: authors(names.authors),
    languages: languages(names.languages),
  }));
  return { ...lists, shards: Object.fromEntries(shards.map(({ name }, index) => [name, steps[index]!])) };
}

function inOrder(names: ReadonlySet<string>): readonly string[] {
  return [...names].filter(Boolean).sort(byCodePoint);
}

const namesIn: { readonly [list in NameList]: (entry: Entry) => readonly string[] } = {
  outlets: ({ outlet }) => [outlet ?? ''],
  authors: ({ authors }) => authors,
  languages: ({ language }) => [broadLanguage(language ?? '')],
};
