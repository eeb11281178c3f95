/**
 * Where the text of an article stands, which a result is printed from: the hash of its id cut to a number, and how many
 * with the same number come before it.
 */
export interface TextPlace {
  readonly bucket: number;
  readonly rank: number;
}

/** The number of files for so many texts to share: two to four of them in one, so that one more changes one file. */
export function groupsFor(texts: number): number {
  return 2 ** Math.max(0, Math.ceil(Math.log2(texts / 4)));
}

/**
 * The places of all texts of a shard, by their ids, which are hashes in hex. `groups` is the number of files they share;
 * 0 where each has its own.
 */
export function textPlaces(ids: Iterable<string>, groups: number): ReadonlyMap<string, TextPlace> {
  const counts = new Map<number, number>();
  const inOrder = [...ids].sort();
  return new Map(
    inOrder.map((id) => {
      const bucket = Number.parseInt(id.slice(0, 7), 16) % bucketsFor(groups);
      const rank = counts.get(bucket) ?? 0;
      counts.set(bucket, rank + 1);
      return [id, { bucket, rank }];
    }),
  );
}

/** Path of a text's file inside the shard's folder. */
export function textFile({ bucket, rank }: TextPlace, groups: number): string {
  const own = rank === 0 ? '' : `-${rank}`;
  return `fragment/${groups > 0 ? `group-${bucket}` : `${bucket.toString(36)}${own}`}.pf_fragment`;
}

/** How many numbers there are for places: one for each shared file, or enough that few texts have the same. */
export function bucketsFor(groups: number): number {
  return groups || 4096;
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

/** The text at a place, out of the unpacked content of its file; undefined where the file has none there. */
export function readText(content: string, { rank }: TextPlace, groups: number): Fragment | undefined {
  if (!content.startsWith(fileMark)) throw new Error('a file of an index without its mark');
  const json = JSON.parse(content.slice(fileMark.length));
  // Shared files have their texts by their ids, in order.
  return groups === 0 ? json : Object.values<Fragment>(json)[rank];
}
