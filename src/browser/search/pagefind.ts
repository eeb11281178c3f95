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

export interface PagefindResult {
  /** The article's number, in digits. */
  readonly id: string;
  readonly score: number;
  /** Places of matching words, counted from the first word of the headline. */
  readonly words: readonly number[];
  /** Loads the text, and says more of the places. */
  readonly data: () => Promise<{ readonly weighted_locations: readonly PagefindPlace[] }>;
}

/** A place of a matching word. */
export interface PagefindPlace {
  readonly location: number;
  /** More in headlines. */
  readonly weight: number;
  /** What it adds to the score: the square of its weight, times less for a longer word that only begins alike. */
  readonly balanced_score: number;
}
