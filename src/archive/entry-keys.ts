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
  return KeyedEntry.rowOf(entry);
}

/** Changes when what the search index says of an article would; worked out once for each. */
export function indexKey(entry: Entry): string {
  return KeyedEntry.indexOf(entry);
}

/** Notes the keys of an entry that were worked out before. */
export function noteKeys(entry: Entry, keys: EntryKeys): void {
  KeyedEntry.note(entry, keys);
}

/** Constructs nothing: what extends it adds its private fields to the entry that is there. */
class Itself {
  constructor(entry: Entry) {
    // biome-ignore lint/correctness/noConstructorReturn: that is the way to add private fields to an object.
    return entry;
  }
}

/**
 * An entry with its keys. They are asked for some ten times for each article, and a private field is read in a tenth of
 * the time that a WeakMap takes; a copy of the entry, which may differ from it, has none.
 */
class KeyedEntry extends Itself {
  #row = '';
  #index = '';

  static rowOf(entry: Entry): string {
    const keyed = KeyedEntry.#of(entry);
    keyed.#row ||= printRowKey(entry);
    return keyed.#row;
  }

  static indexOf(entry: Entry): string {
    const keyed = KeyedEntry.#of(entry);
    keyed.#index ||= printIndexKey(entry);
    return keyed.#index;
  }

  static note(entry: Entry, { row, index }: EntryKeys): void {
    const keyed = KeyedEntry.#of(entry);
    keyed.#row = row;
    keyed.#index = index;
  }

  static #of(entry: Entry): KeyedEntry {
    return #row in entry ? entry : new KeyedEntry(entry);
  }
}

function printRowKey({ id, source, title, outlet, authors, date, language, dir, excerpt }: Entry): string {
  // Where there are no words at all the file's name stands for them.
  const named = title ?? (excerpt === '' ? source : '');
  const [isUntitled, from] = [title === null ? 'untitled' : '', outlet ?? ''];
  const parts = [id, named, isUntitled, from, date ?? '', language ?? '', dir, excerpt, ...authors];
  return hash('sha256', parts.join('\0')).slice(0, 24);
}

function printIndexKey({ id, textKey, title, outlet, authors, date, language, inferred }: Entry): string {
  const fields = [id, textKey, title, outlet, authors, date, language, inferred.includes('date')];
  return hash('sha256', JSON.stringify(fields)).slice(0, 16);
}
