import { type Dirent, lstatSync, readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { byCodePoint } from '../text/order.ts';
import type { Problem } from '../text/problem.ts';
import { UsageError } from '../text/usage.ts';
import { conversionOf, endingOf, formatOf } from './formats.ts';
import { pairSidecars } from './pairs.ts';

/** A file of the seeds folder that is there to be read. */
export interface FoundFile {
  /** Path inside the seeds folder, with `/`. */
  readonly source: string;
  /** Path on disk. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Last change, in milliseconds since 1970. */
  readonly mtimeMs: number;
  /** Last change of the file or of what the system notes of it; nobody can set it back. */
  readonly ctimeMs: number;
  readonly ino: number;
}

/** A seed, with the sidecar that belongs to it. */
export interface SeedFile extends FoundFile {
  readonly sidecar?: FoundFile;
}

/** All that a seeds folder holds, sorted by source. */
export interface Walk {
  readonly seeds: readonly SeedFile[];
  /** Path on disk of `archive.yaml`, where there is one. */
  readonly settingsFile?: string;
  readonly problems: readonly Problem[];
}

/** A seed may have so many bytes. */
export const largestSeed = 50_000_000;
/** A sidecar may have so many. */
export const largestSidecar = 500_000;

/**
 * Lists the seeds of a folder and of all folders in it. Only regular files count: links are never followed, pipes,
 * sockets and devices never opened, hidden files passed over. What is not read is a problem with what to do about it.
 * Throws `UsageError` where the folder is missing, is none, cannot be read or holds no seed.
 */
export function walkSeeds(folder: string): Walk {
  checkFolder(folder);
  const found: Found = { seeds: [], sidecars: [], settings: [], problems: [] };
  const waiting = [''];
  for (let inner = waiting.pop(); inner !== undefined; inner = waiting.pop()) {
    // The last first, so that folders are read in their order and little is left to sort.
    for (const next of readFolder(folder, inner, found).reverse()) waiting.push(next);
  }
  const { seeds, problems } = pairSidecars(found.seeds, found.sidecars);
  const sorted = [...found.problems, ...problems].sort((a, b) => byCodePoint(a.source, b.source));
  if (seeds.length === 0) throw new UsageError(emptyMessage(folder, sorted));
  const [settings] = found.settings;
  return {
    seeds: seeds.toSorted((a, b) => byCodePoint(a.source, b.source)),
    problems: sorted,
    ...(settings === undefined ? {} : { settingsFile: settings.path }),
  };
}

interface Found {
  readonly seeds: FoundFile[];
  readonly sidecars: FoundFile[];
  readonly settings: FoundFile[];
  readonly problems: Problem[];
}

function checkFolder(folder: string): void {
  try {
    if (!statSync(folder).isDirectory()) throw new UsageError(`${folder} is not a folder; give the folder of seeds`);
    readdirSync(folder);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    if (codeOf(error) === 'ENOENT') throw new UsageError(`there is no folder ${folder}; make it or give --seeds DIR`);
    throw new UsageError(`the seeds folder ${folder} cannot be read (${codeOf(error)})`);
  }
}

/** Sorts the entries of one folder into what was found; gives the folders in it. */
function readFolder(folder: string, inner: string, found: Found): string[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(join(folder, inner), { withFileTypes: true });
  } catch (error) {
    found.problems.push(unreadable(inner, error));
    return [];
  }
  const above = join(folder, inner);
  const pages = new Set(entries.filter((entry) => formatOf(entry.name) === 'html').map((entry) => stemOf(entry.name)));
  const folders: string[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith('.') || litter.has(entry.name.toLowerCase())) continue;
    const source = inner === '' ? entry.name : `${inner}/${entry.name}`;
    if (entry.isDirectory()) {
      if (isPartsFolder(entry.name, pages)) found.problems.push(problem(source, 'page-parts', partsAdvice));
      else folders.push(source);
    } else if (entry.isFile()) readFile(`${above}${sep}${entry.name}`, source, found);
    else found.problems.push(notRegular(source, entry));
  }
  return folders;
}

function readFile(path: string, source: string, found: Found): void {
  const kind = kindOf(source);
  if (kind === undefined) {
    found.problems.push(problem(source, 'kind-not-read', conversionOf(source), endingOf(source) || source));
    return;
  }
  if (kind === 'misplaced') {
    found.problems.push(problem(source, 'settings-misplaced', 'name it archive.yaml, at the top of the seeds folder'));
    return;
  }
  try {
    const { size, mtimeMs, ctimeMs, ino } = lstatSync(path);
    const limit = kind === 'sidecars' ? largestSidecar : largestSeed;
    if (size <= limit) found[kind].push({ source, path, size, mtimeMs, ctimeMs, ino });
    else found.problems.push(tooLarge(source, size, limit));
  } catch (error) {
    found.problems.push(unreadable(source, error));
  }
}

function kindOf(source: string): 'seeds' | 'sidecars' | 'settings' | 'misplaced' | undefined {
  if (source === 'archive.yaml') return 'settings';
  if (/(?:^|\/)archive\.ya?ml$/i.test(source)) return 'misplaced';
  if (/[^/]\.meta\.yaml$/i.test(source)) return 'sidecars';
  return formatOf(source) === undefined ? undefined : 'seeds';
}

/** What systems leave in folders without being asked. */
const litter = new Set(['thumbs.db', 'desktop.ini', '__macosx', '$recycle.bin', 'icon\r']);

/** Browsers save "Strike.html" with a folder "Strike_files", named in the reader's language. */
function isPartsFolder(folder: string, pages: ReadonlySet<string>): boolean {
  return pages.has(partsFolder.exec(folder)?.[1] ?? '');
}

const partsAdvice = 'pictures and scripts saved along with a page; not read, and may be deleted';

const partsFolder =
  /^(.+)(?:_files|\.files|_file|-Dateien|_fichiers|_archivos|_arquivos|_ficheiros|_bestanden|_pliki|_soubory|-filer|_tiedostot|_dosyalar|_fitxers|_elemei|_datoteke|_failid|_fails|_bylos)$/;

function notRegular(source: string, entry: Dirent): Problem {
  if (entry.isSymbolicLink()) return problem(source, 'link', 'links are not followed; put the file itself here');
  return problem(source, 'not-a-file', 'only regular files are read; pipes, sockets and devices are left alone');
}

function unreadable(source: string, error: unknown): Problem {
  const advice = source.includes('\ufffd')
    ? 'its name is not in UTF-8; rename it'
    : 'it cannot be read; look at its permissions';
  return problem(source, 'unreadable', advice, codeOf(error));
}

function tooLarge(source: string, size: number, limit: number): Problem {
  const advice = `over ${limit / 1_000_000} MB; cut it into one file for each article`;
  return problem(source, 'too-large', advice, `${(size / 1_000_000).toFixed(1)} MB`);
}

function problem(source: string, code: string, advice: string, seen = nameOf(source)): Problem {
  return { source, code, seen, advice };
}

function emptyMessage(folder: string, problems: readonly Problem[]): string {
  const first = problems[0];
  const what = `there is no article in ${folder}: put .txt, .md or .html files there`;
  return first === undefined
    ? what
    : `${what} (not read there: ${problems.length}, such as ${first.source}: ${first.advice})`;
}

function nameOf(source: string): string {
  return source.slice(source.lastIndexOf('/') + 1);
}

function stemOf(name: string): string {
  return name.slice(0, name.lastIndexOf('.'));
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : String(error);
}
