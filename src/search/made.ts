import type { Archive, Entry } from '../archive/archive.ts';
import { addressOf, type SearchDocument, searchDocument } from './document.ts';
import { isFolded, readFragments, type ShownPage } from './fragments.ts';
import { type IndexFile, indexDocuments } from './pagefind.ts';
import { type Part, readPart } from './part.ts';

/** What Pagefind made of some articles. */
export interface Made {
  readonly parts: readonly MadePart[];
  readonly pages: readonly ShownPage[];
  /** The stemmer of the language and the module for browsers, the same from every run; none where nothing was indexed. */
  readonly shared: readonly IndexFile[];
  readonly complaints: readonly string[];
}

/** What one run of Pagefind made, with the addresses of its pages by their ids. */
export interface MadePart {
  readonly part: Part;
  readonly addresses: ReadonlyMap<string, string>;
}

/**
 * Indexes articles under a shard's name, so many at a time in a process of their own: Pagefind takes 0.3 MB of memory
 * for each until it ends.
 */
export async function indexEntries(
  archive: Archive,
  shard: string,
  entries: readonly Entry[],
  options: { readonly lane: number; readonly base: string; readonly atOnce: number; readonly onArticle: () => void },
): Promise<Made> {
  const runs: Made[] = [];
  for (let start = 0; start < entries.length; start += options.atOnce) {
    runs.push(await indexBatch(archive, shard, entries.slice(start, start + options.atOnce), options));
  }
  return {
    parts: runs.flatMap(({ parts }) => parts),
    pages: runs.flatMap(({ pages }) => pages),
    shared: runs.find(({ shared }) => shared.length > 0)?.shared ?? [],
    complaints: runs.flatMap(({ complaints }) => complaints),
  };
}

async function indexBatch(
  archive: Archive,
  shard: string,
  entries: readonly Entry[],
  { lane, base, onArticle }: { readonly lane: number; readonly base: string; readonly onArticle: () => void },
): Promise<Made> {
  const folded = new Map<string, Entry>();
  function* documents(): Generator<SearchDocument> {
    for (const entry of entries) {
      const text = archive.text(entry);
      if (isFolded(entry, text)) folded.set(addressOf(entry, base), entry);
      yield searchDocument(entry, text, shard, base);
      onArticle();
    }
  }
  const { files, complaints } = await indexDocuments(lane, documents());
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const part = readPart(shard, (path) => {
    const content = contents.get(path);
    if (!content) throw new Error(`Pagefind wrote no ${path}`);
    return content;
  });
  const pages = readFragments(files, (url) => {
    const entry = folded.get(url);
    return entry ? { entry, text: archive.text(entry) } : null;
  });
  const shared = files.filter(({ path }) => path === moduleFile || (part && path === stemmerFile(part)));
  const addresses = new Map(pages.map(({ page, fragment }) => [page, fragment.url]));
  return { parts: part ? [{ part, addresses }] : [], pages, shared, complaints };
}

/** Pagefind's module for browsers. */
export const moduleFile = 'pagefind.js';

/** The file of a part's stemmer; languages without one share one that does nothing. */
export function stemmerFile({ entry: { wasm } }: Part): string {
  return `wasm.${wasm ?? 'unknown'}.pagefind`;
}
