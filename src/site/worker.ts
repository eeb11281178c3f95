import { parentPort } from 'node:worker_threads';
import { loadEleventy, renderShard, type Shard } from './eleventy.ts';

/** What a worker gives back for one shard: its pages one after the other in one piece, which moves without a copy. */
export type ShardResult =
  | { readonly pages: PackedPages; readonly error: null }
  | { readonly pages: null; readonly error: string };

/** Pages in one piece of memory; each ends where the next begins. */
export interface PackedPages {
  readonly paths: readonly string[];
  readonly ends: readonly number[];
  readonly bytes: Uint8Array<ArrayBuffer>;
}

// While this thread loads what it renders with, the first shard is planned. Whatever fails, fails again with the shard.
loadEleventy().catch(() => {});

// One shard at a time: the renderer gives the next one when this one is done.
parentPort?.on('message', async (shard: Shard) => {
  try {
    const pages = packPages(await renderShard(shard));
    post({ pages, error: null }, [pages.bytes.buffer]);
  } catch (error) {
    post({ pages: null, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }, []);
  }
});

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
