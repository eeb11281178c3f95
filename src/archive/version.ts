import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The program's top folder: of the checkout when run from TypeScript, `dist/` when compiled. */
const top = fileURLToPath(new URL('../..', import.meta.url));

/** The folders of each part: what is read from a seed, what is indexed of an article, and all that a site is made by. */
const parts = {
  reading: ['src/text', 'src/input', 'src/rules', 'src/article', 'src/archive'],
  search: ['src/text', 'src/search'],
  whole: ['src', 'templates', 'assets'],
};

/**
 * A name for the program as it is: it changes when any of its files, its dependencies or the language data of Node
 * change. With `reading` only for what turns seeds into articles, with `search` for what indexes them. 32 hex digits.
 */
export function programVersion(part: keyof typeof parts): string {
  const known = versions.get(part) ?? readVersion(part);
  versions.set(part, known);
  return known;
}

/** Read once: a program that runs stays what it was when it was loaded. */
const versions = new Map<keyof typeof parts, string>();

function readVersion(part: keyof typeof parts): string {
  const digest = createHash('sha256');
  const { icu, unicode } = process.versions;
  digest.update(`${process.versions.node.split('.')[0]} ${icu} ${unicode}\n`);
  const files = [...parts[part].flatMap(filesBelow), ...['package-lock.json', '../package-lock.json']];
  for (const file of files) {
    const path = join(top, file);
    if (existsSync(path)) digest.update(`${file}\0`).update(readFileSync(path));
  }
  return digest.digest('hex').slice(0, 32);
}

function filesBelow(folder: string): readonly string[] {
  const path = join(top, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !/\.(?:map|bundle\.(?:js|compiled))$/.test(entry.name))
    .map((entry) => join(folder, entry.parentPath.slice(path.length), entry.name))
    .sort();
}
