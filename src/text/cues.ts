import { deserialize, serialize } from 'node:v8';
import { type FinderTables, tablesOf } from './finder-tables.ts';
import { needsOf } from './needs.ts';
import { signatureOf } from './signature.ts';
import { StringFinder } from './string-finder.ts';

/** Says of a text, as bits, which patterns of a list may match in it: bit n is the pattern at place n. */
export type CueScanner = (text: string) => number;

/** A pattern, or but its source: none need be made of it to know what its matches hold. */
export type CuePattern = Pick<RegExp, 'source'>;

interface List {
  readonly patterns: () => readonly CuePattern[];
  /** Length of the longest text that the list is asked about, in UTF-16 units. */
  readonly longest: number;
  /** What each pattern needs, found out once: lists may come when others were looked for already. */
  needs: readonly (readonly string[] | null)[] | null;
}

/** What the lists need that are asked about texts of some length. */
interface SearchTables {
  readonly tables: FinderTables;
  /** For each string the lists that need it and the bits of their patterns, in turn, one string after the other; and where each begins. */
  readonly owners: Int32Array;
  readonly starts: Int32Array;
  /** Bits of the patterns that match without any string, for each list. */
  readonly always: readonly number[];
}

interface Search extends SearchTables {
  readonly finder: StringFinder;
}

/** What is looked for, for all lists of a program: plain data. */
interface Cues {
  /** How many lists these were made of. */
  readonly lists: number;
  readonly short: SearchTables;
  readonly long: SearchTables;
}

/**
 * Texts longer than this, in UTF-16 units, are looked through for what the lists need that are asked about paragraphs: two
 * thirds of all strings, and hardly one of those that stand everywhere, as "ai" does.
 */
const SHORT = 240;
/** Texts are forgotten when they have so many characters together: a few articles, a page. */
const MOST_KNOWN = 50_000;

const lists: List[] = [];
let searches: { readonly short: Search; readonly long: Search } | undefined;
let kept: Cues | undefined;
/** The texts looked at last, and what was found in each, for each list: several rules ask of the same line. */
const PLACES = 4096;
const texts: string[] = new Array(PLACES).fill('');
const answers: (readonly number[] | undefined)[] = new Array(PLACES).fill(undefined);
/** Characters of those texts. */
let size = 0;
/** The text asked for last, and what was found in it: rules come one after the other. */
let last: string | undefined;
let lastFound: readonly number[] = [];

/**
 * One look at a text instead of many: all strings without which the patterns cannot match are looked for in one pass,
 * whatever their case, together with those of all other lists. At most 31 patterns a list; one that matches without any
 * string is always possible. The patterns are asked for only where nothing is kept of what they need. Texts longer than
 * `longest`, in UTF-16 units, are not looked at: nothing may match in them.
 */
export function scannerOf(patterns: () => readonly CuePattern[], longest = Number.POSITIVE_INFINITY): CueScanner {
  searches = undefined;
  const place = lists.push({ patterns, longest, needs: null }) - 1;
  return (text) => {
    if (text.length > longest) return 0;
    if (searches === undefined) {
      const { short, long } = kept?.lists === lists.length ? kept : makeCues();
      searches = { short: searchBy(short), long: searchBy(long) };
      forget();
      last = undefined;
    }
    if (text !== last) {
      lastFound = foundIn(text.length > SHORT ? searches.long : searches.short, text);
      last = text;
    }
    return lastFound[place]!;
  };
}

/**
 * What all lists look for, as bytes for `openCues`: to find it out takes a tenth of a second, and a program whose modules are
 * the same always finds the same.
 */
export function packCues(): Buffer {
  return serialize(makeCues());
}

/** Takes what `packCues` gave in a program of the same modules; with lists that it did not know it is left aside. */
export function openCues(bytes: Buffer): void {
  kept = deserialize(bytes) as Cues;
  searches = undefined;
}

function makeCues(): Cues {
  return { lists: lists.length, short: tablesFor(0), long: tablesFor(SHORT) };
}

function searchBy(search: SearchTables): Search {
  return { ...search, finder: new StringFinder(search.tables) };
}

function foundIn(search: Search, text: string): readonly number[] {
  const place = signatureOf(text) >>> 20;
  const known = answers[place];
  if (known !== undefined && texts[place] === text) return known;
  const found = lookThrough(search, text);
  size += text.length;
  if (size > MOST_KNOWN) {
    forget();
    size = text.length;
  }
  texts[place] = text;
  answers[place] = found;
  return found;
}

function forget(): void {
  texts.fill('');
  answers.fill(undefined);
  size = 0;
}

function lookThrough({ finder, owners, starts, always }: Search, text: string): readonly number[] {
  const count = finder.search(text);
  if (count === 0) return always;
  const bits = always.slice();
  for (let each = 0; each < count; each += 1) {
    const place = finder.found[each]!;
    for (let at = starts[place]!; at < starts[place + 1]!; at += 2) bits[owners[at]!]! |= owners[at + 1]!;
  }
  return bits;
}

/** What those lists need that are asked about texts longer than `shortest`. */
function tablesFor(shortest: number): SearchTables {
  const owners = new Map<string, number[]>();
  const always: number[] = [];
  for (const [place, list] of lists.entries()) {
    list.needs ??= list.patterns().map(needsOf);
    always.push(0);
    if (list.longest <= shortest) continue;
    for (const [pattern, needs] of list.needs.entries()) {
      if (needs === null) always[place]! |= 1 << pattern;
      for (const text of needs ?? []) {
        const own = owners.get(text);
        if (own === undefined) owners.set(text, [place, 1 << pattern]);
        else own.push(place, 1 << pattern);
      }
    }
  }
  const starts = new Int32Array(owners.size + 1);
  let strings = 0;
  for (const own of owners.values()) {
    starts[strings + 1] = starts[strings]! + own.length;
    strings += 1;
  }
  return { tables: tablesOf([...owners.keys()]), owners: Int32Array.from([...owners.values()].flat()), starts, always };
}
