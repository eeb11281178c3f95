import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type Fragment, type TextPlace, textFile } from '../text/search-texts.ts';
import type { Earlier } from './earlier.ts';
import type { ShownText } from './made.ts';
import { packMarked } from './packing.ts';
import { groupBy } from './shards.ts';

/** A file of a shard: its content, or the place of the file that it is the same as. */
export interface ShardFile {
  readonly path: string;
  readonly content: Uint8Array | { readonly from: string; readonly size: number };
}

/**
 * The files of articles' texts: of `pages`, just indexed, and of what stays of the earlier shard, at their places. One
 * at a time, as together they are large.
 */
export function* shownFiles(
  pages: readonly ShownText[],
  earlier: Earlier | null,
  places: ReadonlyMap<string, TextPlace>,
  groups: number,
): Generator<ShardFile> {
  const fileOf = (id: string) => textFile(placeIn(places, id), groups);
  const before = (id: string) => textFile(placeIn(earlier?.places ?? new Map(), id), groups);
  const kept = [...(earlier?.kept.values() ?? [])].filter((id) => id !== null);
  if (groups === 0) {
    for (const { id, fragment } of pages) yield { path: fileOf(id), content: packMarked(JSON.stringify(fragment)) };
    for (const id of kept) if (earlier) yield { path: fileOf(id), content: fileIn(earlier.folder, before(id)) };
    return;
  }
  const added = groupBy(pages, ({ id }) => fileOf(id));
  const changed = new Set([...added.keys(), ...[...(earlier?.gone ?? [])].map(before)]);
  const staying = groupBy(kept, fileOf);
  for (const path of new Set([...added.keys(), ...staying.keys()])) {
    if (earlier && !changed.has(path)) {
      yield { path, content: fileIn(earlier.folder, path) };
      continue;
    }
    const [stay, joining] = [staying.get(path) ?? [], added.get(path) ?? []];
    const fragments = new Map<string, Fragment>(joining.map(({ id, fragment }) => [id, fragment]));
    for (const id of stay) if (earlier) fragments.set(id, earlier.textOf(id));
    yield { path, content: shareFile(fragments) };
  }
}

/** A file that is taken over as it is. */
export function fileIn(folder: string, path: string): ShardFile['content'] {
  const from = join(folder, path);
  return { from, size: statSync(from).size };
}

function placeIn(places: ReadonlyMap<string, TextPlace>, id: string): TextPlace {
  const place = places.get(id);
  if (!place) throw new Error(`an index without ${id}, which it lists`);
  return place;
}

/** The content of a file that several articles' texts share. */
function shareFile(fragments: ReadonlyMap<string, Fragment>): Uint8Array {
  const inOrder = [...fragments].sort(([a], [b]) => (a < b ? -1 : 1));
  return packMarked(JSON.stringify(Object.fromEntries(inOrder)));
}
