import { parseSeed } from '../article/parse.ts';
import { sidecarTextOf } from '../input/seed.ts';
import type { Settings } from '../input/settings.ts';
import type { Problem } from '../text/problem.ts';
import { type Kept, keepArticle } from './entry.ts';
import type { Loaded } from './load.ts';
import { failed, type Job, type Outcome } from './outcome.ts';
import type { PackWriter } from './pack.ts';

export { openCues, packCues } from '../text/cues.ts';

/**
 * Parses one seed, its text to the end of a pack. A seed that fails gives a record with a problem; what the pack throws
 * (a full disk) is thrown.
 */
export function parseJob(job: Job, loaded: Loaded, settings: Settings, pack: () => PackWriter): Outcome {
  const { source } = job.file;
  const { inputs } = loaded;
  const parsed = parse(job, loaded, settings);
  if ('code' in parsed) return failed(source, inputs, parsed);
  const { entry, frame, sketch, problems } = parsed;
  return { source, same: false, record: { source, inputs, entry, sketch, place: pack().append(frame), problems } };
}

/** Reads a text that is no seed, and keeps nothing: what V8 compiles for it is there for the next one. */
export function readForPractice(text: string): void {
  const article = parseSeed({ source: 'practice.txt', id: 'practice', bytes: Buffer.from(text) }, noSettings);
  keepArticle(article, '');
}

const noSettings: Settings = { title: '', description: '', language: 'und', outlets: [] };

/** Everything that a seed's content can break. */
function parse(
  { file, id }: Job,
  { seed: { bytes, hash, sidecar: sidecarBytes } }: Loaded,
  settings: Settings,
): Kept | Problem {
  const { source } = file;
  try {
    const sidecar = file.sidecar && sidecarBytes && { source: file.sidecar.source, text: sidecarTextOf(sidecarBytes) };
    return keepArticle(parseSeed({ source, id, bytes, ...(sidecar ? { sidecar } : {}) }, settings), hash);
  } catch (error) {
    const seen = error instanceof Error ? error.message : String(error);
    return { source, code: 'parse-failed', seen, advice: 'left out; the other seeds are built' };
  }
}
