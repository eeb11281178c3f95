import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ShardListing, ShardMembers } from '../text/search/index.ts';
import { type Fragment, readText, type TextPlace, textFile, textPlaces } from '../text/search/texts.ts';
import type { ShardAhead } from './builders.ts';
import { isWhole, type Previous } from './keep.ts';
import { unpack } from './packing.ts';
import { type Part, readPart } from './part.ts';
import type { Shard } from './shards.ts';
import { type WordCounter, wordCounter } from './words.ts';

/** What a shard can take over of the one of the same name that was there before. */
export interface Earlier {
  /** Its folder, and that of its texts. */
  readonly folder: string;
  readonly texts: string;
  readonly listing: ShardListing;
  /** What Pagefind knew of its articles; null where none had words. */
  readonly part: Part | null;
  /** Ids of its articles, in the order of its table's rows. */
  readonly rows: readonly string[];
  /** Ids of the texts of the articles that are still the same, by the articles' ids; null for those without words. */
  readonly kept: ReadonlyMap<string, string | null>;
  /** Ids of the texts of those that are not. */
  readonly gone: ReadonlySet<string>;
  /** How often words stand in the articles that are kept. */
  readonly words: WordCounter;
  /** Where the texts of its articles stand, by their ids. */
  readonly places: ReadonlyMap<string, TextPlace>;
  /** Reads one of them. Throws where it is not there. */
  readonly textOf: (text: string) => Fragment;
}

/**
 * What a wanted shard can take over of the previous index: of nothing where that has no shard of its name, where most
 * of it changed, where texts share another number of files, or where what it holds is not whole.
 */
export function findEarlier(previous: Previous | null, shard: Shard, groups: number): Earlier | null {
  const listing = previous?.manifest.shards.find(({ name }) => name === shard.name);
  if (!previous || !listing || listing.groups !== groups || !isWhole(previous, listing)) return null;
  try {
    return readEarlier(previous.folder, listing, shard);
  } catch {
    // Whatever is wrong with it: indexing all of the shard again gives the same.
    return null;
  }
}

function readEarlier(index: string, listing: ShardListing, shard: Shard): Earlier | null {
  const [folder, texts] = [join(index, listing.folder), join(index, listing.name)];
  const { members, part, words } = aheadOf(folder) ?? readContent({ ...listing, folder });
  const keys = new Map(shard.entries.map(({ id }, row) => [id, shard.keys[row]]));
  const kept = new Map<string, string | null>();
  const gone = new Set<string>();
  for (const [article, key, text] of members) {
    if (keys.get(article) === key) kept.set(article, text);
    else if (text !== null) gone.add(text);
  }
  if (kept.size * 2 < Math.max(members.length, shard.entries.length)) return null;
  const places = textPlaces(
    members.flatMap(([, , text]) => text ?? []),
    listing.groups,
  );
  const textOf = (text: string): Fragment => {
    const place = places.get(text);
    const found = place && readText(unpack(readFileSync(join(texts, textFile(place)))), place);
    if (!found) throw new Error(`an index without ${text}, which it lists`);
    return found;
  };
  for (const text of gone) words.remove(textOf(text).content);
  return { folder, texts, listing, part, rows: members.map(([article]) => article), kept, gone, words, places, textOf };
}

/** What a shard's folder holds, read. */
interface Content {
  readonly members: ShardMembers;
  readonly part: Part | null;
  readonly words: WordCounter;
}

/** Reads a shard's folder before it is asked for. What cannot be read is told by who wants it. */
export function readAhead(shard: ShardAhead): void {
  try {
    if (ahead.size < mostAhead && !ahead.has(shard.folder)) ahead.set(shard.folder, readContent(shard));
  } catch {
    // As if it had not been tried.
  }
}

/** Shards that are read ahead: a change of more of them takes its time, and should not take memory. */
const mostAhead = 2;

/** By the full paths of folders. A folder bears a hash of its content: what was read of it stays true. */
const ahead = new Map<string, Content>();

/** What was read ahead; whoever takes it counts on with its words. */
function aheadOf(folder: string): Content | undefined {
  const content = ahead.get(folder);
  ahead.delete(folder);
  return content;
}

function readContent({ folder, name, indexed }: ShardAhead): Content {
  const read = (path: string) => readFileSync(join(folder, path));
  return {
    members: JSON.parse(unpack(read('members'))),
    part: indexed > 0 ? readPart(name, read) : null,
    words: wordCounter(read('words')),
  };
}
