import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SearchManifest, ShardListing } from '../text/search-index.ts';

/** The index of the site as published last. */
export interface Previous {
  readonly folder: string;
  readonly manifest: SearchManifest;
}

/** The index below a published site; null where there is none that can be read. */
export function previousIndex(site: string): Previous | null {
  const folder = join(site, 'search-index');
  const file = join(folder, 'index.json');
  if (!existsSync(file)) return null;
  try {
    return { folder, manifest: JSON.parse(readFileSync(file, 'utf8')) };
  } catch {
    return null;
  }
}

/** Takes a shard over into a new index, as hard links; null where the previous one does not hold the whole of it. */
export function keepShard(previous: Previous, name: string, target: string): ShardListing | null {
  const listing = previous.manifest.shards?.find(({ folder }) => folder === name);
  const from = join(previous.folder, name);
  if (!listing || !existsSync(from)) return null;
  const files = readdirSync(from, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  if (files.length !== listing.files) return null;
  for (const file of files) {
    const path = join(file.parentPath, file.name).slice(previous.folder.length);
    keepFile(join(previous.folder, path), join(target, path));
  }
  return listing;
}

/** Links a file to a second place; copies it where the file system cannot link. */
export function keepFile(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
