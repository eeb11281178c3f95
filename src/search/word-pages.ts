import { arrayItem, type Cursor, type Growing, readHead, skipItem, uintItem, writeBytes, writeHead } from './cbor.ts';

/** Where a list of pages begins, and the numbers that its pages get; -1 where one is left out. */
export interface Source extends Cursor {
  readonly pages: Int32Array;
}

/** Pages of a word, by columns: in a join there are millions of them, and one of these is enough for all. */
export interface Postings {
  length: number;
  /** New numbers. */
  pages: Int32Array;
  /** What parted each from the page before it, also one that is left out. */
  steps: Int32Array;
  /** Where it begins, where its places begin, and where they end. */
  starts: Int32Array;
  places: Int32Array;
  ends: Int32Array;
  /** The list it comes from. */
  sources: Int32Array;
}

/** No pages yet. */
export function nothingFound(size = 1024): Postings {
  const column = () => new Int32Array(size);
  return {
    ...{ length: 0, pages: column(), steps: column(), starts: column() },
    ...{ places: column(), ends: column(), sources: column() },
  };
}

/**
 * Writes the pages that stay, of all lists together, and says how many they are. Their places are copied unread, and in
 * one piece with those of the pages after them that are as far apart as they were.
 */
export function writePages(target: Growing, sources: readonly Source[], found: Postings): number {
  found.length = 0;
  for (const [number, source] of sources.entries()) readPages(source, number, found);
  const { length, pages, steps, starts, places, ends } = found;
  writeHead(target, arrayItem, length);
  const order = inOrder(found);
  let before = 0;
  for (let at = 0; at < length; ) {
    const first = order ? order[at]! : at;
    let last = first;
    for (at += 1; at < length; at += 1) {
      const next = order ? order[at]! : at;
      const isSame = found.sources[next] === found.sources[first] && starts[next] === ends[last];
      if (!isSame || steps[next] !== pages[next]! - pages[last]!) break;
      last = next;
    }
    writeHead(target, arrayItem, 3);
    writeHead(target, uintItem, pages[first]! - before);
    writeBytes(target, sources[found.sources[first]!]!.bytes, places[first]!, ends[last]!);
    before = pages[last]!;
  }
  return length;
}

function readPages(source: Source, number: number, found: Postings): void {
  let page = 0;
  for (let left = readHead(source, arrayItem); left > 0; left -= 1) {
    const start = source.at;
    if (readHead(source, arrayItem) !== 3) throw new Error('an index with a page in another form');
    const step = readHead(source, uintItem);
    const places = source.at;
    skipItem(source);
    skipItem(source);
    page += step;
    const own = source.pages[page] ?? -1;
    if (own < 0) continue;
    if (found.length === found.pages.length) grow(found);
    const at = found.length++;
    found.pages[at] = own;
    found.steps[at] = step;
    found.starts[at] = start;
    found.places[at] = places;
    found.ends[at] = source.at;
    found.sources[at] = number;
  }
}

function grow(found: Postings): void {
  const larger = nothingFound(2 * found.length);
  for (const column of ['pages', 'steps', 'starts', 'places', 'ends', 'sources'] as const) {
    larger[column].set(found[column]);
    found[column] = larger[column];
  }
}

/** The order of pages by their new numbers; null where they are in it already. */
function inOrder({ length, pages }: Postings): Uint32Array | null {
  let at = 1;
  while (at < length && pages[at]! > pages[at - 1]!) at += 1;
  return at >= length ? null : Uint32Array.from({ length }, (_, n) => n).sort((a, b) => pages[a]! - pages[b]!);
}
