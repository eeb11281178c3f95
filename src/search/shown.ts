import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Fragment, TextFiles } from '../text/search-texts.ts';
import type { Earlier } from './earlier.ts';
import { shareFile } from './fragments.ts';
import type { ShownText } from './made.ts';
import { groupBy } from './shards.ts';

/** A file of a shard: its content, or the place of the file that it is the same as. */
export interface ShardFile {
  readonly path: string;
  readonly content: Uint8Array | { readonly from: string; readonly size: number };
}

/** The files of articles' texts: of `pages`, just indexed, and of what stays of the earlier shard. */
export function shownFiles(
  pages: readonly ShownText[],
  earlier: Earlier | null,
  texts: TextFiles,
): readonly ShardFile[] {
  const added = groupBy(pages, ({ id }) => texts.fileOf(id));
  const changed = new Set([...added.keys(), ...[...(earlier?.gone ?? [])].map(texts.fileOf)]);
  const kept = groupBy(
    [...(earlier?.kept.values() ?? [])].filter((id) => id !== null),
    texts.fileOf,
  );
  return [...new Set([...added.keys(), ...kept.keys()])].map((path) => {
    const [stay, joining] = [kept.get(path) ?? [], added.get(path) ?? []];
    if (earlier && !changed.has(path)) return { path, content: fileIn(earlier.folder, path) };
    const [only] = joining;
    if (texts.groups === 0 && only) return { path, content: only.content };
    const fragments = new Map<string, Fragment>(joining.map(({ id, fragment }) => [id, fragment]));
    const [first] = stay;
    const before = earlier && first ? earlier.textsWith(first) : new Map<string, Fragment>();
    for (const id of stay) {
      const fragment = before.get(id);
      if (!fragment) throw new Error(`an index without ${id}, which it lists`);
      fragments.set(id, fragment);
    }
    return { path, content: shareFile(fragments) };
  });
}

/** A file that is taken over as it is. */
export function fileIn(folder: string, path: string): ShardFile['content'] {
  const from = join(folder, path);
  return { from, size: statSync(from).size };
}
