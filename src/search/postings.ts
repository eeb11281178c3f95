import { byCodePoint } from '../text/order.ts';
import { arrayItem, type Growing, negativeItem, nothingWritten, uintItem, writeHead, writeText } from './cbor.ts';
import type { Term } from './vocabulary.ts';

/** A page as its words stand in it. */
export interface WrittenPage {
  /** Numbers of meanings, one after the other. */
  readonly words: Uint32Array;
  /** The same of its title's words, which are counted apart. */
  readonly title: Uint32Array;
}

/** What one word of a page is in the index: see `Meaning`. */
type MeaningOf = (number: number) => { readonly pieces: readonly string[]; readonly terms: readonly number[] };

/** In place of a weight: the place is one of the title's. */
const inTitle = 255;

/**
 * The word list of pages, in Pagefind's form (see `WordList`), as one chunk: for each term the pages, in order, with its
 * places in them.
 */
export function printPostings(pages: readonly WrittenPage[], meaningOf: MeaningOf, terms: readonly Term[]): Uint8Array {
  const postings = sortPostings(pages, meaningOf, terms.length);
  const words = new Map<string, { own: number; readonly spellings: number[] }>();
  for (const [number, { word, spelling }] of terms.entries()) {
    if (postings.starts[number] === postings.starts[number + 1]) continue;
    const known = words.get(word) ?? { own: -1, spellings: [] };
    words.set(word, known);
    if (spelling === null) known.own = number;
    else known.spellings.push(number);
  }
  const target = nothingWritten();
  writeHead(target, arrayItem, 1);
  writeHead(target, arrayItem, words.size);
  for (const [word, { own, spellings }] of [...words].sort(([a], [b]) => byCodePoint(a, b))) {
    writeHead(target, arrayItem, 3);
    writeText(target, word);
    writePages(target, postings, own);
    writeHead(target, arrayItem, spellings.length);
    const spelt = spellings.map((number) => ({ number, spelling: terms[number]?.spelling ?? '' }));
    for (const { number, spelling } of spelt.sort((a, b) => byCodePoint(a.spelling, b.spelling))) {
      writeHead(target, arrayItem, 2);
      writeText(target, spelling);
      writePages(target, postings, number);
    }
  }
  return target.bytes.slice(0, target.length);
}

/** Every place of every term, those of one term together, in the order of pages. */
interface Postings {
  /** By the number of a term, where its places begin; they end where those of the next begin. */
  readonly starts: Uint32Array;
  readonly pages: Uint32Array;
  readonly weights: Uint8Array;
  readonly places: Uint32Array;
}

function sortPostings(pages: readonly WrittenPage[], meaningOf: MeaningOf, terms: number): Postings {
  const { pieces, own } = flatMeanings(pages, meaningOf);
  const counts = new Uint32Array(terms);
  for (const { words, title } of pages) {
    for (const list of [words, title]) {
      for (const number of list) {
        for (let at = own.starts[number]!; at < own.starts[number + 1]!; at += 3) counts[own.triples[at]!]! += 1;
      }
    }
  }
  const starts = new Uint32Array(terms + 1);
  for (let term = 0; term < terms; term += 1) starts[term + 1] = starts[term]! + counts[term]!;
  const size = starts[terms]!;
  const next = starts.slice();
  const sorted = { starts, pages: new Uint32Array(size), weights: new Uint8Array(size), places: new Uint32Array(size) };
  for (const [page, { words, title }] of pages.entries()) {
    for (const list of [words, title]) {
      let first = 0;
      for (const number of list) {
        for (let at = own.starts[number]!; at < own.starts[number + 1]!; at += 3) {
          const slot = next[own.triples[at]!]!++;
          sorted.pages[slot] = page;
          sorted.weights[slot] = list === title ? inTitle : own.triples[at + 1]!;
          sorted.places[slot] = first + own.triples[at + 2]!;
        }
        first += list === title ? 1 : pieces[number]!;
      }
    }
  }
  return sorted;
}

/** The meanings that pages speak of, as plain numbers: they are looked at once for each word of each page. */
function flatMeanings(pages: readonly WrittenPage[], meaningOf: MeaningOf) {
  let highest = 0;
  for (const { words, title } of pages)
    for (const list of [words, title]) for (const number of list) if (number > highest) highest = number;
  const starts = new Uint32Array(highest + 2);
  const pieces = new Uint32Array(highest + 1);
  const meanings = Array.from({ length: highest + 1 }, (_, number) => meaningOf(number));
  for (const [number, meaning] of meanings.entries()) {
    starts[number + 1] = starts[number]! + meaning.terms.length;
    pieces[number] = meaning.pieces.length;
  }
  const triples = new Uint32Array(starts[highest + 1]!);
  for (const [number, meaning] of meanings.entries()) triples.set(meaning.terms, starts[number]!);
  return { pieces, own: { starts, triples } };
}

/** Writes the pages of one term; none for a term of the number -1. */
function writePages(target: Growing, { starts, pages, weights, places }: Postings, term: number): void {
  const [from, end] = term < 0 ? [0, 0] : [starts[term] ?? 0, starts[term + 1] ?? 0];
  let count = 0;
  for (let at = from; at < end; at += 1) if (at === from || pages[at] !== pages[at - 1]) count += 1;
  writeHead(target, arrayItem, count);
  let before = 0;
  for (let at = from; at < end; ) {
    const page = pages[at] ?? 0;
    let own = at;
    while (own < end && pages[own] === page && weights[own] !== inTitle) own += 1;
    let next = own;
    while (next < end && pages[next] === page) next += 1;
    writeHead(target, arrayItem, 3);
    writeHead(target, uintItem, page - before);
    writePlaces(target, weights, places, at, own);
    writeTitlePlaces(target, places, own, next);
    [before, at] = [page, next];
  }
}

/** Places by weight, the least first: `[-1 - weight, place, step to the next, …, -1 - weight, place, …]`. */
function writePlaces(target: Growing, weights: Uint8Array, places: Uint32Array, from: number, end: number): void {
  const kinds: number[] = [];
  for (let at = from; at < end; at += 1) if (!kinds.includes(weights[at] ?? 0)) kinds.push(weights[at] ?? 0);
  writeHead(target, arrayItem, kinds.length + end - from);
  if (kinds.length > 1) kinds.sort((a, b) => a - b);
  for (const weight of kinds) {
    writeHead(target, negativeItem, weight);
    let before = 0;
    for (let at = from; at < end; at += 1) {
      if (weights[at] !== weight) continue;
      writeHead(target, uintItem, (places[at] ?? 0) - before);
      before = places[at] ?? 0;
    }
  }
}

/** The same of the title, which is the first field of metadata. */
function writeTitlePlaces(target: Growing, places: Uint32Array, from: number, end: number): void {
  writeHead(target, arrayItem, end > from ? 1 + end - from : 0);
  if (end > from) writeHead(target, negativeItem, 0);
  let before = 0;
  for (let at = from; at < end; at += 1) {
    writeHead(target, uintItem, (places[at] ?? 0) - before);
    before = places[at] ?? 0;
  }
}
