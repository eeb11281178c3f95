import { needsOf } from './needs.ts';
import { signatureOf } from './signature.ts';
import { StringFinder } from './string-finder.ts';

/** Says of a text, as bits, which patterns of a list may match in it: bit n is the pattern at place n. */
export type CueScanner = (text: string) => number;

interface List {
  readonly patterns: readonly RegExp[];
  /** Length of the longest text that the list is asked about, in UTF-16 units. */
  readonly longest: number;
  /** What each pattern needs, found out once: lists may come when others were looked for already. */
  needs: readonly (readonly string[] | null)[] | null;
}

/** What the lists need that are asked about texts of some length. */
interface Search {
  readonly finder: StringFinder;
  /** For each string the lists that need it and the bits of their patterns, in turn. */
  readonly owners: readonly (readonly number[])[];
  /** Bits of the patterns that match without any string, for each list. */
  readonly always: readonly number[];
}

/** Texts longer than this are looked through for what the few lists need that are asked about paragraphs. */
const SHORT = 500;
/** Texts are forgotten when they have so many characters together: a few articles, a page. */
const MOST_KNOWN = 50_000;

const lists: List[] = [];
let searches: { readonly short: Search; readonly long: Search } | undefined;
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
 * string is always possible. Texts longer than `longest`, in UTF-16 units, are not looked at: nothing may match in them.
 */
export function scannerOf(patterns: readonly RegExp[], longest = Number.POSITIVE_INFINITY): CueScanner {
  searches = undefined;
  const place = lists.push({ patterns, longest, needs: null }) - 1;
  return (text) => {
    if (text.length > longest) return 0;
    if (searches === undefined) {
      searches = { short: searchFor(0), long: searchFor(SHORT) };
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

function lookThrough({ finder, owners, always }: Search, text: string): readonly number[] {
  const count = finder.search(text);
  if (count === 0) return always;
  const bits = [...always];
  for (let each = 0; each < count; each += 1) {
    const own = owners[finder.found[each]!]!;
    for (let at = 0; at < own.length; at += 2) bits[own[at]!]! |= own[at + 1]!;
  }
  return bits;
}

/** The search for what those lists need that are asked about texts longer than `shortest`. */
function searchFor(shortest: number): Search {
  const owners = new Map<string, number[]>();
  const always: number[] = [];
  for (const [place, list] of lists.entries()) {
    list.needs ??= list.patterns.map(needsOf);
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
  return { finder: new StringFinder([...owners.keys()]), owners: [...owners.values()], always };
}
