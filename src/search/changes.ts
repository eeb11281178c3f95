import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../archive/archive.ts';
import type { ShardListing, ShardMembers } from '../text/search-index.ts';
import { isWhole, type Previous } from './keep.ts';
import { unpack } from './packing.ts';
import { entryKey, type Shard, shardOf } from './shards.ts';

/** A shard of the last build that some articles are to be taken out of. */
export interface Trim {
  readonly listing: ShardListing;
  /** Ids of the articles that are no longer what it says, and stand in a shard of changes. */
  readonly superseded: ReadonlySet<string>;
}

/** What a quick build does instead of indexing every shard that changed. */
export interface Changes {
  readonly trims: readonly Trim[];
  /** The shards to index: of changes, one for each language, and those that changed too much. */
  readonly shards: readonly Shard[];
}

/** Articles that may change in a shard, and in all of them together, before it is indexed again; smaller shards always are. */
const [mostOfShard, mostOfAll, smallShard] = [100, 300, 300];

/**
 * Looks which of the `changed` shards need not be indexed again: where little was added or corrected since the last
 * build, that goes into small shards of its own, which supersede what the large ones say. What has left the archive
 * must leave the index whole: its shard is always indexed again.
 */
export function planChanges(changed: readonly Shard[], entries: readonly Entry[], previous: Previous): Changes {
  const present = new Set(entries.map(({ id }) => id));
  const trims: Trim[] = [];
  const rebuilt: Shard[] = [];
  const fresh = new Map<string, Entry[]>();
  for (const shard of changed) {
    const listing = previous.manifest.shards.find(({ name }) => name === shard.name);
    const isLarge = shard.entries.length > smallShard;
    const change =
      listing && isLarge && isWhole(previous, listing) ? changeOf(shard, listing, previous, present) : null;
    if (!listing || !change) rebuilt.push(shard);
    else {
      trims.push({ listing, superseded: change.superseded });
      fresh.set(shard.language, [...(fresh.get(shard.language) ?? []), ...change.fresh]);
    }
  }
  const count = [...fresh.values()].reduce((sum, articles) => sum + articles.length, 0);
  if (count > mostOfAll) return { trims: [], shards: changed };
  const small = [...fresh].filter(([, articles]) => articles.length > 0);
  return {
    trims,
    shards: [
      ...rebuilt,
      ...small.map(([language, own]) => shardOf(language, 'changes', own, previous.manifest.version)),
    ],
  };
}

/** What of a shard is new or otherwise than at the last build; null where that is too much, or something is gone. */
function changeOf(
  shard: Shard,
  listing: ShardListing,
  previous: Previous,
  present: ReadonlySet<string>,
): { readonly superseded: ReadonlySet<string>; readonly fresh: readonly Entry[] } | null {
  const members: ShardMembers = JSON.parse(unpack(readFileSync(join(previous.folder, listing.folder, 'members'))));
  if (members.some(([article]) => !present.has(article))) return null;
  const keys = new Map(shard.entries.map((entry) => [entry.id, entryKey(entry)]));
  const known = new Map(members.map(([article, key]) => [article, key]));
  const superseded = members.filter(([article, key]) => keys.get(article) !== key).map(([article]) => article);
  const fresh = shard.entries.filter(({ id }) => known.get(id) !== keys.get(id));
  return superseded.length + fresh.length > mostOfShard ? null : { superseded: new Set(superseded), fresh };
}
