import { Worker } from 'node:worker_threads';
import { memoryOf } from '../views/page-bytes.ts';
import type { DraftShard, ShardResult, ShardTask } from './worker.ts';

/** Threads that render shards, each one at a time. */
export interface Threads {
  readonly render: (shard: DraftShard) => Promise<ReadonlyMap<string, Uint8Array>>;
  /** Takes the memory of pages that were rendered here and that nobody reads any more: they are empty then. */
  readonly release: (pages: ReadonlyMap<string, Uint8Array>) => void;
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
  const given = new WeakSet<ReadonlyMap<string, Uint8Array>>();
  let memory: readonly ArrayBuffer[] = [];
  const threads: Thread[] = [];
  const next = () => {
    const task = waiting[0];
    const thread = task && (threads.find((candidate) => candidate.task === null) ?? add());
    if (!task || !thread) return;
    waiting.shift();
    thread.task = task;
    thread.worker.ref();
    const message: ShardTask = { shard: task.shard, memory };
    thread.worker.postMessage(message, memory);
    memory = [];
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
      else {
        given.add(pages);
        task?.resolve(pages);
      }
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
    release(pages) {
      if (given.delete(pages)) memory = [...memory, ...memoryOf(pages.values())];
    },
    close: async () => {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}
