import { numberIn } from '../../text/packed-numbers.ts';
import type { ShardTable } from '../../text/search-index.ts';
import { bucketsFor, type Fragment, readText, textFile, versionCount } from '../../text/search-texts.ts';

/**
 * Reads texts of a shard by their rows, each file once, as long as they are asked for again and again. `read` gives the
 * unpacked content of a file in the shard's folder of texts.
 */
export function textReader(
  groups: number,
  table: () => Promise<Pick<ShardTable, 'buckets' | 'ranks' | 'versions'>>,
  read: (path: string) => Promise<string>,
): (row: number) => Promise<Fragment> {
  const known = new Map<string, Promise<string>>();
  const readFile = (path: string): Promise<string> => {
    const content = known.get(path) ?? read(path);
    content.catch(() => known.delete(path));
    known.delete(path);
    known.set(path, content);
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return content;
  };
  return async (row) => {
    const { buckets, ranks, versions } = await table();
    const bucket = numberIn(buckets, row, bucketsFor(groups));
    const version = groups > 0 ? numberIn(versions, bucket, versionCount) : null;
    const place = { bucket, rank: ranks[row] ?? 0, version };
    const text = readText(await readFile(textFile(place)), place);
    if (!text) throw new Error(`no text of row ${row}`);
    return text;
  };
}

/** Files that are kept in memory. */
const most = 100;
