import { threadId } from 'node:worker_threads';
import { parseJob } from './job.ts';
import type { Job, Outcome } from './outcome.ts';
import { openPack, type PackWriter } from './pack.ts';
import type { ParseTask } from './parser.ts';

let open: { readonly path: string; readonly writer: PackWriter } | undefined;

/** What a thread of the pool does: parses the jobs of a task, texts to a pack file of its own. */
export default function parseTask({ jobs, settings, packStem, beat }: ParseTask): readonly Outcome[] {
  const at = new Int32Array(beat);
  const outcomes = jobs.map((job: Job, index) => {
    Atomics.store(at, 0, index);
    return parseJob(job, settings, () => packOf(packStem));
  });
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
