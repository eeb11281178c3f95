import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Archive, TextPlace } from '../archive/archive.ts';
import type { ShardListing } from '../text/search/index.ts';
import { type Gathering, openGathering } from './gathering.ts';
import { indexDocuments } from './pagefind.ts';
import { type BuiltShard, buildShard, type ShardOptions } from './shard.ts';
import type { Shard } from './shards.ts';
import { openVocabulary, type Vocabulary } from './vocabulary.ts';

/** Builds shards, one at a time. */
export interface Builder {
  /** `onArticles` is told that so many more articles were read. */
  readonly build: (shard: Shard, onArticles: (count: number) => void) => Promise<BuiltShard>;
  /** Starts to gather the commonest words, as a `Gathering`; the shards that it builds itself are added as they are known. */
  readonly gather: Gathering['start'];
  /** Adds shards that others built to that, by the files of their words. */
  readonly addWords: Gathering['addFiles'];
  readonly close: () => Promise<void>;
}

/** What holds for all shards of an index. */
export type IndexOptions = Pick<ShardOptions, 'folder' | 'base' | 'grouped' | 'previous'>;

/** A shard as a thread is told of it: texts it reads for itself. */
export interface ShardTask {
  readonly shard: Shard;
  readonly places: readonly TextPlace[];
  readonly options: IndexOptions;
}

/** A shard of a published index, with the full path of its folder, that a thread may read before it is told what to build. */
export type ShardAhead = Pick<ShardListing, 'folder' | 'name' | 'indexed'>;

/** What a thread may read before it is told what to build: a shard that may change, or the words of those that stay. */
export type AheadTask = { readonly ahead: ShardAhead } | { readonly wordsAhead: readonly string[] };

/** What a thread is told of the words that it gathers. */
export type GatheringTask =
  | { readonly gather: { readonly shards: number; readonly articles: number } }
  | { readonly words: readonly string[] };

/** What a thread says: how far it is, or its result, or why there is none; and the words that it gathered. */
export type ShardNews =
  | { readonly articles: number }
  | { readonly common: Uint8Array }
  | { readonly built: BuiltShard }
  | { readonly error: string };

/** Articles that are not worth the start of a thread. */
const fewArticles = 500;

/**
 * Opens one builder for each lane, at most two: threads where the program is compiled and there is much to do, else in
 * this thread. One shard goes to a thread, too: pages are planned and rendered meanwhile. A builder keeps what it learnt
 * of a language for its next shard.
 */
export function openBuilders(
  archive: Archive,
  shards: readonly Shard[],
  { worker: given, ...options }: IndexOptions & { readonly worker?: URL | undefined },
): readonly Builder[] {
  waiting.length = 0;
  const lanes = Math.min(2, shards.length);
  const articles = shards.reduce((sum, { entries }) => sum + entries.length, 0);
  const worker = given ?? ownWorker;
  const isWorth = worker !== null && availableParallelism() > 1 && articles > fewArticles;
  return Array.from({ length: lanes }, (_, lane) =>
    isWorth ? openThread(worker, archive, options) : openHere(archive, options, lane),
  );
}

function openHere(archive: Archive, options: IndexOptions, lane: number): Builder {
  const vocabularies = openVocabularies(lane);
  const gathering = openGathering();
  return {
    build: (shard, onArticles) =>
      buildShard(shard, {
        ...{ ...options, textOf: archive.text, vocabulary: vocabularies(shard.language) },
        onArticle: () => onArticles(1),
        onWords: gathering.add,
      }),
    gather: gathering.start,
    addWords: gathering.addFiles,
    close: async () => {},
  };
}

/** Vocabularies by their languages. Pagefind's processes of one lane must not run side by side. */
export function openVocabularies(lane: number): (language: string) => Vocabulary {
  const open = new Map<string, Vocabulary>();
  return (language) => {
    const known = open.get(language);
    if (known && known.terms.length < manyTerms) return known;
    const vocabulary = openVocabulary(language, (documents) => indexDocuments(lane, documents));
    open.set(language, vocabulary);
    return vocabulary;
  };
}

/** A vocabulary of so many terms takes some hundred megabytes: the next shard begins a new one. */
const manyTerms = 400_000;

/** Begins to load what indexes in a thread, before it is known what, where there are articles enough for one. */
export function warmBuilder(articles: number): void {
  if (ownWorker === null || availableParallelism() === 1 || articles <= fewArticles || early) return;
  const thread = startThread(ownWorker);
  // It keeps no program from ending.
  thread.unref();
  thread.once('exit', () => {
    if (early === thread) early = undefined;
  });
  // Whatever fails here fails again in the thread that is started for a shard.
  thread.on('error', () => {});
  early = thread;
  for (const task of waiting.splice(0)) thread.postMessage(task);
}

let early: Worker | undefined;

/** Lets the thread that was started early read a shard; what comes before its start waits for it. */
export function readAheadInThread({ folder, name, indexed }: ShardAhead): void {
  tellEarly({ ahead: { folder, name, indexed } });
}

/** The same with files of words of shards that are likely to stay. */
export function gatherAheadInThread(files: readonly string[]): void {
  tellEarly({ wordsAhead: files });
}

function tellEarly(task: AheadTask): void {
  if (ownWorker === null) return;
  if (early) early.postMessage(task);
  else waiting.push(task);
}

const waiting: AheadTask[] = [];

/** Threads cannot load TypeScript. One that loads a bundle is at work sooner. */
const ownWorker = import.meta.url.endsWith('.js')
  ? (['shard-worker.bundle.js', 'shard-worker.js'].map(besideThis).find((file) => existsSync(file)) ?? null)
  : null;

function besideThis(name: string): URL {
  return new URL(name, import.meta.url);
}

/** Most of what a thread makes is gone with the article: a larger nursery saves a good part of the collector's time. */
function startThread(worker: URL): Worker {
  return new Worker(worker, { resourceLimits: { maxYoungGenerationSizeMb: 64 } });
}

function openThread(worker: URL, archive: Archive, options: IndexOptions): Builder {
  const thread = (worker === ownWorker && early) || startThread(worker);
  if (thread === early) early = undefined;
  thread.ref();
  const failure = new Promise<never>((_, reject) => {
    thread.on('error', reject);
    thread.on('exit', (code) => reject(new Error(`A thread of the search index ended with code ${code}.`)));
  });
  // Told to whoever builds; where nobody does, a thread that ends is nobody's loss.
  failure.catch(() => {});
  const tell = (task: GatheringTask): void => thread.postMessage(task);
  return {
    gather(shards, articles) {
      const common = new Promise<Uint8Array>((resolve) => {
        thread.on('message', (news: ShardNews) => {
          if ('common' in news) resolve(news.common);
        });
      });
      tell({ gather: { shards, articles } });
      return Promise.race([common, failure]);
    },
    addWords: (files) => tell({ words: files }),
    build: (shard, onArticles) => {
      const task: ShardTask = { shard, places: shard.entries.map(archive.place), options };
      const done = new Promise<BuiltShard>((resolve, reject) => {
        const onNews = (news: ShardNews): void => {
          if ('articles' in news) {
            onArticles(news.articles);
            return;
          }
          if ('common' in news) return;
          thread.off('message', onNews);
          if ('built' in news) resolve(news.built);
          else reject(new Error(news.error));
        };
        thread.on('message', onNews);
      });
      thread.postMessage(task);
      return Promise.race([done, failure]);
    },
    close: async () => {
      await thread.terminate();
    },
  };
}
