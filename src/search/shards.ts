import { hash } from 'node:crypto';
import type { CopyGroup, Entry } from '../archive/archive.ts';
import { indexKey } from '../archive/entry-keys.ts';

/** Articles of one language and one stretch of time that are indexed together. */
export interface Shard {
  /** A language tag of its own, such as `en-x-200801-200912`: Pagefind keeps languages apart, and begins ids with it. */
  readonly name: string;
  /** Primary language subtag, `und` where it is not known. */
  readonly language: string;
  /** In the archive's order. */
  readonly entries: readonly Entry[];
  /** For each of them a key that changes when what the index says of it would. */
  readonly keys: readonly string[];
  /** Of those of them that are copies of one text, a key that they share, by their ids. */
  readonly copies: ReadonlyMap<string, string>;
  /** Changes when the index of the shard would. */
  readonly key: string;
}

/**
 * Cuts an archive into shards of at most `limit` articles. The cuts are halves of a fixed calendar (then of a hash of
 * the id), so that one more article changes one shard, and the same articles give the same shards however they came.
 * `groups` are those of the archive's copies.
 */
export function planShards(
  entries: readonly Entry[],
  limit: number,
  version: string,
  groups: ReadonlyMap<string, CopyGroup> = new Map(),
): readonly Shard[] {
  const shards: Shard[] = [];
  for (const [language, own] of groupBy(entries, languageOf)) {
    for (const [label, articles] of cut(own, limit)) {
      shards.push(shardOf(`${language}-x-${label}`, language, articles, version, copyKeys(articles, groups)));
    }
  }
  return shards.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A shard of some articles of one language. Its name has letters, digits and hyphens, at most eight between two. */
function shardOf(
  name: string,
  language: string,
  entries: readonly Entry[],
  version: string,
  copies: ReadonlyMap<string, string>,
): Shard {
  const keys = entries.map(indexKey);
  const sum = hash('sha256', `${JSON.stringify([version, name, ...copies])}${keys.join('')}`);
  return { name, language, entries, keys, copies, key: sum.slice(0, 12) };
}

/** The first article of a group names it, so that another copy changes none of those there are. */
function copyKeys(entries: readonly Entry[], groups: ReadonlyMap<string, CopyGroup>): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  if (groups.size === 0) return keys;
  for (const { id } of entries) {
    const first = groups.get(id)?.entries[0];
    if (first) keys.set(id, hash('sha256', first.id).slice(0, 8));
  }
  return keys;
}

/** A few undated articles are not worth a request of their own: only where there is a cut do they stand apart. */
function* cut(entries: readonly Entry[], limit: number): Generator<readonly [string, readonly Entry[]]> {
  if (entries.length <= limit) {
    yield ['all', entries];
    return;
  }
  const undated = entries.filter(({ date }) => date === null).map(placed);
  const dated = entries.filter(({ date }) => date !== null).map(placed);
  for (const [label, articles] of split(dated, 0, calendarSize, limit)) yield [label, articles];
  for (const [label, articles] of split(undated, 0, hashSize, limit)) {
    yield [label.replace(/^000000(?:-000000$)?/, 'undated'), articles];
  }
}

interface Placed {
  readonly entry: Entry;
  readonly period: number;
}

/** A place in the calendar is a period (year and month, 16 to a year, 0 where the month is not known), then a hash. */
const hashSize = 2 ** 16;
const calendarSize = 2 ** 18 * hashSize;

function placed(entry: Entry): Placed {
  const { date } = entry;
  return { entry, period: date === null ? 0 : Number(date.slice(0, 4)) * 16 + Number(date.slice(5, 7)) };
}

/** Most cuts are between periods: hashes are made only where a period is cut. */
function isBefore({ entry, period }: Placed, middle: number): boolean {
  const cut = Math.floor(middle / hashSize);
  if (period !== cut) return period < cut;
  return middle % hashSize > 0 && Number.parseInt(hash('sha256', entry.id).slice(0, 4), 16) < middle % hashSize;
}

function* split(
  pool: readonly Placed[],
  from: number,
  size: number,
  limit: number,
): Generator<readonly [string, readonly Entry[]]> {
  if (pool.length === 0) return;
  if (pool.length <= limit || size === 1) {
    yield [labelOf(from, size), pool.map(({ entry }) => entry)];
    return;
  }
  const middle = from + size / 2;
  yield* split(
    pool.filter((placed) => isBefore(placed, middle)),
    from,
    size / 2,
    limit,
  );
  yield* split(
    pool.filter((placed) => !isBefore(placed, middle)),
    middle,
    size / 2,
    limit,
  );
}

/** `200801-200912` for whole months; `200801-4000-7fff` for a part of one month by hash. */
function labelOf(from: number, size: number): string {
  if (size === calendarSize) return 'dated';
  const month = (period: number) =>
    `${String(Math.floor(period / 16)).padStart(4, '0')}${String(Math.min(period % 16, 12)).padStart(2, '0')}`;
  const first = Math.floor(from / hashSize);
  if (size >= hashSize) return `${month(first)}-${month(first + size / hashSize - 1)}`;
  const part = (place: number) => (place % hashSize).toString(16).padStart(4, '0');
  return `${month(first)}-${part(from)}-${part(from + size - 1)}`;
}

/** Primary language subtag of an article, `und` where it is not known. */
export function languageOf({ language }: Entry): string {
  return /^[a-z]{2,3}(?=-|$)/i.exec(language ?? '')?.[0].toLowerCase() ?? 'und';
}

/** Items by what they have in common, in the order they are first met. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
