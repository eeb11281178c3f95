import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { groupCopies } from '../../src/archive/copies.ts';
import { sketchOf } from '../../src/text/sketch.ts';
import { startBrowser, watch } from '../browser.ts';
import { serveFolder, type TestServer } from '../serve.ts';
import { archiveOf, type Sample } from './small-archive.ts';
import { writeSmallSite } from './small-site.ts';

const scratch = mkdtempSync(join(tmpdir(), 'backfile-copies-'));
let server: TestServer;
let browser: Browser;

/** One wire report in thirty papers, and five reports of their own. */
const wire = 'The oranges of Port Velm came ashore in crates, and nobody knew whose they were. '.repeat(6);
const samples: readonly Sample[] = [
  ...Array.from(
    { length: 30 },
    (_, index): Sample => ({
      ...{
        id: `wire/${String(index).padStart(2, '0')}`,
        title: `Oranges, headline ${index}`,
        outlet: `Paper ${index}`,
      },
      ...{ date: `2003-05-${String(index + 1).padStart(2, '0')}`, language: 'en', body: `<p>${wire}</p>` },
    }),
  ),
  ...Array.from(
    { length: 5 },
    (_, index): Sample => ({
      ...{ id: `own/${index}`, title: `Oranges again ${index}`, outlet: 'The Velm Beacon', date: '2001-01-01' },
      ...{ language: 'en', body: `<p>Oranges, report ${index}.</p>` },
    }),
  ),
];

beforeAll(async () => {
  const archive = archiveOf(samples);
  const copies = groupCopies(archive.entries, (entry) => sketchOf(archive.text(entry).html));
  await writeSmallSite({ ...archive, copies }, scratch, '/');
  server = await serveFolder(scratch);
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(scratch, { recursive: true, force: true });
});

it('folds copies of one text into one result, and counts them all the same', async () => {
  const page = await browser.newPage();
  const faults = watch(page);
  await page.goto(`${server.address}search/?q=oranges&sort=newest`);
  const titles = () => page.locator('.result-title').allTextContents();
  await expect.poll(titles, { timeout: 30_000 }).toHaveLength(6);
  expect((await titles())[0]).toBe('Oranges, headline 29');
  expect(await page.textContent('#search-status')).toBe('35 articles found');
  expect(await page.locator('#search-more').isHidden()).toBe(true);
  const copies = page.locator('.result-copies');
  expect(await copies.locator('summary').allTextContents()).toEqual(['and 29 copies']);
  await copies.locator('summary').click();
  await expect.poll(() => copies.locator('li').count(), { timeout: 30_000 }).toBe(29);
  expect(await copies.locator('li').first().textContent()).toBe('Paper 28 29 May 2003');
  await copies.locator('a').first().click();
  await page.waitForURL(/\/articles\/wire\/28\/$/);
  expect(await page.locator('.copies dt').textContent()).toBe('Also printed in');
  expect(await page.locator('.copies dd').count()).toBe(13);
  expect(faults).toEqual([]);
  await page.close();
});

it('tells only of copies that the filters admit', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.address}search/?q=oranges&outlet=Paper+3&outlet=Paper+4`);
  await expect
    .poll(() => page.locator('.result-copies summary').allTextContents(), { timeout: 30_000 })
    .toEqual(['and 1 copy']);
  expect(await page.textContent('#search-status')).toBe('2 articles found');
  await page.close();
});
