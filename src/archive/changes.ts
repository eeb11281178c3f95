import type { Settings } from '../input/settings.ts';
import type { SeedFile } from '../input/walk.ts';
import type { Entry } from './archive.ts';
import { isOutcome, loadJob } from './load.ts';
import type { Job, Outcome } from './outcome.ts';
import { openParser, type Parser } from './parser.ts';
import type { OnProgress } from './progress.ts';
import { stampsOf } from './stamp.ts';
import type { Store } from './store.ts';
import type { StoredRecord } from './store-index.ts';

/** Seeds as the walk found them, against what the store knows. */
export interface Reading {
  readonly files: readonly SeedFile[];
  /** For each of them its id. */
  readonly ids: readonly string[];
  readonly settings: Settings;
  readonly store: Store;
  /** When the walk began, in ms since 1970. */
  readonly now: number;
  readonly parser?: Parser;
  /** Told of articles that change, where they are few: as they were or are likely to be, before they are read, and as they are. */
  readonly onChanging?: (entries: readonly Entry[]) => void;
  readonly onProgress: OnProgress;
}

/** The record of each seed, in the order of the seeds, and how many of them were parsed for it. */
export async function readRecords(
  reading: Reading,
): Promise<{ readonly records: readonly StoredRecord[]; readonly parsed: number }> {
  const { files, ids, store, now } = reading;
  const known = files.map(({ source }) => store.records.get(source));
  const stamps = stampsOf(files, now);
  const jobs = files.flatMap((file, at): Job | readonly [] => {
    const record = known[at];
    if (record?.stamp && record.stamp === stamps[at]) return [];
    return { file, id: ids[at]!, inputs: record?.entry ? record.inputs : null };
  });
  const gone = goneFrom(store, files, known);
  if (gone.length > 0 && gone.length + jobs.length <= few)
    reading.onChanging?.(gone.flatMap(({ entry }) => entry ?? []));
  const outcomes = new Map<string, Outcome>();
  await parseAll(jobs, reading, (outcome) => outcomes.set(outcome.source, outcome));
  const records = files.map(({ source }, at) => {
    const outcome = outcomes.size > 0 ? outcomes.get(source) : undefined;
    if (!outcome) return known[at]!;
    const record = outcome.same ? known[at]! : outcome.record;
    // A failure keeps no stamp: what failed for want of memory or time is tried again.
    return { ...record, stamp: record.entry ? (stamps[at] ?? null) : null };
  });
  return { records, parsed: [...outcomes.values()].filter(({ same }) => !same).length };
}

/** The records of seeds that are there no more. */
function goneFrom(
  { records }: Store,
  files: readonly SeedFile[],
  known: readonly (StoredRecord | undefined)[],
): readonly StoredRecord[] {
  const staying = known.reduce((count, record) => (record ? count + 1 : count), 0);
  if (staying === records.size) return [];
  const sources = new Set(files.map(({ source }) => source));
  return [...records.values()].filter(({ source }) => !sources.has(source));
}

async function parseAll(
  jobs: readonly Job[],
  { files, settings, store, onProgress, parser: open, onChanging }: Reading,
  onOutcome: (outcome: Outcome) => void,
): Promise<void> {
  // A few that were only touched are not worth a thread.
  const changed = jobs.length > few ? jobs : jobs.filter((job) => !takeKnown(job, onOutcome));
  if (changed.length === 0) return;
  const isFew = changed.length <= few;
  if (isFew) onChanging?.(likelyEntries(changed, files, store));
  const parser = open ?? openParser();
  let done = 0;
  try {
    await parser.parse(changed, settings, store.newPack().replace(/\.pack$/, ''), (outcomes) => {
      for (const outcome of outcomes) onOutcome(outcome);
      if (isFew) onChanging?.(outcomes.flatMap((outcome) => (outcome.same ? [] : (outcome.record.entry ?? []))));
      done += outcomes.length;
      onProgress({ stage: 'parse', done, total: changed.length });
    });
  } finally {
    if (!open) await parser.close();
  }
}

const few = 64;

/** Of seeds that change the articles as they were; of new ones those beside them, which are likely to be of the same time. */
function likelyEntries(jobs: readonly Job[], files: readonly SeedFile[], { records }: Store): readonly Entry[] {
  return jobs.flatMap(({ file: { source } }) => {
    const known = records.get(source);
    if (known) return known.entry ?? [];
    const at = files.findIndex((file) => file.source === source);
    const beside = [files[at - 1], files[at + 1]].flatMap((file) => (file ? (records.get(file.source) ?? []) : []));
    return beside.find((record) => folderOf(record.source) === folderOf(source))?.entry ?? [];
  });
}

function folderOf(source: string): string {
  return source.slice(0, source.lastIndexOf('/') + 1);
}

/** Whether a seed turns out to be as it was. */
function takeKnown(job: Job, onOutcome: (outcome: Outcome) => void): boolean {
  const loaded = loadJob(job);
  if (isOutcome(loaded)) onOutcome(loaded);
  return isOutcome(loaded);
}
