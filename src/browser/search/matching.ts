import { comparable, foldText } from '../../text/search/folding.ts';
import type { Fragment } from '../../text/search/texts.ts';
import type { PagefindPlace, PagefindResult } from './pagefind.ts';
import { alternatives, type Query, type Term } from './query.ts';
import { isUnspaced, segmentsOf } from './segments.ts';
import type { EngineShard, Shelf } from './shelf.ts';

/** Articles that Pagefind found: their rows, and what it says of each. */
export interface Postings {
  readonly rows: Int32Array;
  readonly results: readonly PagefindResult[];
}

export interface Matches {
  /** Rows of the articles that have the words. */
  readonly rows: readonly number[];
  /** By row. */
  readonly scores: Float64Array;
  /** Rows that an excluded term rules out. */
  readonly excluded: ReadonlySet<number>;
  /** Terms of the query, by their words, that stand in no article as they are. */
  readonly unknown: readonly string[];
  /** Places of the matching words of an article, counted from the first word of its headline. */
  readonly placesOf: (row: number) => ReadonlySet<number>;
}

/**
 * Finds what has the words of a query. Pagefind drops words it does not know and stretches others to what begins alike,
 * depending on what it has loaded; so each term is asked for exactly, and only what has all of them counts. With
 * `beginning`, the last word may be the beginning of one.
 */
export async function matchWords(query: Query, shelf: Shelf, beginning: boolean): Promise<Matches> {
  const exactly = (term: Term) => shelf.ask(`"${wordsOf(term).join(' ')}"`);
  const unknown = new Set<string>();
  const found: Ranked[] = [];
  const scores = new Float64Array(shelf.size);
  const known = new Uint8Array(shelf.size);
  const rows: number[] = [];
  const add = (ranked: Postings, isMeant: (row: number) => boolean): void => {
    for (let index = 0; index < ranked.rows.length; index += 1) {
      const row = ranked.rows[index]!;
      if (!isMeant(row)) continue;
      // Scores of alternatives add up.
      scores[row] = (scores[row] ?? 0) + (ranked.results[index]?.s ?? 0);
      if (known[row] === 0) rows.push(row);
      known[row] = 1;
    }
  };
  for (const terms of alternatives(query)) {
    if (terms.length === 0) continue;
    const lone = beginning ? null : await loneWord(terms, shelf);
    if (lone) {
      found.push({ ranked: lone, exact: null, isOpen: false });
      add(lone, () => true);
      continue;
    }
    const open = beginning && terms.at(-1) === lastWord(query) ? terms.at(-1) : undefined;
    const exact = await Promise.all(terms.filter((term) => term !== open).map(exactly));
    for (const [index, set] of exact.entries()) if (set.rows.length === 0) unknown.add(textOf(terms[index]));
    if (exact.some((set) => set.rows.length === 0)) continue;
    const ranked = await shelf.ask(terms.flatMap(wordsOf).join(' '));
    const isBegun = open ? await begunBy(open, ranked, shelf) : () => true;
    const isExact = inAll(exact, shelf.size);
    found.push({ ranked, exact, isOpen: open !== undefined });
    add(ranked, (row) => isExact(row) && isBegun(row));
  }
  const ruledOut = await Promise.all(query.excluded.map(exactly));
  return {
    ...{ rows, scores, unknown: [...unknown] },
    excluded: new Set(ruledOut.flatMap((set) => [...set.rows])),
    placesOf: (row) => {
      const places = new Set<number>();
      for (const one of found) for (const place of placesIn(one, row)) places.add(place);
      return places;
    },
  };
}

/** A term as the reader wrote it. */
export function textOf(term: Term | undefined): string {
  return term?.words.join(' ') ?? '';
}

/** The term that may still be being typed: the last, where it is one word with blanks around and no alternative. */
export function lastWord({ groups }: Query): Term | null {
  const [last, alternative] = groups.at(-1) ?? [];
  const [word = ''] = last?.words ?? [];
  return last && !alternative && !last.phrase && comparable(word).length >= 2 && !isUnspaced(word) ? last : null;
}

/** The words that an article must have some of: what the index will be asked for. */
export function wantedWords({ groups }: Query): readonly string[] {
  return groups.flatMap((terms) => terms.flatMap(wordsOf)).map(comparable);
}

