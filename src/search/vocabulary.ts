import { foldWord } from '../text/search-folding.ts';
import { plainWeight } from './digest.ts';
import type { Index, IndexFile, SearchDocument } from './pagefind.ts';
import type { PartEntry } from './part.ts';
import { type Meaning, readAnswer, titleKind } from './vocabulary-answers.ts';

/**
 * What the words of texts are called in an index: Pagefind is asked once of each, and never of whole articles. What it
 * makes of a word hangs on the word and its weight alone (lower case, stem, parts of compounds, spelling), in languages
 * without blanks on the run of letters between two blanks.
 */
export interface Vocabulary {
  /** The number of a word that weighs so much; `titleKind` where it stands in a title as such. */
  readonly numberOf: (word: string, kind: number) => number;
  /** Asks of the words that are not known yet. Before it, nothing is known of their numbers. */
  readonly learn: () => Promise<void>;
  /** What the word with this number is in the index. */
  readonly meaningOf: (number: number) => Meaning;
  /** All terms of the index so far; meanings speak of them by their places in this list. */
  readonly terms: readonly Term[];
  /** What every index of the language holds; null before anything was learnt. */
  readonly language: () => LanguageFiles | null;
}

/** A word as the index lists it, or a spelling of it with accents. */
export interface Term {
  readonly word: string;
  readonly spelling: string | null;
}

/** Pagefind's own files for one language, and what its search must know of it. */
export interface LanguageFiles {
  readonly entry: PartEntry;
  readonly shared: readonly IndexFile[];
}

/** A vocabulary of one language; `ask` gives documents to Pagefind. */
export function openVocabulary(
  language: string,
  ask: (documents: Iterable<SearchDocument>) => Promise<Index>,
): Vocabulary {
  const numbers = new Map<number, Map<string, number>>();
  const meanings: Meaning[] = [{ pieces: [''], terms: [] }];
  const terms: Term[] = [];
  const termNumbers = new Map<string, number>();
  let waiting = new Map<number, string[]>();
  let files: LanguageFiles | null = null;
  const termOf = (word: string, spelling: string | null): number => {
    const key = `${word}\0${spelling ?? ''}`;
    const known = termNumbers.get(key);
    if (known !== undefined) return known;
    termNumbers.set(key, terms.length);
    return terms.push({ word, spelling }) - 1;
  };
  const numberOf = (word: string, kind: number): number => {
    const own = numbers.get(kind) ?? new Map<string, number>([['', 0]]);
    numbers.set(kind, own);
    const known = own.get(word);
    if (known !== undefined) return known;
    const key = reduced(word, language);
    let number = own.get(key);
    if (number === undefined) {
      number = meanings.push({ pieces: [key], terms: [] }) - 1;
      own.set(key, number);
      const list = waiting.get(kind) ?? [];
      waiting.set(kind, list);
      list.push(key);
    }
    own.set(word, number);
    return number;
  };
  return {
    numberOf,
    async learn() {
      const asked = [...waiting].flatMap(([kind, words]) => batches(words).map((batch) => ({ kind, words: batch })));
      waiting = new Map();
      if (asked.length === 0) return;
      const documents = asked.map(({ kind, words }, n) => ({ url: `/${n}/`, content: pageOf(language, kind, words) }));
      const answer = readAnswer(await ask(documents), language, asked, termOf);
      for (const [{ kind }, page] of answer.pages)
        for (const [word, meaning] of page) meanings[numbers.get(kind)?.get(word) ?? 0] = meaning;
      files ??= answer.entry && { entry: answer.entry, shared: answer.shared };
    },
    meaningOf: (number) => meanings[number] ?? { pieces: [], terms: [] },
    terms,
    language: () => files,
  };
}

/** Words that Pagefind is asked of in one page. */
const atOnce = 50_000;

function batches(words: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(words.length / atOnce);
  return Array.from({ length: count }, (_, n) => words.slice(n * atOnce, (n + 1) * atOnce));
}

/** Languages written without blanks: Pagefind cuts their texts up itself, and signs tell it where. */
const unspaced = new Set(['zh', 'ja', 'th', 'lo', 'km', 'my']);
/** Signs around a word, which leave what it is in the index as it is. */
const edges = /^[.,;:!?"'()[\]{}<>/“”‘’«»‹›„‚…–—-]+|[.,;:!?"'()[\]{}<>/“”‘’«»‹›„‚…–—-]+$/g;
/** What a page of Pagefind's marks its own words with. */
const marks = /^_+(?=(?:END_)?PAGEFIND_)/;

/** A word in the form that stands for all that are one in the index. */
function reduced(word: string, language: string): string {
  const folded = foldWord(word).replaceAll('\u200b', '').replace(marks, '');
  if (unspaced.has(language)) return folded;
  const bare = folded.replace(edges, '');
  // A dotted capital I becomes two characters.
  return /^(?!İ)\p{Lu}\p{Ll}+$/u.test(bare) ? bare.toLowerCase() : bare;
}

function pageOf(language: string, kind: number, words: readonly string[]): string {
  const text = words.join(' ').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  const weight = kind === plainWeight || kind === titleKind ? '' : ` data-pagefind-weight="${kind / plainWeight}"`;
  const [head, body] =
    kind === titleKind ? [`<meta data-pagefind-meta="title[content]" content="${text}">`, 'x'] : ['', text];
  return `<html lang="${language}"><head>${head}</head><body data-pagefind-body${weight}>${body}</body></html>`;
}
