import { hash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it, vi } from 'vitest';
import { parseQuery } from '../../src/browser/search/query.ts';
import { blank } from '../../src/browser/search/state.ts';
import { readAhead } from '../../src/search/earlier.ts';
import { keepFile } from '../../src/search/keep.ts';
import { searchNames } from '../../src/search/names.ts';
import { pack } from '../../src/search/packing.ts';
import { indexDocuments } from '../../src/search/pagefind.ts';
import { buildShard } from '../../src/search/shard.ts';
import { planShards } from '../../src/search/shards.ts';
import { openVocabulary } from '../../src/search/vocabulary.ts';
import type { SearchManifest, ShardListing } from '../../src/text/search/index.ts';
import { openEngines } from '../browser/search/open-engines.ts';
import { archiveOf, type Sample } from './small-archive.ts';

const scratch = mkdtempSync(join(tmpdir(), 'backfile-shard-'));
afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(scratch, { recursive: true });
});

const sample = (n: number, word = `word${n}x`): Sample => ({
  id: `a${n}`,
  title: `كتاب ${n}`,
  language: 'fa',
  date: `20${String(n % 20).padStart(2, '0')}-05-06`,
  body: `<p>كتاب café شماره ${word} harbour</p>`,
});
const samples = Array.from({ length: 13 }, (_, n) => sample(n));

it('puts up to four texts into a file where there are many', async () => {
  const { listing } = await build('grouped', samples, true);
  expect(readdirSync(join(scratch, 'grouped', 'search-index', listing.name)).length).toBeLessThan(5);
  expect(await excerpts('grouped', 'word3x')).toEqual(['كتاب café شماره word3x harbour.']);
  expect(await excerpts('grouped', 'کتاب')).toHaveLength(13);
});

for (const grouped of [false, true]) {
  it(`takes over what did not change, and finds what did (${grouped ? 'shared files' : 'a file for each'})`, async () => {
    const name = `${grouped}-`;
    await build(`${name}one`, samples, grouped);
    const two = [...samples.filter(({ id }) => id !== 'a4'), sample(20)].map((one) =>
      one.id === 'a3' ? sample(3, 'corrected') : one,
    );
    const { listing, indexed } = await build(`${name}two`, two, grouped, `${name}one`);
    expect(listing).toMatchObject({ articles: 13, indexed: 13 });
    expect(indexed).toBe(2);
    expect(await excerpts(`${name}two`, 'harbour')).toHaveLength(13);
    expect(await excerpts(`${name}two`, 'cafe')).toHaveLength(13);
    expect(await excerpts(`${name}two`, 'corrected')).toHaveLength(1);
    expect(await excerpts(`${name}two`, 'word20x')).toHaveLength(1);
    for (const gone of ['word3x', 'word4x']) expect(await excerpts(`${name}two`, gone)).toEqual([]);
    await build(`${name}fresh`, two, grouped);
    expect(filesBelow(`${name}two`)).toEqual(filesBelow(`${name}fresh`));
  });
}

it('gives the same bytes as a fresh index after any changes', async () => {
  const word = fc.constantFrom('harbour', 'harbor', 'running', 'runs', 'naïve', 'naive', 'كتاب', 'کتاب', '—', '…');
  const body = fc.array(word, { maxLength: 6 }).map((words) => `<p>${words.join(' ')}</p>`);
  const article = fc.option(fc.record({ title: fc.option(word), body }));
  const change = fc.dictionary(fc.constantFrom(...'abcdefghijklmnop'), article, { maxKeys: 4 });
  const start = Array.from('abcdefghijkl', (id) => [id, { title: id, body: `<p>running ${id} naïve</p>` }] as const);
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 2, maxLength: 4 }), fc.boolean(), async (changes, grouped) => {
      run += 1;
      const state = new Map<string, { title: string | null; body: string } | null>(start);
      let before: string | undefined;
      for (const [step, steps] of changes.entries()) {
        for (const [id, content] of Object.entries(steps)) state.set(id, content);
        const own = [...state].flatMap(([id, content]): readonly Sample[] => {
          if (!content) return [];
          const { title, body } = content;
          return [{ id, language: 'en', body, ...(title === null ? {} : { title }) }];
        });
        if (before !== undefined && step % 2 === 0) readWholeAhead(before);
        await build(`run${run}-${step}`, own, grouped, before);
        before = `run${run}-${step}`;
        await build(`${before}-fresh`, own, grouped);
        expect(filesBelow(before)).toEqual(filesBelow(`${before}-fresh`));
      }
    }),
    { numRuns: 6 },
  );
}, 60_000);

