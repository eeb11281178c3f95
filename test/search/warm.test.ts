import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { gatherAheadInThread, readAheadInThread } from '../../src/search/builders.ts';
import { warmShards } from '../../src/search/warm.ts';
import { archiveOf, type Sample } from './small-archive.ts';

vi.mock('../../src/search/builders.ts', () => ({
  readAheadInThread: vi.fn(),
  gatherAheadInThread: vi.fn(),
}));

const site = mkdtempSync(join(tmpdir(), 'backfile-warm-'));
afterAll(() => rmSync(site, { recursive: true }));

const shard = (name: string, language: string, from: string | null, to: string | null) => ({
  folder: `${name}-1`,
  name,
  language,
  from,
  to,
});
mkdirSync(join(site, 'search-index'));
writeFileSync(
  join(site, 'search-index', 'index.json'),
  JSON.stringify({
    shards: [
      shard('en-x-old', 'en', '2001-02-03', '2004'),
      shard('en-x-new', 'en', '2005-01-01', '2009-12-30'),
      shard('en-x-undated', 'en', null, null),
      shard('und-x-all', 'und', '1990', '2020'),
    ],
  }),
);

beforeEach(() => void vi.clearAllMocks());

const named = (samples: readonly Omit<Sample, 'body' | 'id'>[]): readonly string[] => {
  warmShards(site, archiveOf(samples.map((one, n) => ({ ...one, id: `a${n}`, body: '' }))).entries);
  return vi.mocked(readAheadInThread).mock.calls.map(([{ folder }]) => folder);
};

it('names the shards that articles stand in, by language and date', () => {
  expect(named([{ language: 'en-GB', date: '2003-05' }])).toEqual([join(site, 'search-index', 'en-x-old-1')]);
});

it('names one of articles without a date, and of none that is told', () => {
  expect(named([{ language: 'en' }, { date: '2001' }])).toEqual(
    ['en-x-undated-1', 'und-x-all-1'].map((folder) => join(site, 'search-index', folder)),
  );
});

it('names none where no shard is of that time or language, or nothing changes', () => {
  expect(
    named([
      { language: 'en', date: '2012-05-06' },
      { language: 'fa', date: '2003' },
    ]),
  ).toEqual([]);
  expect(named([])).toEqual([]);
});

it('names the words of all other shards, which are gathered meanwhile', () => {
  named([{ language: 'en' }, { date: '2001' }]);
  const words = ['en-x-old-1', 'en-x-new-1'].map((folder) => join(site, 'search-index', folder, 'words'));
  expect(vi.mocked(gatherAheadInThread).mock.calls).toEqual([[words]]);
});
