import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { parseQuery } from '../../src/browser/search/query.ts';
import { blank } from '../../src/browser/search/state.ts';
import { buildSearchIndex, type SearchReport } from '../../src/search/build.ts';
import { unpack } from '../../src/search/packing.ts';
import type { SearchManifest } from '../../src/text/search-index.ts';
import { openEngines } from '../browser/search/open-engines.ts';
import { archiveOf, type Sample } from './small-archive.ts';

const scratch = mkdtempSync(join(tmpdir(), 'backfile-changes-'));
const base: readonly Sample[] = Array.from({ length: 320 }, (_, n) => ({
  id: `a/${n}`,
  title: `Report ${n}`,
  date: `20${String(n % 20).padStart(2, '0')}-05-06`,
  language: 'en',
  body: `<p>harbour word${n}x</p>`,
}));
const corrected = base.map((one) => (one.id === 'a/7' ? { ...one, body: '<p>harbour corrected</p>' } : one));
const added: Sample = { id: 'b/new', title: 'Added', date: '2031-01-01', language: 'en', body: '<p>harbour added</p>' };

beforeAll(() => build('one', base));
afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(scratch, { recursive: true });
});

it('puts what is new or corrected into a small shard, which supersedes the large one', async () => {
  expect(await build('two', [...corrected, added], 'one')).toMatchObject({ articles: 321, shards: 2, kept: 1 });
  expect(shardsOf('two').map(({ name, articles }) => [name, articles])).toEqual([
    ['en-x-all', 319],
    ['en-x-changes', 2],
  ]);
  expect(await found('two', 'harbour')).toHaveLength(321);
  expect(await found('two', 'word8x')).toEqual(['8']);
  expect(await found('two', 'word7x')).toEqual([]);
  expect(await found('two', 'corrected')).toEqual(['7']);
  expect(await found('two', 'added')).toEqual(['new']);
  expect(await found('two', '')).toHaveLength(321);
  expect(textsOf('two')).not.toContain('word7x');
});

it('does so again on top of that, and takes a correction back', async () => {
  expect(await build('three', [...base, added], 'two')).toMatchObject({ articles: 321, shards: 2, kept: 1 });
  expect(await found('three', 'word7x')).toEqual(['7']);
  expect(await found('three', 'corrected')).toEqual([]);
  expect(shardsOf('three')[0]?.folder).toBe(shardsOf('two')[0]?.folder);
});

it('indexes again what something has left, and what changed much: the same bytes as a fresh build', async () => {
  const left = base.filter(({ id }) => id !== 'a/9');
  expect(await build('left', left, 'two')).toMatchObject({ shards: 1, kept: 0 });
  await build('left-fresh', left);
  expect(shardsOf('left')).toEqual(shardsOf('left-fresh'));
  const many = base.map((one, n) => (n < 101 ? { ...one, title: 'Other' } : one));
  expect(await build('many', many, 'one')).toMatchObject({ shards: 1, kept: 0 });
});

it('is not what a build does unasked', async () => {
  await build('plain', corrected, 'one', false);
  await build('plain-fresh', corrected);
  expect(shardsOf('plain')).toEqual(shardsOf('plain-fresh'));
});

it('says the same as a fresh index when an article moves from one shard to another', async () => {
  const moved = base.map((one) => (one.id === 'a/5' ? { ...one, date: '1931-01-01' } : one));
  await build('moved', moved, 'one');
  expect(await found('moved', 'date:1931')).toEqual(['5']);
  expect(await found('moved', 'word5x')).toEqual(['5']);
  expect(await found('moved', 'date:2005')).toHaveLength(15);
});

function build(name: string, samples: readonly Sample[], previous?: string, quick = true): Promise<SearchReport> {
  const from = previous === undefined ? {} : { previous: join(scratch, previous), quick };
  return buildSearchIndex(archiveOf(samples), { folder: join(scratch, name), base: '/', ...from });
}

function shardsOf(name: string): SearchManifest['shards'] {
  return JSON.parse(readFileSync(join(scratch, name, 'search-index', 'index.json'), 'utf8')).shards;
}

/** The texts that results would be printed from. */
function textsOf(name: string): string {
  const folder = join(scratch, name, 'search-index');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) =>
    file.name.endsWith('_fragment'),
  );
  return files.map((file) => unpack(readFileSync(join(file.parentPath, file.name)))).join('');
}

/** Last parts of the addresses that are found. */
async function found(name: string, text: string): Promise<readonly (string | undefined)[]> {
  const engine = (await openEngines(join(scratch, name))).get('en');
  if (!engine) throw new Error('no engine');
  const request = {
    query: parseQuery(text),
    choices: blank.choices,
    range: null,
    sort: 'newest',
    limit: 400,
    split: false,
  } as const;
  const { search, hits } = await engine.find({ ...request, beginning: false });
  const details = await engine.load(
    search,
    hits.map(({ id }) => id),
  );
  return details.map(({ url }) => url.split('/').at(-2));
}
