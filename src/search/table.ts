import type { Entry } from '../archive/archive.ts';
import type { ShardTable } from '../text/search-index.ts';

/** The table of a shard, its articles in order; `idOf` gives Pagefind's id of an article, null where it has none. */
export function shardTable(entries: readonly Entry[], idOf: (entry: Entry) => string | null): ShardTable {
  const rows = entries.flatMap((entry) => {
    const id = idOf(entry);
    return id === null ? [] : [{ entry, id }];
  });
  const [outlets, authors, languages] = [numbering(), numbering(), numbering()];
  const columns = {
    ids: rows.map(({ id }) => id.slice(id.lastIndexOf('_') + 1)).join(' '),
    dates: rows.map(({ entry }) => entry.date ?? '-').join(' '),
    outlet: rows.map(({ entry }) => outlets.numberOf(entry.outlet ?? '')),
    author: rows.map(({ entry }) => [...new Set(entry.authors.map(authors.numberOf))]),
    language: rows.map(({ entry }) => languages.numberOf(entry.language ?? '')),
  };
  return { ...columns, outlets: outlets.names, authors: authors.names, languages: languages.names };
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
