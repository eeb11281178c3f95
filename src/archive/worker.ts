import { threadId } from 'node:worker_threads';
import { isOutcome, loadJob } from './load.ts';
import type { Outcome } from './outcome.ts';
import { openPack, type PackWriter } from './pack.ts';
import type { ParseTask, WarmTask } from './parser.ts';
import { loadReaders, type Readers } from './readers.ts';

let open: { readonly path: string; readonly writer: PackWriter } | undefined;
let parsing: Promise<Readers> | undefined;

/** What a thread of the pool does: parses the jobs of a task, texts to a pack file of its own; or loads what it takes. */
export default async function parseTask(task: ParseTask | WarmTask): Promise<readonly Outcome[]> {
  if ('warm' in task) {
    parsing ??= loadReaders();
    const { readForPractice } = await parsing;
    if (task.practice !== undefined) readForPractice(task.practice);
    return [];
  }
  const { jobs, settings, packStem, beat } = task;
  const at = new Int32Array(beat);
  const outcomes: Outcome[] = [];
  for (const [index, job] of jobs.entries()) {
    Atomics.store(at, 0, index);
    const loaded = loadJob(job);
    if (isOutcome(loaded)) outcomes.push(loaded);
    else {
      parsing ??= loadReaders();
      const { parseJob } = await parsing;
      outcomes.push(parseJob(job, loaded, settings, () => packOf(packStem)));
    }
  }
  // Places are good only for what is on disk.
  open?.writer.flush();
  return outcomes;
}

function packOf(stem: string): PackWriter {
  const path = `${stem}-${threadId}.pack`;
  if (open?.path !== path) {
    open?.writer.close();
    open = { path, writer: openPack(path) };
  }
  return open.writer;
}
