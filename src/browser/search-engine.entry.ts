import type { FindAnswer, FindRequest } from './search/engine.ts';
import type { EngineCall, EngineReply, WorkerSetup } from './search/engine-worker.ts';
import { type OpenedEngine, openEngine } from './search/open-engine.ts';
import { readPacked } from './search/packed.ts';
import { parseForPagefind } from './search/pagefind.ts';

// Pagefind looks every 50 ms whether its files have come; on a fast line that is most of the wait for a first result.
const sleep = globalThis.setTimeout;
globalThis.setTimeout = ((run: () => void, ms = 0) => sleep(run, Math.min(ms, 4))) as typeof setTimeout;

// With it Pagefind parts a query into signs of several characters, which comes to the same as one after the other; but a
// browser takes 25 ms to make the first. What is written without blanks is cut before Pagefind is asked.
Object.defineProperty(Intl, 'Segmenter', { value: undefined });

JSON.parse = parseForPagefind(JSON.parse);

// Pagefind goes on without a file that it could not read, and would say of a word that no article has it.
let failure: unknown;
let engines: readonly OpenedEngine[] = [];
let turn = 0;

// Its files are made and unpacked here: it asks for `/SHARD/FILE`.
const load = globalThis.fetch;
globalThis.fetch = async (address, options) => {
  const [, shard = '', path = ''] = /^\/([\w-]+)\/(.+)$/.exec(String(address)) ?? [];
  for (const { fileFor } of engines) {
    const file = fileFor(shard, path);
    if (!file) continue;
    try {
      return new Response((await file) as Uint8Array<ArrayBuffer>);
    } catch (error) {
      failure ??= error;
      throw error;
    }
  }
  return load(address, options);
};

addEventListener('message', ({ data }: MessageEvent<EngineCall>) => {
  answer(data).then(
    (result) => reply({ id: data.id, result }),
    (error: unknown) => reply({ id: data.id, error: error instanceof Error ? error.message : String(error) }),
  );
});

async function answer(call: EngineCall): Promise<unknown> {
  if (call.method === 'open') {
    engines = openEngines(call.setup);
    // The first search for a word is near; only many languages at once would keep the list of all articles waiting.
    if (engines.length === 1) for (const { warm } of engines) warm().catch(() => {});
    return null;
  }
  const engine = engines[call.engine];
  if (!engine) throw new Error('the engine is not open');
  const result = call.method === 'find' ? await find(engine, call.request) : await engine.load(call.search, call.ids);
  if (failure) throw failure;
  // Whoever looks at all articles is about to search. What fails now fails again then, and is told.
  engine.warm().catch(() => {});
  return result;
}

/** What a reader no longer asks for, having typed on, is given up. */
function find(engine: OpenedEngine, request: FindRequest): Promise<FindAnswer> {
  const own = request.turn;
  turn = Math.max(turn, own ?? 0);
  return engine.find(request, () => own === null || own === turn);
}

function openEngines({ folder, module, engines: setups }: WorkerSetup): readonly OpenedEngine[] {
  const names = new Map<string, Promise<Uint8Array>>();
  return setups.map((setup, place) =>
    openEngine(setup, {
      read: (path) => {
        if (path !== setup.names) return readPacked(folder + path);
        const file = names.get(path) ?? readPacked(folder + path);
        names.set(path, file);
        return file;
      },
      // A fragment makes it a module of its own, which is loaded once.
      pagefind: () => import(`${folder}${module}#${place}`),
    }),
  );
}

function reply(message: EngineReply): void {
  postMessage(message);
}
