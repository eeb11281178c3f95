import { hash } from 'node:crypto';
import { parseSeed } from '../article/parse.ts';
import { loadSeed } from '../input/seed.ts';
import type { Settings } from '../input/settings.ts';
import type { SeedFile } from '../input/walk.ts';
import type { Problem } from '../text/problem.ts';
import { keepArticle } from './entry.ts';
import { keyOf, type PackWriter, packText } from './pack.ts';
import type { StoredRecord } from './store-index.ts';

/** A seed to look at. */
export interface Job {
  readonly file: SeedFile;
  readonly id: string;
  /** What the store knows of it: where the bytes are still these, nothing else is done. */
  readonly inputs: string | null;
}

/** What came of a job: `same` where the seed's bytes are those the store knows. */
export type Outcome =
  | { readonly source: string; readonly same: true }
  | { readonly source: string; readonly same: false; readonly record: Omit<StoredRecord, 'stamp'> };

/** Reads and parses one seed, its text to the end of a pack. A seed that fails gives a record with a problem. */
export function parseJob({ file, id, inputs: known }: Job, settings: Settings, pack: () => PackWriter): Outcome {
  const { source } = file;
  let inputs = '';
  try {
    const loaded = loadSeed(file);
    if ('problem' in loaded) return failed(source, inputs, loaded.problem);
    const seedHash = hash('sha256', loaded.bytes);
    inputs = `${seedHash}:${loaded.sidecar ? hash('sha256', loaded.sidecar.text) : ''}`;
    if (inputs === known) return { source, same: true };
    const article = parseSeed({ ...loaded, id }, settings);
    const { entry, text } = keepArticle(article, seedHash);
    const frame = packText(text);
    const whole = { ...entry, textKey: keyOf(frame) };
    const record = { source, inputs, entry: whole, place: pack().append(frame), problems: article.problems };
    return { source, same: false, record };
  } catch (error) {
    const seen = error instanceof Error ? error.message : String(error);
    return failed(source, inputs, {
      source,
      code: 'parse-failed',
      seen,
      advice: 'left out; the other seeds are built',
    });
  }
}

/** The outcome for a seed that could not be read as an article. */
export function failed(source: string, inputs: string, problem: Problem): Outcome {
  return { source, same: false, record: { source, inputs, entry: null, place: null, problems: [problem] } };
}
