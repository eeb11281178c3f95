import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { vi } from 'vitest';
import type { Engine } from '../../../src/browser/search/engine.ts';
import { type OpenedEngine, openEngine } from '../../../src/browser/search/open-engine.ts';
import { parseForPagefind } from '../../../src/browser/search/pagefind.ts';
import type { SearchManifest } from '../../../src/text/search/index.ts';

// As the worker does.
Object.defineProperty(Intl, 'Segmenter', { value: undefined, configurable: true });
JSON.parse = parseForPagefind(JSON.parse);

/** The engines of a site's index by their stemmers, as the browser's worker opens them, but in Node and from the disk. */
export async function openEngines(site: string): Promise<ReadonlyMap<string, Engine>> {
  const folder = join(site, 'search-index');
  const { module, shards, names }: SearchManifest = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
  const engines = new Map<string, OpenedEngine>();
  vi.stubGlobal('fetch', async (address: string) => {
    const [, shard = '', path = ''] = /^\/([^/]+)\/(.+)$/.exec(address) ?? [];
    for (const { fileFor } of engines.values()) {
      const file = await fileFor(shard, path);
      if (file) return new Response(new Uint8Array(file));
    }
    throw new Error(`nobody has ${address}`);
  });
  for (const stemmer of new Set(shards.map((shard) => shard.stemmer))) {
    const own = shards.filter((shard) => shard.stemmer === stemmer);
    const source = {
      read: async (path: string) => gunzipSync(readFileSync(join(folder, path))),
      pagefind: () => import(`${pathToFileURL(join(folder, module))}?${stemmer}`),
    };
    engines.set(stemmer, openEngine({ names, shards: own, calendar: null }, source));
  }
  return engines;
}
