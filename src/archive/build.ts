import { hash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Settings } from '../input/settings.ts';
import { idsFor } from '../text/addresses.ts';
import type { Archive, CopyGroup, Entry } from './archive.ts';
import { readRecords } from './changes.ts';
import { withCommonNames } from './common-names.ts';
import { groupCopies } from './copies.ts';
import { byDateAndId } from './order.ts';
import { readText } from './pack.ts';
import type { Parser } from './parser.ts';
import type { OnProgress } from './progress.ts';
import type { FoundSeeds } from './seeds.ts';
import type { StageClock } from './stages.ts';
import { openStore, readStoreAhead } from './store.ts';
import { programVersion } from './version.ts';

/** What reading the seeds took. */
export interface ArchiveStats {
  readonly seeds: number;
  /** Seeds whose bytes were parsed; the rest came from the cache. */
  readonly parsed: number;
  /** Same digest, same archive to the last byte: of seeds, sidecars, settings, ids and the program that reads them. */
  readonly digest: string;
}

export interface ArchiveOptions {
  /** The seeds folder, or what `findSeeds` found in it just now. */
  readonly seeds: string | FoundSeeds;
  /** Folder of the store, made where it is missing; null for one that goes with the process. */
  readonly cache: string | null;
  readonly onProgress: OnProgress;
  /** A parser that stays open for further builds; without it one is opened and closed. */
  readonly parser?: Parser;
  readonly clock?: StageClock;
  /** Told of articles that change, where they are few: as they were or are likely to be, and as they are. */
  readonly onChanging?: (entries: readonly Entry[]) => void;
}

/**
 * Reads a folder of seeds into an archive, parsing only what the store does not know. Seeds that cannot be read are
 * problems of the archive. Throws `UsageError` for a folder or an `archive.yaml` that cannot be used.
 */
export async function buildArchive(options: ArchiveOptions): Promise<Archive & { readonly stats: ArchiveStats }> {
  const { walk, settings, now } = typeof options.seeds === 'string' ? await find(options.seeds) : options.seeds;
  const context = contextOf(settings);
  const store = openStore(options.cache ?? temporaryFolder(), context);
  const ids = idsOf(walk.seeds.map(({ source }) => source));
  options.clock?.lap('read');
  const reading = { ...options, files: walk.seeds, ids, settings: readingSettings(settings), store, now };
  const read = await readRecords(reading);
  const stored = store.commit(read.records);
  options.clock?.lap('parse');
  // In the order of the seeds, as the ids are.
  const records = [...stored.values()];
  const listed = records.flatMap(({ entry }, at) => (entry ? withId(entry, ids[at]!) : [])).sort(byDateAndId);
  const entries = withCommonNames(listed, settings);
  const place = ({ id, source }: Entry) => {
    const found = stored.get(source)?.place;
    if (!found) throw new Error(`The archive holds no article ${id}.`);
    return found;
  };
  let copies: ReadonlyMap<string, CopyGroup> | undefined;
  const problems = [...walk.problems, ...records.flatMap((record) => record.problems)];
  const inputs = records.map(({ source, inputs }, at) => `${source}\0${ids[at]}\0${inputs}`);
  options.clock?.lap('derive');
  return {
    settings,
    entries,
    problems,
    place,
    get copies() {
      copies ??= groupCopies(entries, ({ source }) => stored.get(source)?.sketch ?? null);
      return copies;
    },
    text: (entry) => readText(place(entry)),
    stats: {
      seeds: walk.seeds.length,
      parsed: read.parsed,
      digest: hash('sha256', JSON.stringify([context, settings, problems, inputs])),
    },
  };
}

/** Reads the store of an archive before it is known whether any of its seeds changed, as far as it holds for these settings. */
export function readArchiveAhead(cache: string, settings: Settings): void {
  readStoreAhead(cache, contextOf(settings));
}

/** Names everything besides a seed that its record hangs on. */
function contextOf(settings: Settings): string {
  return hash('sha256', `${programVersion('reading')} ${JSON.stringify(readingSettings(settings))}`);
}

/** The ids of seeds, one for each; made again only where there are others than in the build before. */
function idsOf(sources: readonly string[]): readonly string[] {
  const isSame =
    latest?.sources.length === sources.length && sources.every((source, at) => source === latest?.sources[at]);
  if (latest && isSame) return latest.ids;
  latest = { sources, ids: idsFor(sources) };
  return latest.ids;
}

let latest: { readonly sources: readonly string[]; readonly ids: readonly string[] } | undefined;

/** Loaded where they are looked for: a build of a site has found them before. */
async function find(folder: string): Promise<FoundSeeds> {
  const { findSeeds } = await import('./seeds.ts');
  return findSeeds(folder);
}

/** Settings that say only how the site presents itself are kept from the rules, so that they change no result. */
function readingSettings({ outlets }: Settings): Settings {
  return { title: '', description: '', language: 'und', outlets };
}

function withId(entry: Entry, id: string): Entry {
  return id === entry.id ? entry : { ...entry, id };
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
