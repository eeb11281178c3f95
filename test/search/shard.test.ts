import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { parseQuery } from '../../src/browser/search/query.ts';
import { blank } from '../../src/browser/search/state.ts';
import type { Trim } from '../../src/search/changes.ts';
import type { Previous } from '../../src/search/keep.ts';
import { buildShard } from '../../src/search/shard.ts';
import { planShards } from '../../src/search/shards.ts';
import { trimShard } from '../../src/search/trim.ts';
import type { ShardListing } from '../../src/text/search-index.ts';
import { openEngines } from '../browser/search/open-engines.ts';
import { archiveOf } from './small-archive.ts';

const scratch = mkdtempSync(join(tmpdir(), 'backfile-shard-'));
afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(scratch, { recursive: true });
});

it('puts four texts into a file where there are many, and trims them there', async () => {
  const archive = archiveOf(
    Array.from({ length: 13 }, (_, n) => ({ id: `a${n}`, language: 'fa', body: `<p>كتاب شماره word${n}x</p>` })),
  );
  const [shard] = planShards(archive.entries, 100, 'test');
  if (!shard) throw new Error('no shard');
  const folder = join(scratch, 'one', 'search-index');
  const options = { folder, base: '/', lane: 0, grouped: true, onArticle: () => {} };
  const { listing, module } = await buildShard(archive, shard, options);
  expect(readdirSync(join(folder, listing.folder, 'fragment'))).toHaveLength(4);
  writeManifest(folder, listing, module);
  expect(await excerpts('one', 'word3x')).toEqual(['كتاب شماره word3x.']);
  expect(await excerpts('one', 'کتاب')).toHaveLength(13);

  const previous = { folder, manifest: { shards: [listing] } } as unknown as Previous;
  const trim: Trim = { listing, superseded: new Set(['a3', 'a4']) };
  const target = join(scratch, 'two', 'search-index');
  const trimmed = trimShard(previous, trim, target);
  expect(trimmed).toMatchObject({ articles: 11, indexed: 11 });
  expect(trimmed.folder).not.toBe(listing.folder);
  writeManifest(target, trimmed, module);
  expect(await excerpts('two', 'word3x')).toEqual([]);
  expect(await excerpts('two', 'کتاب')).toHaveLength(11);
});

function writeManifest(folder: string, listing: ShardListing, module: Uint8Array): void {
  writeFileSync(join(folder, 'pagefind.js'), module);
  const manifest = { module: 'pagefind.js', version: '', articles: 13, shards: [listing], words: '' };
  writeFileSync(join(folder, 'index.json'), JSON.stringify(manifest));
}

async function excerpts(site: string, text: string): Promise<readonly string[]> {
  const engine = (await openEngines(join(scratch, site))).get('unknown');
  if (!engine) throw new Error('no engine');
  const request = { query: parseQuery(text), choices: blank.choices, range: null, sort: 'newest', limit: 50 } as const;
  const { search, hits } = await engine.find({ ...request, split: false, beginning: false });
  const details = await engine.load(
    search,
    hits.map(({ id }) => id),
  );
  return details.map(({ excerpt }) => excerpt.map((segment) => segment.text).join(''));
}
