import { comparable, foldText } from '../../text/search-folding.ts';
import type { Fragment } from '../../text/search-texts.ts';
import type { PagefindResult } from './pagefind.ts';
import { alternatives, type Query, type Term } from './query.ts';
import { isUnspaced, segmentsOf } from './segments.ts';

/** An article that has the words, with what its result is made from. */
export interface Match {
  readonly id: string;
  readonly score: number;
  /** Places of its matching words, with how much each says. */
  readonly places: ReadonlyMap<number, number>;
}

export interface Matches {
  readonly found: ReadonlyMap<string, Match>;
  /** Articles that an excluded term rules out. */
  readonly excluded: ReadonlySet<string>;
  /** Terms of the query, by their words, that stand in no article as they are. */
  readonly unknown: readonly string[];
}

/** Asks Pagefind: the articles with all the words, or with the words in quotes side by side. */
export type Ask = (words: string) => Promise<readonly PagefindResult[]>;

/** Reads the text of an article that was found. */
export type ReadText = (id: string) => Promise<Fragment>;

/**
 * Finds what has the words of a query. Pagefind drops words it does not know and stretches others to what begins alike,
 * depending on what it has loaded; so each term is asked for exactly, and only what has all of them counts. With
 * `beginning`, the last word may be the beginning of one.
 */
export async function matchWords(query: Query, ask: Ask, readText: ReadText, beginning: boolean): Promise<Matches> {
  const asked = new Map<string, Promise<readonly PagefindResult[]>>();
  const exactly = (term: Term) => {
    const words = wordsOf(term).join(' ');
    const known = asked.get(words) ?? ask(`"${words}"`);
    asked.set(words, known);
    return known;
  };
  const unknown = new Set<string>();
  const found = new Map<string, Match>();
  for (const terms of alternatives(query)) {
    if (terms.length === 0) continue;
    const open = beginning && isLast(query, terms.at(-1)) ? terms.at(-1) : undefined;
    const sets = await Promise.all(terms.filter((term) => term !== open).map(exactly));
    for (const [index, set] of sets.entries()) if (set.length === 0) unknown.add(textOf(terms[index]));
    if (sets.some((set) => set.length === 0)) continue;
    const ranked = await ask(terms.flatMap(wordsOf).join(' '));
    const admitted = open ? await begunBy(open, ranked, readText) : ranked;
    join(found, admitted, sets);
  }
  const ruledOut = await Promise.all(query.excluded.map(exactly));
  return { found, excluded: new Set(ruledOut.flat().map(({ id }) => id)), unknown: [...unknown] };
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

function isLast(query: Query, term: Term | undefined): boolean {
  return term !== undefined && lastWord(query) === term;
}

/** As the index has them: folded, cut where no blanks are written. What has several words is asked for as a phrase. */
function wordsOf({ words }: Term): readonly string[] {
  return words.flatMap(segmentsOf).map((word) => foldText(word).replace(/"/g, ''));
}

/** Adds what stands in all sets: scores of alternatives add up, exact places count more than similar words. */
function join(
  found: Map<string, Match>,
  ranked: readonly PagefindResult[],
  sets: readonly (readonly PagefindResult[])[],
) {
  const exact = sets.map((set) => new Map(set.map((result) => [result.id, result.words])));
  for (const { id, score, words } of ranked) {
    if (!exact.every((set) => set.has(id))) continue;
    const places = new Map(words.map((place) => [place, 1]));
    for (const set of exact) for (const place of set.get(id) ?? []) places.set(place, 4);
    const known = found.get(id);
    const all = known ? new Map([...known.places, ...places]) : places;
    found.set(id, { id, score: score + (known?.score ?? 0), places: all });
  }
}

/**
 * What Pagefind gives for a word it does not know has either a longer word or, for want of one, a shorter: only the
 * first is meant. All articles of a shard were found by the same rule, so one of each tells.
 */
async function begunBy(
  term: Term,
  ranked: readonly PagefindResult[],
  readText: ReadText,
): Promise<readonly PagefindResult[]> {
  const beginning = comparable(term.words[0] ?? '');
  const shards = new Map<string, Promise<boolean>>();
  const shardOf = ({ id }: PagefindResult) => id.slice(0, id.lastIndexOf('_'));
  for (const result of ranked) {
    const shard = shardOf(result);
    if (!shards.has(shard))
      shards.set(
        shard,
        readText(result.id).then((fragment) => hasBeginning(fragment, result, beginning)),
      );
  }
  const admitted = new Map(await Promise.all([...shards].map(async ([shard, is]) => [shard, await is] as const)));
  return ranked.filter((result) => admitted.get(shardOf(result)));
}

function hasBeginning({ content }: Fragment, { words }: PagefindResult, beginning: string): boolean {
  const all = content.split(/\s+/);
  return words.some((place) => comparable(all[place] ?? '').startsWith(beginning));
}
