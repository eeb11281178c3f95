import { Worker } from 'node:worker_threads';
import { memoryOf } from '../views/page-bytes.ts';
import type { DraftShard, ShardResult, ShardTask } from './worker.ts';

/** Threads that render shards, each one after the other. */
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
  /** The shard that it renders, and those that lie ready for it. */
  readonly tasks: Task[];
}

/** Shards that a thread is given at once: it renders the second while this thread, at work on pages, hears of the first late. */
const tasksAhead = 2;

/** At most so many threads: the first is started at once, the others when there is a shard that none is free for. */
export function startThreads(size: number): Threads {
  const waiting: Task[] = [];
  const given = new WeakSet<ReadonlyMap<string, Uint8Array>>();
  let memory: readonly ArrayBuffer[] = [];
  const threads: Thread[] = [];
  const having = (most: number) => threads.find(({ tasks }) => tasks.length <= most);
  const next = () => {
    const task = waiting[0];
    const thread = task && (having(0) ?? add() ?? having(tasksAhead - 1));
    if (!task || !thread) return;
    waiting.shift();
    thread.tasks.push(task);
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
    const thread: Thread = { worker, tasks: [] };
    worker.on('message', ({ pages, error }: ShardResult) => {
      const task = thread.tasks.shift();
      if (thread.tasks.length === 0) worker.unref();
      // An error of the store is known by its message.
      if (pages === null) task?.reject(Object.assign(new Error(error.message), { stack: error.stack }));
      else {
        given.add(pages);
        task?.resolve(pages);
      }
      next();
    });
    const fail = (error: Error) => {
      for (const { reject } of thread.tasks) reject(error);
    };
    worker.on('error', fail);
    worker.on('exit', (code) => {
      threads.splice(threads.indexOf(thread), 1);
      fail(new Error(`A rendering thread ended with code ${code}.`));
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
