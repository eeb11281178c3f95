import { hash } from 'node:crypto';
import { loadBytes, type SeedBytes, SeedError } from '../input/bytes.ts';
import { failed, type Job, type Outcome } from './outcome.ts';

/** A seed's bytes, not yet parsed. */
export interface Loaded {
  readonly seed: SeedBytes;
  /** SHA-256 of the seed and, behind a colon, of its sidecar. */
  readonly inputs: string;
}

/** Reads a job's seed from disk. An outcome where that is all: its bytes are known, or it cannot be read. */
export function loadJob({ file, inputs: known }: Job): Loaded | Outcome {
  const { source } = file;
  try {
    const seed = loadBytes(file);
    const inputs = `${seed.hash}:${seed.sidecar === undefined ? '' : hash('sha256', seed.sidecar)}`;
    return inputs === known ? { source, same: true } : { seed, inputs };
  } catch (error) {
    if (error instanceof SeedError) return failed(source, '', error.problem);
    throw error;
  }
}

/** Whether a job needs no parsing. */
export function isOutcome(loaded: Loaded | Outcome): loaded is Outcome {
  return 'same' in loaded;
}
