import { foldWord } from '../text/search/folding.ts';
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
  /** The word itself, in its own spelling but for signs around it and a capital at its beginning. */
  readonly spellingOf: (number: number) => string;
  /** Whether any word so far is cut into pieces. */
  readonly isCut: () => boolean;
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
  const kinds = new Map<number, Kind>();
  const meanings: Meaning[] = [{ pieces: [''], terms: [] }];
  const spellings = [''];
  // By the number of a spelling, the place of its meaning: spellings that fold to one word share it.
  const meant = [0];
  const terms: Term[] = [];
  const termNumbers = new Map<string, number>();
  let files: LanguageFiles | null = null;
  let cut = false;
  const termOf = (word: string, spelling: string | null): number => {
    const key = `${word}\0${spelling ?? ''}`;
    const known = termNumbers.get(key);
    if (known !== undefined) return known;
    termNumbers.set(key, terms.length);
    return terms.push({ word, spelling }) - 1;
  };
  const numberOf = (word: string, kind: number): number => {
    let own = kinds.get(kind);
    if (!own) {
      own = { numbers: new Map([['', 0]]), asked: new Map([['', 0]]), waiting: [] };
      kinds.set(kind, own);
    }
    const known = own.numbers.get(word);
    if (known !== undefined) return known;
    // A copy: a part of a text would keep all of it in memory.
    const copy = Buffer.from(word).toString();
    const spelling = bare(copy, language);
    const number = own.numbers.get(spelling) ?? add(spelling, own);
    own.numbers.set(copy, number);
    return number;
  };
  const add = (spelling: string, own: Kind): number => {
    const folded = bare(foldWord(spelling), language);
    let meaning = own.asked.get(folded);
    if (meaning === undefined) {
      meaning = meanings.push({ pieces: [folded], terms: [] }) - 1;
      own.asked.set(folded, meaning);
      own.waiting.push(folded);
    }
    own.numbers.set(spelling, spellings.length);
    meant.push(meaning);
    return spellings.push(spelling) - 1;
  };
  return {
    numberOf,
    async learn() {
      const asked = [...kinds].flatMap(([kind, { waiting }]) =>
        batches(waiting.splice(0)).map((words) => ({ kind, words })),
      );
      if (asked.length === 0) return;
      const documents = asked.map(({ kind, words }, n) => ({ url: `/${n}/`, content: pageOf(language, kind, words) }));
      const answer = readAnswer(await ask(documents), language, asked, termOf);
      for (const [{ kind }, page] of answer.pages) {
        for (const [word, meaning] of page) {
          const place = kinds.get(kind)?.asked.get(word);
          if (place !== undefined) meanings[place] = meaning;
          cut ||= meaning.pieces.length > 1;
        }
      }
      files ??= answer.entry && { entry: answer.entry, shared: answer.shared };
    },
    meaningOf: (number) => meanings[meant[number] ?? 0] ?? nothing,
    spellingOf: (number) => spellings[number] ?? '',
    isCut: () => cut,
    terms,
    language: () => files,
  };
}

/** Words of one kind. */
interface Kind {
  /** Of words as they stand in texts, and of their spellings. */
  readonly numbers: Map<string, number>;
  /** Places of the meanings of what Pagefind is asked of. */
  readonly asked: Map<string, number>;
  /** Those of them that it was not asked of yet. */
  readonly waiting: string[];
}

const nothing: Meaning = { pieces: [], terms: [] };

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

/** A word without what makes no difference in the index. */
function bare(word: string, language: string): string {
  const whole = word.replaceAll('\u200b', '').replace(marks, '');
  if (unspaced.has(language)) return whole;
  const core = whole.replace(edges, '');
  // A dotted capital I becomes two characters.
  return /^(?!İ)\p{Lu}\p{Ll}+$/u.test(core) ? core.toLowerCase() : core;
}

function pageOf(language: string, kind: number, words: readonly string[]): string {
  const text = words.join(' ').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  const weight = kind === plainWeight || kind === titleKind ? '' : ` data-pagefind-weight="${kind / plainWeight}"`;
  const [head, body] =
    kind === titleKind ? [`<meta data-pagefind-meta="title[content]" content="${text}">`, 'x'] : ['', text];
  return `<html lang="${language}"><head>${head}</head><body data-pagefind-body${weight}>${body}</body></html>`;
}
