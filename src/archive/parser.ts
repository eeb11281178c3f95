import { availableParallelism } from 'node:os';
import { setImmediate as breathe } from 'node:timers/promises';
import type { Piscina } from 'piscina';
import type { Settings } from '../input/settings.ts';
import { optimiseLater, optimiseSoon } from './engine.ts';
import { isOutcome, loadJob } from './load.ts';
import type { Job, Outcome } from './outcome.ts';
import { openPack } from './pack.ts';
import { watchTasks } from './watchdog.ts';

/** A batch of jobs, as a thread gets it. */
export interface ParseTask {
  readonly jobs: readonly Job[];
  readonly settings: Settings;
  /** Path of the pack files of this build, without their ending. */
  readonly packStem: string;
  /** One 32-bit number: the job the thread is at, so that a job that hangs or kills its thread can be named. */
  readonly beat: SharedArrayBuffer;
}

/** What makes a thread ready for batches. */
export interface WarmTask {
  readonly warm: true;
  readonly practice: string | undefined;
}

/** Parses seeds; several builds may use one, one after the other, unless it was opened for one. */
export interface Parser {
  /** Gives the outcomes of all jobs in any order, a batch at a time. */
  readonly parse: (
    jobs: readonly Job[],
    settings: Settings,
    packStem: string,
    onOutcomes: (outcomes: readonly Outcome[]) => void,
  ) => Promise<void>;
  /**
   * Loads what reads seeds, before it is known which, in one thread or in all that many seeds need, and reads a text for
   * `practice`; resolves when that is done, or failed: parsing tells.
   */
  readonly warm: (options?: { readonly practice?: string; readonly all?: boolean }) => Promise<void>;
  readonly close: () => Promise<void>;
}

const batch = 32;
/** Threads that would get fewer jobs than this are not worth their start. */
const jobsPerThread = 64;
const mostThreads = 16;
/** Jobs after which the code that reads seeds is worth optimising, where so many come in all that it pays. */
const knownJobs = 2000;
const manyJobs = 20_000;

/**
 * A parser on worker threads, where the program is compiled; in this thread where it runs from TypeScript, which
 * threads cannot load. A seed that takes longer than the budget, or that kills its thread, becomes a problem, and the
 * rest go on. The threads of a parser that is `forOne` build go as soon as they have parsed, for what they hold.
 */
export function openParser(
  options: { readonly budgetMs?: number; readonly worker?: URL; readonly forOne?: boolean } = {},
): Parser {
  const worker = options.worker ?? (import.meta.url.endsWith('.js') ? new URL('worker.js', import.meta.url) : null);
  if (worker === null) return { parse: parseHere, warm: async () => {}, close: async () => {} };
  const budgetMs = options.budgetMs ?? 30_000;
  const most = Math.min(availableParallelism(), mostThreads);
  let started: Promise<Piscina> | undefined;
  const close = async () => {
    const pool = await started;
    started = undefined;
    await pool?.destroy();
  };
  return {
    async warm({ practice, all = false } = {}) {
      const threads = all ? most : 1;
      started ??= startPool(worker, threads);
      const task: WarmTask = { warm: true, practice };
      const warmed = (pool: Piscina) => Promise.all(Array.from({ length: threads }, () => pool.run(task)));
      await started.then(warmed).catch(() => {});
    },
    async parse(jobs, settings, packStem, onOutcomes) {
      const threads = Math.min(most, Math.ceil(jobs.length / jobsPerThread));
      const before = await started;
      if (before && before.maxThreads < threads) {
        started = undefined;
        await before.destroy();
      }
      started ??= startPool(worker, threads);
      const watchdog = watchTasks(await started, budgetMs);
      let done = 0;
      try {
        await Promise.all(
          batches(jobs).map(async (part) => {
            onOutcomes(await watchdog.run({ jobs: part, settings, packStem }));
            if (jobs.length >= manyJobs && done < knownJobs && done + part.length >= knownJobs) optimiseSoon();
            done += part.length;
          }),
        );
      } finally {
        watchdog.stop();
        optimiseLater();
        if (options.forOne) await close();
      }
    },
    close,
  };
}

/** Loaded here: where nothing is to be parsed, nobody waits for it. */
async function startPool(worker: URL, threads: number): Promise<Piscina> {
  const { Piscina } = await import('piscina');
  const pool = new Piscina({
    filename: worker.href,
    minThreads: 1,
    maxThreads: threads,
    idleTimeout: 3_600_000,
    // What is made of an article is short-lived: a larger nursery saves a part of the collector's time.
    resourceLimits: { maxYoungGenerationSizeMb: 64 },
  });
  // A thread that dies at work rejects its task; without a listener one that dies idle would end the process.
  pool.on('error', () => {});
  return pool;
}

async function parseHere(...[jobs, settings, packStem, onOutcomes]: Parameters<Parser['parse']>): Promise<void> {
  // Loaded here: where threads parse, or nothing is to be parsed, this thread has no use for the readers of seeds.
  const { parseJob } = await import('./job.ts');
  const writer = openPack(`${packStem}-0.pack`);
  try {
    for (const part of batches(jobs)) {
      const outcomes = part.map((job) => {
        const loaded = loadJob(job);
        return isOutcome(loaded) ? loaded : parseJob(job, loaded, settings, () => writer);
      });
      writer.flush();
      onOutcomes(outcomes);
      await breathe();
    }
  } finally {
    writer.close();
  }
}

function batches(jobs: readonly Job[]): readonly (readonly Job[])[] {
  const parts: (readonly Job[])[] = [];
  for (let at = 0; at < jobs.length; at += batch) parts.push(jobs.slice(at, at + batch));
  return parts;
}
