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
}

/** Opens a gathering, in the thread that it is to be done in. */
export function openGathering(): Gathering {
  let add: ((printed: Uint8Array) => void) | undefined;
  return {
    start: (shards, articles) =>
      new Promise((resolve) => {
        const common = openCommonWords();
        let missing = shards;
        const finish = (): void => {
          if (missing === 0) resolve(pack(JSON.stringify(common.print(articles))));
        };
        add = (printed) => {
          common.add(printed);
          missing -= 1;
          finish();
        };
        finish();
      }),
    add: (printed) => add?.(printed),
    addFiles(files) {
      for (const file of files) add?.(readFileSync(file));
    },
  };
}
