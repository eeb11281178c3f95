import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Archive, Entry } from '../archive/archive.ts';
import type { ShardListing } from '../text/search-index.ts';
import { addressOf, type SearchDocument, searchDocument } from './document.ts';
import { isFolded, restoreFragments } from './fragments.ts';
import { pack } from './packing.ts';
import { type IndexFile, indexDocuments } from './pagefind.ts';
import { plainText } from './plain-text.ts';
import type { Shard } from './shards.ts';
import { shardTable } from './table.ts';
import { wordCounter, wordLimit } from './words.ts';

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
  const words = wordCounter();
  const folded = new Map<string, Entry>();
  const { files, complaints } = await indexDocuments(
    options.lane,
    documents(),
    options.grouped ? Math.ceil(entries.length / groupSize) : undefined,
  );
  const fragments = restoreFragments(files, (url) => {
    const entry = folded.get(url);
    return entry ? { entry, text: archive.text(entry) } : null;
  });
  const { table, members } = shardTable(entries, options.base, fragments.ids);
  const own: { readonly wasm: string | null } | undefined = JSON.parse(
    new TextDecoder().decode(contentOf(files, 'pagefind-entry.json')),
  ).languages[shard.name];
  const kept = [
    ...files.filter(({ path }) => own && (needed.test(path) || path === `wasm.${own.wasm ?? 'unknown'}.pagefind`)),
    ...fragments.files,
    { path: 'table', content: pack(JSON.stringify(table)) },
    { path: 'members', content: pack(JSON.stringify(members)) },
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
      stemmer: own?.wasm ? shard.language : 'unknown',
      from: dates[0] ?? null,
      to: dates.at(-1) ?? null,
      articles: entries.length,
      indexed: fragments.ids.size,
      files: kept.length,
      bytes: kept.reduce((sum, { content }) => sum + content.length, 0),
    },
    module: contentOf(files, 'pagefind.js'),
    problems: complaints,
  };

  function* documents(): Generator<SearchDocument> {
    for (const entry of entries) {
      const text = archive.text(entry);
      words.add(`${entry.title ?? ''} ${plainText(text.html)}`);
      if (isFolded(entry, text)) folded.set(addressOf(entry, options.base), entry);
      yield searchDocument(entry, text, shard.name, options.base);
      options.onArticle();
    }
  }
}

/** Name of a shard's folder: another content is another folder, so browsers and proxies never mix two of them. */
export function folderOf({ name, key }: Shard): string {
  return `${name}-${key}`;
}

/** Articles whose texts share a file: a result then brings its neighbours along. */
const groupSize = 4;

/** Not the ready-made search boxes: they print filter values as HTML. */
const needed = /^(?:index\/|filter\/|pagefind-entry\.json$|pagefind\..+\.pf_meta$)/;

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
