import type { Entry } from '../archive/archive.ts';
import type { ShardListing } from '../text/search-index.ts';
import { planChanges } from './changes.ts';
import { keepShard, type Previous } from './keep.ts';
import { folderOf } from './shard.ts';
import type { Shard } from './shards.ts';
import { trimShard } from './trim.ts';

/** What a new index has from the last one, and the shards that are to be indexed. */
export interface TakenOver {
  readonly listings: readonly ShardListing[];
  readonly waiting: readonly Shard[];
}

/**
 * Links into `folder` what a previous index has of the shards that are wanted: those that are the same, and with `quick`
 * also what stays of those that changed little.
 */
export function takeOver(
  wanted: readonly Shard[],
  entries: readonly Entry[],
  previous: Previous | null,
  folder: string,
  quick: boolean,
): TakenOver {
  if (!previous) return { listings: [], waiting: wanted };
  const same = new Map(wanted.map((shard) => [shard, keepShard(previous, folderOf(shard), folder)]));
  const listings = [...same.values()].filter((listing) => listing !== null);
  const changed = wanted.filter((shard) => !same.get(shard));
  if (!quick) return { listings, waiting: changed };
  const { trims, shards } = planChanges(changed, entries, previous);
  const trimmed = trims.map((trim) => {
    const untouched = trim.superseded.size === 0 ? keepShard(previous, trim.listing.folder, folder) : null;
    return untouched ?? trimShard(previous, trim, folder);
  });
  return { listings: [...listings, ...trimmed], waiting: shards };
}
