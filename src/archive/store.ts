import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { packsToRewrite, rewritePacks } from './compaction.ts';
import { makeFolders } from './files.ts';
import { closePacks } from './pack.ts';
import { readStoreIndex, type StoredRecord, writeStoreIndex } from './store-index.ts';

/** What earlier builds read, on disk: an index of records and a few pack files with their texts. */
export interface Store {
  /** By source. Empty where there is no store, or one of another program, of other settings, or a damaged one. */
  readonly records: ReadonlyMap<string, StoredRecord>;
  /** Path for a new pack file, never given twice. */
  readonly newPack: () => string;
  /** Makes these records the content of the store, at once or not at all; gives them with the places they now have. */
  readonly commit: (records: readonly StoredRecord[]) => readonly StoredRecord[];
}

/**
 * Opens the store in a folder, made where it is missing. `context` names everything besides the seed that a result
 * hangs on; a store of another context counts as empty. One process at a time may write.
 */
export function openStore(folder: string, context: string): Store {
  makeFolders(folder);
  // Packs of the same name may be new ones, after the store was thrown away.
  closePacks();
  const indexFile = join(folder, 'index');
  const records = intactRecords(readStoreIndex(indexFile, folder, context), packSizes(folder));
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
      const sizes = packSizes(folder);
      const kept = rewritePacks(wanted, packsToRewrite(wanted, sizes), newPack);
      if (!sameRecords(kept, records)) writeStoreIndex(indexFile, context, kept);
      removeUnused(folder, kept);
      return kept;
    },
  };
}

/** The records whose pack is there and long enough to hold them; the bytes themselves are checked when they are read. */
function intactRecords(
  records: readonly StoredRecord[],
  sizes: ReadonlyMap<string, number>,
): ReadonlyMap<string, StoredRecord> {
  const intact = records.filter(
    ({ place }) => place === null || place.offset + place.length <= (sizes.get(place.pack) ?? 0),
  );
  return new Map(intact.map((record) => [record.source, record]));
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

function sameRecords(records: readonly StoredRecord[], before: ReadonlyMap<string, StoredRecord>): boolean {
  return records.length === before.size && records.every((record) => before.get(record.source) === record);
}

/** Removes packs that nothing is in any more, and what killed builds left. */
function removeUnused(folder: string, records: readonly StoredRecord[]): void {
  const used = new Set(records.map(({ place }) => place?.pack));
  const unused = readdirSync(folder).filter((name) => name !== 'index' && !used.has(join(folder, name)));
  if (unused.length > 0) closePacks();
  for (const name of unused) rmSync(join(folder, name), { recursive: true, force: true });
}
