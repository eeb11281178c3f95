import type { ShardTexts } from '../../text/search-index.ts';
import { type Fragment, readTexts, textFiles } from '../../text/search-texts.ts';

/**
 * Reads texts of a shard by their rows, each file once, as long as they are asked for again and again. `read` gives the
 * unpacked content of a file in the shard's folder.
 */
export function textReader(
  groups: number,
  read: (path: string) => Promise<string>,
): (row: number) => Promise<Fragment> {
  const files = textFiles(groups);
  const known = new Map<string, Promise<string>>();
  let ids: Promise<readonly string[]> | undefined;
  const readFile = (path: string): Promise<string> => {
    const content = known.get(path) ?? read(path);
    known.delete(path);
    known.set(path, content);
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return content;
  };
  return async (row) => {
    ids ??= read('texts').then((texts: ShardTexts) => texts.split(' '));
    const id = (await ids)[row] ?? '-';
    const text = readTexts(await readFile(files.fileOf(id)), id, files).get(id);
    if (!text) throw new Error(`no text of row ${row}`);
    return text;
  };
}

/** Files that are kept in memory. */
const most = 100;
