import { hash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Archive, TextPlace } from '../../src/archive/archive.ts';
import { openPack, packText, readText } from '../../src/archive/pack.ts';
import { buildSearchIndex } from '../../src/search/build.ts';
import { archiveOf, type Sample } from './small-archive.ts';

const root = new URL('../..', import.meta.url).pathname;
const scratch = mkdtempSync(join(tmpdir(), 'backfile-threads-'));
// Where the packages that the thread imports are found from.
const compiled = join(root, 'node_modules', '.cache', 'backfile-test');
const worker = join(compiled, `${process.pid}.mjs`);

beforeAll(async () => {
  mkdirSync(compiled, { recursive: true });
  await build({
    entryPoints: [join(root, 'src/search/shard-worker.ts')],
    ...{ bundle: true, packages: 'external', platform: 'node', format: 'esm', outfile: worker },
  });
});

afterAll(() => {
  for (const path of [worker, scratch]) rmSync(path, { recursive: true, force: true });
});

const samples = Array.from({ length: 520 }, (_, n): Sample => {
  const language = ['en', 'de', 'fa'][n % 3] ?? 'en';
  return { id: `a${n}`, title: `Harbour ${n}`, language, body: `<p>Ferry ${n} waits beside quay${n % 7}.</p>` };
});

it('gives the same bytes from two threads as from one', async () => {
  const archive = stored(archiveOf(samples), 'texts');
  const seen: number[] = [];
  const onProgress = (done: number) => seen.push(done);
  await buildSearchIndex(archive, {
    ...{ folder: join(scratch, 'two'), base: '/', worker: pathToFileURL(worker), onProgress },
  });
  expect(seen.at(-1)).toBe(samples.length);
  await buildSearchIndex(archive, { folder: join(scratch, 'one'), base: '/' });
  const files = filesBelow('one');
  expect(Object.keys(files).length).toBeGreaterThan(samples.length);
  expect(filesBelow('two')).toEqual(files);
});

it('says why a thread cannot go on', async () => {
  const archive = stored(archiveOf(samples), 'lost');
  rmSync(join(scratch, 'lost'));
  const options = { folder: join(scratch, 'none'), base: '/', worker: pathToFileURL(worker) };
  await expect(buildSearchIndex(archive, options)).rejects.toThrow('The cache cannot be read');
});

/** The archive with its texts in a file, where threads read them. */
function stored(archive: Archive, name: string): Archive {
  const pack = openPack(join(scratch, name));
  const places = new Map(archive.entries.map((entry) => [entry.id, pack.append(packText(archive.text(entry)))]));
  pack.close();
  const place = ({ id }: { readonly id: string }): TextPlace => {
    const found = places.get(id);
    if (!found) throw new Error(`no text of ${id}`);
    return found;
  };
  return { ...archive, place, text: (entry) => readText(place(entry)) };
}

/** A hash of each file below a folder, by its path. */
function filesBelow(site: string): { readonly [path: string]: string } {
  const folder = join(scratch, site);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), hash('sha256', readFileSync(path))]));
}
