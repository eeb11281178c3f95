import { parentPort } from 'node:worker_threads';
import { closePacks } from '../archive/pack.ts';
import { completeDraft, type Draft } from '../views/article-text.ts';
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

/** What a worker gives back for one shard: its pages one after the other in one piece, which moves without a copy. */
export type ShardResult =
  | { readonly pages: PackedPages; readonly error: null }
  | { readonly pages: null; readonly error: { readonly message: string; readonly stack: string } };

/** Pages in one piece of memory; each ends where the next begins. */
export interface PackedPages {
  readonly paths: readonly string[];
  readonly ends: readonly number[];
  readonly bytes: Uint8Array<ArrayBuffer>;
}

// While this thread loads what it renders with, the first shard is planned. Whatever fails, fails again with the shard.
loadEleventy().catch(() => {});

// One shard at a time: the renderer gives the next one when this one is done.
parentPort?.on('message', async (shard: DraftShard) => {
  try {
    const pages = packPages(await renderShard(completeShard(shard)));
    post({ pages, error: null }, [pages.bytes.buffer]);
  } catch (error) {
    const { message, stack = message } = error instanceof Error ? error : new Error(String(error));
    post({ pages: null, error: { message, stack } }, []);
  }
});

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

function packPages(pages: ReadonlyMap<string, Uint8Array>): PackedPages {
  let size = 0;
  for (const { length } of pages.values()) size += length;
  const bytes = new Uint8Array(size);
  const ends: number[] = [];
  let end = 0;
  for (const page of pages.values()) {
    bytes.set(page, end);
    end += page.length;
    ends.push(end);
  }
  return { paths: [...pages.keys()], ends, bytes };
}

function post(result: ShardResult, transfer: readonly ArrayBuffer[]): void {
  parentPort?.postMessage(result, transfer);
}
