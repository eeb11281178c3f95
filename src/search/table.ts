import type { Entry } from '../archive/archive.ts';
import { broadLanguage } from '../text/languages/broad-language.ts';
import { packNumbers } from '../text/packed-numbers.ts';
import type { NameList, ShardIndex, ShardMembers, ShardTable } from '../text/search/index.ts';
import { packPlaces, placesAtOnce, type TextPlace, type TextPlaces } from '../text/search/texts.ts';
import { addressOf } from './made.ts';
import { namesOf } from './names.ts';
import type { Shard } from './shards.ts';

/** The texts of a shard's articles. */
export interface ShardTexts {
  /** Ids in the order of the articles; null for an article without a word, which is still counted and listed. */
  readonly ids: readonly (string | null)[];
  readonly places: ReadonlyMap<string, TextPlace>;
  readonly groups: number;
}

/**
 * The table of a shard, its articles in order, and its list of members; and where texts share files, what the files of
 * their places hold.
 */
export function shardTable(
  { entries, keys, copies }: Shard,
  base: string,
  { ids, places, groups }: ShardTexts,
  index: ShardIndex | null,
): { readonly table: ShardTable; readonly members: ShardMembers; readonly places: readonly TextPlaces[] } {
  const column = (list: NameList) => {
    const names = namesOf(entries, list);
    const numbers = new Map(names.map((name, place) => [name, place + 1]));
    return {
      numberOf: (name: string | null | undefined): number => numbers.get(name ?? '') ?? 0,
      pack: (column: readonly number[]) => packNumbers(column, names.length + 1),
    };
  };
  const [outlets, authors, languages] = [column('outlets'), column('authors'), column('languages')];
  const texts = ids.map((id) => places.get(id ?? ''));
  const writers = entries.map((entry) => [...new Set(entry.authors.map(authors.numberOf))]);
  return {
    table: {
      dates: datesOf(entries),
      outlet: outlets.pack(entries.map(({ outlet }) => outlets.numberOf(outlet))),
      language: languages.pack(entries.map(({ language }) => languages.numberOf(language && broadLanguage(language)))),
      author: authors.pack(writers.map(([first]) => first ?? 0)),
      authors: Object.fromEntries(writers.flatMap((all, row) => (all.length > 1 ? [[row, all]] : []))),
      inferred: entries.flatMap(({ inferred }, row) => (inferred.includes('date') ? [row] : [])),
      copies: Object.fromEntries(
        entries.flatMap(({ id }, row) => {
          const key = copies.get(id);
          return key === undefined ? [] : [[row, key]];
        }),
      ),
      wordless: Object.fromEntries(
        entries.flatMap((entry, row) =>
          ids[row] === null ? [[row, { url: addressOf(entry, base), title: entry.title }] as const] : [],
        ),
      ),
      places: groups > 0 ? null : packPlaces(texts, groups),
      index,
    },
    places: groups > 0 ? blocksOf(texts).map((block) => packPlaces(block, groups)) : [],
    members: entries.map((entry, row) => [entry.id, keys[row] ?? '', ids[row] ?? null]),
  };
}

function datesOf(entries: readonly Entry[]): readonly number[] {
  const runs: number[] = [];
  let before = 0;
  for (const { date: text } of entries) {
    const date = Number((text ?? '').replaceAll('-', '').padEnd(8, '0'));
    if (runs.length > 0 && date === before) runs.push((runs.pop() ?? 0) + 1);
    else runs.push(date - before, 1);
    before = date;
  }
  return runs;
}

function blocksOf<T>(rows: readonly T[]): readonly (readonly T[])[] {
  const blocks = Array.from({ length: Math.ceil(rows.length / placesAtOnce) }, (_, block) => block * placesAtOnce);
  return blocks.map((start) => rows.slice(start, start + placesAtOnce));
}
