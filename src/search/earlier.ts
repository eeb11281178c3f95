import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ShardListing, ShardMembers } from '../text/search-index.ts';
import { type Fragment, readShared } from './fragments.ts';
import { type Grouping, groupingOf } from './grouping.ts';
import { isWhole, type Previous } from './keep.ts';
import { unpack } from './packing.ts';
import { type Part, readPart } from './part.ts';
import { entryKey, type Shard } from './shards.ts';
import { type WordCounter, wordCounter } from './words.ts';

/** What a shard can take over of the one of the same name that was there before. */
export interface Earlier {
  /** Its folder. */
  readonly folder: string;
  /** What Pagefind knew of its articles; null where none had words. */
  readonly part: Part | null;
  /** Pagefind's ids of the articles that are still the same, by the articles' ids; null for those without words. */
  readonly kept: ReadonlyMap<string, string | null>;
  /** How often words stand in the articles that are kept. */
  readonly words: WordCounter;
  /** Pagefind's ids of those that are not. */
  readonly gone: ReadonlySet<string>;
  /** The fragments in the file that an article is shown from, by their ids. */
  readonly shownWith: (id: string) => ReadonlyMap<string, Fragment>;
}

/**
 * What a wanted shard can take over of the previous index: of nothing where that has no shard of its name, where most
 * of it changed, or where what it holds is not whole.
 */
export function findEarlier(previous: Previous | null, shard: Shard, grouping: Grouping): Earlier | null {
  const listing = previous?.manifest.shards.find(({ name }) => name === shard.name);
  if (!previous || !listing || !isWhole(previous, listing)) return null;
  if (groupingOf(shard.name, listing.articles, grouping.groups > 0).groups !== grouping.groups) return null;
  try {
    return readEarlier(join(previous.folder, listing.folder), listing, shard, grouping);
  } catch {
    // Whatever is wrong with it: indexing all of the shard again gives the same.
    return null;
  }
}

function readEarlier(folder: string, listing: ShardListing, shard: Shard, grouping: Grouping): Earlier | null {
  const members: ShardMembers = JSON.parse(unpack(readFileSync(join(folder, 'members'))));
  const keys = new Map(shard.entries.map((entry) => [entry.id, entryKey(entry)]));
  const kept = new Map<string, string | null>();
  const gone: string[] = [];
  for (const [article, key, own] of members) {
    const id = own.startsWith('wordless-') ? null : `${shard.name}_${own}`;
    if (keys.get(article) === key) kept.set(article, id);
    else if (id !== null) gone.push(id);
  }
  if (kept.size * 2 < Math.max(members.length, shard.entries.length)) return null;
  const part = listing.indexed > 0 ? readPart(shard.name, (path) => readFileSync(join(folder, path))) : null;
  // Longer ids are of articles whose hashes begin alike, and depend on which of them were indexed together.
  if (part?.pages.some(({ id }) => !/_[0-9a-f]{7}$/.test(id))) return null;
  const shownWith = (id: string) => readShared(id, grouping, readFileSync(join(folder, grouping.fileOf(id))));
  const words = wordCounter(readFileSync(join(folder, 'words')));
  for (const id of gone) words.remove(shownWith(id).get(id)?.content ?? '');
  return { folder, part, kept, gone: new Set(gone), words, shownWith };
}
