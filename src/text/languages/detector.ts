import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** What is used of eld: the language that a text reads most like. */
export type Detector = typeof import('eld/extrasmall')['eld'];

let detector: Detector | undefined;

/**
 * The detector of languages (eld), loaded when first asked for: its table takes a fifth of a second, and most articles show
 * their language by their script or their small words.
 */
export function loadDetector(): Detector {
  if (detector === undefined) {
    const path = fileURLToPath(import.meta.resolve('eld/extrasmall'));
    const loaded: typeof import('eld/extrasmall') = createRequire(import.meta.url)(path);
    detector = loaded.eld;
  }
  return detector;
}
