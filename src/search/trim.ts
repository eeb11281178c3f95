import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ShardListing, ShardMembers, ShardTable } from '../text/search-index.ts';
import type { Trim } from './changes.ts';
import { withoutFragments } from './fragments.ts';
import { filesOf, keepFile, type Previous } from './keep.ts';
import { pack, unpack } from './packing.ts';

/**
 * Takes a shard over into a new index without some of its articles: their rows and texts are left out, and a result
 * without a row is none. (Their words stay in Pagefind's lists until the shard is indexed again.)
 */
export function trimShard(previous: Previous, { listing, superseded }: Trim, target: string): ShardListing {
  const from = join(previous.folder, listing.folder);
  const members: ShardMembers = JSON.parse(unpack(readFileSync(join(from, 'members'))));
  const table: ShardTable = JSON.parse(unpack(readFileSync(join(from, 'table'))));
  const stays = members.map(([article]) => !superseded.has(article));
  const gone = new Set(members.filter((_, row) => !stays[row]).map(([, , id]) => `${listing.name}_${id}`));
  const folder = `${listing.name}-${hash('sha256', JSON.stringify([listing.folder, [...superseded].sort()])).slice(0, 12)}`;
  const to = join(target, folder);
  mkdirSync(join(to, 'fragment'), { recursive: true });
  writeFileSync(join(to, 'table'), pack(JSON.stringify(onlyRows(table, stays))));
  writeFileSync(join(to, 'members'), pack(JSON.stringify(members.filter((_, row) => stays[row]))));
  let [files, bytes] = [0, 0];
  for (const file of filesOf(from)) {
    const [source, place] = [join(from, file), join(to, file)];
    if (file !== 'table' && file !== 'members' && !keepFragment(source, place, gone)) continue;
    bytes += statSync(place).size;
    files += 1;
  }
  const indexed = listing.indexed - [...gone].filter((id) => !id.includes('_wordless-')).length;
  return { ...listing, folder, articles: members.length - gone.size, indexed, files, bytes };
}

/** Takes a file over, a fragment only with what stays of it; false where nothing does. */
function keepFragment(source: string, place: string, gone: ReadonlySet<string>): boolean {
  const mayHoldGone = basename(dirname(source)) === 'fragment';
  const left = mayHoldGone ? withoutFragments(basename(source), () => readFileSync(source), gone) : 'same';
  if (left === null) return false;
  if (left === 'same') keepFile(source, place);
  else writeFileSync(place, left);
  return true;
}

function onlyRows(table: ShardTable, stays: readonly boolean[]): ShardTable {
  const only = <T>(column: readonly T[]): readonly T[] => column.filter((_, row) => stays[row]);
  const ids = only(table.ids.split(' '));
  return {
    ...table,
    ids: ids.join(' '),
    dates: only(table.dates.split(' ')).join(' '),
    outlet: only(table.outlet),
    author: only(table.author),
    language: only(table.language),
    wordless: Object.fromEntries(Object.entries(table.wordless).filter(([id]) => ids.includes(id))),
  };
}
