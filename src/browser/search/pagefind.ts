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
  readonly search: (term: string | null) => Promise<{ readonly results: readonly PagefindResult[] }>;
}

export interface PagefindResult {
  /** The shard's name, `_`, a hash. */
  readonly id: string;
  readonly score: number;
  /** Places of matching words, counted from the first word of the headline. */
  readonly words: readonly number[];
  readonly data: () => Promise<PagefindFragment>;
}

export interface PagefindFragment {
  readonly url: string;
  /** Headline and body as plain text, without the marks between words of `raw_content`. */
  readonly content: string;
  /** The same with a zero-width space between the words of languages that have no blanks, and `<` and `>` as entities. */
  readonly raw_content: string;
  readonly meta: { readonly title?: string };
  readonly anchors: readonly {
    readonly element: string;
    readonly id: string;
    readonly text: string;
    readonly location: number;
  }[];
}
