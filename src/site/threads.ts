import { Worker } from 'node:worker_threads';
import type { DraftShard, PackedPages, ShardResult } from './worker.ts';

/** Threads that render shards, each one at a time. */
export interface Threads {
  readonly render: (shard: DraftShard) => Promise<ReadonlyMap<string, Uint8Array>>;
  readonly close: () => Promise<void>;
}

interface Task {
  readonly shard: DraftShard;
  readonly resolve: (pages: ReadonlyMap<string, Uint8Array>) => void;
  readonly reject: (error: Error) => void;
}

interface Thread {
  readonly worker: Worker;
  task: Task | null;
}

/** At most so many threads: the first is started at once, the others when there is a shard that none is free for. */
export function startThreads(size: number): Threads {
  const waiting: Task[] = [];
  const threads: Thread[] = [];
  const next = () => {
    const task = waiting[0];
    const thread = task && (threads.find((candidate) => candidate.task === null) ?? add());
    if (!task || !thread) return;
    waiting.shift();
    thread.task = task;
    thread.worker.ref();
    thread.worker.postMessage(task.shard);
  };
  const add = (): Thread | undefined => {
    if (threads.length === size) return undefined;
    // Pages are short-lived: a larger nursery saves a good part of the collector's time.
    const worker = new Worker(new URL('worker.bundle.js', import.meta.url), {
      resourceLimits: { maxYoungGenerationSizeMb: 32 },
    });
    const thread: Thread = { worker, task: null };
    worker.on('message', ({ pages, error }: ShardResult) => {
      const { task } = thread;
      thread.task = null;
      worker.unref();
      // An error of the store is known by its message.
      if (pages === null) task?.reject(Object.assign(new Error(error.message), { stack: error.stack }));
      else task?.resolve(unpackPages(pages));
      next();
    });
    worker.on('error', (error) => thread.task?.reject(error));
    worker.on('exit', (code) => {
      threads.splice(threads.indexOf(thread), 1);
      thread.task?.reject(new Error(`A rendering thread ended with code ${code}.`));
    });
    // A thread without work keeps no program from ending.
    worker.unref();
    threads.push(thread);
    return thread;
  };
  add();
  return {
    render: (shard) =>
      new Promise((resolve, reject) => {
        waiting.push({ shard, resolve, reject });
        next();
      }),
    close: async () => {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}

function unpackPages({ paths, ends, bytes }: PackedPages): ReadonlyMap<string, Uint8Array> {
  return new Map(paths.map((path, index) => [path, bytes.subarray(ends[index - 1] ?? 0, ends[index])]));
}
