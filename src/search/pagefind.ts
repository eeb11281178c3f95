import { readFileSync } from 'node:fs';
import type * as Pagefind from 'pagefind';

/** A page as Pagefind is given it. */
export interface SearchDocument {
  readonly url: string;
  readonly content: string;
}

/** A file of an index, by its path inside the bundle. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What Pagefind made of some documents. */
export interface Index {
  readonly files: readonly IndexFile[];
  /** What it says of documents that it could not read. */
  readonly complaints: readonly string[];
}

/** Pagefind's version: another one may write other bytes. */
export const pagefindVersion: string = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.resolve('pagefind')), 'utf8'),
).version;

/**
 * Indexes documents in a process of its own, which ends with the call: Pagefind keeps all it has indexed in memory
 * until then. Calls with different lanes run side by side, calls with the same lane must not.
 */
export async function indexDocuments(lane: number, documents: Iterable<SearchDocument>): Promise<Index> {
  const pagefind = await serviceOf(lane);
  try {
    const { index, errors } = await answered(pagefind.createIndex({}));
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    const complaints: string[] = [];
    const waiting = documents[Symbol.iterator]();
    await Promise.all(
      Array.from({ length: inFlight }, async () => {
        for (let next = waiting.next(); !next.done; next = waiting.next()) {
          const answer = await answered(index.addHTMLFile({ url: next.value.url, content: next.value.content }));
          complaints.push(...answer.errors.map((error) => `${next.value.url}: ${error}`));
        }
      }),
    );
    const { files, errors: failures } = await answered(index.getFiles());
    if (failures.length > 0) throw new Error(`Pagefind wrote no index: ${failures.join('; ')}`);
    return { files, complaints };
  } finally {
    await pagefind.close();
  }
}

/** Documents that Pagefind is given before it has answered for the first of them. */
const inFlight = 16;

/** The package starts one process for each time its module is loaded; a query makes it a module of its own. */
async function serviceOf(lane: number): Promise<typeof Pagefind> {
  return import(`${import.meta.resolve('pagefind')}?lane=${lane}`);
}

/** Pagefind's package waits for ever for a process that was killed; nobody else should. */
async function answered<T>(answer: Promise<T>): Promise<T> {
  const patience = 10 * 60_000;
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('Pagefind does not answer; was its process killed?')), patience);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}
