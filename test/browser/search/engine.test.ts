import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Engine, FindRequest } from '../../../src/browser/search/engine.ts';
import { parseQuery } from '../../../src/browser/search/query.ts';
import { blank } from '../../../src/browser/search/state.ts';
import { buildSearchIndex } from '../../../src/search/build.ts';
import { archiveOf, type Sample, samples } from '../../search/small-archive.ts';
import { openEngines } from './open-engines.ts';

/** Articles that Pagefind leaves out; of one language there is nothing else. */
const wordless: readonly Sample[] = [
  { id: 'signs', title: '…', date: '1999-01-01', language: 'en', body: '<p>— * —</p>' },
  { id: 'blank', language: 'fr', body: '' },
];

const scratch = mkdtempSync(join(tmpdir(), 'backfile-engine-'));
const engines = new Map<string, Engine>();

beforeAll(async () => {
  await buildSearchIndex(archiveOf([...samples, ...wordless]), { folder: scratch, base: '/' });
  for (const [stemmer, engine] of await openEngines(scratch)) engines.set(stemmer, engine);
});

afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(scratch, { recursive: true });
});

it.each([
  ['strike', ['strike-ends', 'strike-begins', 'lighthouse']],
  ['strikes', ['strike-ends', 'strike-begins', 'lighthouse']],
  ['strike -lighthouse', ['strike-ends', 'strike-begins']],
  ['harbour talks', ['strike-begins']],
  ['"harbour board"', ['strike-begins']],
  ['"board harbour"', []],
  ['talks OR petrel', ['strike-begins', 'ferry']],
  ['talks OR petrel -islands', ['ferry']],
  ['harbour zzzz', []],
  ['zzzz', []],
  ['aardvark harbour', []],
  ['-harbour', ['ferry', 'signs', 'undated-note']],
  ['outlet:courier ferry', ['ferry', 'undated-note']],
  ['outlet:"velm beacon"', ['strike-ends', 'strike-begins']],
  ['-outlet:courier harbour', ['strike-ends', 'strike-begins', 'markup']],
  ['author:calder', ['lighthouse']],
  ['date:2003', ['strike-ends', 'strike-begins']],
  ['date:2003-05-21', ['strike-ends']],
  ['date:2004..2012', ['ferry', 'lighthouse']],
  ['date:2012-05', []],
  ['lang:en oranges', ['markup', 'undated-note']],
  ['lang:de strike', []],
])('finds in English: %s', async (text, expected) => {
  expect(await find('en', text)).toEqual(expected.toSorted());
});

it.each([
  ['de', 'straße', ['streik']],
  ['de', 'STRASSE', ['streik']],
  ['de', 'haus', ['streik']],
  ['de', 'fruhen', ['streik']],
  ['unknown', 'کارگران', ['bandar']],
  ['unknown', 'كارگران', ['bandar']],
  ['unknown', 'کتاب‌های', ['bandar']],
  ['unknown', 'کتابهای', ['bandar']],
  ['unknown', 'کتاب', ['bandar']],
  ['unknown', '12', ['bandar', 'nothing-known']],
  ['unknown', '۱۲ صفحه', ['bandar']],
  ['unknown', '東京', ['sutoraiki']],
  ['unknown', '東京都', ['sutoraiki']],
  ['unknown', 'ストライキ', ['sutoraiki']],
  ['unknown', '港 労働者', ['sutoraiki']],
  ['unknown', '大阪', []],
  ['ar', 'المدينه', ['mina']],
  ['ar', 'العمال', ['mina']],
])('finds with the %s stemmer: %s', async (stemmer, text, expected) => {
  expect(await find(stemmer, text)).toEqual(expected);
});

it('gives a search up for one that is asked for while it is about to count', async () => {
  const engine = engineFor('en');
  await engine.warm();
  let isWanted = true;
  const given = engine.find(ask(''), () => isWanted);
  setTimeout(() => {
    isWanted = false;
  });
  await expect(given).rejects.toThrow('given up');
});

it('takes an unknown last word for a beginning only where it is asked to', async () => {
  const request = { ...ask('harbour lightho'), beginning: false };
  expect(await engineFor('en').find(request)).toMatchObject({ total: 0, unknown: ['lightho'], unfinished: 'lightho' });
  expect(await find('en', 'harbour lightho', true)).toEqual(['lighthouse']);
  expect(await find('en', 'harbour lighthousekeeping', true)).toEqual([]);
});

it('counts for each facet what its further values would show', async () => {
  const { facets, total } = await engineFor('en').find({
    ...ask('harbour'),
    choices: { ...blank.choices, outlet: ['The Velm Beacon'], year: ['2003'] },
  });
  expect(total).toBe(2);
  expect(new Map(facets.outlet)).toEqual(new Map([['The Velm Beacon', 2]]));
  expect(new Map(facets.year)).toEqual(new Map([['2003', 2]]));
  const wider = await engineFor('en').find({
    ...ask('harbour'),
    choices: { ...blank.choices, outlet: ['The Velm Beacon'] },
  });
  expect(new Map(wider.facets.outlet)).toEqual(
    new Map([
      ['The Velm Beacon', 2],
      ['Island Courier', 1],
      [samples.at(-1)?.outlet, 1],
    ]),
  );
  expect(new Map(wider.facets.author)).toEqual(
    new Map([
      ['Ada Marsh', 2],
      ['Tom Reed', 1],
    ]),
  );
});

