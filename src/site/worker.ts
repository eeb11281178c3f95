import { parentPort } from 'node:worker_threads';
import { renderShard, type Shard } from './eleventy.ts';

/** What a worker gives back for one shard. */
export type ShardResult =
  | { readonly pages: ReadonlyMap<string, Uint8Array>; readonly error: null }
  | { readonly pages: null; readonly error: string };

// One shard at a time: the renderer gives the next one when this one is done.
parentPort?.on('message', async (shard: Shard) => {
  try {
    const encoder = new TextEncoder();
    const rendered = await renderShard(shard);
    const pages = new Map([...rendered].map(([path, html]) => [path, encoder.encode(html)] as const));
    post(
      { pages, error: null },
      [...pages.values()].map(({ buffer }) => buffer as ArrayBuffer),
    );
  } catch (error) {
    post({ pages: null, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }, []);
  }
});

function post(result: ShardResult, transfer: readonly ArrayBuffer[]): void {
  parentPort?.postMessage(result, transfer);
}
