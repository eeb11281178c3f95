import { parentPort } from 'node:worker_threads';
import { closePacks } from '../archive/pack.ts';
import { completeDraft, type Draft } from '../views/article-text.ts';
import type { SiteFacts } from '../views/site.ts';
import { type Wording, wordingFor } from '../views/wording.ts';
import { loadEleventy, renderShard, type Shard } from './eleventy.ts';

/** A shard with the articles that are still to be made into views, and what of their site it takes. */
export interface DraftShard extends Shard {
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

function completeShard({ frame, views, drafts, facts, locale }: DraftShard): Shard {
  const wording = wordings.get(locale) ?? wordingFor(locale);
  wordings.set(locale, wording);
  const site = { ...facts, ...wording };
  const articles = drafts.map((draft) => completeDraft(site, draft));
  // This thread may stay for further builds, which may replace packs.
  closePacks();
  return { frame, views: { ...views, article: [...views.article, ...articles] } };
}

function packPages(rendered: ReadonlyMap<string, string>): PackedPages {
  let size = 0;
  for (const html of rendered.values()) size += Buffer.byteLength(html);
  const bytes = new Uint8Array(size);
  const target = Buffer.from(bytes.buffer);
  const ends: number[] = [];
  let end = 0;
  for (const html of rendered.values()) {
    end += target.write(html, end);
    ends.push(end);
  }
  return { paths: [...rendered.keys()], ends, bytes };
}

function post(result: ShardResult, transfer: readonly ArrayBuffer[]): void {
  parentPort?.postMessage(result, transfer);
}
