import { parentPort } from 'node:worker_threads';
import { closePacks } from '../archive/pack.ts';
import { completeDraft, type Draft } from '../views/article-text.ts';
import { memoryOf, reuseMemory } from '../views/page-bytes.ts';
import type { Kind, SiteFacts } from '../views/site.ts';
import type { PageView } from '../views/view.ts';
import { type Wording, wordingFor } from '../views/wording.ts';
import { loadEleventy, renderShard, type Shard } from './eleventy.ts';
import type { KindItem } from './renderer.ts';

/** A shard as a thread is told it: views of lists, articles that are still to be made into views, what of their site that takes. */
export interface DraftShard extends Pick<Shard, 'frame'> {
  readonly lists: readonly { readonly kind: Kind; readonly view: PageView }[];
  readonly drafts: readonly Draft[];
  readonly facts: SiteFacts;
  /** Language of the interface. */
  readonly locale: string;
}

/** What a worker is given: a shard, and memory of pages that nobody reads any more. */
export interface ShardTask {
  readonly shard: DraftShard;
  readonly memory: readonly ArrayBuffer[];
}

/** What a worker gives back for one shard: its pages by path, in the memory that they were printed to, which moves without a copy. */
export type ShardResult =
  | { readonly pages: ReadonlyMap<string, Uint8Array>; readonly error: null }
  | { readonly pages: null; readonly error: { readonly message: string; readonly stack: string } };

// While this thread loads what it renders with, the first shard is planned. Whatever fails, fails again with the shard.
loadEleventy().catch(() => {});

let shards = Promise.resolve();

// One shard at a time: the next ones wait here.
parentPort?.on('message', (task: ShardTask) => {
  shards = shards.then(() => renderTask(task));
});

async function renderTask({ shard, memory }: ShardTask): Promise<void> {
  try {
    reuseMemory(memory);
    const pages = await renderShard(completeShard(shard));
    post({ pages, error: null }, memoryOf(pages.values()));
  } catch (error) {
    const { message, stack = message } = error instanceof Error ? error : new Error(String(error));
    post({ pages: null, error: { message, stack } }, []);
  }
}

const wordings = new Map<string, Wording>();

function completeShard({ frame, lists, drafts, facts, locale }: DraftShard): Shard {
  const wording = wordings.get(locale) ?? wordingFor(locale);
  wordings.set(locale, wording);
  const site = { ...facts, ...wording };
  // Read before anything is printed, so that an error of the store comes as itself.
  const articles = drafts.map((draft): KindItem => ({ kind: 'article', ...completeDraft(site, draft) }));
  // This thread may stay for further builds, which may replace packs.
  closePacks();
  return {
    frame,
    items: [...articles, ...lists.map(({ kind, view }) => ({ kind, path: view.path, view: () => view }))],
  };
}

function post(result: ShardResult, transfer: readonly ArrayBuffer[]): void {
  parentPort?.postMessage(result, transfer);
}
