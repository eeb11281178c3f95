import type { Detail } from './detail.ts';
import type { Engine, FindAnswer, FindRequest } from './engine.ts';
import type { EngineSetup } from './open-engine.ts';

/** What a worker is told first: where the index is, and the engines that it is to have. */
export interface WorkerSetup {
  /** Address of `search-index/`, absolute. */
  readonly folder: string;
  readonly module: string;
  readonly engines: readonly EngineSetup[];
}

/** `engine` is a place among the engines of the worker. */
export type EngineCall = { readonly id: number } & (
  | { readonly method: 'open'; readonly setup: WorkerSetup }
  | { readonly method: 'find'; readonly engine: number; readonly request: FindRequest }
  | { readonly method: 'load'; readonly engine: number; readonly search: number; readonly ids: readonly string[] }
);

export interface EngineReply {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: string;
}

/** An engine in a worker. */
export interface EngineWorker extends Pick<Engine, 'find' | 'load'> {
  /** The shards that it searches. */
  readonly names: ReadonlySet<string>;
}

/** A worker without a task yet. */
export interface IdleWorker {
  readonly worker: Worker;
  /** Rejects where its script cannot be loaded. */
  readonly failure: Promise<never>;
}

/** Starts a worker with the script at an address. */
export function startWorker(script: string): IdleWorker {
  const worker = new Worker(script, { type: 'module' });
  const failure = new Promise<never>((_, reject) => {
    worker.addEventListener('error', ({ message }) => reject(new Error(message || `${script} did not start`)));
  });
  // Whoever calls the worker is told; nobody may have called it yet.
  failure.catch(() => {});
  return { worker, failure };
}

/** Opens engines in a worker. */
export function enginesIn({ worker, failure }: IdleWorker, setup: WorkerSetup): readonly EngineWorker[] {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let count = 0;
  const call = (message: object): Promise<unknown> => {
    const answer = new Promise((resolve, reject) => {
      count += 1;
      waiting.set(count, { resolve, reject });
      worker.postMessage({ ...message, id: count });
    });
    return Promise.race([answer, failure]);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<EngineReply>) => {
    const caller = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.error === undefined) caller?.resolve(data.result);
    else caller?.reject(new Error(data.error));
  });
  const open = call({ method: 'open', setup });
  open.catch(() => {});
  return setup.engines.map(({ shards }, engine) => ({
    names: new Set(shards.map(({ name }) => name)),
    find: (request) => open.then(() => call({ method: 'find', engine, request })) as Promise<FindAnswer>,
    load: (search, ids) => call({ method: 'load', engine, search, ids }) as Promise<readonly Detail[]>,
  }));
}
