import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { growingRows } from '../../src/browser/search/rows.ts';
import { buildSearchIndex } from '../../src/search/build.ts';
import { unpack } from '../../src/search/packing.ts';
import type { SearchManifest, SearchNames, ShardMembers, ShardTable } from '../../src/text/search/index.ts';
import { archiveOf, samples } from './small-archive.ts';

const scratch = mkdtempSync(join(tmpdir(), 'backfile-search-'));
afterAll(() => rmSync(scratch, { recursive: true }));

it('indexes every article, by language', async () => {
  const folder = join(scratch, 'all');
  const seen: number[] = [];
  const report = await buildSearchIndex(archiveOf(samples), {
    folder,
    base: '/sub/',
    onProgress: (done) => seen.push(done),
  });
  expect(report).toMatchObject({ articles: 11, shards: 6, kept: 0 });
  expect(seen.at(-1)).toBe(11);
  const manifest = manifestOf(folder);
  expect(manifest.shards.map(({ name, stemmer, articles }) => [name, stemmer, articles])).toEqual([
    ['ar-x-all', 'ar', 1],
    ['de-x-all', 'de', 1],
    ['en-x-all', 'en', 6],
    ['fa-x-all', 'unknown', 1],
    ['ja-x-all', 'unknown', 1],
    ['und-x-all', 'unknown', 1],
  ]);
  expect(manifest.shards.find(({ language }) => language === 'en')).toMatchObject({
    from: '2003-05-12',
    to: '2015-02-03',
  });
});

it('writes neither the ready-made search boxes nor anything it does not list', async () => {
  const folder = join(scratch, 'all');
  const names = Object.keys(filesBelow(join(folder, 'search-index')));
  expect(names.filter((name) => /ui|playground|highlight|worker/.test(name))).toEqual([]);
  const { shards } = manifestOf(folder);
  expect(names).toHaveLength(shards.reduce((sum, { files, texts }) => sum + files + texts.files, 4));
});

it('gives the same bytes again, whatever the order of the entries', async () => {
  await buildSearchIndex(archiveOf(samples), { folder: join(scratch, 'one'), base: '/' });
  await buildSearchIndex(archiveOf(samples.toReversed()), { folder: join(scratch, 'two'), base: '/' });
  expect(filesBelow(join(scratch, 'two'))).toEqual(filesBelow(join(scratch, 'one')));
});

it('keeps shards that did not change, and gives the same bytes as a fresh build', async () => {
  const changed = samples.map((sample) => (sample.language === 'de' ? { ...sample, title: 'Anders' } : sample));
  const [previous, folder, fresh] = [join(scratch, 'one'), join(scratch, 'next'), join(scratch, 'fresh')];
  const report = await buildSearchIndex(archiveOf(changed), { folder, base: '/', previous });
  expect(report).toMatchObject({ shards: 6, kept: 5 });
  await buildSearchIndex(archiveOf(changed), { folder: fresh, base: '/' });
  expect(filesBelow(folder)).toEqual(filesBelow(fresh));
  const [{ folder: kept } = { folder: '' }] = manifestOf(folder).shards;
  const inode = (site: string) => statSync(join(site, 'search-index', kept, 'table')).ino;
  expect(inode(folder)).toBe(inode(previous));
});

it('indexes again what a damaged previous index does not hold', async () => {
  const previous = join(scratch, 'damaged');
  await buildSearchIndex(archiveOf(samples), { folder: previous, base: '/' });
  const english = manifestOf(previous).shards.find(({ language }) => language === 'en');
  rmSync(join(previous, 'search-index', english?.folder ?? '', 'table'));
  const report = await buildSearchIndex(archiveOf(samples), { folder: join(scratch, 'mended'), base: '/', previous });
  expect(report).toMatchObject({ shards: 6, kept: 5 });
  expect(filesBelow(join(scratch, 'mended'))).toEqual(filesBelow(join(scratch, 'one')));
});

