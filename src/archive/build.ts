import { hash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSettings } from '../input/loader.ts';
import type { Settings } from '../input/settings.ts';
import { type SeedFile, walkSeeds } from '../input/walk.ts';
import { assignIds } from '../text/addresses.ts';
import type { Archive, Entry } from './archive.ts';
import type { Job } from './job.ts';
import { byDateAndId } from './order.ts';
import { readText } from './pack.ts';
import { openParser, type Parser } from './parser.ts';
import type { OnProgress } from './progress.ts';
import { stampOf } from './stamp.ts';
import { openStore, type Store } from './store.ts';
import type { StoredRecord } from './store-index.ts';
import { programVersion } from './version.ts';

/** What reading the seeds took. */
export interface ArchiveStats {
  readonly seeds: number;
  /** Seeds whose bytes were parsed; the rest came from the cache. */
  readonly parsed: number;
  /** Same digest, same archive to the last byte: of seeds, sidecars, settings, ids and the program that reads them. */
  readonly digest: string;
  readonly walkMs: number;
  readonly parseMs: number;
  readonly storeMs: number;
}

export interface ArchiveOptions {
  /** The seeds folder. */
  readonly seeds: string;
  /** Folder of the store, made where it is missing; null for one that goes with the process. */
  readonly cache: string | null;
  readonly onProgress: OnProgress;
  /** A parser that stays open for further builds; without it one is opened and closed. */
  readonly parser?: Parser;
}

/**
 * Reads a folder of seeds into an archive, parsing only what the store does not know. Seeds that cannot be read are
 * problems of the archive. Throws `UsageError` for a folder or an `archive.yaml` that cannot be used.
 */
export async function buildArchive(options: ArchiveOptions): Promise<Archive & { readonly stats: ArchiveStats }> {
  const started = performance.now();
  const now = Date.now();
  options.onProgress({ stage: 'read', done: 0, total: 0 });
  const walk = walkSeeds(options.seeds);
  const settings = loadSettings(walk.settingsFile);
  const walked = performance.now();
  const context = hash('sha256', `${programVersion('reading')} ${JSON.stringify(readingSettings(settings))}`);
  const store = openStore(options.cache ?? temporaryFolder(), context);
  const ids = assignIds(walk.seeds.map(({ source }) => source));
  const opened = performance.now();
  const fresh = await parseChanged({ ...options, files: walk.seeds, settings, store, ids, now });
  const parsed = performance.now();
  const records = store.commit(
    walk.seeds.map((file) => fresh.records.get(file.source) ?? store.records.get(file.source)!),
  );
  const places = new Map(records.map((record) => [ids.get(record.source)!, record.place]));
  const entries = records.flatMap((record) => withId(record.entry, ids)).sort(byDateAndId);
  const place = (entry: Entry) => {
    const found = places.get(entry.id);
    if (!found) throw new Error(`The archive holds no article ${entry.id}.`);
    return found;
  };
  const problems = [...walk.problems, ...records.flatMap((record) => record.problems)];
  const inputs = records.map(({ source, inputs }) => `${source}\0${ids.get(source)}\0${inputs}`);
  return {
    settings,
    entries,
    problems,
    place,
    text: (entry) => readText(place(entry)),
    stats: {
      seeds: walk.seeds.length,
      parsed: fresh.parsed,
      digest: hash('sha256', JSON.stringify([context, settings, problems, inputs])),
      walkMs: walked - started,
      parseMs: parsed - opened,
      storeMs: opened - walked + (performance.now() - parsed),
    },
  };
}

/** Settings that say only how the site presents itself are kept from the rules, so that they change no result. */
function readingSettings({ outlets, language }: Settings): Settings {
  return { title: '', description: '', language, outlets };
}

interface Parsing extends ArchiveOptions {
  readonly files: readonly SeedFile[];
  readonly settings: Settings;
  readonly store: Store;
  readonly ids: ReadonlyMap<string, string>;
  readonly now: number;
}

/** Records of all seeds whose stamp is not the one the store knows, by source. */
async function parseChanged(parsing: Parsing): Promise<{ records: ReadonlyMap<string, StoredRecord>; parsed: number }> {
  const { store, ids, now, onProgress } = parsing;
  const stamps = new Map(parsing.files.map((file) => [file.source, stampOf(file, now)]));
  const jobs = parsing.files.flatMap((file): readonly Job[] => {
    const known = store.records.get(file.source);
    const stamp = stamps.get(file.source);
    if (known && known.stamp !== null && known.stamp === stamp) return [];
    return [{ file, id: ids.get(file.source)!, inputs: known?.entry ? known.inputs : null }];
  });
  const records = new Map<string, StoredRecord>();
  let done = 0;
  let parsed = 0;
  const parser = parsing.parser ?? openParser();
  try {
    if (jobs.length > 0) {
      await parser.parse(
        jobs,
        readingSettings(parsing.settings),
        store.newPack().replace(/\.pack$/, ''),
        (outcomes) => {
          for (const outcome of outcomes) {
            const { source } = outcome;
            const stamp = stamps.get(source) ?? null;
            const known = store.records.get(source)!;
            if (!outcome.same) parsed += 1;
            // Failures keep no stamp: what failed for want of memory or time is tried again.
            if (!outcome.same) records.set(source, { ...outcome.record, stamp: outcome.record.entry ? stamp : null });
            else if (known.stamp !== stamp) records.set(source, { ...known, stamp });
          }
          done += outcomes.length;
          onProgress({ stage: 'parse', done, total: jobs.length });
        },
      );
    }
  } finally {
    if (!parsing.parser) await parser.close();
  }
  return { records, parsed };
}

function withId(entry: Entry | null, ids: ReadonlyMap<string, string>): readonly Entry[] {
  if (!entry) return [];
  const id = ids.get(entry.source)!;
  return [id === entry.id ? entry : { ...entry, id }];
}

let temporary: string | undefined;

/** A folder that is removed when the process ends. */
function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'backfile-'));
  if (temporary === undefined)
    process.once('exit', () => temporary && rmSync(temporary, { recursive: true, force: true }));
  temporary = folder;
  return folder;
}
