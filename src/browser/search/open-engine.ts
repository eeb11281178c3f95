import type { SearchNames, ShardListing, ShardTable } from '../../text/search/index.ts';
import { placesFile, type TextPlaces } from '../../text/search/texts.ts';
import type { SecondCalendar } from '../../text/second-calendar.ts';
import { chunkOf } from './chunks.ts';
import { type Engine, engineOf } from './engine.ts';
import type { PagefindModule } from './pagefind.ts';
import { chunkFile, pagefindFile } from './pagefind-files.ts';
import { shelfOf } from './shelf.ts';
import { textReader } from './texts.ts';

/** What one engine searches. */
export interface EngineSetup {
  readonly shards: readonly ShardListing[];
  /** File of names. */
  readonly names: string;
  /** The calendar whose years and months are counted, where that is not the Gregorian. */
  readonly calendar: SecondCalendar | null;
}

/** Where an engine reads its files. */
export interface IndexSource {
  /** A file of the index's folder, unpacked. */
  readonly read: (path: string) => Promise<Uint8Array>;
  /** Pagefind's module, one that no other engine has: there is one stemmer in it. */
  readonly pagefind: () => Promise<PagefindModule>;
}

/** An engine, and the answer to Pagefind's asking for a file of one of its shards. */
export interface OpenedEngine extends Engine {
  readonly fileFor: (shard: string, path: string) => Promise<Uint8Array> | null;
}

/**
 * Opens an engine. Pagefind asks for its files as `/SHARD/FILE`, through `fetch`: whoever opens an engine answers that
 * by `fileFor`. (It has no other way to be given them.)
 */
export function openEngine({ shards, names, calendar }: EngineSetup, { read, pagefind }: IndexSource): OpenedEngine {
  const text = async (path: string) => decoder.decode(await read(path));
  const [first] = shards.filter(({ indexed }) => indexed > 0);
  // Every shard has it; one copy is enough.
  const readWasm = once(() => read(`${first?.folder}/wasm.${first?.stemmer}.pagefind`));
  let offset = 0;
  const own = shards.map((shard) => {
    const { name, folder, groups, articles, indexed, from, to } = shard;
    const table = once(async (): Promise<ShardTable> => JSON.parse(await text(`${folder}/table`)));
    const before = offset;
    offset += articles;
    const { read: readOnce, readAhead } = aheadOf((path) => read(`${folder}/${path}`));
    const readPlaces = byPath(async (path): Promise<TextPlaces> => JSON.parse(await text(`${folder}/${path}`)));
    const placesFor = async (row: number) => (await table()).places ?? readPlaces(placesFile(row));
    return {
      ...{ name, articles, from, to, table, offset: before, isIndexed: indexed > 0 },
      readText: textReader(groups, placesFor, (path) => text(`${name}/${path}`)),
      readWasm,
      read: readOnce,
      readAhead: (word: string) => {
        // What fails now fails again when Pagefind asks for it, and is told.
        table()
          .then(({ index }) => {
            const chunk = index && chunkOf(index, word);
            if (chunk !== null) readAhead(chunkFile(name, chunk));
          })
          .catch(() => {});
      },
    };
  });
  const shelf = shelfOf(own, {
    names: once(async (): Promise<SearchNames> => JSON.parse(await text(names))),
    open: async (shard) => {
      const [module] = await Promise.all([pagefind(), readWasm()]);
      const instance = module.createInstance({ basePath: `/${shard}/`, metaCacheTag: '' });
      await instance.init();
      return instance;
    },
    merge: (instance, shard) => instance.mergeIndex(`/${shard}/`, { metaCacheTag: '' }),
  });
  return {
    ...engineOf(shelf, calendar),
    fileFor: (name, path) => {
      const shard = own.find((one) => one.name === name);
      return shard ? pagefindFile(shard, path) : null;
    },
  };
}

const decoder = new TextDecoder();

/** Reads each file once, but again where that failed. */
function byPath<T>(read: (path: string) => Promise<T>): (path: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (path) => {
    const file = known.get(path) ?? read(path);
    known.set(path, file);
    file.catch(() => known.delete(path));
    return file;
  };
}

/** Reads files, and those that will be wanted before they are: each is kept for the one who asks for it. */
function aheadOf(read: (path: string) => Promise<Uint8Array>) {
  const asked = new Set<string>();
  const ahead = new Map<string, Promise<Uint8Array>>();
  return {
    read: (path: string): Promise<Uint8Array> => {
      const file = ahead.get(path) ?? read(path);
      asked.add(path);
      ahead.delete(path);
      return file;
    },
    readAhead: (path: string): void => {
      if (asked.has(path)) return;
      asked.add(path);
      const file = read(path);
      ahead.set(path, file);
      file.catch(() => ahead.delete(path));
    },
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
