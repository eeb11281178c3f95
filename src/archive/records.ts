import { parseSeed } from '../article/parse.ts';
import { type ArticleRecord, toRecord } from '../article/record.ts';
import { loadSeed, SeedError } from '../input/seed.ts';
import type { Settings } from '../input/settings.ts';
import { loadSettings } from '../input/settings-file.ts';
import { type SeedFile, walkSeeds } from '../input/walk.ts';
import { assignIds } from '../text/addresses.ts';
import type { Problem } from '../text/problem.ts';

/** A seed's record, or none where it could not be read, with the problems that came up; and how far the reading is. */
export interface ReadRecord {
  readonly record: ArticleRecord | null;
  readonly problems: readonly Problem[];
  readonly done: number;
  readonly total: number;
}

/**
 * The records of a seeds folder, one after the other in the order of their sources; the problems of the folder itself
 * come with the first. Throws `UsageError` where the folder or its `archive.yaml` cannot be used.
 */
export function* readRecords(folder: string): Generator<ReadRecord> {
  const walk = walkSeeds(folder);
  const settings = loadSettings(folder);
  const ids = assignIds(walk.seeds.map(({ source }) => source));
  let early = walk.problems;
  for (const [index, file] of walk.seeds.entries()) {
    const { record, problems } = readRecord(file, ids.get(file.source)!, settings);
    yield { record, problems: [...early, ...problems], done: index + 1, total: walk.seeds.length };
    early = [];
  }
}

/** One seed's record; a seed that cannot be read, or that breaks the program, is a problem and no record. */
export function readRecord(file: SeedFile, id: string, settings: Settings): Pick<ReadRecord, 'record' | 'problems'> {
  const { source } = file;
  try {
    const { bytes, sidecarText } = loadSeed(file);
    const sidecar =
      file.sidecar && sidecarText !== undefined ? { sidecar: { source: file.sidecar.source, text: sidecarText } } : {};
    const article = parseSeed({ source, id, bytes, ...sidecar }, settings);
    return { record: toRecord(article), problems: article.problems };
  } catch (error) {
    if (error instanceof SeedError) return { record: null, problems: [error.problem] };
    const seen = error instanceof Error ? error.message : String(error);
    return {
      record: null,
      problems: [
        { source, code: 'parse-failed', seen, advice: 'this is a fault of Backfile: please report it with the file' },
      ],
    };
  }
}
