import { hash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../archive/archive.ts';
import { programVersion } from '../archive/version.ts';
import type { SearchManifest, ShardListing } from '../text/search/index.ts';
import { type Builder, openBuilders, warmBuilder } from './builders.ts';
import { openGathering } from './gathering.ts';
import { keepFile, keepShard, previousIndex } from './keep.ts';
import { runInLanes } from './lanes.ts';
import { searchNames } from './names.ts';
import { pack } from './packing.ts';
import { pagefindVersion } from './pagefind.ts';
import { folderOf } from './shard.ts';
import { planShards } from './shards.ts';

export interface SearchOptions {
  /** The new site tree; the index is written below its `search-index/`. */
  readonly folder: string;
  /** `/` or `/sub/`. */
  readonly base: string;
  /** The site as published last: shards that did not change are linked from it. */
  readonly previous?: string;
  /**
   * What stays in the site as it is published: told by their paths below it, folders with the number of their files, and
   * single files. Without it, or where it says no, they are linked into the new tree. `holds` only says whether folders
   * are there with all of their files.
   */
  readonly stays?: {
    readonly holds: (folders: ReadonlyMap<string, number>) => boolean;
    readonly folders: (folders: ReadonlyMap<string, number>) => boolean;
    readonly file: (path: string) => boolean;
  };
  /** Script of the threads; where none is given, the compiled program's own. */
  readonly worker?: URL;
  /** Called with the number of articles that are done. */
  readonly onProgress?: (done: number, all: number) => void;
}

export interface SearchReport {
  readonly articles: number;
  readonly shards: number;
  /** Shards taken over from the previous site as they were. */
  readonly kept: number;
  readonly files: number;
  readonly bytes: number;
  readonly seconds: number;
}

/**
 * Writes the search index of an archive: shards by language and date, two at a time, and the manifest that names them.
 * The same archive gives the same bytes. Throws where Pagefind fails.
 */
export async function buildSearchIndex(archive: Archive, options: SearchOptions): Promise<SearchReport> {
  const start = performance.now();
  const articles = archive.entries.length;
  const folder = join(options.folder, 'search-index');
  const module = `pagefind-${pagefindVersion}.js`;
  const isLarge = articles > manyArticles;
  const version = hash('sha256', JSON.stringify([programVersion('search'), pagefindVersion, options.base, isLarge]));
  const wanted = planShards(archive.entries, isLarge ? largeShard : smallShard, version, archive.copies);
  const previous = options.previous === undefined ? null : previousIndex(options.previous, version);
  mkdirSync(folder, { recursive: true });
  const staying = new Set<ShardListing>();
  const keep = (name: string): ShardListing | null => {
    const listing = previous?.manifest.shards.find((one) => one.folder === name);
    if (!previous || !listing || !options.stays?.folders(foldersOf(listing)))
      return previous && keepShard(previous, name, folder);
    staying.add(listing);
    return listing;
  };
  const same = new Map(wanted.map((shard) => [shard, keep(folderOf(shard))]));
  const taken = [...same.values()].filter((listing) => listing !== null);
  const waiting = wanted.filter((shard) => !same.get(shard));
  if (previous) keepFile(join(previous.folder, module), join(folder, module));

  const listings = [...taken];
  let done = taken.reduce((sum, shard) => sum + shard.articles, 0);
  options.onProgress?.(done, articles);
  const before = previous?.manifest.shards.filter(({ name }) => waiting.some((shard) => shard.name === name)) ?? [];
  const whole = before.filter((listing) => options.stays?.holds(foldersOf(listing))).map((listing) => listing.folder);
  const builders = openBuilders(archive, waiting, {
    ...{ folder, base: options.base, grouped: isLarge, worker: options.worker },
    previous: previous && { ...previous, whole },
  });
  // In a thread, where there is one: this one has pages to plan meanwhile.
  const gatherer = builders[0] ?? gatherHere();
  const gathering = gatherer.gather(wanted.length, articles);
  // A failure is thrown below.
  gathering.catch(() => {});
  const wordsOf = (shard: ShardListing): string =>
    join(previous && staying.has(shard) ? previous.folder : folder, shard.folder, 'words');
  let words: Uint8Array;
  let names: Uint8Array;
  try {
    const building = runInLanes(
      waiting,
      builders,
      ({ entries }) => entries.length,
      async (shard, builder) => {
        const onArticles = (count: number): void => {
          done += count;
          options.onProgress?.(done, articles);
        };
        const built = await builder.build(shard, onArticles);
        listings.push(built.listing);
        if (builder !== gatherer) gatherer.addWords([wordsOf(built.listing)]);
        for (const path of built.kept)
          if (previous && !options.stays?.file(`search-index/${path}`))
            keepFile(join(previous.folder, path), join(folder, path));
        if (built.module && !existsSync(join(folder, module))) writeFileSync(join(folder, module), built.module);
      },
    );
    // A failure is thrown below.
    building.catch(() => {});
    gatherer.addWords(taken.map(wordsOf));
    names = pack(JSON.stringify(searchNames(wanted)));
    await building;
    words = await gathering;
  } finally {
    await Promise.all(builders.map((builder) => builder.close()));
  }

  const shards = listings.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const wordFile = `words-${hash('sha256', words).slice(0, 10)}`;
  writeFileSync(join(folder, wordFile), words);
  const nameFile = `names-${hash('sha256', names).slice(0, 10)}`;
  writeFileSync(join(folder, nameFile), names);
  const manifest: SearchManifest = { module, version, articles, shards, words: wordFile, names: nameFile };
  const json = `${JSON.stringify(manifest, null, 1)}\n`;
  writeFileSync(join(folder, 'index.json'), json);
  return {
    ...{ articles, shards: shards.length, kept: taken.length },
    files: shards.reduce((sum, { files, texts }) => sum + files + texts.files, 4),
    bytes: shards.reduce(
      (sum, { bytes, texts }) => sum + bytes + texts.bytes,
      json.length + words.length + names.length,
    ),
    seconds: (performance.now() - start) / 1000,
  };
}

/** The folders of a shard with the number of their files, as paths below the site. */
function foldersOf({ folder, name, files, texts }: ShardListing): ReadonlyMap<string, number> {
  return new Map([
    [`search-index/${folder}/`, files],
    [`search-index/${name}/`, texts.files],
  ]);
}

/** Gathers in this thread: where no shard is to be built, no builder is there. */
function gatherHere(): Pick<Builder, 'gather' | 'addWords'> {
  const { start, addFiles } = openGathering();
  return { gather: start, addWords: addFiles };
}

/** Begins to load what indexes an article of so many that changes, before it is known which. */
export function warmIndexing(articles: number): void {
  warmBuilder(articles);
}

/**
 * Above so many articles their texts are put together, up to four to a file, and shards are larger: a search loads
 * something of each, and a change joins one anew.
 */
const manyArticles = 20_000;
/** Most articles of a shard. */
const smallShard = 3000;
const largeShard = 8000;
