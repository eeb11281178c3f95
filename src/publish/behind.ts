import { readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { replaceFile } from '../archive/files.ts';

/** How far a spare tree is behind the published one. Stands where a tree's manifest else is. */
export interface Behind {
  /** Number of the build that the other tree shows. */
  readonly number: number;
  /** When the tree was finished, in ms since 1970: what was put into it later is not ours. */
  readonly finished: number;
  /** Paths where the two may differ; everywhere else they are the same. */
  readonly paths: readonly string[];
}

const format = 'backfile-behind-2';

/** Reads such a note; null where there is none that is whole. */
export function readBehind(path: string): Behind | null {
  const text = readIfThere(path);
  const end = text.lastIndexOf('\n', text.length - 2) + 1;
  if (!text.startsWith(format) || text.slice(end) !== `${crc32(text.slice(0, end))}\n`) return null;
  const [head = '', ...paths] = text.slice(0, end - 1).split('\n');
  const [, number, finished] = head.split('\t');
  return { number: Number(number), finished: Number(finished), paths };
}

/** Writes such a note in one step. */
export function writeBehind(path: string, { number, finished, paths }: Behind): void {
  const text = [`${format}\t${number}\t${finished}`, ...paths, ''].join('\n');
  replaceFile(path, [text, `${crc32(text)}\n`]);
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
