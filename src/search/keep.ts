import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { SearchManifest, ShardListing } from '../text/search/index.ts';

/** The index of the site as published last. */
export interface Previous {
  readonly folder: string;
  readonly manifest: SearchManifest;
  /** Folders of shards that are known to have all of their files. */
  readonly whole?: readonly string[];
}

/** The index below a published site; null where there is none of this version that can be read. */
export function previousIndex(site: string, version: string): Previous | null {
  const folder = join(site, 'search-index');
  try {
    const manifest: SearchManifest = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
    return manifest.version === version && existsSync(join(folder, manifest.module)) ? { folder, manifest } : null;
  } catch {
    return null;
  }
}

/** Takes a shard over into a new index, as hard links; null where the previous one does not hold the whole of it. */
export function keepShard(previous: Previous, name: string, target: string): ShardListing | null {
  const listing = previous.manifest.shards.find(({ folder }) => folder === name);
  if (!listing || !isWhole(previous, listing)) return null;
  for (const own of [listing.folder, listing.name]) {
    for (const file of filesOf(join(previous.folder, own)))
      keepFile(join(previous.folder, own, file), join(target, own, file));
  }
  return listing;
}

/** Whether the previous index has all files of one of its shards. */
export function isWhole({ folder, whole }: Previous, { folder: own, name, files, texts }: ShardListing): boolean {
  if (whole?.includes(own)) return true;
  return filesOf(join(folder, own)).length === files && filesOf(join(folder, name)).length === texts.files;
}

/** Paths of the files below a folder; none where there is no such folder. */
export function filesOf(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map((file) => relative(folder, join(file.parentPath, file.name)));
}

/** Links a file to a second place; copies it where its folder is not there yet, or the file system cannot link. */
export function keepFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(from, to);
  }
}
