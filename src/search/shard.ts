import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Archive, Entry } from '../archive/archive.ts';
import type { ShardListing } from '../text/search-index.ts';
import { addressOf, type SearchDocument, searchDocument } from './document.ts';
import { type Earlier, findEarlier } from './earlier.ts';
import { isFolded, readFragments, type ShownPage } from './fragments.ts';
import { type Grouping, groupingOf } from './grouping.ts';
import { keepFile, type Previous } from './keep.ts';
import { pack } from './packing.ts';
import { type IndexFile, indexDocuments } from './pagefind.ts';
import { joinParts, type Part, type PartChoice, readPart } from './part.ts';
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
  // Pagefind tells apart only what it indexes together.
  const isClear = new Set(ids.values()).size === ids.size;
  if (earlier && !isClear) return buildShard(archive, shard, { ...options, previous: null });

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
    module: made.files.find(({ path }) => path === 'pagefind.js')?.content ?? null,
    problems: made.complaints,
  };
}

/** Name of a shard's folder: another content is another folder, so browsers and proxies never mix two of them. */
export function folderOf({ name, key }: Shard): string {
  return `${name}-${key}`;
}

/** What Pagefind made of some articles. */
interface Made {
  readonly files: readonly IndexFile[];
  readonly part: Part | null;
  readonly pages: readonly ShownPage[];
  readonly complaints: readonly string[];
}

async function indexEntries(
  archive: Archive,
  name: string,
  entries: readonly Entry[],
  { lane, base, onArticle }: ShardOptions,
): Promise<Made> {
  if (entries.length === 0) return { files: [], part: null, pages: [], complaints: [] };
  const folded = new Map<string, Entry>();
  function* documents(): Generator<SearchDocument> {
    for (const entry of entries) {
      const text = archive.text(entry);
      if (isFolded(entry, text)) folded.set(addressOf(entry, base), entry);
      yield searchDocument(entry, text, name, base);
      onArticle();
    }
  }
  const { files, complaints } = await indexDocuments(lane, documents());
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const part = readPart(name, (path) => {
    const content = contents.get(path);
    if (!content) throw new Error(`Pagefind wrote no ${path}`);
    return content;
  });
  const pages = readFragments(files, (url) => {
    const entry = folded.get(url);
    return entry ? { entry, text: archive.text(entry) } : null;
  });
  return { files, part, pages, complaints };
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
    ...(made.part ? [{ part: made.part, stays: () => true }] : []),
  ];
  const wasm = choices[0]?.part.entry.wasm ?? null;
  const path = `wasm.${wasm ?? 'unknown'}.pagefind`;
  const own = made.files.find((file) => file.path === path);
  const stemmer: ShardFile[] = own ? [own] : earlier ? [{ path, content: fileIn(earlier.folder, path) }] : [];
  return {
    files: [...joinParts(name, choices, grouping.groupOf), ...stemmer],
    stemmer: wasm === null ? 'unknown' : null,
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
