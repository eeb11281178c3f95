import type { ShardMembers, ShardTable } from '../text/search-index.ts';
import { addressOf } from './document.ts';
import { entryKey, type Shard } from './shards.ts';

/**
 * The table of a shard, its articles in order, and its list of members. `ids` are Pagefind's ids by the addresses of the articles; it has none for
 * an article without a word, which is still counted and listed.
 */
export function shardTable(
  { entries, copies }: Shard,
  base: string,
  ids: ReadonlyMap<string, string>,
): { readonly table: ShardTable; readonly members: ShardMembers } {
  const wordless: { [id: string]: { url: string; title: string | null } } = {};
  const rows = entries.map((entry) => {
    const url = addressOf(entry, base);
    const known = ids.get(url);
    if (known !== undefined) return { entry, id: known.slice(known.lastIndexOf('_') + 1) };
    const id = `wordless-${Object.keys(wordless).length}`;
    wordless[id] = { url, title: entry.title };
    return { entry, id };
  });
  const [outlets, authors, languages] = [numbering(), numbering(), numbering()];
  const columns = {
    ids: rows.map(({ id }) => id).join(' '),
    dates: rows.map(({ entry }) => entry.date ?? '-').join(' '),
    outlet: rows.map(({ entry }) => outlets.numberOf(entry.outlet ?? '')),
    author: rows.map(({ entry }) => [...new Set(entry.authors.map(authors.numberOf))]),
    language: rows.map(({ entry }) => languages.numberOf(entry.language ?? '')),
    inferred: entries.flatMap(({ inferred }, row) => (inferred.includes('date') ? [row] : [])),
    copies: Object.fromEntries(
      entries.flatMap(({ id }, row) => {
        const key = copies.get(id);
        return key === undefined ? [] : [[row, key]];
      }),
    ),
  };
  return {
    table: { ...columns, outlets: outlets.names, authors: authors.names, languages: languages.names, wordless },
    members: rows.map(({ entry, id }) => [entry.id, entryKey(entry), id]),
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