it('sorts by date with the undated last, and by relevance with headlines first', async () => {
  const order = async (sort: FindRequest['sort']) =>
    names(
      (await engineFor('en').find({ ...ask(''), sort })).hits.map(({ id }) => id),
      await urls(''),
    );
  const newest = ['markup', 'ferry', 'lighthouse', 'strike-ends', 'strike-begins', 'signs', 'undated-note'];
  expect(await order('newest')).toEqual(newest);
  expect(await order('oldest')).toEqual([...newest.slice(0, 6).reverse(), 'undated-note']);
  const { hits } = await engineFor('en').find({ ...ask('lighthouse OR strike'), sort: 'relevance' });
  expect(hits.length).toBe(3);
  expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).toSorted((a, b) => b - a));
});

it('counts and lists articles without a word, though no word finds them', async () => {
  expect(await find('en', 'date:1999')).toEqual(['signs']);
  expect(await find('en', 'date:1999 harbour')).toEqual([]);
  expect(await find('unknown', 'lang:fr')).toEqual(['blank']);
  const { search, hits } = await engineFor('en').find(ask('date:1999'));
  const ids = hits.map(({ id }) => id);
  expect(await engineFor('en').load(search, ids)).toMatchObject([{ title: [{ text: '…', hit: false }], excerpt: [] }]);
});

it('says of a result what is printed: headline, excerpt, sections, all as plain text', async () => {
  const { search, hits } = await engineFor('en').find(ask('talks'));
  const [detail] = await engineFor('en').load(
    search,
    hits.map(({ id }) => id),
  );
  expect(detail).toMatchObject({ url: '/articles/beacon/strike-begins/', forms: ['talks'] });
  expect(detail?.title).toEqual([{ text: 'Dockers walk out at Port Velm', hit: false }]);
  expect(detail?.sections).toEqual([{ anchor: 's-talks', heading: 'Talks break down', hits: 3 }]);
  expect(detail?.excerpt.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['Talks', 'talks', 'talks']);
});

it.each([
  ['the', ['the']],
  ['ferry', ['ferries', 'ferry']],
  ['harbour OR the', ['harbour', 'the']],
  ['"the harbour"', ['harbour', 'the']],
])('marks the words asked for, and what is stemmed alike, but none that begin so: %s', async (text, expected) => {
  const { search, hits } = await engineFor('en').find(ask(text));
  const details = await engineFor('en').load(
    search,
    hits.map(({ id }) => id),
  );
  expect([...new Set(details.flatMap(({ forms }) => forms))].sort()).toEqual(expected);
});

it('gives the markup of hostile fields back as the text it is', async () => {
  const { search, hits } = await engineFor('en').find(ask('hostile'));
  const [detail] = await engineFor('en').load(
    search,
    hits.map(({ id }) => id),
  );
  const text = (segments: readonly { readonly text: string }[] = []) =>
    segments.map((segment) => segment.text).join('');
  expect(text(detail?.title)).toBe('<img src=x onerror="document.title=\'owned\'"> harbour');
  expect(text(detail?.excerpt)).toContain('<mark>oranges</mark> &lt;b&gt;');
  expect(hits[0]?.outlet).toBe('<img src=x onerror="document.title=\'owned\'">');
});

function engineFor(stemmer: string): Engine {
  const engine = engines.get(stemmer);
  if (!engine) throw new Error(`no engine for ${stemmer}`);
  return engine;
}

function ask(text: string): FindRequest {
  return {
    query: parseQuery(text),
    choices: blank.choices,
    range: null,
    vague: null,
    sort: 'newest',
    limit: 50,
    split: false,
    beginning: false,
    turn: null,
  };
}

/** The last parts of the addresses that are found, sorted. */
async function find(stemmer: string, text: string, beginning = false): Promise<readonly string[]> {
  const { search, hits } = await engineFor(stemmer).find({ ...ask(text), beginning });
  const details = await engineFor(stemmer).load(
    search,
    hits.map(({ id }) => id),
  );
  return details.map(({ url }) => url.split('/').at(-2) ?? '').sort();
}

async function urls(text: string): Promise<ReadonlyMap<string, string>> {
  const { search, hits } = await engineFor('en').find(ask(text));
  const details = await engineFor('en').load(
    search,
    hits.map(({ id }) => id),
  );
  return new Map(details.map(({ id, url }) => [id, url.split('/').at(-2) ?? '']));
}

function names(ids: readonly string[], byId: ReadonlyMap<string, string>): readonly (string | undefined)[] {
  return ids.map((id) => byId.get(id));
}
