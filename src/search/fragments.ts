import type { Fragment } from '../text/search-texts.ts';
import { packMarked } from './packing.ts';

/** The content of a file that several articles' texts share. */
export function shareFile(fragments: ReadonlyMap<string, Fragment>): Uint8Array {
  const inOrder = [...fragments].sort(([a], [b]) => (a < b ? -1 : 1));
  return packMarked(JSON.stringify(Object.fromEntries(inOrder)));
}
