import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import { type Engine, engineOf } from '../../../src/browser/search/engine.ts';
import type { PagefindModule } from '../../../src/browser/search/pagefind.ts';
import { rowsOf } from '../../../src/browser/search/rows.ts';
import { textReader } from '../../../src/browser/search/texts.ts';
import { unpack } from '../../../src/search/packing.ts';
import type { SearchManifest } from '../../../src/text/search-index.ts';

/** The engines of a site's index by their stemmers, as the browser's workers open them, but in Node and from the disk. */
export async function openEngines(site: string): Promise<ReadonlyMap<string, Engine>> {
  // Pagefind's module for browsers asks for files by their addresses.
  vi.stubGlobal('fetch', async (address: string) => new Response(readFileSync(address.replace(/\?.*/, ''))));
  const folder = join(site, 'search-index');
  const { module, shards }: SearchManifest = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
  const engines = new Map<string, Engine>();
  for (const stemmer of new Set(shards.map((shard) => shard.stemmer))) {
    const pagefind: PagefindModule = await import(`${pathToFileURL(join(folder, module))}?${stemmer}`);
    const own = shards.filter((shard) => shard.stemmer === stemmer);
    const engine = engineOf(
      own.map(({ folder: name, from, to, indexed, groups, name: shard }) => ({
        ...{ name: shard, from, to, isIndexed: indexed > 0, path: `${join(folder, name)}/` },
        readText: textReader(groups, async (path) => unpack(readFileSync(join(folder, name, path)))),
        read: async () => rowsOf(shard, JSON.parse(unpack(readFileSync(join(folder, name, 'table'))))),
      })),
      async (basePath) => {
        const instance = pagefind.createInstance({ basePath, metaCacheTag: '' });
        await instance.init();
        return instance;
      },
    );
    engines.set(stemmer, engine);
  }
  return engines;
}
