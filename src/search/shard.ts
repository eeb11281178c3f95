import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Archive, Entry } from '../archive/archive.ts';
import type { ShardListing } from '../text/search-index.ts';
import { addressOf } from './document.ts';
import { type Earlier, findEarlier } from './earlier.ts';
import type { ShownPage } from './fragments.ts';
import { type Grouping, groupingOf } from './grouping.ts';
import { keepFile, type Previous } from './keep.ts';
import { indexEntries, type Made, moduleFile, stemmerFile } from './made.ts';
import { pack } from './packing.ts';
import { joinParts, type PartChoice } from './part.ts';
import type { Shard } from './shards.ts';
import { fileIn, type ShardFile, shownFiles } from './shown.ts';
import { shardTable } from './table.ts';
import { wordCounter } from './words.ts';

export interface ShardOptions {
  /** Folder of the index; the shard's own is made below it. */
  readonly folder: string;
  readonly base: string;
  readonly lane: number;
  /** Puts the texts of several articles into one file. */
  readonly grouped: boolean;
  /** Articles that Pagefind indexes in one process. */
  readonly atOnce: number;
  /** The index before: what did not change of the shard is taken from it. */
  readonly previous: Previous | null;
  readonly onArticle: () => void;
}

export interface BuiltShard {
  readonly listing: ShardListing;
  /** Pagefind's module for browsers, the same for all shards; null where Pagefind was not needed. */
  readonly module: Uint8Array | null;
  readonly problems: readonly string[];
}

/**
 * Indexes one shard and writes its folder. Only what is not in the previous index goes through Pagefind; the bytes are
 * the same as if all did.
 */
export async function buildShard(archive: Archive, shard: Shard, options: ShardOptions): Promise<BuiltShard> {
  const grouping = groupingOf(shard.name, shard.entries.length, options.grouped);
  const earlier = findEarlier(options.previous, shard, grouping);
  const added = shard.entries.filter(({ id }) => !earlier?.kept.has(id));
  const made = await indexEntries(archive, shard.name, added, options);
  const ids = idsOf(shard.entries, made.pages, earlier, options.base);
  // Articles whose hashes begin alike get longer ids, but only where they are indexed together.
  if (new Set(ids.values()).size < ids.size && (earlier || added.length > options.atOnce)) {
    return buildShard(archive, shard, { ...options, previous: null, atOnce: shard.entries.length });
  }

  const words = earlier?.words ?? wordCounter();
  for (const { fragment } of made.pages) words.add(fragment.content);
  const { table, members } = shardTable(shard, options.base, ids);
  const index = ids.size > 0 ? indexFiles(shard.name, made, earlier, grouping) : { files: [], stemmer: 'unknown' };
  const files: readonly ShardFile[] = [
    ...index.files,
    ...shownFiles(made.pages, earlier, grouping),
    { path: 'table', content: pack(JSON.stringify(table)) },
    { path: 'members', content: pack(JSON.stringify(members)) },
    { path: 'words', content: words.print() },
  ];
  const folder = folderOf(shard);
  write(join(options.folder, folder), files);
  const dates = shard.entries.flatMap(({ date }) => (date === null ? [] : [date])).sort();
  return {
    listing: {
      folder,
      name: shard.name,
      language: shard.language,
      stemmer: index.stemmer ?? shard.language,
      from: dates[0] ?? null,
      to: dates.at(-1) ?? null,
      articles: shard.entries.length,
      indexed: ids.size,
      files: files.length,
      bytes: files.reduce((sum, { content }) => sum + ('from' in content ? content.size : content.length), 0),
    },
    module: made.shared.find(({ path }) => path === moduleFile)?.content ?? null,
    problems: made.complaints,
  };
}

/** Name of a shard's folder: another content is another folder, so browsers and proxies never mix two of them. */
export function folderOf({ name, key }: Shard): string {
  return `${name}-${key}`;
}

/** Pagefind's ids by the addresses of articles, of those that have words. */
function idsOf(
  entries: readonly Entry[],
  pages: readonly ShownPage[],
  earlier: Earlier | null,
  base: string,
): ReadonlyMap<string, string> {
  const ids = new Map(pages.map(({ id, fragment }) => [fragment.url, id]));
  for (const entry of entries) {
    const id = earlier?.kept.get(entry.id);
    if (id) ids.set(addressOf(entry, base), id);
  }
  return ids;
}

/** Pagefind's own files: of what it just made and what stays of the earlier shard. A null stemmer is the language's own. */
function indexFiles(
  name: string,
  made: Made,
  earlier: Earlier | null,
  grouping: Grouping,
): { readonly files: readonly ShardFile[]; readonly stemmer: 'unknown' | null } {
  const before = earlier?.part;
  const choices: readonly PartChoice[] = [
    ...(before ? [{ part: before, stays: (id: string) => !earlier.gone.has(id) }] : []),
    ...made.parts.map((part) => ({ part, stays: () => true })),
  ];
  const [first] = choices;
  if (!first) throw new Error(`an index of ${name} without a word`);
  const path = stemmerFile(first.part);
  const own = made.shared.find((file) => file.path === path);
  const stemmer: ShardFile[] = own ? [own] : earlier ? [{ path, content: fileIn(earlier.folder, path) }] : [];
  return {
    files: [...joinParts(name, choices, grouping.groupOf), ...stemmer],
    stemmer: first.part.entry.wasm === null ? 'unknown' : null,
  };
}

function write(folder: string, files: readonly ShardFile[]): void {
  const made = new Set<string>();
  for (const { path, content } of files) {
    const file = join(folder, path);
    if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    made.add(dirname(file));
    if ('from' in content) keepFile(content.from, file);
    else writeFileSync(file, content);
  }
}
