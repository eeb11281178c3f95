import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { packsToRewrite, rewritePacks } from './compaction.ts';
import { makeFolders, stateOf } from './files.ts';
import { closePacks } from './pack.ts';
import { readStoreIndex, type StoredRecord, writeStoreIndex } from './store-index.ts';
import { addToStoreLog, readStoreLog, type StoreChange, startStoreLog } from './store-log.ts';

/** What earlier builds read, on disk: an index of records and a few pack files with their texts. */
export interface Store {
  /** By source. Empty where there is no store, or one of another program, of other settings, or a damaged one. */
  readonly records: ReadonlyMap<string, StoredRecord>;
  /** Path for a new pack file, never given twice. */
  readonly newPack: () => string;
  /** Makes these records the content of the store, at once or not at all; gives them by source, in their order, with the places they now have. */
  readonly commit: (records: readonly StoredRecord[]) => ReadonlyMap<string, StoredRecord>;
}

/** Of records that change from build to build up to this share stands in the log, before the index is written anew. */
const mostLogged = 1 / 8;

/**
 * Opens the store in a folder, made where it is missing. `context` names everything besides the seed that a result
 * hangs on; a store of another context counts as empty. One process at a time may write.
 */
export function openStore(folder: string, context: string): Store {
  makeFolders(folder);
  // Packs of the same name may be new ones, after the store was thrown away.
  closePacks();
  const [indexFile, logFile] = [join(folder, indexName), join(folder, logName)];
  const { stored, logged, isWhole: isRead } = readStored(folder, context);
  const records = intactRecords(stored, packSizes(folder));
  const isWhole = isRead && records.size === stored.size;
  const stem = nextStem(folder);
  let made = 0;
  const newPack = (): string => {
    made += 1;
    return join(folder, `${stem}-${made}.pack`);
  };
  return {
    records,
    newPack,
    commit(wanted) {
      const kept = rewritePacks(wanted, packsToRewrite(wanted, packSizes(folder)), newPack);
      const changes = changesTo(records, kept);
      const isChanged = changes.length > 0 || !isWhole;
      const isAnew = isChanged && (!isWhole || logged + changes.length > kept.length * mostLogged);
      if (isAnew) startStoreLog(logFile, writeStoreIndex(indexFile, context, kept));
      else if (isChanged) addToStoreLog(logFile, changes);
      removeUnused(folder, kept);
      const bySource = new Map(kept.map((record) => [record.source, record]));
      latest = {
        state: stateOfAll(folder, context),
        stored: bySource,
        logged: isAnew ? 0 : logged + changes.length,
        isWhole: true,
      };
      return bySource;
    },
  };
}

/** What a store holds, as it is on disk. */
interface Stored {
  readonly stored: ReadonlyMap<string, StoredRecord>;
  /** Changes in the log. */
  readonly logged: number;
  readonly isWhole: boolean;
}

/** What this process read or wrote last: its next build, where there is one, need not read it. */
let latest: (Stored & { readonly state: string }) | undefined;

/** Reads a store before it is known whether anything changed: who opens it as it is now finds it read. */
export function readStoreAhead(folder: string, context: string): void {
  const state = stateOfAll(folder, context);
  latest = { state, ...readStored(folder, context) };
}

function readStored(folder: string, context: string): Stored {
  if (latest?.state === stateOfAll(folder, context)) return latest;
  const index = readStoreIndex(join(folder, indexName), folder, context);
  const log = readStoreLog(join(folder, logName), index?.name ?? '', folder);
  const stored = withChanges(index?.records ?? [], log.changes);
  return { stored, logged: log.changes.length, isWhole: index !== null && log.isWhole };
}

/** What tells that a store is as it was, without opening it. */
function stateOfAll(folder: string, context: string): string {
  return [context, folder, stateOf(join(folder, indexName)), stateOf(join(folder, logName))].join(' ');
}

const indexName = 'index';
const logName = 'index.log';

function withChanges(
  records: readonly StoredRecord[],
  changes: readonly StoreChange[],
): ReadonlyMap<string, StoredRecord> {
  const bySource = new Map(records.map((record) => [record.source, record]));
  for (const change of changes) {
    if ('gone' in change) bySource.delete(change.source);
    else bySource.set(change.source, change);
  }
  return bySource;
}

/** The records whose pack is there and long enough to hold them; the bytes themselves are checked when they are read. */
function intactRecords(
  records: ReadonlyMap<string, StoredRecord>,
  sizes: ReadonlyMap<string, number>,
): ReadonlyMap<string, StoredRecord> {
  const isLost = ({ place }: StoredRecord) => place && place.offset + place.length > (sizes.get(place.pack) ?? 0);
  const lost = [...records.values()].filter(isLost);
  if (lost.length === 0) return records;
  const intact = new Map(records);
  for (const { source } of lost) intact.delete(source);
  return intact;
}

/** Size in bytes of each pack file. */
function packSizes(folder: string): ReadonlyMap<string, number> {
  const packs = readdirSync(folder).filter((name) => name.endsWith('.pack'));
  return new Map(packs.map((name) => [join(folder, name), statSync(join(folder, name)).size]));
}

/** A number above all that pack files of this folder bear, so that no name is used twice. */
function nextStem(folder: string): number {
  const numbers = readdirSync(folder).map((name) => Number(/^(\d+)-.+\.pack$/.exec(name)?.[1] ?? 0));
  return Math.max(0, ...numbers) + 1;
}

/** What has to be done to the records before to make them these. */
function changesTo(
  before: ReadonlyMap<string, StoredRecord>,
  records: readonly StoredRecord[],
): readonly StoreChange[] {
  const changed = records.filter((record) => before.get(record.source) !== record);
  const added = changed.filter(({ source }) => !before.has(source));
  if (before.size + added.length === records.length) return changed;
  const sources = new Set(records.map(({ source }) => source));
  const gone = [...before.keys()].filter((source) => !sources.has(source));
  return [...changed, ...gone.map((source) => ({ source, gone: true as const }))];
}

/** Removes packs that nothing is in any more, and what killed builds left. */
function removeUnused(folder: string, records: readonly StoredRecord[]): void {
  const used = new Set(records.map(({ place }) => place?.pack));
  const unused = readdirSync(folder).filter(
    (name) => name !== indexName && name !== logName && !used.has(join(folder, name)),
  );
  if (unused.length > 0) closePacks();
  for (const name of unused) rmSync(join(folder, name), { recursive: true, force: true });
}