/** As the index has them: folded, cut where no blanks are written. What has several words is asked for as a phrase. */
function wordsOf({ words }: Term): readonly string[] {
  return words.flatMap(segmentsOf).map((word) => foldText(word).replace(/"/g, ''));
}

/** What was found for one alternative of a query: of all words together, and of each term as it stands. */
interface Ranked {
  readonly ranked: Postings;
  /** Null where each place tells by itself whether it has the very word. */
  readonly exact: readonly Postings[] | null;
  /** Whether the last word may be the beginning of one. */
  readonly isOpen: boolean;
}

/** Tells whether a row stands in all sets. */
function inAll(sets: readonly Postings[], size: number): (row: number) => boolean {
  const counts = new Uint8Array(size);
  for (const [place, { rows }] of sets.entries()) {
    for (const row of rows) if (counts[row] === place) counts[row] = place + 1;
  }
  return (row) => counts[row] === sets.length;
}

/**
 * Places of the words in an article, without those that only begin alike: each term is known to stand at one place as it
 * is (or as it is stemmed), and what tells less than these for its weight is another word.
 */
function placesIn({ ranked, exact, isOpen }: Ranked, row: number): readonly number[] {
  const places = placesFound(ranked, row);
  if (isOpen) return places.map(({ l }) => l);
  if (!exact) return places.filter(isWhole).map(({ l }) => l);
  const telling = new Map(places.map((place) => [place.l, tellingOf(place)]));
  const own = exact.flatMap((set) => placesFound(set, row).map(({ l }) => l));
  const least = own.reduce((min, place) => Math.min(min, telling.get(place) ?? min), Number.POSITIVE_INFINITY);
  return places.flatMap(({ l }) => ((telling.get(l) ?? 0) < least * nearly && own.length > 0 ? [] : l));
}

function placesFound({ rows, results }: Postings, row: number): readonly PagefindPlace[] {
  return results[rows.indexOf(row)]?.l ?? [];
}

/**
 * What has the one word that is asked for, where the places themselves tell that all of it has: asking for it exactly is
 * then no news. Null where it is to be asked for.
 */
async function loneWord([term, ...others]: readonly Term[], shelf: Shelf): Promise<Postings | null> {
  const [word, ...more] = term && others.length === 0 ? wordsOf(term) : [];
  if (word === undefined || more.length > 0) return null;
  const ranked = await shelf.ask(word);
  return ranked.rows.length > 0 && ranked.results.every(({ l }) => l.some(isWhole)) ? ranked : null;
}

/** Whether a place has a word that is asked for as it is, or as it is stemmed, and not a longer one. */
function isWhole(place: PagefindPlace): boolean {
  return tellingOf(place) > ofWholeWord * nearly;
}

/** What a word of weight 1 would tell. */
function tellingOf({ s, w }: PagefindPlace): number {
  return s / w ** 2;
}

/** What it does where it is the one that was asked for. Were it another number, each word would be asked for exactly. */
const ofWholeWord = 512.143 / 24 ** 2;

/** Numbers that were rounded are compared. */
const nearly = 0.99;

/**
 * What Pagefind gives for a word it does not know has either a longer word or, for want of one, a shorter: only the
 * first is meant. All articles of a shard were found by the same rule, so one of each tells.
 */
async function begunBy(
  term: Term,
  { rows, results }: Postings,
  { shardOf, readText }: Shelf,
): Promise<(row: number) => boolean> {
  const beginning = comparable(term.words[0] ?? '');
  const shards = new Map<EngineShard, Promise<boolean>>();
  for (const [index, row] of rows.entries()) {
    const shard = shardOf(row);
    if (shards.has(shard)) continue;
    const places = results[index]?.l.map(({ l }) => l) ?? [];
    shards.set(
      shard,
      readText(row).then((fragment) => hasBeginning(fragment, places, beginning)),
    );
  }
  const begun = new Map(await Promise.all([...shards].map(async ([shard, is]) => [shard, await is] as const)));
  return (row) => begun.get(shardOf(row)) ?? false;
}

function hasBeginning({ content }: Fragment, places: readonly number[], beginning: string): boolean {
  const all = content.split(/\s+/);
  return places.some((place) => comparable(all[place] ?? '').startsWith(beginning));
}