it('indexes all again over a shard that is damaged', async () => {
  const { listing } = await build('damaged', samples, false);
  const folder = join(scratch, 'damaged', 'search-index', listing.folder);
  const [chunk = ''] = readdirSync(join(folder, 'index'));
  writeFileSync(join(folder, 'index', chunk), 'not a gzip file');
  const { indexed } = await build('mended', [...samples, sample(30)], false, 'damaged');
  expect(indexed).toBe(14);
  expect(await excerpts('mended', 'harbour')).toHaveLength(14);
});

it('may be read before it is known what changes, by whoever builds on it, and by nobody else', async () => {
  await build('known', samples, false);
  readWholeAhead('known');
  const more = [...samples, sample(21)];
  expect((await build('known-two', more, false, 'known')).indexed).toBe(1);
  expect((await build('known-three', more, false, 'known')).indexed).toBe(1);
  await build('known-fresh', more, false);
  expect(filesBelow('known-two')).toEqual(filesBelow('known-fresh'));
  expect(filesBelow('known-three')).toEqual(filesBelow('known-fresh'));
});

function readWholeAhead(site: string): void {
  const { folder, manifest } = previousOf(join(scratch, site, 'search-index'));
  for (const shard of manifest.shards) readAhead({ ...shard, folder: join(folder, shard.folder) });
}

/** Builds the one shard of some articles, with its manifest; `indexed` is how many of them Pagefind was given. */
async function build(
  site: string,
  own: readonly Sample[],
  grouped: boolean,
  before?: string,
): Promise<{ readonly listing: ShardListing; readonly indexed: number }> {
  const archive = archiveOf(own);
  const [shard] = planShards(archive.entries, 100, 'test');
  if (!shard) throw new Error('no shard');
  const folder = join(scratch, site, 'search-index');
  const previous = before === undefined ? null : previousOf(join(scratch, before, 'search-index'));
  let indexed = 0;
  const onArticle = () => {
    indexed += 1;
  };
  const vocabulary = openVocabulary(shard.language, (documents) => indexDocuments(0, documents));
  const options = { folder, base: '/', vocabulary, textOf: archive.text, grouped, previous, onArticle };
  let words: Uint8Array | undefined;
  const onWords = (printed: Uint8Array) => {
    words = printed;
  };
  const { listing, kept, module } = await buildShard(shard, { ...options, onWords });
  expect(Buffer.from(words ?? [])).toEqual(readFileSync(join(folder, listing.folder, 'words')));
  for (const path of kept) keepFile(join(previous?.folder ?? '', path), join(folder, path));
  expect(statsOf(join(folder, listing.name))).toEqual(listing.texts);
  const code = module ?? readFileSync(join(previous?.folder ?? '', 'pagefind.js'));
  writeFileSync(join(folder, 'pagefind.js'), code);
  writeFileSync(join(folder, 'names'), pack(JSON.stringify(searchNames([shard]))));
  const manifest: SearchManifest = {
    ...{ module: 'pagefind.js', version: '', articles: own.length, shards: [listing], words: '', names: 'names' },
  };
  writeFileSync(join(folder, 'index.json'), JSON.stringify(manifest));
  return { listing, indexed };
}

function previousOf(folder: string) {
  const manifest: SearchManifest = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
  return { folder, manifest };
}

async function excerpts(site: string, text: string): Promise<readonly string[]> {
  const engine = (await openEngines(join(scratch, site))).get('unknown');
  if (!engine) throw new Error('no engine');
  const request = { query: parseQuery(text), choices: blank.choices, range: null, vague: null } as const;
  const { search, hits } = await engine.find({
    ...request,
    sort: 'newest',
    limit: 50,
    split: false,
    beginning: false,
    turn: null,
  });
  const details = await engine.load(
    search,
    hits.map(({ id }) => id),
  );
  return details.map(({ excerpt }) => excerpt.map((segment) => segment.text).join(''));
}

function statsOf(folder: string): ShardListing['texts'] {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return { files: files.length, bytes: files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0) };
}

/** A hash of each file below a site's folder, by its path. */
function filesBelow(site: string): { readonly [path: string]: string } {
  const folder = join(scratch, site);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), hash('sha256', readFileSync(path))]));
}
