import { hash } from 'node:crypto';
import { parseSeed } from '../article/parse.ts';
import { loadSeed, SeedError } from '../input/seed.ts';
import type { Settings } from '../input/settings.ts';
import type { Problem } from '../text/problem.ts';
import { type Kept, keepArticle } from './entry.ts';
import { failed, type Job, type Outcome } from './outcome.ts';
import { keyOf, type PackWriter, packText } from './pack.ts';

/**
 * Reads and parses one seed, its text to the end of a pack. A seed that fails gives a record with a problem; what the
 * pack throws (a full disk) is thrown.
 */
export function parseJob(job: Job, settings: Settings, pack: () => PackWriter): Outcome {
  const { source } = job.file;
  const read = readJob(job, settings);
  if ('same' in read) return read;
  const { inputs, problems, kept } = read;
  const frame = packText(kept.text);
  const place = pack().append(frame);
  return {
    source,
    same: false,
    record: { source, inputs, entry: { ...kept.entry, textKey: keyOf(frame) }, place, problems },
  };
}

interface Parsed {
  readonly inputs: string;
  readonly problems: readonly Problem[];
  readonly kept: Kept;
}

/** Everything that a seed's content can break. */
function readJob({ file, id, inputs: known }: Job, settings: Settings): Outcome | Parsed {
  const { source } = file;
  let inputs = '';
  try {
    const { bytes, hash: seedHash, sidecarText } = loadSeed(file);
    inputs = `${seedHash}:${sidecarText === undefined ? '' : hash('sha256', sidecarText)}`;
    if (inputs === known) return { source, same: true };
    const sidecar = file.sidecar && { source: file.sidecar.source, text: sidecarText ?? '' };
    const article = parseSeed({ source, id, bytes, ...(sidecar ? { sidecar } : {}) }, settings);
    return { inputs, problems: article.problems, kept: keepArticle(article, seedHash) };
  } catch (error) {
    if (error instanceof SeedError) return failed(source, inputs, error.problem);
    const seen = error instanceof Error ? error.message : String(error);
    return failed(source, inputs, {
      source,
      code: 'parse-failed',
      seen,
      advice: 'left out; the other seeds are built',
    });
  }
}
