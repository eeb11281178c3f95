import { readFileSync } from 'node:fs';
import { pack } from './packing.ts';
import { openCommonWords } from './words.ts';

/** Gathers the commonest words of an index from the files of words of its shards, in any order. */
export interface Gathering {
  /** Begins with an index of so many shards and articles; resolves with what is published, when all shards were added. */
  readonly start: (shards: number, articles: number) => Promise<Uint8Array>;
  /** Adds the words of a shard, told by what their file holds. Before the start nobody asks for them. */
  readonly add: (printed: Uint8Array) => void;
  /** The same, told by the full paths of their files. */
  readonly addFiles: (files: readonly string[]) => void;
  /** Reads files before the start that are likely to be added: those that are not make no difference. */
  readonly readAhead: (files: readonly string[]) => void;
}

/** Opens a gathering, in the thread that it is to be done in. */
export function openGathering(): Gathering {
  let gathered = openCommonWords();
  const ahead = new Set<string>();
  /** Counts a shard: null is one that was read ahead. */
  let take: ((printed: Uint8Array | null) => void) | undefined;
  return {
    start: (shards, articles) =>
      new Promise((resolve) => {
        const common = gathered;
        gathered = openCommonWords();
        let missing = shards;
        const finish = (): void => {
          if (missing > 0) return;
          for (const file of ahead) common.remove(readFileSync(file));
          ahead.clear();
          resolve(pack(JSON.stringify(common.print(articles))));
        };
        take = (printed) => {
          if (printed) common.add(printed);
          missing -= 1;
          finish();
        };
        finish();
      }),
    add: (printed) => take?.(printed),
    addFiles(files) {
      for (const file of files) take?.(ahead.delete(file) ? null : readFileSync(file));
    },
    readAhead(files) {
      for (const file of files) {
        if (ahead.has(file)) continue;
        gathered.add(readFileSync(file));
        ahead.add(file);
      }
    },
  };
}
