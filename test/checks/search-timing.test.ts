import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { timeSearch, wordsToAsk } from '../../src/checks/search-timing.ts';
import { archiveOf, samples } from '../search/small-archive.ts';
import { writeSmallSite } from '../search/small-site.ts';

it('asks the search page in a browser, and says what it took', async () => {
  const site = mkdtempSync(join(tmpdir(), 'backfile-timing-'));
  await writeSmallSite(archiveOf(samples), site, '/');
  const timings = await timeSearch(site, ['harbour', 'ferry']);
  rmSync(site, { recursive: true });
  expect(timings.map(({ query }) => query)).toEqual(['harbour', 'ferry']);
  for (const { coldMs, warmMs, requests, bytes } of timings) {
    expect(coldMs).toBeGreaterThan(0);
    expect(warmMs).toBeGreaterThan(0);
    expect(requests).toBeGreaterThan(5);
    expect(bytes).toBeGreaterThan(60_000);
  }
});

it('picks words of all degrees of rarity', () => {
  const text = Array.from({ length: 500 }, (_, n) => `${'common '.repeat(3)}word${'abcdefghij'[n % 10]}x`).join(' ');
  expect(wordsToAsk([text, 'The Of a 12'])).toEqual(['wordjx', 'wordjx', 'wordjx']);
  expect(
    wordsToAsk([
      Array.from({ length: 30 }, (_, n) =>
        'often '.repeat(30 - n).replaceAll('often', `often${String.fromCharCode(97 + n)}`),
      ).join(' '),
    ])[0],
  ).toBe('oftenk');
});
