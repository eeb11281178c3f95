import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../archive/archive.ts';
import type { SearchManifest, ShardListing } from '../text/search/index.ts';
import { gatherAheadInThread, readAheadInThread } from './builders.ts';
import { languageOf } from './shards.ts';

/**
 * Lets the thread that will index what changes read the shards that some articles stand in, as the site at `root` has
 * them published, and of the others the words: what it has read in vain makes no difference.
 */
export function warmShards(root: string, entries: readonly Entry[]): void {
  if (entries.length === 0) return;
  const folder = join(root, 'search-index');
  const { shards }: SearchManifest = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
  const changing = shards.filter((shard) => entries.some((entry) => mayStandIn(entry, shard)));
  for (const shard of changing) readAheadInThread({ ...shard, folder: join(folder, shard.folder) });
  const staying = shards.filter((shard) => !changing.includes(shard));
  gatherAheadInThread(staying.map((shard) => join(folder, shard.folder, 'words')));
}

function mayStandIn(entry: Entry, { language, from, to }: ShardListing): boolean {
  const { date } = entry;
  if (language !== languageOf(entry)) return false;
  return date === null ? from === null : from !== null && to !== null && from <= date && date <= to;
}
