import { openPack, readFrame } from './pack.ts';
import type { StoredRecord } from './store-index.ts';

const mostPacks = 24;
const smallPack = 4_000_000;
const smallWaste = 16_000_000;

/**
 * The pack files that are worth writing anew: those that are half garbage once garbage is half of the store, and small
 * ones once there are many, since each build that parses something adds a pack.
 */
export function packsToRewrite(
  records: readonly StoredRecord[],
  sizes: ReadonlyMap<string, number>,
): ReadonlySet<string> {
  const live = new Map<string, number>();
  for (const { place } of records) if (place) live.set(place.pack, (live.get(place.pack) ?? 0) + place.length);
  const used = [...sizes].filter(([pack]) => live.has(pack));
  const bytes = used.reduce((sum, [, size]) => sum + size, 0);
  const liveBytes = [...live.values()].reduce((sum, size) => sum + size, 0);
  const wasteful = bytes - liveBytes > smallWaste && bytes > 2 * liveBytes;
  const many = used.length > mostPacks;
  const chosen = used.filter(
    ([pack, size]) => (wasteful && size > 2 * (live.get(pack) ?? 0)) || (many && size < smallPack),
  );
  return new Set(chosen.map(([pack]) => pack));
}

/** Copies what is live in these packs into one new pack; gives all records, in order, with the places they now have. */
export function rewritePacks(
  records: readonly StoredRecord[],
  packs: ReadonlySet<string>,
  newPack: () => string,
): readonly StoredRecord[] {
  if (packs.size === 0) return records;
  const writer = openPack(newPack());
  try {
    return records.map((record) =>
      record.place && packs.has(record.place.pack)
        ? { ...record, place: writer.append(readFrame(record.place)) }
        : record,
    );
  } finally {
    writer.close();
  }
}
