import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Archive, Entry } from '../archive/archive.ts';
import type { ShardListing } from '../text/search-index.ts';
import { addressOf, type SearchDocument, searchDocument } from './document.ts';
import { restoreFragments } from './fragments.ts';
import { pack } from './packing.ts';
import { type IndexFile, indexDocuments } from './pagefind.ts';
import { plainText } from './plain-text.ts';
import type { Shard } from './shards.ts';
import { shardTable } from './table.ts';
import { type WordCounter, wordCounter, wordLimit } from './words.ts';

export interface ShardOptions {
  /** Folder of the index; the shard's own is made below it. */
  readonly folder: string;
  readonly base: string;
  readonly lane: number;
  /** Puts the texts of several articles into one file. */
  readonly grouped: boolean;
  readonly onArticle: () => void;
}

export interface BuiltShard {
  readonly listing: ShardListing;
  /** Pagefind's module for browsers, the same for all shards. */
  readonly module: Uint8Array;
  readonly problems: readonly string[];
}

/** Indexes one shard and writes its folder. */
export async function buildShard(archive: Archive, shard: Shard, options: ShardOptions): Promise<BuiltShard> {
  const { entries } = shard;
  const byAddress = new Map(entries.map((entry) => [addressOf(entry, options.base), entry]));
  const words = wordCounter();
  const { files, complaints } = await indexDocuments(
    options.lane,
    documents(archive, shard, options, words),
    options.grouped ? Math.ceil(entries.length / groupSize) : undefined,
  );
  const fragments = restoreFragments(files, (url) => {
    const entry = byAddress.get(url);
    if (!entry) throw new Error(`Pagefind speaks of ${url}, which it was not given`);
    return { entry, text: archive.text(entry) };
  });
  const idOf = (entry: Entry) => fragments.ids.get(addressOf(entry, options.base)) ?? null;
  const table = pack(JSON.stringify(shardTable(entries, idOf)));
  const entryFile = contentOf(files, 'pagefind-entry.json');
  const stemmed = JSON.parse(new TextDecoder().decode(entryFile)).languages[shard.name]?.wasm as string | null;
  const kept = [
    ...files.filter(({ path }) => needed.test(path) || path === `wasm.${stemmed ?? 'unknown'}.pagefind`),
    ...fragments.files,
    { path: 'table', content: table },
    { path: 'words', content: pack(JSON.stringify(words.common(wordLimit))) },
  ];
  const folder = folderOf(shard);
  write(join(options.folder, folder), kept);
  const dates = entries.flatMap(({ date }) => (date === null ? [] : [date])).sort();
  return {
    listing: {
      folder,
      name: shard.name,
      language: shard.language,
      stemmer: stemmed === null ? 'unknown' : shard.language,
      from: dates[0] ?? null,
      to: dates.at(-1) ?? null,
      articles: entries.length,
      files: kept.length,
      bytes: kept.reduce((sum, { content }) => sum + content.length, 0),
    },
    module: contentOf(files, 'pagefind.js'),
    problems: complaints,
  };
}

/** Name of a shard's folder: another content is another folder, so browsers and proxies never mix two of them. */
export function folderOf({ name, key }: Shard): string {
  return `${name}-${key}`;
}

/** Articles whose texts share a file: a result then brings its neighbours along. */
const groupSize = 4;

/** Not the ready-made search boxes: they print filter values as HTML. */
const needed = /^(?:index\/|filter\/|pagefind-entry\.json$|pagefind\..+\.pf_meta$)/;

function* documents(
  archive: Archive,
  { name, entries }: Shard,
  options: ShardOptions,
  words: WordCounter,
): Generator<SearchDocument> {
  for (const entry of entries) {
    const text = archive.text(entry);
    words.add(`${entry.title ?? ''} ${plainText(text.html)}`);
    yield searchDocument(entry, text, name, options.base);
    options.onArticle();
  }
}

function contentOf(files: readonly IndexFile[], path: string): Uint8Array {
  const file = files.find((candidate) => candidate.path === path);
  if (!file) throw new Error(`Pagefind wrote no ${path}`);
  return file.content;
}

function write(folder: string, files: readonly IndexFile[]): void {
  const made = new Set<string>();
  for (const { path, content } of files) {
    const file = join(folder, path);
    if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    made.add(dirname(file));
    writeFileSync(file, content);
  }
}
