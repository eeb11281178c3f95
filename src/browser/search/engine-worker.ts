import type { ShardListing } from '../../text/search-index.ts';
import type { Detail } from './detail.ts';
import type { Engine, FindAnswer, FindRequest } from './engine.ts';

/** What a worker is told first. */
export interface EngineSetup {
  /** Address of `search-index/`, absolute. */
  readonly folder: string;
  readonly module: string;
  readonly shards: readonly ShardListing[];
}

export type EngineCall = { readonly id: number } & (
  | { readonly method: 'open'; readonly setup: EngineSetup }
  | { readonly method: 'find'; readonly request: FindRequest }
  | { readonly method: 'load'; readonly search: number; readonly ids: readonly string[] }
);

export interface EngineReply {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: string;
}

/** An engine in a worker of its own. */
export interface EngineWorker extends Engine {
  /** The shards that it searches. */
  readonly names: ReadonlySet<string>;
}

/** Makes a worker that is still idle an engine. Its calls reject where its script cannot be loaded. */
export function engineIn(worker: Worker, setup: EngineSetup): EngineWorker {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let count = 0;
  const call = (message: object): Promise<unknown> =>
    new Promise((resolve, reject) => {
      count += 1;
      waiting.set(count, { resolve, reject });
      worker.postMessage({ ...message, id: count });
    });
  worker.addEventListener('message', ({ data }: MessageEvent<EngineReply>) => {
    const caller = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.error === undefined) caller?.resolve(data.result);
    else caller?.reject(new Error(data.error));
  });
  worker.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message || 'the search worker did not start'));
    waiting.clear();
  });
  const open = call({ method: 'open', setup });
  // Who calls it is told; nobody may have called it yet.
  open.catch(() => {});
  return {
    names: new Set(setup.shards.map(({ name }) => name)),
    find: (request) => open.then(() => call({ method: 'find', request })) as Promise<FindAnswer>,
    load: (search, ids) => call({ method: 'load', search, ids }) as Promise<readonly Detail[]>,
  };
}
