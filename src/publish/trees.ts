import { lstatSync, readlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Manifest, readManifest } from './manifest.ts';

/** One of the two trees of an output. */
export interface Tree {
  readonly root: string;
  /** Its manifest; where there is none, nobody knows what the tree holds. */
  readonly manifestFile: string;
}

/** The two trees of a home: one is published, one is spare. */
export function treesOf({ folder }: { readonly folder: string }): readonly [Tree, Tree] {
  return [treeAt(join(folder, 'a')), treeAt(join(folder, 'b'))];
}

/** The two trees by their parts, as the output's link stands. */
export interface TreePair {
  /** The one that is published; the one that was last, where the link is gone. Its manifest is read when it is first asked for. */
  readonly current: Tree & { readonly manifest: Manifest | null };
  readonly spare: Tree;
  /** Whether the output leads to `current`. */
  readonly isPublished: boolean;
}

/** Looks which of an output's trees is published. */
export function findTrees(home: { readonly out: string; readonly folder: string }): TreePair {
  const [a, b] = treesOf(home);
  const published = targetOf(home.out);
  if (published === a.root) return { current: withManifest(a), spare: b, isPublished: true };
  if (published === b.root) return { current: withManifest(b), spare: a, isPublished: true };
  const [first, second] = [withManifest(a), withManifest(b)];
  const isFirst = (first.manifest?.number ?? 0) >= (second.manifest?.number ?? 0);
  return { current: isFirst ? first : second, spare: isFirst ? b : a, isPublished: false };
}

function treeAt(root: string): Tree {
  return { root, manifestFile: `${root}.manifest` };
}

function withManifest(tree: Tree): Tree & { readonly manifest: Manifest | null } {
  let read: Manifest | null | undefined;
  return {
    ...tree,
    get manifest() {
      if (read === undefined) read = readManifest(tree.manifestFile);
      return read;
    },
  };
}

/** Where a link leads, as it is written; null where there is no link. */
function targetOf(link: string): string | null {
  if (!lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink()) return null;
  return resolve(dirname(link), readlinkSync(link));
}
