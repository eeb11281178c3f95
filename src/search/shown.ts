import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type Fragment, type TextPlace, textFile } from '../text/search/texts.ts';
import type { Earlier } from './earlier.ts';
import type { ShownText } from './made.ts';
import { packMarked } from './packing.ts';
import { groupBy } from './shards.ts';

/** A file of a shard: its content, or the place of the file that it is the same as. */
export interface ShardFile {
  readonly path: string;
  readonly content: Uint8Array | { readonly from: string; readonly size: number };
}

/** The files of a shard's texts, by their names. */
export interface ShownFiles {
  /** Those that the earlier shard has under the same names. */
  readonly kept: readonly string[];
  /** All others, made one at a time, as together they are large. */
  readonly files: Iterable<ShardFile>;
}

/** The files for the texts of `pages`, just indexed, and for what stays of the earlier shard, at their places. */
export function shownFiles(
  pages: readonly ShownText[],
  earlier: Earlier | null,
  places: ReadonlyMap<string, TextPlace>,
  groups: number,
): ShownFiles {
  const fileOf = (id: string) => textFile(placeIn(places, id));
  const added = groupBy(pages, ({ id }) => fileOf(id));
  if (!earlier) return { kept: [], files: madeFiles(added, new Map(), null, groups) };
  const fileBefore = (id: string) => textFile(placeIn(earlier.places, id));
  const ids = [...earlier.kept.values()].filter((id) => id !== null);
  const staying = groupBy(ids, fileOf);
  const left = new Set([...earlier.gone].map(fileBefore));
  const isSame = (path: string, own: readonly string[]) =>
    !added.has(path) && !left.has(path) && own.every((id) => fileBefore(id) === path);
  const changed = [...staying].filter(([path, own]) => !isSame(path, own));
  const joining = new Map(changed);
  const kept = [...staying.keys()].filter((path) => !joining.has(path));
  return { kept, files: madeFiles(added, joining, earlier, groups) };
}

/** A file that is taken over as it is. */
export function fileIn(folder: string, path: string): ShardFile['content'] {
  const from = join(folder, path);
  return { from, size: statSync(from).size };
}

function* madeFiles(
  added: ReadonlyMap<string, readonly ShownText[]>,
  staying: ReadonlyMap<string, readonly string[]>,
  earlier: Earlier | null,
  groups: number,
): Generator<ShardFile> {
  for (const path of new Set([...added.keys(), ...staying.keys()])) {
    const texts = new Map<string, Fragment>((added.get(path) ?? []).map(({ id, fragment }) => [id, fragment]));
    for (const id of staying.get(path) ?? []) if (earlier) texts.set(id, earlier.textOf(id));
    yield { path, content: packTexts(texts, groups) };
  }
}

function placeIn(places: ReadonlyMap<string, TextPlace>, id: string): TextPlace {
  const place = places.get(id);
  if (!place) throw new Error(`an index without ${id}, which it lists`);
  return place;
}

/** The content of a file: a text, or in one that is shared its texts by their ids. */
function packTexts(texts: ReadonlyMap<string, Fragment>, groups: number): Uint8Array {
  const inOrder = [...texts].sort(([a], [b]) => (a < b ? -1 : 1));
  return packMarked(JSON.stringify(groups > 0 ? Object.fromEntries(inOrder) : inOrder[0]?.[1]));
}
