import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type Fragment, type TextPlace, textFile } from '../text/search-texts.ts';
import type { Earlier } from './earlier.ts';
import { shareFile } from './fragments.ts';
import type { ShownText } from './made.ts';
import { groupBy } from './shards.ts';

/** A file of a shard: its content, or the place of the file that it is the same as. */
export interface ShardFile {
  readonly path: string;
  readonly content: Uint8Array | { readonly from: string; readonly size: number };
}

/** The files of articles' texts: of `pages`, just indexed, and of what stays of the earlier shard, at their places. */
export function shownFiles(
  pages: readonly ShownText[],
  earlier: Earlier | null,
  places: ReadonlyMap<string, TextPlace>,
  groups: number,
): readonly ShardFile[] {
  const fileOf = (id: string) => textFile(placeIn(places, id), groups);
  const kept = [...(earlier?.kept.values() ?? [])].filter((id) => id !== null);
  if (groups === 0) {
    return [
      ...pages.map(({ id, content }) => ({ path: fileOf(id), content })),
      ...kept.flatMap((id) =>
        earlier
          ? [{ path: fileOf(id), content: fileIn(earlier.folder, textFile(placeIn(earlier.places, id), groups)) }]
          : [],
      ),
    ];
  }
  const added = groupBy(pages, ({ id }) => fileOf(id));
  const left = earlier ? [...earlier.gone].map((id) => textFile(placeIn(earlier.places, id), groups)) : [];
  const changed = new Set([...added.keys(), ...left]);
  const staying = groupBy(kept, fileOf);
  return [...new Set([...added.keys(), ...staying.keys()])].map((path) => {
    const [stay, joining] = [staying.get(path) ?? [], added.get(path) ?? []];
    if (earlier && !changed.has(path)) return { path, content: fileIn(earlier.folder, path) };
    const fragments = new Map<string, Fragment>(joining.map(({ id, fragment }) => [id, fragment]));
    for (const id of stay) if (earlier) fragments.set(id, earlier.textOf(id));
    return { path, content: shareFile(fragments) };
  });
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
