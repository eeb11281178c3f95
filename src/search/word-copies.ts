import { arrayItem, type Growing, readHead, skipItem, skipNumbers, uintItem, writeBytes, writeHead } from './cbor.ts';
import { pageHead, type Source } from './word-pages.ts';

/** A word of one list alone: its bytes from its text on, `at` standing before its pages. */
export interface WordSource extends Source {
  readonly from: number;
}

/**
 * Copies a word of which all pages stay, in their order, as most do where one article changed: but for the steps that are
 * others now, byte for byte. Gives whether it did, with the source behind the word; else nothing is written, and the
 * source stands where it stood.
 */
export function copyWord(target: Growing, source: WordSource): boolean {
  const [length, at] = [target.length, source.at];
  writeHead(target, arrayItem, 3);
  let from = copyPages(target, source, source.from);
  if (from >= 0) {
    for (let left = readHead(source, arrayItem); left > 0 && from >= 0; left -= 1) {
      readHead(source, arrayItem);
      skipItem(source);
      from = copyPages(target, source, from);
    }
  }
  if (from >= 0) {
    writeBytes(target, source.bytes, from, source.at);
    return true;
  }
  target.length = length;
  source.at = at;
  return false;
}

/**
 * Reads a list of pages and writes what stands before a step that is another one now, from `start` on, with the new step.
 * Gives where what is not written yet begins; -1 where a page is left out, or comes before one that it stood behind.
 */
function copyPages(target: Growing, source: Source, start: number): number {
  const { bytes, pages } = source;
  let [from, page, before] = [start, 0, -1];
  let left = readHead(source, arrayItem);
  let { at } = source;
  for (; left > 0; left -= 1) {
    const first = at;
    if (bytes[at] !== pageHead) throw new Error('an index with a page in another form');
    let step = bytes[at + 1] ?? 0;
    at += 2;
    if (step > 23) {
      source.at = first + 1;
      step = readHead(source, uintItem);
      at = source.at;
    }
    page += step;
    const own = pages[page] ?? -1;
    if (own <= before) return -1;
    const now = own - Math.max(before, 0);
    if (now !== step) {
      writeBytes(target, bytes, from, first + 1);
      writeHead(target, uintItem, now);
      from = at;
    }
    before = own;
    at = skipNumbers(bytes, skipNumbers(bytes, at));
  }
  source.at = at;
  return from;
}
