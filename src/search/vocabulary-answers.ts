import { arrayItem, type Cursor, negativeItem, readHead, readText, uintItem } from './cbor.ts';
import { unpackMarked } from './packing.ts';
import type { Index, IndexFile } from './pagefind.ts';
import { type PartEntry, readPart, stemmerFile } from './part.ts';

/** The kind of words of a title as Pagefind keeps them apart from the page's own. */
export const titleKind = 0;

/** What a word is in the index. */
export interface Meaning {
  /** Pieces that Pagefind cuts it into, each with a place of its own: one, but in languages without blanks. */
  readonly pieces: readonly string[];
  /** Triples: a term, its weight, and the piece that it stands at. */
  readonly terms: readonly number[];
}

/** Words of one kind that were asked about. */
export interface Question {
  readonly kind: number;
  readonly words: readonly string[];
}

/** What Pagefind says of them. */
export interface Answer {
  /** Meanings by words; a word that has none is no word to it. */
  readonly pages: ReadonlyMap<Question, ReadonlyMap<string, Meaning>>;
  readonly entry: PartEntry | null;
  /** Its module for browsers and the language's stemmer. */
  readonly shared: readonly IndexFile[];
}

/** Pagefind's module for browsers. */
export const moduleFile = 'pagefind.js';

/**
 * Reads out of an index of pages, each a list of words, what its words mean: the address of a page is the number of its
 * question. `termOf` numbers the terms. Throws where Pagefind could not read a page.
 */
export function readAnswer(
  { files, complaints }: Index,
  language: string,
  questions: readonly Question[],
  termOf: (word: string, spelling: string | null) => number,
): Answer {
  if (complaints.length > 0) throw new Error(`Pagefind could not read a list of words: ${complaints.join('; ')}`);
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const fileOf = (path: string): Uint8Array => {
    const content = contents.get(path);
    if (!content) throw new Error(`Pagefind wrote no ${path}`);
    return content;
  };
  const part = readPart(language, fileOf);
  if (!part) return { pages: new Map(), entry: null, shared: [] };
  const pages = part.pages.map(({ id }) => openPage(fileOf(`fragment/${id}.pf_fragment`), questions));
  for (const chunk of part.chunks) readChunk({ bytes: chunk, at: 0 }, pages, termOf);
  const shared = files.filter(({ path }) => path === moduleFile || path === stemmerFile(part.entry));
  return { pages: new Map(pages.map(({ question, meanings }) => [question, meanings])), entry: part.entry, shared };
}

/** A page while its words are read: what stands at each of its places. */
interface Page {
  readonly question: Question;
  readonly meanings: ReadonlyMap<string, Growing>;
  readonly at: readonly { readonly meaning: Growing; readonly piece: number }[];
}

interface Growing {
  readonly pieces: readonly string[];
  readonly terms: number[];
}

/** Pagefind parts words by blanks, and their pieces by zero-width spaces. */
function openPage(fragment: Uint8Array, questions: readonly Question[]): Page {
  const { url, content, meta }: { url: string; content: string; meta: { title?: string } } = JSON.parse(
    Buffer.from(unpackMarked(fragment)).toString('utf8').trim(),
  );
  const question = questions[Number(url.slice(1, -1))];
  if (!question) throw new Error(`an index of words with a page ${url} that was not asked for`);
  const meanings = new Map<string, Growing>();
  const at: { meaning: Growing; piece: number }[] = [];
  for (const word of (question.kind === titleKind ? (meta.title ?? '') : content).split(' ')) {
    const pieces = word.split('\u200b').filter((piece) => piece !== '');
    const meaning = { pieces, terms: [] };
    meanings.set(pieces.join(''), meaning);
    at.push(...pieces.map((_, piece) => ({ meaning, piece })));
  }
  return { question, meanings, at };
}

function readChunk(cursor: Cursor, pages: readonly Page[], termOf: (word: string, spelling: string | null) => number) {
  readHead(cursor, arrayItem);
  for (let words = readHead(cursor, arrayItem); words > 0; words -= 1) {
    readHead(cursor, arrayItem);
    const word = readText(cursor);
    readPages(cursor, pages, () => termOf(word, null));
    for (let spellings = readHead(cursor, arrayItem); spellings > 0; spellings -= 1) {
      readHead(cursor, arrayItem);
      const spelling = readText(cursor);
      readPages(cursor, pages, () => termOf(word, spelling));
    }
  }
}

function readPages(cursor: Cursor, pages: readonly Page[], termOf: () => number): void {
  let number = 0;
  for (let left = readHead(cursor, arrayItem); left > 0; left -= 1) {
    readHead(cursor, arrayItem);
    number += readHead(cursor, uintItem);
    const page = pages[number];
    if (!page) throw new Error('an index of words with a page that it does not list');
    const isTitle = page.question.kind === titleKind;
    readPlaces(cursor, (weight, place) => isTitle || add(page, place, termOf(), weight));
    readPlaces(cursor, (field, place) => isTitle && add(page, place, termOf(), field));
  }
}

function add({ at }: Page, place: number, term: number, weight: number): boolean {
  const found = at[place];
  if (!found) throw new Error('an index of words with a place beyond them');
  found.meaning.terms.push(term, weight, found.piece);
  return true;
}

/** `[-1 - weight, place, step to the next, …, -1 - weight, place, …]`; of metadata, the field's number is the weight. */
function readPlaces(cursor: Cursor, onPlace: (weight: number, place: number) => void): void {
  let [weight, place] = [0, 0];
  for (let left = readHead(cursor, arrayItem); left > 0; left -= 1) {
    if ((cursor.bytes[cursor.at] ?? 0) >> 5 === negativeItem) {
      [weight, place] = [readHead(cursor, negativeItem), 0];
    } else {
      place += readHead(cursor, uintItem);
      onPlace(weight, place);
    }
  }
}