it('says of each article what facets need, and invents nothing', async () => {
  const folder = join(scratch, 'one');
  const rows = growingRows(6, namesOf(folder));
  rows.add('en-x-all', tableOf(folder, 'en'), 0);
  const { date, dates, outlet, author, names } = rows.rows;
  expect([...date].map((day) => dates[day])).toEqual(['2015-02-03', '2012', '2010-11', '2003-05-21', '2003-05-12', '']);
  expect([...outlet].map((number) => names.outlets[number])).toEqual([
    samples.at(-1)?.outlet,
    'Island Courier',
    'Island Courier',
    'The Velm Beacon',
    'The Velm Beacon',
    'Island Courier',
  ]);
  expect(author.map((numbers) => [numbers].flat().map((number) => names.authors[number]))).toEqual([
    ['"><script>document.title="owned"</script>'],
    [''],
    ['Ines Calder'],
    ['Ada Marsh'],
    ['Ada Marsh', 'Tom Reed'],
    [''],
  ]);
  const unknown = growingRows(1, namesOf(folder));
  unknown.add('und-x-all', tableOf(folder, 'und'), 0);
  expect([...unknown.rows.language].map((number) => names.languages[number])).toEqual(['']);
});

it('prints results in their own spelling, though the index folds it', async () => {
  const { shards } = manifestOf(join(scratch, 'one'));
  const folder = join(scratch, 'one', 'search-index', shards.find(({ language }) => language === 'fa')?.name ?? '');
  const [file = ''] = Object.keys(filesBelow(folder));
  const fragment = JSON.parse(unpack(readFileSync(join(folder, file))).slice('pagefind_dcd'.length));
  expect(fragment.content).toBe(
    'اعتصاب در بندر ولم. كارگران بندر دست از كار كشيدند. کتاب‌های اتحادیه در ۱۲ صفحه منتشر شد. گفت‌وگوها. گفت‌وگوها ادامه دارد.',
  );
  expect(fragment.meta.title).toBe('اعتصاب در بندر ولم');
  expect(fragment.anchors.at(-1)).toMatchObject({ id: 's-گفتگو', text: 'گفت‌وگوها' });
  expect(fragment.url).toBe('/articles/sahel/bandar/');
});

it('knows articles with words from those without, whatever their addresses', async () => {
  const odd = [
    { id: 'نشر/東京', title: 'Tokyo', language: 'en', body: '<p>one</p>' },
    { id: 'a&b', title: 'Twin', language: 'en', body: '<p>same words</p>' },
    { id: 'c', title: 'Twin', language: 'en', body: '<p>same words</p>' },
    { id: 'signs', title: '…', language: 'en', body: '<p>—</p>' },
    { id: 'empty', language: 'fr', body: '' },
  ];
  const folder = join(scratch, 'odd');
  expect(await buildSearchIndex(archiveOf(odd), { folder, base: '/' })).toMatchObject({ articles: 5 });
  expect(manifestOf(folder).shards.map(({ language, articles, indexed }) => [language, articles, indexed])).toEqual([
    ['en', 4, 3],
    ['fr', 1, 0],
  ]);
  expect(tableOf(folder, 'en').wordless).toEqual({ 2: { url: '/articles/signs/', title: '…' } });
  expect(textsOf(folder, 'en').filter((text) => text !== null)).toHaveLength(3);
});

it('writes a manifest for an archive without articles', async () => {
  const report = await buildSearchIndex(archiveOf([]), { folder: join(scratch, 'empty'), base: '/' });
  expect(report).toMatchObject({ articles: 0, shards: 0 });
  expect(manifestOf(join(scratch, 'empty')).shards).toEqual([]);
});

function manifestOf(site: string): SearchManifest {
  return JSON.parse(readFileSync(join(site, 'search-index', 'index.json'), 'utf8'));
}

function tableOf(site: string, language: string): ShardTable {
  const shard = manifestOf(site).shards.find((candidate) => candidate.language === language);
  return JSON.parse(unpack(readFileSync(join(site, 'search-index', shard?.folder ?? '', 'table'))));
}

/** Ids of the texts of a shard's articles. */
function textsOf(site: string, language: string): readonly (string | null)[] {
  const shard = manifestOf(site).shards.find((candidate) => candidate.language === language);
  const packed = readFileSync(join(site, 'search-index', shard?.folder ?? '', 'members'));
  const members: ShardMembers = JSON.parse(unpack(packed));
  return members.map(([, , text]) => text);
}

function namesOf(site: string): SearchNames {
  return JSON.parse(unpack(readFileSync(join(site, 'search-index', manifestOf(site).names))));
}

/** Content of each file below a folder, in base64, by its path. */
function filesBelow(folder: string): { readonly [path: string]: string } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(
    paths.map((path) => [path.slice(folder.length + 1), readFileSync(path).toString('base64')]),
  );
}
