/** In which file of a shard's folder the text of an article stands, which a result is printed from. */
export interface TextFiles {
  /** How many files texts share at most; 0 where each has its own. */
  readonly groups: number;
  /** Path of a text's file inside the folder, by the text's id. */
  readonly fileOf: (id: string) => string;
}

/** The number of files for so many texts to share: two to four of them in one, so that one more changes one file. */
export function groupsFor(texts: number): number {
  return 2 ** Math.max(0, Math.ceil(Math.log2(texts / 4)));
}

/** Spreads texts over so many files by their ids, which are hashes in hex; 0: each has a file of its own. */
export function textFiles(groups: number): TextFiles {
  const nameOf = (id: string) => (groups === 0 ? id : `group-${Number.parseInt(id.slice(0, 7), 16) % groups}`);
  return { groups, fileOf: (id) => `fragment/${nameOf(id)}.pf_fragment` };
}

/**
 * The text of an article: what Pagefind calls a fragment. Words without blanks between them are parted by zero-width
 * spaces.
 */
export interface Fragment {
  readonly url: string;
  /** Headline and body as plain text. */
  readonly content: string;
  readonly meta: { readonly title?: string };
  readonly anchors: readonly {
    readonly element: string;
    readonly id: string;
    readonly text: string;
    /** Place of its first word, counted from the first of the headline. */
    readonly location: number;
  }[];
}

/** What the content of Pagefind's files begins with: it tells a reader that it was unpacked rightly. */
export const fileMark = 'pagefind_dcd';

/** The texts in a file, unpacked, by their ids; `id` is that of the text it was opened for. */
export function readTexts(content: string, id: string, { groups }: TextFiles): ReadonlyMap<string, Fragment> {
  if (!content.startsWith(fileMark)) throw new Error('a file of an index without its mark');
  const json = JSON.parse(content.slice(fileMark.length));
  return new Map(groups === 0 ? [[id, json]] : Object.entries(json));
}
