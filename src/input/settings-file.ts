import { lstatSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { cleanText } from '../text/characters.ts';
import { UsageError } from '../text/usage.ts';
import { readOutlets } from './outlets.ts';
import type { Settings } from './settings.ts';
import { languagesOf } from './settings-languages.ts';
import { addressOf, type Fail, readKeys, textOf } from './settings-values.ts';
import { readYaml } from './yaml.ts';

/**
 * The settings of a seeds folder: its `archive.yaml`, read strictly, and the folder's name as title where it says none.
 * Throws `UsageError` with file and line for an unknown key, a value of the wrong kind, or YAML that does not hold.
 */
export function loadSettings(folder: string): Settings {
  const path = join(folder, 'archive.yaml');
  const defaults: Settings = { title: titleOf(folder), description: '', language: 'en', outlets: [] };
  const text = read(path);
  if (text === undefined) return defaults;
  const fail: Fail = (line, message) => {
    throw new UsageError(cleanText(`${path}:${line}: ${message}`).replace(/\s+/g, ' '));
  };
  const { root, faults } = readYaml(text, 1, 1_000_000);
  const [fault] = faults;
  if (fault !== undefined) return fail(fault.line, fault.message);
  if (root === null) return defaults;
  const values = readKeys(root, keys, fail);
  const { title, description, address, contact, rights, outlets } = values;
  return {
    ...defaults,
    ...(title && { title: textOf(title, fail) }),
    ...(description && { description: textOf(description, fail) }),
    ...(address && { address: addressOf(address, fail) }),
    ...languagesOf(values, fail),
    ...(contact && { contact: textOf(contact, fail) }),
    ...(rights && { rights: textOf(rights, fail) }),
    ...(outlets && { outlets: readOutlets(outlets, fail) }),
  };
}

const keys = ['title', 'description', 'address', 'language', 'languages', 'contact', 'rights', 'outlets'] as const;

/** The file's text; undefined where there is none. */
function read(path: string): string | undefined {
  const entry = lstatSync(path, { throwIfNoEntry: false });
  if (entry === undefined) return undefined;
  if (!entry.isFile()) throw new UsageError(`${path} is no regular file; links are not followed`);
  if (entry.size > 1_000_000) throw new UsageError(`${path} is over 1 MB`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)).replace(/\r\n?/g, '\n');
  } catch {
    throw new UsageError(`${path} is not in UTF-8`);
  }
}

/** `harbour-press_archive` gives "Harbour press archive". */
function titleOf(folder: string): string {
  const name = cleanText(basename(resolve(folder)))
    .replace(/[-_\s]+/g, ' ')
    .trim();
  return name === '' ? 'Archive' : name.charAt(0).toUpperCase() + name.slice(1);
}
