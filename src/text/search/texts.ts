import { numberIn, packNumbers } from '../packed-numbers.ts';

/** Where the text of an article stands, which a result is printed from. */
export interface TextPlace {
  /** The number of its file: of those that are shared, or the beginning of its hash. */
  readonly bucket: number;
  /** How many with the same number come before it. */
  readonly rank: number;
  /** Of a shared file, a number that changes with the texts in it; null where the file is the text's own. */
  readonly version: number | null;
}

/** The number of files for so many texts to share: two to four of them in one, so that one more changes one file. */
export function groupsFor(texts: number): number {
  return 2 ** Math.max(0, Math.ceil(Math.log2(texts / 4)));
}

/**
 * The places of all texts of a shard, by their ids, which are hashes in hex of twelve digits. `groups` is the number of
 * files they share; 0 where each has its own.
 */
export function textPlaces(ids: Iterable<string>, groups: number): ReadonlyMap<string, TextPlace> {
  const inOrder = [...ids].sort();
  const counts = new Map<number, number>();
  const versions = new Map<number, number>();
  const bucketOf = (id: string) => Number.parseInt(id.slice(0, 6), 16) % bucketsFor(groups);
  if (groups > 0) {
    for (const id of inOrder) {
      const bucket = bucketOf(id);
      versions.set(bucket, ((versions.get(bucket) ?? 0) + Number.parseInt(id.slice(6), 16)) % versionCount);
    }
  }
  return new Map(
    inOrder.map((id) => {
      const bucket = bucketOf(id);
      const rank = counts.get(bucket) ?? 0;
      counts.set(bucket, rank + 1);
      return [id, { bucket, rank, version: versions.get(bucket) ?? null }];
    }),
  );
}

/**
 * Name of a text's file in the shard's folder of texts. Another content has another name, so that a file stays as it is
 * as long as its texts do, for browsers and for hosts.
 */
export function textFile({ bucket, rank, version }: TextPlace): string {
  if (version !== null) return `group-${bucket}-${version.toString(36)}.pf_fragment`;
  return `${bucket.toString(36)}${rank === 0 ? '' : `-${rank}`}.pf_fragment`;
}

/** Where the texts of some rows stand, in columns. */
export interface TextPlaces {
  /** `packNumbers` of `bucketsFor` places. */
  readonly buckets: string;
  readonly ranks: readonly number[];
  /** `packNumbers` of `versionCount`; empty where each text has its own file. */
  readonly versions: string;
}

/**
 * How many rows of a shard whose texts share files have their places told in one file: they take more room than all else
 * of a table, and a search shows few of them.
 */
export const placesAtOnce = 256;

/** Name of the file in the shard's folder that tells the place of a row's text. */
export function placesFile(row: number): string {
  return `places-${Math.floor(row / placesAtOnce)}`;
}

/** Puts places into columns; an article without a text has the first. `groups` is the number of shared files, or 0. */
export function packPlaces(places: readonly (TextPlace | undefined)[], groups: number): TextPlaces {
  const column = (numberOf: (place: TextPlace) => number) => places.map((place) => (place ? numberOf(place) : 0));
  return {
    buckets: packNumbers(
      column(({ bucket }) => bucket),
      bucketsFor(groups),
    ),
    ranks: column(({ rank }) => rank),
    versions:
      groups > 0
        ? packNumbers(
            column(({ version }) => version ?? 0),
            versionCount,
          )
        : '',
  };
}

/** One of the places in columns. */
export function placeAt({ buckets, ranks, versions }: TextPlaces, row: number, groups: number): TextPlace {
  return {
    bucket: numberIn(buckets, row, bucketsFor(groups)),
    rank: ranks[row] ?? 0,
    version: groups > 0 ? numberIn(versions, row, versionCount) : null,
  };
}

/** How many numbers there are for places: one for each shared file, or enough that hardly any two texts have the same. */
export function bucketsFor(groups: number): number {
  return groups || versionCount;
}

/** How many versions of a shared file are told apart. */
export const versionCount = 2 ** 24;

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
export function readText(content: string, { rank, version }: TextPlace): Fragment | undefined {
  if (!content.startsWith(fileMark)) throw new Error('a file of an index without its mark');
  const json = JSON.parse(content.slice(fileMark.length));
  // Shared files have their texts by their ids, in order.
  return version === null ? json : Object.values<Fragment>(json)[rank];
}
