import type { ShardMembers, ShardTable } from '../text/search-index.ts';
import { addressOf } from './made.ts';
import { entryKey, type Shard } from './shards.ts';

/**
 * The table of a shard, its articles in order, and its list of members. `texts` are the ids of their texts in the same
 * order, null for an article without a word, which is still counted and listed.
 */
export function shardTable(
  { entries, copies }: Shard,
  base: string,
  texts: readonly (string | null)[],
): { readonly table: ShardTable; readonly members: ShardMembers } {
  const bare = entries.flatMap((entry, row) =>
    texts[row] === null ? [[row, { url: addressOf(entry, base), title: entry.title }] as const] : [],
  );
  const [outlets, authors, languages] = [numbering(), numbering(), numbering()];
  const columns = {
    dates: entries.map((entry) => entry.date ?? '-').join(' '),
    outlet: entries.map((entry) => outlets.numberOf(entry.outlet ?? '')),
    author: entries.map((entry) => [...new Set(entry.authors.map(authors.numberOf))]),
    language: entries.map((entry) => languages.numberOf(entry.language ?? '')),
    inferred: entries.flatMap(({ inferred }, row) => (inferred.includes('date') ? [row] : [])),
    copies: Object.fromEntries(
      entries.flatMap(({ id }, row) => {
        const key = copies.get(id);
        return key === undefined ? [] : [[row, key]];
      }),
    ),
  };
  return {
    table: {
      ...columns,
      outlets: outlets.names,
      authors: authors.names,
      languages: languages.names,
      wordless: Object.fromEntries(bare),
    },
    members: entries.map((entry, row) => [entry.id, entryKey(entry), texts[row] ?? null]),
  };
}

/** Numbers names in the order they are first met; 0 is for none. */
function numbering(): { readonly names: readonly string[]; readonly numberOf: (name: string) => number } {
  const names = [''];
  const numbers = new Map([['', 0]]);
  return {
    names,
    numberOf: (name) => {
      const known = numbers.get(name);
      if (known !== undefined) return known;
      numbers.set(name, names.length);
      return names.push(name) - 1;
    },
  };
}
