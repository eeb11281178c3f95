import type { SeedFile } from '../input/walk.ts';
import type { Problem } from '../text/problem.ts';
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

/** The outcome for a seed that could not be read as an article. */
export function failed(source: string, inputs: string, problem: Problem): Outcome {
  return {
    source,
    same: false,
    record: { source, inputs, entry: null, sketch: null, place: null, problems: [problem] },
  };
}
