import type { Piscina } from 'piscina';
import { failed, type Outcome } from './outcome.ts';
import type { ParseTask } from './parser.ts';

/** A task at work in a thread. */
interface Running {
  readonly at: Int32Array;
  readonly controller: AbortController;
  last: number;
  since: number;
}

type Task = Omit<ParseTask, 'beat'>;

/** Runs tasks in a pool and looks after them until `stop`. */
export interface Watchdog {
  readonly run: (task: Task) => Promise<readonly Outcome[]>;
  readonly stop: () => void;
}

/**
 * Watches which job each task is at. The one that stays there for longer than the budget (in ms), or at which the
 * thread dies, becomes a problem; the other jobs of its task run again without it. Other faults, such as a full disk,
 * are thrown.
 */
export function watchTasks(pool: Piscina, budgetMs: number): Watchdog {
  const active = new Set<Running>();
  const timer = setInterval(() => stopLate(active, budgetMs), Math.min(500, budgetMs / 4));
  const run = async (task: Task): Promise<readonly Outcome[]> => {
    const beat = new SharedArrayBuffer(4);
    const at = new Int32Array(beat).fill(-1);
    const running: Running = { at, controller: new AbortController(), last: -1, since: 0 };
    active.add(running);
    try {
      return await pool.run({ ...task, beat }, { signal: running.controller.signal });
    } catch (error) {
      const job = task.jobs[at[0]!];
      if (!job || !isDeath(error, running)) throw error;
      const jobs = task.jobs.filter((other) => other !== job);
      const rest = jobs.length > 0 ? await run({ ...task, jobs }) : [];
      return [failed(job.file.source, '', deathOf(job.file.source, running, budgetMs)), ...rest];
    } finally {
      active.delete(running);
    }
  };
  return { run, stop: () => clearInterval(timer) };
}

function stopLate(active: ReadonlySet<Running>, budgetMs: number): void {
  const now = performance.now();
  for (const running of active) {
    const at = Atomics.load(running.at, 0);
    if (at !== running.last) {
      running.last = at;
      running.since = now;
    } else if (at >= 0 && now - running.since > budgetMs) running.controller.abort();
  }
}

/** Whether the thread was stopped or died, which is the seed's fault; what a task throws is not. */
function isDeath(error: unknown, { controller }: Running): boolean {
  if (controller.signal.aborted) return true;
  if (!(error instanceof Error)) return false;
  return ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') || error.message.startsWith('worker exited');
}

function deathOf(source: string, { controller }: Running, budgetMs: number) {
  const late = controller.signal.aborted;
  return {
    source,
    code: late ? 'parse-timeout' : 'parse-failed',
    seen: late ? `over ${budgetMs / 1000} s` : 'the thread that read it died, as it does when memory runs out',
    advice: 'left out; the other seeds are built. Cut the file into smaller ones, one for each article',
  };
}
