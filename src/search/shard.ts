import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Entry, Text } from '../archive/archive.ts';
import type { ShardIndex, ShardListing } from '../text/search/index.ts';
import { groupsFor, placesAtOnce, placesFile, textFile, textPlaces } from '../text/search/texts.ts';
import { type Earlier, findEarlier } from './earlier.ts';
import { keepFile, type Previous } from './keep.ts';
import { indexEntries, type Made, type ShownText } from './made.ts';
import { pack } from './packing.ts';
import { type IndexedPage, joinParts, type PartChoice, stemmerFile } from './part.ts';
import type { Shard } from './shards.ts';
import { fileIn, type ShardFile, shownFiles } from './shown.ts';
import { shardTable } from './table.ts';
import type { Vocabulary } from './vocabulary.ts';
import { moduleFile } from './vocabulary-answers.ts';
import { wordCounter } from './words.ts';

export interface ShardOptions {
  /** Folder of the index; the shard's own is made below it. */
  readonly folder: string;
  readonly base: string;
  /** Of the shard's language. */
  readonly vocabulary: Vocabulary;
  readonly textOf: (entry: Entry) => Text;
  /** Puts the texts of several articles into one file. */
  readonly grouped: boolean;
  /** The index before: what did not change of the shard is taken from it. */
  readonly previous: Previous | null;
  readonly onArticle: () => void;
  /** Told what the file of the shard's words holds, as soon as that is known. */
  readonly onWords: (printed: Uint8Array) => void;
}

export interface BuiltShard {
  readonly listing: ShardListing;
  /** Files of texts that the index before has, by their paths in its folder: they were not written. */
  readonly kept: readonly string[];
  /** Pagefind's module for browsers, the same for all shards; null where Pagefind was not needed. */
  readonly module: Uint8Array | null;
}

/**
 * Indexes one shard and writes its folder and the texts that are new. Only what is not in the previous index is read; the
 * bytes are the same as if all were.
 */
export async function buildShard(shard: Shard, options: ShardOptions): Promise<BuiltShard> {
  const groups = options.grouped ? groupsFor(shard.entries.length) : 0;
  const earlier = findEarlier(options.previous, shard, groups);
  const added = shard.entries.filter(({ id }) => !earlier?.kept.has(id));
  const made = await indexEntries(added, options.vocabulary, options);
  const texts = textsOf(shard.entries, made.shown, earlier);
  const known = texts.filter((text) => text !== null);
  const words = earlier?.words ?? wordCounter();
  for (const { words: own, fragment } of made.shown) {
    if (fragment.content.includes('\u200b')) words.add(fragment.content);
    else words.addRuns(own, options.vocabulary.spellingOf);
  }
  const printed = words.print();
  options.onWords(printed);
  const places = textPlaces(known, groups);
  const { files, stemmer, index } =
    known.length > 0
      ? await indexFiles(shard, made, earlier, options.vocabulary)
      : { files: [], stemmer: 'unknown', index: null };
  const { table, members, ...blocks } = shardTable(shard, options.base, { ids: texts, places, groups }, index);
  const folder = folderOf(shard);
  const own = write(join(options.folder, folder), [
    ...files,
    { path: 'table', content: pack(JSON.stringify(table)) },
    ...blocks.places.map((own, block) => ({
      path: placesFile(block * placesAtOnce),
      content: pack(JSON.stringify(own)),
    })),
    { path: 'members', content: pack(JSON.stringify(members)) },
    { path: 'words', content: printed },
  ]);
  const shown = shownFiles(made.shown, earlier, places, groups);
  const fresh = write(join(options.folder, shard.name), shown.files);
  const dates = shard.entries.flatMap(({ date }) => (date === null ? [] : [date])).sort();
  return {
    listing: {
      folder,
      name: shard.name,
      language: shard.language,
      stemmer: stemmer ?? shard.language,
      from: dates[0] ?? null,
      to: dates.at(-1) ?? null,
      articles: shard.entries.length,
      indexed: known.length,
      groups,
      ...own,
      texts: { files: fresh.files + shown.kept.length, bytes: fresh.bytes + keptBytes(shown.kept, earlier) },
    },
    kept: shown.kept.map((path) => `${shard.name}/${path}`),
    module: options.vocabulary.language()?.shared.find(({ path }) => path === moduleFile)?.content ?? null,
  };
}

/** Name of a shard's folder: another content is another folder, so browsers and proxies never mix two of them. */
export function folderOf({ name, key }: Shard): string {
  return `${name}-${key}`;
}

/** Ids of articles' texts; null for those that have no words. */
function textsOf(
  entries: readonly Entry[],
  shown: readonly ShownText[],
  earlier: Earlier | null,
): readonly (string | null)[] {
  const made = new Map(shown.map(({ id, article }) => [article, id]));
  return entries.map(({ id }) => earlier?.kept.get(id) ?? made.get(id) ?? null);
}

/** Pagefind's own files: of what was just made and what stays of the earlier shard. A null stemmer is the language's own. */
async function indexFiles(
  { name, entries }: Shard,
  made: Made,
  earlier: Earlier | null,
  vocabulary: Vocabulary,
): Promise<{ readonly files: readonly ShardFile[]; readonly stemmer: 'unknown' | null; readonly index: ShardIndex }> {
  const rows = new Map(entries.map(({ id }, row) => [id, row]));
  const numberIn = ({ id }: IndexedPage) => Number(id.slice(id.lastIndexOf('_') + 1));
  const stayingRow = (row: number) => {
    const article = earlier?.rows[row] ?? '';
    return earlier?.kept.has(article) ? (rows.get(article) ?? null) : null;
  };
  const [first, ...others]: readonly PartChoice[] = [
    ...(earlier?.part ? [{ part: earlier.part, rowOf: (page: IndexedPage) => stayingRow(numberIn(page)) }] : []),
    ...made.parts.map(({ part, articles }) => ({
      part,
      rowOf: (page: IndexedPage) => rows.get(articles[numberIn(page)] ?? '') ?? null,
    })),
  ];
  if (!first) throw new Error(`an index of ${name} without a word`);
  const path = stemmerFile(first.part.entry);
  const own = vocabulary.language()?.shared.find((file) => file.path === path);
  const stemmer: ShardFile[] = own ? [own] : earlier ? [{ path, content: fileIn(earlier.folder, path) }] : [];
  const { files, index } = await joinParts(name, [first, ...others]);
  return {
    files: [...files, ...stemmer],
    index,
    stemmer: first.part.entry.wasm === null ? 'unknown' : null,
  };
}

/** Bytes of the texts' files that stay: of all there were without those that go, which are few. */
function keptBytes(kept: readonly string[], earlier: Earlier | null): number {
  if (!earlier) return 0;
  const staying = new Set(kept);
  const left = new Set([...earlier.places.values()].map(textFile).filter((path) => !staying.has(path)));
  return [...left].reduce(
    (bytes, path) => bytes - statSync(join(earlier.texts, path)).size,
    earlier.listing.texts.bytes,
  );
}

/** Writes files as they come, and says how many they are, with their bytes together. */
function write(folder: string, list: Iterable<ShardFile>): { readonly files: number; readonly bytes: number } {
  const made = new Set<string>();
  let [files, bytes] = [0, 0];
  for (const { path, content } of list) {
    const file = join(folder, path);
    if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    made.add(dirname(file));
    if ('from' in content) keepFile(content.from, file);
    else writeFileSync(file, content);
    files += 1;
    bytes += 'from' in content ? content.size : content.length;
  }
  return { files, bytes };
}
