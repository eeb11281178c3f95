import {
  arrayItem,
  type Cursor,
  type Growing,
  readHead,
  skipNumbers,
  uintItem,
  writeBytes,
  writeHead,
} from './cbor.ts';

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
 * Writes the pages that stay, of all lists together, and says how many they are; each list is read to its end. Their
 * places are copied unread, and in one piece with those of the pages after them that are as far apart as they were.
 */
export function writePages(target: Growing, sources: readonly Source[], found: Postings): number {
  found.length = 0;
  for (const [number, source] of sources.entries()) readPages(source, number, found);
  return writeFound(target, sources, found);
}

/** The second half of `writePages`, for pages that have been read. */
export function writeFound(target: Growing, sources: readonly Source[], found: Postings): number {
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

/** Reads the pages of a list that stay, and moves behind it; `number` is its place among the lists. */
export function readPages(source: Source, number: number, found: Postings): void {
  const { bytes, pages } = source;
  let page = 0;
  let left = readHead(source, arrayItem);
  // All that is there is read here, once each: a cursor for each of millions of numbers would cost more than they do.
  let { at } = source;
  for (; left > 0; left -= 1) {
    const start = at;
    if (bytes[at] !== pageHead) throw new Error('an index with a page in another form');
    source.at = at + 1;
    const step = readHead(source, uintItem);
    const places = source.at;
    at = skipNumbers(bytes, skipNumbers(bytes, places));
    page += step;
    const own = pages[page] ?? -1;
    if (own < 0) continue;
    if (found.length === found.pages.length) grow(found);
    const row = found.length++;
    found.pages[row] = own;
    found.steps[row] = step;
    found.starts[row] = start;
    found.places[row] = places;
    found.ends[row] = at;
    found.sources[row] = number;
  }
  source.at = at;
}

/** How a page begins: as a list of three. */
export const pageHead = (arrayItem << 5) | 3;

function grow(found: Postings): void {
  const larger = nothingFound(2 * found.length);
  for (const column of ['pages', 'steps', 'starts', 'places', 'ends', 'sources'] as const) {
    larger[column].set(found[column]);
    found[column] = larger[column];
  }
}

/** The order of pages by their new numbers; null where they are in it already. As a rule those of one list are. */
function inOrder({ length, pages, sources }: Postings): Uint32Array | null {
  const ends: number[] = [];
  let isMixed = false;
  for (let at = 1; at < length; at += 1) {
    const isAfter = pages[at]! > pages[at - 1]!;
    if (!isAfter || sources[at] !== sources[at - 1]) ends.push(at);
    isMixed ||= !isAfter;
  }
  if (!isMixed) return null;
  let order = Uint32Array.from({ length }, (_, row) => row);
  // One run after the other is put among those before it.
  for (const [run, from] of ends.entries()) {
    const end = ends[run + 1] ?? length;
    const merged = order.slice();
    let [left, right] = [from - 1, end - 1];
    for (let at = end - 1; right >= from; at -= 1) {
      const isLeft = left >= 0 && pages[order[left]!]! > pages[order[right]!]!;
      merged[at] = isLeft ? order[left--]! : order[right--]!;
    }
    order = merged;
  }
  return order;
}
