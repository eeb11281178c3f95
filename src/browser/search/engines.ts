import type { SearchManifest, ShardListing } from '../../text/search-index.ts';
import type { Detail } from './detail.ts';
import { type FindAnswer, type FindRequest, type Hit, orders } from './engine.ts';
import { readPacked } from './packed.ts';
import { suggestionsFor } from './spelling.ts';
import { byFacet, type Facet } from './state.ts';

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

/** What all engines found together. */
export interface Found {
  readonly total: number;
  readonly unfiltered: number;
  readonly hits: readonly Hit[];
  readonly facets: { readonly [facet in Facet]: ReadonlyMap<string, number> };
  readonly dates: ReadonlyMap<string, number>;
  /** Words that stand in no article at all. */
  readonly unknown: readonly string[];
  /** The last word, where it was taken for a beginning. */
  readonly begun: string | null;
  /** Reads what is printed of some of the hits, in their order. */
  readonly load: (hits: readonly Hit[]) => Promise<readonly Detail[]>;
}

/** The search over all languages. */
export interface Search {
  readonly find: (request: Omit<FindRequest, 'beginning'>) => Promise<Found>;
  /** Words of the archive that one it does not have may have been meant for. */
  readonly suggest: (word: string) => Promise<readonly string[]>;
}

/** Starts one worker for each stemmer that the index needs, `script` being the worker's address. */
export function openSearch(folder: string, manifest: SearchManifest, script: string): Search {
  const { module } = manifest;
  const stemmers = [...new Set(manifest.shards.map(({ stemmer }) => stemmer))];
  const workers = stemmers.map((stemmer) => {
    const shards = manifest.shards.filter((shard) => shard.stemmer === stemmer);
    return { names: new Set(shards.map(({ name }) => name)), ...startWorker(script, { folder, module, shards }) };
  });
  let words: Promise<readonly string[]> | undefined;
  const findAll = (request: FindRequest) => Promise.all(workers.map(({ find }) => find(request)));
  return {
    suggest: async (word) => {
      words ??= readPacked<readonly string[]>(folder + manifest.words);
      return suggestionsFor(word, await words);
    },
    find: async (request) => {
      let beginning: string | null = null;
      let answers = await findAll({ ...request, beginning: false });
      // A word that nobody knows may not be finished yet.
      if (answers.length > 0 && answers.every(({ unfinished }) => unfinished !== null)) {
        const begun = await findAll({ ...request, beginning: true });
        if (begun.some(({ unfiltered }) => unfiltered > 0)) {
          beginning = answers[0]?.unfinished ?? null;
          answers = begun;
        }
      }
      const [first] = answers;
      return {
        total: sum(answers.map(({ total }) => total)),
        unfiltered: sum(answers.map(({ unfiltered }) => unfiltered)),
        hits: answers
          .flatMap(({ hits }) => hits)
          .sort(orders[request.sort])
          .slice(0, request.limit),
        facets: byFacet((facet) => added(answers.map((answer) => answer.facets[facet]))),
        dates: added(answers.map(({ dates }) => dates)),
        unknown: first?.unknown.filter((word) => answers.every(({ unknown }) => unknown.includes(word))) ?? [],
        begun: beginning,
        load: (hits) => loadAll(workers, answers, hits),
      };
    },
  };
}

interface EngineWorker {
  readonly names: ReadonlySet<string>;
  readonly find: (request: FindRequest) => Promise<FindAnswer>;
  readonly load: (search: number, ids: readonly string[]) => Promise<readonly Detail[]>;
}

function startWorker(script: string, setup: EngineSetup): Omit<EngineWorker, 'names'> {
  const worker = new Worker(script, { type: 'module' });
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
  return {
    find: (request) => open.then(() => call({ method: 'find', request })) as Promise<FindAnswer>,
    load: (search, ids) => call({ method: 'load', search, ids }) as Promise<readonly Detail[]>,
  };
}

async function loadAll(
  workers: readonly EngineWorker[],
  answers: readonly FindAnswer[],
  hits: readonly Hit[],
): Promise<readonly Detail[]> {
  const shardOf = (id: string) => id.slice(0, id.lastIndexOf('_'));
  const loaded = await Promise.all(
    workers.map(({ names, load }, index) => {
      const ids = hits.map(({ id }) => id).filter((id) => names.has(shardOf(id)));
      return ids.length === 0 ? [] : load(answers[index]?.search ?? 0, ids);
    }),
  );
  const details = new Map(loaded.flat().map((detail) => [detail.id, detail]));
  return hits.flatMap(({ id }) => details.get(id) ?? []);
}

function added(counts: readonly (readonly (readonly [string, number])[])[]): ReadonlyMap<string, number> {
  const all = new Map<string, number>();
  for (const [value, count] of counts.flat()) all.set(value, (all.get(value) ?? 0) + count);
  return all;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
