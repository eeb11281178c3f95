import type { SearchManifest } from '../../text/search/index.ts';
import type { SecondCalendar } from '../../text/second-calendar.ts';
import type { Detail } from './detail.ts';
import type { FindAnswer, FindRequest } from './engine.ts';
import { type EngineWorker, enginesIn, startWorker } from './engine-worker.ts';
import { type FoldedHit, foldCopies } from './folding.ts';
import { type Hit, orders } from './hits.ts';
import { readPacked } from './packed.ts';
import { suggestionsFor } from './spelling.ts';
import { byFacet, type Facet } from './state.ts';

/** What the engines found together. */
export interface Found {
  readonly total: number;
  readonly unfiltered: number;
  readonly hits: readonly Hit[];
  /** The same with copies of one text folded together. */
  readonly folded: readonly FoldedHit[];
  readonly facets: { readonly [facet in Facet]: ReadonlyMap<string, number> };
  readonly dates: ReadonlyMap<string, number>;
  /** Dates for each outlet; empty where they were not asked for. */
  readonly outlets: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Words that stand in no article at all. */
  readonly unknown: readonly string[];
  /** The last word, where it was taken for a beginning. */
  readonly begun: string | null;
  /** Reads what is printed of some of the hits, in their order. */
  readonly load: (hits: readonly Hit[]) => Promise<readonly Detail[]>;
}

export type SearchRequest = Omit<FindRequest, 'beginning'>;

/** The search over all languages. */
export interface Search {
  /** `onPart` is called with what there is where some engines take long, still being loaded, and others found something. */
  readonly find: (request: SearchRequest, onPart?: (part: Found) => void) => Promise<Found>;
  /** Words of the archive that one it does not have may have been meant for. */
  readonly suggest: (word: string) => Promise<readonly string[]>;
  /** Ends the worker. */
  readonly close: () => void;
}

/** Milliseconds before a part of the answer is better than none. */
const patience = 300;

/**
 * Opens the index in a folder, given as an absolute address, in a worker whose script is at `script`: an engine for each
 * stemmer that the index needs. Years and months are counted in `calendar`, where that is not the Gregorian. (One worker: each takes a thread to start, which a phone has few of.)
 */
export async function openSearch(
  folder: string,
  script: string,
  calendar: SecondCalendar | null = null,
): Promise<Search> {
  // It loads while the manifest does.
  const idle = startWorker(script);
  const manifest = await readManifest(`${folder}index.json`).catch((error: unknown) => {
    idle.worker.terminate();
    throw error;
  });
  const { module, shards, names, words: wordFile } = manifest;
  const stemmers = [...new Set(shards.map(({ stemmer }) => stemmer))];
  const engines = stemmers.map((stemmer) => ({
    ...{ names, calendar },
    shards: shards.filter((shard) => shard.stemmer === stemmer),
  }));
  const workers = enginesIn(idle, { folder, module, engines });
  let words: Promise<readonly string[]> | undefined;
  return {
    close: () => idle.worker.terminate(),
    suggest: async (word) => {
      words ??= readPacked(folder + wordFile).then((bytes) => JSON.parse(new TextDecoder().decode(bytes)));
      return suggestionsFor(word, await words);
    },
    find: async (request, onPart) => {
      const exact = { ...request, beginning: false };
      const answers = await askAll(workers, exact, (part) => {
        const found = join(workers, part, request, null);
        if (found.total > 0) onPart?.(found);
      });
      // A word that nobody knows may not be finished yet.
      const unfinished = answers[0]?.unfinished ?? null;
      if (unfinished !== null && answers.every((answer) => answer.unfinished !== null)) {
        const begun = await askAll(workers, { ...request, beginning: true });
        if (begun.some(({ unfiltered }) => unfiltered > 0)) return join(workers, begun, request, unfinished);
      }
      return join(workers, answers, request, null);
    },
  };
}

async function readManifest(address: string): Promise<SearchManifest> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return response.json();
}

type Answers = readonly (FindAnswer | undefined)[];

/** The answers of all workers in their order; after a while, `onPart` is called with those there are. */
async function askAll(
  workers: readonly EngineWorker[],
  request: FindRequest,
  onPart?: (part: Answers) => void,
): Promise<readonly FindAnswer[]> {
  const part: (FindAnswer | undefined)[] = workers.map(() => undefined);
  let late = false;
  const tell = () => {
    if (late && part.includes(undefined)) onPart?.(part);
  };
  const timer = setTimeout(() => {
    late = true;
    tell();
  }, patience);
  try {
    return await Promise.all(
      workers.map(async ({ find }, place) => {
        const answer = await find(request);
        part[place] = answer;
        tell();
        return answer;
      }),
    );
  } finally {
    clearTimeout(timer);
  }
}

function join(workers: readonly EngineWorker[], all: Answers, request: SearchRequest, begun: string | null): Found {
  const answers = all.filter((answer) => answer !== undefined);
  const sorted = answers.flatMap((answer) => answer.hits).sort(orders[request.sort]);
  const hits = sorted.slice(0, request.limit);
  const [first] = answers;
  return {
    total: answers.reduce((sum, { total }) => sum + total, 0),
    unfiltered: answers.reduce((sum, { unfiltered }) => sum + unfiltered, 0),
    hits,
    folded: foldCopies(hits),
    facets: byFacet((facet) => added(answers.map((answer) => answer.facets[facet]))),
    dates: added(answers.map(({ dates }) => dates)),
    outlets: outletsOf(answers),
    unknown: first?.unknown.filter((word) => answers.every(({ unknown }) => unknown.includes(word))) ?? [],
    begun,
    load: (wanted) => loadAll(workers, all, wanted),
  };
}

async function loadAll(
  workers: readonly EngineWorker[],
  answers: Answers,
  hits: readonly Hit[],
): Promise<readonly Detail[]> {
  const shardOf = (id: string) => id.slice(0, id.lastIndexOf('_'));
  const loaded = await Promise.all(
    workers.map(({ names, load }, place) => {
      const ids = hits.map(({ id }) => id).filter((id) => names.has(shardOf(id)));
      const search = answers[place]?.search;
      return ids.length === 0 || search === undefined ? [] : load(search, ids);
    }),
  );
  const details = new Map(loaded.flat().map((detail) => [detail.id, detail]));
  return hits.flatMap(({ id }) => details.get(id) ?? []);
}

function outletsOf(answers: readonly FindAnswer[]): Found['outlets'] {
  const parts = answers.flatMap(({ outlets }) => [...outlets]);
  const names = new Set(parts.map(([outlet]) => outlet));
  return new Map(
    [...names].map((name) => [name, added(parts.filter(([outlet]) => outlet === name).map(([, dates]) => dates))]),
  );
}

function added(counts: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const [first, ...others] = counts;
  if (first && others.length === 0) return first;
  const all = new Map(first);
  for (const other of others) for (const [value, count] of other) all.set(value, (all.get(value) ?? 0) + count);
  return all;
}
