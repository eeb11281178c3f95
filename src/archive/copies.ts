import { bandCount, bandOf, likeness, textKeyOf } from '../text/sketch.ts';
import type { CopyGroup, Entry } from './archive.ts';
import { byDateAndId } from './order.ts';

/** Share of the runs of words that two texts have in common, from which on they are taken for copies. */
const alike = 2 / 3;

/** Texts that one is compared with in each band: those before it in the archive's order, where copies mostly stand. */
const neighbours = 8;

/**
 * Finds the articles whose texts are the same or nearly the same, by their sketches. One look at each article in each
 * of a few bands, however many there are; the same articles give the same groups, whatever was built before.
 */
export function groupCopies(
  entries: readonly Entry[],
  sketchOf: (entry: Entry) => string | null,
): ReadonlyMap<string, CopyGroup> {
  const sketches = entries.map(sketchOf);
  const joined = new Int32Array(entries.length).map((_, index) => index);
  const different = joinSame(sketches, joined);
  for (let band = 0; band < bandCount; band += 1) joinAlike(sketches, different, band, joined);
  const members = new Map<number, number[]>();
  for (const [index, sketch] of sketches.entries()) {
    if (sketch === null) continue;
    const root = rootOf(joined, index);
    const known = members.get(root);
    if (known) known.push(index);
    else members.set(root, [index]);
  }
  const groups = new Map<string, CopyGroup>();
  for (const indexes of members.values()) {
    if (indexes.length < 2) continue;
    const group = groupOf(indexes.map((index) => ({ entry: entries[index]!, text: textKeyOf(sketches[index] ?? '') })));
    for (const { id } of group.entries) groups.set(id, group);
  }
  return groups;
}

function groupOf(members: readonly { readonly entry: Entry; readonly text: string }[]): CopyGroup {
  const oldestFirst = members.toSorted(
    (a, b) => Number(a.entry.date === null) - Number(b.entry.date === null) || byDateAndId(b.entry, a.entry),
  );
  return { entries: oldestFirst.map(({ entry }) => entry), texts: oldestFirst.map(({ text }) => text) };
}

/** Joins texts of the same words; gives the first of each. */
function joinSame(sketches: readonly (string | null)[], joined: Int32Array): readonly number[] {
  const first = new Map<string, number>();
  for (const [index, sketch] of sketches.entries()) {
    if (sketch === null) continue;
    const key = textKeyOf(sketch);
    const known = first.get(key);
    if (known === undefined) first.set(key, index);
    else join(joined, known, index);
  }
  return [...first.values()];
}

/** Joins texts that share a band and, looked at closer, most of their words. */
function joinAlike(
  sketches: readonly (string | null)[],
  indexes: readonly number[],
  band: number,
  joined: Int32Array,
): void {
  const latest = openTable(indexes.length);
  const before = new Int32Array(sketches.length).fill(-1);
  for (const index of indexes) {
    const sketch = sketches[index] ?? '';
    let other = latest.exchange(bandOf(sketch, band), index);
    before[index] = other;
    for (let step = 0; step < neighbours && other >= 0; step += 1) {
      const isJoined = rootOf(joined, index) === rootOf(joined, other);
      if (!isJoined && likeness(sketch, sketches[other] ?? '') >= alike) join(joined, index, other);
      other = before[other] ?? -1;
    }
  }
}

/** A map of numbers to numbers from 0, for at most so many: a fifth of the time of a `Map`. */
function openTable(size: number): { readonly exchange: (key: number, value: number) => number } {
  const mask = 2 ** Math.ceil(Math.log2(size * 2 + 2)) - 1;
  const [keys, values] = [new Int32Array(mask + 1), new Int32Array(mask + 1).fill(-1)];
  return {
    /** Puts a value in the place of the one before; gives that, or -1. */
    exchange(key, value) {
      let slot = (key ^ (key >>> 15)) & mask;
      while (values[slot] !== -1 && keys[slot] !== key) slot = (slot + 1) & mask;
      const found = values[slot] ?? -1;
      keys[slot] = key;
      values[slot] = value;
      return found;
    },
  };
}

/** The smallest index of a group names it, in whatever order its members are joined. */
function join(joined: Int32Array, a: number, b: number): void {
  const [one, other] = [rootOf(joined, a), rootOf(joined, b)];
  joined[Math.max(one, other)] = Math.min(one, other);
}

function rootOf(joined: Int32Array, index: number): number {
  let at = index;
  while (joined[at] !== at) {
    // Every second step is cut short for those who come after.
    joined[at] = joined[joined[at] ?? at] ?? at;
    at = joined[at] ?? at;
  }
  return at;
}
