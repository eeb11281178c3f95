import type { Entry } from '../archive/archive.ts';
import { rowKey } from '../archive/entry-keys.ts';
import { printRis, referenceOf, referencesName } from '../views/references.ts';
import { keyOf, type Site } from '../views/site.ts';

/** The references of the articles of one list, as a file beside its page. */
export interface ReferencesFile {
  /** Relative to the output. */
  readonly path: string;
  /** Hash of everything that the file is made of. */
  readonly key: string;
  readonly print: () => string;
}

/** The references of each outlet and of each month, as RIS. */
export function referencesFiles(site: Site): readonly ReferencesFile[] {
  const { outlets, years } = site.catalogue;
  const periods = years.flatMap(({ months, monthUnknown }) => (monthUnknown ? [...months, monthUnknown] : months));
  return [...outlets.values(), ...periods].map(({ place, entries }) => ({
    path: `${place}/${referencesName}`,
    key: keyOf([site.key, 'references', ...entries.map(referenceKey)]),
    print: () => printRis(entries.map((entry) => referenceOf(site, entry))),
  }));
}

function referenceKey(entry: Entry): string {
  return `${rowKey(entry)} ${entry.hash} ${entry.url ?? ''}`;
}
