import { hash } from 'node:crypto';
import type { Entry } from './archive.ts';

/** Two short names of what is known of an article: the store keeps them, as a build asks for those of all articles. */
export interface EntryKeys {
  /** 24 hex digits. */
  readonly row: string;
  /** 16 hex digits. */
  readonly index: string;
}

/** A hash of all that lists print of an article; worked out once for each. */
export function rowKey(entry: Entry): string {
  const known = keys.row.get(entry);
  if (known !== undefined) return known;
  const { id, source, title, outlet, authors, date, language, dir, excerpt } = entry;
  // Where there are no words at all the file's name stands for them.
  const named = title ?? (excerpt === '' ? source : '');
  const [isUntitled, from] = [title === null ? 'untitled' : '', outlet ?? ''];
  const parts = [id, named, isUntitled, from, date ?? '', language ?? '', dir, excerpt, ...authors];
  const key = hash('sha256', parts.join('\0')).slice(0, 24);
  keys.row.set(entry, key);
  return key;
}

/** Changes when what the search index says of an article would; worked out once for each. */
export function indexKey(entry: Entry): string {
  const known = keys.index.get(entry);
  if (known !== undefined) return known;
  const { id, textKey, title, outlet, authors, date, language, inferred } = entry;
  const fields = [id, textKey, title, outlet, authors, date, language, inferred.includes('date')];
  const key = hash('sha256', JSON.stringify(fields)).slice(0, 16);
  keys.index.set(entry, key);
  return key;
}

/** Notes the keys of an entry that were worked out before. */
export function noteKeys(entry: Entry, { row, index }: EntryKeys): void {
  keys.row.set(entry, row);
  keys.index.set(entry, index);
}

/** An entry that is made from another one, with another name say, is another one. */
const keys = { row: new WeakMap<Entry, string>(), index: new WeakMap<Entry, string>() };
