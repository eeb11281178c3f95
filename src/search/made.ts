import { hash } from 'node:crypto';
import type { Entry, Text } from '../archive/archive.ts';
import { encodeAddress } from '../text/addresses.ts';
import type { Fragment } from '../text/search/texts.ts';
import { digestOf } from './digest.ts';
import type { Part } from './part.ts';
import { printPostings, type WrittenPage } from './postings.ts';
import type { Vocabulary } from './vocabulary.ts';
import { titleKind } from './vocabulary-answers.ts';

/** What was made of some articles. */
export interface Made {
  readonly parts: readonly MadePart[];
  readonly shown: readonly ShownText[];
}

/** The words of some articles, with the articles by the numbers of their pages. */
export interface MadePart {
  readonly part: Part;
  readonly articles: readonly string[];
}

/** The text of an article as results are printed from it. */
export interface ShownText {
  /** A hash of it. */
  readonly id: string;
  readonly article: string;
  readonly fragment: Fragment;
  /** Numbers of its words in the vocabulary. */
  readonly words: Uint32Array;
}

/** The address of an article's page under the site's base. */
export function addressOf(entry: Entry, base: string): string {
  return `${base}${encodeAddress(`articles/${entry.id}`)}/`;
}

/** What indexing needs besides the articles. */
export interface IndexingOptions {
  readonly base: string;
  readonly textOf: (entry: Entry) => Text;
  readonly onArticle: () => void;
}

/**
 * Indexes articles, so many at a time that their words take little memory. Those without a word that the index knows
 * are in nothing that this gives.
 */
export async function indexEntries(
  entries: readonly Entry[],
  vocabulary: Vocabulary,
  options: IndexingOptions,
): Promise<Made> {
  const runs: Made[] = [];
  for (let start = 0; start < entries.length; start += atOnce)
    runs.push(await indexBatch(entries.slice(start, start + atOnce), vocabulary, options));
  return { parts: runs.flatMap(({ parts }) => parts), shown: runs.flatMap(({ shown }) => shown) };
}

/** Articles whose words are sorted at one go: some 20 kB of memory each. */
const atOnce = 2500;

async function indexBatch(
  entries: readonly Entry[],
  vocabulary: Vocabulary,
  { base, textOf, onArticle }: IndexingOptions,
): Promise<Made> {
  const drafts = entries.map((entry) => {
    const draft = draftOf(entry, textOf(entry), vocabulary);
    onArticle();
    return draft;
  });
  await vocabulary.learn();
  const hasTerms = (number: number) => vocabulary.meaningOf(number).terms.length > 0;
  const known = drafts.filter(({ words, title }) => words.some(hasTerms) || title.some(hasTerms));
  const files = vocabulary.language();
  if (known.length === 0 || !files) return { parts: [], shown: [] };
  const pages = known.map(({ words }, number) => ({ id: `_${number}`, words: placesOf(words, vocabulary) }));
  const chunks = [printPostings(known, vocabulary.meaningOf, vocabulary.terms)];
  const articles = known.map(({ entry }) => entry.id);
  return {
    parts: [{ part: { pages, chunks, entry: files.entry }, articles }],
    shown: known.map((draft) => shownText(draft, vocabulary, base)),
  };
}

/** An article whose words have numbers, but perhaps not yet a meaning. */
interface Draft extends WrittenPage {
  readonly entry: Entry;
  readonly content: string;
  readonly anchors: Fragment['anchors'];
}

function draftOf(entry: Entry, text: Text, { numberOf }: Vocabulary): Draft {
  const { words, stretches, anchors } = digestOf(entry, text);
  const numbers = new Uint32Array(words.length);
  let at = 0;
  for (const { weight, end } of stretches) {
    for (; at < end; at += 1) numbers[at] = numberOf(words[at] ?? '', weight);
  }
  const title = (entry.title ?? '').split(/\s+/).filter((word) => word !== '');
  const titleNumbers = Uint32Array.from(title, (word) => numberOf(word, titleKind));
  return { entry, words: numbers, title: titleNumbers, content: words.join(' '), anchors };
}

function shownText({ entry, words, content, anchors }: Draft, vocabulary: Vocabulary, base: string): ShownText {
  const isCut = placesOf(words, vocabulary) !== words.length;
  const placed = ({ location, ...anchor }: Fragment['anchors'][number]) => ({
    ...anchor,
    location: placesOf(words.subarray(0, location), vocabulary),
  });
  const fragment: Fragment = {
    url: addressOf(entry, base),
    content: isCut ? cut(content.split(' '), words, vocabulary) : content,
    meta: entry.title === null ? {} : { title: entry.title },
    anchors: isCut ? anchors.map(placed) : anchors,
  };
  return { id: hash('sha256', JSON.stringify(fragment)).slice(0, 12), article: entry.id, fragment, words };
}

/** How many places words take: one for each of their pieces. */
function placesOf(words: Uint32Array, { meaningOf, isCut }: Vocabulary): number {
  if (!isCut()) return words.length;
  let count = 0;
  for (const word of words) count += meaningOf(word).pieces.length;
  return count;
}

/** A text with zero-width spaces between the pieces of its words, which are in their own spelling where they can. */
function cut(words: readonly string[], numbers: Uint32Array, { meaningOf }: Vocabulary): string {
  const cutWords = words.map((word, place) => {
    const { pieces } = meaningOf(numbers[place] ?? 0);
    if (pieces.join('').length !== word.length) return pieces;
    let start = 0;
    return pieces.map(({ length }) => {
      start += length;
      return word.slice(start - length, start);
    });
  });
  return cutWords.map((pieces) => pieces.join('\u200b')).join(' \u200b');
}
