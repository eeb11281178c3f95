/** What is used of Pagefind's module for browsers. */
export interface PagefindModule {
  readonly createInstance: (options: PagefindOptions & { readonly basePath: string }) => PagefindInstance;
}

export interface PagefindOptions {
  /** Put behind the address of the first file, which is asked for anew each time otherwise. */
  readonly metaCacheTag: string;
}

export interface PagefindInstance {
  readonly init: () => Promise<void>;
  readonly mergeIndex: (path: string, options: PagefindOptions) => Promise<void>;
  readonly search: (term: string) => Promise<{ readonly results: readonly PagefindResult[] }>;
}

/** An article as Pagefind's WebAssembly tells it. Its own names: there may be tens of thousands, with some places each. */
export interface PagefindResult {
  /** The article's number, in digits. */
  readonly p: string;
  /** Its score. */
  readonly s: number;
  readonly l: readonly PagefindPlace[];
}

/** A place of a matching word. */
export interface PagefindPlace {
  /** Counted from the first word of the headline. */
  readonly l: number;
  /** Weight, in twenty-fourths; more in headlines. */
  readonly w: number;
  /** What it adds to the score: the square of its weight, times less for a longer word that only begins alike. */
  readonly s: number;
}

/**
 * A `JSON.parse` for Pagefind that leaves it results as they are told. Of each it would make an object with a function and
 * two lists of its places, which takes longer than the search itself for a word of many articles.
 */
export function parseForPagefind(parse: typeof JSON.parse): typeof JSON.parse {
  return (text, reviver) => {
    const value = parse(text, reviver);
    const results = value?.results;
    // It asks what was told of a search for `map` alone, and puts what that gives in order by what these do not have.
    if (results && 'unfiltered_total' in value) value.results = { map: () => results };
    return value;
  };
}
