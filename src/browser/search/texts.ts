import { numberIn } from '../../text/packed-numbers.ts';
import type { ShardTable } from '../../text/search-index.ts';
import { bucketsFor, type Fragment, readText, textFile } from '../../text/search-texts.ts';

/**
 * Reads texts of a shard by their rows, each file once, as long as they are asked for again and again. `read` gives the
 * unpacked content of a file in the shard's folder.
 */
export function textReader(
  groups: number,
  table: () => Promise<Pick<ShardTable, 'buckets' | 'ranks'>>,
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
    const { buckets, ranks } = await table();
    const place = { bucket: numberIn(buckets, row, bucketsFor(groups)), rank: ranks[row] ?? 0 };
    const text = readText(await readFile(textFile(place, groups)), place, groups);
    if (!text) throw new Error(`no text of row ${row}`);
    return text;
  };
}

/** Files that are kept in memory. */
const most = 100;
