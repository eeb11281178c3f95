/** Which file of a shard an article is shown from. */
export interface Grouping {
  /** How many files there are at most; 0 where each article has its own. */
  readonly groups: number;
  /** Name of the file that an article shares with others, by Pagefind's id; empty where it has its own. */
  readonly groupOf: (id: string) => string;
  /** Path of the file inside the shard's folder. */
  readonly fileOf: (id: string) => string;
}

/**
 * Spreads so many articles over files: each into its own or, `shared`, two to four on average into one by their ids'
 * hashes, so that one more article changes one file. A result then brings its neighbours along.
 */
export function groupingOf(shard: string, articles: number, shared: boolean): Grouping {
  const bits = shared ? Math.max(0, Math.ceil(Math.log2(articles / 4))) : 0;
  const groupOf = (id: string) => {
    if (!shared) return '';
    const start = Number.parseInt(id.slice(id.lastIndexOf('_') + 1).slice(0, 7), 16);
    return `${shard}_group_${start % 2 ** bits}`;
  };
  return {
    groups: shared ? 2 ** bits : 0,
    groupOf,
    fileOf: (id) => `fragment/${groupOf(id) || id}.pf_fragment`,
  };
}
