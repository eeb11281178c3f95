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
  /** The shard's name, `_`, the row of its table. */
  readonly id: string;
  readonly score: number;
  /** Places of matching words, counted from the first word of the headline. */
  readonly words: readonly number[];
}
