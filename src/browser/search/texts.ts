import { type Fragment, placeAt, placesAtOnce, readText, type TextPlaces, textFile } from '../../text/search/texts.ts';

/**
 * Reads texts of a shard by their rows, each file once, as long as they are asked for again and again. `placesFor` gives the
 * places that a row's is among: of the whole shard, or of a block where texts share files. `read` gives the unpacked content
 * of a file in the shard's folder of texts.
 */
export function textReader(
  groups: number,
  placesFor: (row: number) => Promise<TextPlaces>,
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
    const place = placeAt(await placesFor(row), groups > 0 ? row % placesAtOnce : row, groups);
    const text = readText(await readFile(textFile(place)), place);
    if (!text) throw new Error(`no text of row ${row}`);
    return text;
  };
}

/** Files that are kept in memory. */
const most = 100;
