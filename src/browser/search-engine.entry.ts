import type { ShardListing, ShardTable } from '../text/search-index.ts';
import { type Engine, engineOf } from './search/engine.ts';
import type { EngineCall, EngineReply, EngineSetup } from './search/engine-worker.ts';
import { readPacked, readPackedText } from './search/packed.ts';
import type { PagefindModule } from './search/pagefind.ts';
import { rowsOf } from './search/rows.ts';
import { textReader } from './search/texts.ts';

// The worker of one stemmer: WebAssembly of another would stem its words wrongly, and a worker has one.
let engine: Promise<Engine> | undefined;

// Pagefind looks every 50 ms whether its files have come; on a fast line that is most of the wait for a first result.
const sleep = globalThis.setTimeout;
globalThis.setTimeout = ((run: () => void, ms = 0) => sleep(run, Math.min(ms, 4))) as typeof setTimeout;

// Pagefind goes on without a file that it could not read, and would say of a word that no article has it.
const load = globalThis.fetch;
let failure: Error | null = null;
globalThis.fetch = async (...request) => {
  try {
    const response = await load(...request);
    if (!response.ok) failure ??= new Error(`${response.status} for ${response.url}`);
    return response;
  } catch (error) {
    failure ??= new Error(`${request[0]} could not be read`);
    throw error;
  }
};

addEventListener('message', ({ data }: MessageEvent<EngineCall>) => {
  answer(data).then(
    (result) => reply({ id: data.id, result }),
    (error: unknown) => reply({ id: data.id, error: error instanceof Error ? error.message : String(error) }),
  );
});

async function answer(call: EngineCall): Promise<unknown> {
  if (call.method === 'open') {
    engine = openEngine(call.setup);
    await engine;
    return null;
  }
  if (!engine) throw new Error('the engine is not open');
  const { find, load: details } = await engine;
  const result = call.method === 'find' ? await find(call.request) : await details(call.search, call.ids);
  if (failure) throw failure;
  return result;
}

async function openEngine({ folder, module, shards }: EngineSetup): Promise<Engine> {
  const pagefind: PagefindModule = await import(`${folder}${module}`);
  const pathOf = (shard: ShardListing) => `${folder}${shard.folder}/`;
  return engineOf(
    shards.map((shard) => ({
      name: shard.name,
      from: shard.from,
      to: shard.to,
      path: pathOf(shard),
      isIndexed: shard.indexed > 0,
      read: async () => rowsOf(shard.name, await readPacked<ShardTable>(`${pathOf(shard)}table`)),
      readText: textReader(shard.groups, (path) => readPackedText(pathOf(shard) + path)),
    })),
    async (basePath) => {
      const instance = pagefind.createInstance({ basePath, metaCacheTag: '' });
      await instance.init();
      return instance;
    },
  );
}

function reply(message: EngineReply): void {
  postMessage(message);
}
