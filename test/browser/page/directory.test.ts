import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../../src/views/frame.ts';
import { startBrowser, watch } from '../../browser.ts';
import { serveFolder, type TestServer } from '../../serve.ts';
import { archiveOf, manySamples } from '../../views/sample.ts';
import { writeBrowseSite } from './browse-site.ts';

const scratch = mkdtempSync(join(tmpdir(), 'backfile-browse-'));
let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  const archive = archiveOf([
    ...manySamples(400).map((sample, index) => ({ ...sample, authors: [`Writer ${index % 350}`] })),
    { id: 'x', outlet: 'Écho', date: '2030-01-01', language: 'fr' },
    { id: 'y', outlet: 'روزنامهٔ کرانه', date: '2001-01-01', language: 'fa', dir: 'rtl' },
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((day) => ({ id: `z${day}`, outlet: 'Zephyr', date: `2002-01-0${day}` })),
  ]);
  await writeBrowseSite(archive, scratch);
  server = await serveFolder(scratch, '/', { 'Content-Security-Policy': contentSecurityPolicy });
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(scratch, { recursive: true, force: true });
});

it('sorts names by number and by the newest article, and keeps the order in the address', async () => {
  const { page, done } = await open('outlets/');
  expect((await shown(page)).slice(0, 2)).toEqual(['Écho', 'Paper 0']);
  expect((await shown(page)).at(-1)).toBe('روزنامهٔ کرانه');
  await page.selectOption('#list-sort', 'count');
  expect((await shown(page))[0]).toBe('Zephyr');
  expect(new URL(page.url()).hash).toBe('#sort=count');
  await page.reload();
  expect((await shown(page))[0]).toBe('Zephyr');
  await page.selectOption('#list-sort', 'newest');
  expect((await shown(page))[0]).toBe('Écho');
  expect((await shown(page)).at(-1)).toBe('روزنامهٔ کرانه');
  await page.selectOption('#list-sort', 'name');
  expect(new URL(page.url()).hash).toBe('');
  expect((await shown(page)).slice(0, 2)).toEqual(['Écho', 'Paper 0']);
  expect(await page.locator('.group:visible h2').allTextContents()).toEqual(['E', 'P', 'Z', 'ر']);
  await done();
});

it('narrows a list by what is typed, in whatever spelling, and says how many names are left', async () => {
  const { page, done } = await open('outlets/');
  await page.fill('#list-narrow', 'echo');
  expect(await shown(page)).toEqual(['Écho']);
  expect(await page.textContent('#list-status')).toBe('1 name shown');
  await page.fill('#list-narrow', 'كرانه');
  expect(await shown(page)).toEqual(['روزنامهٔ کرانه']);
  await page.fill('#list-narrow', 'nobody');
  expect(await page.textContent('#list-status')).toBe('No matching names');
  await page.fill('#list-narrow', '');
  expect(await page.textContent('#list-status')).toBe('');
  expect(await shown(page)).toHaveLength(63);
  await done();
});

it('looks through all names of a directory that is cut into pages', async () => {
  const { page, done } = await open('authors/');
  expect(await page.locator('.group h2:visible').textContent()).toBe('With most articles');
  await page.fill('#list-narrow', 'writer 34');
  await expect.poll(() => shown(page)).toHaveLength(11);
  // Each line is the one of its letter's page.
  const one = page.getByRole('link', { name: 'Writer 34', exact: true });
  const found = page.locator('.group .names li:visible', { has: one });
  const line = await lineOf(found);
  expect(line).toMatch(/Writer 34.*most in \d{4}: \d article.*M\d.*English/s);
  await page.locator('.group .names li:visible a').first().click();
  await page.waitForURL(/\/authors\/writer-34\/$/);
  await page.goto(`${server.address}authors/letter/w/`);
  expect(await lineOf(page.locator('.names li', { has: one }))).toBe(line);
  await page.goto(`${server.address}authors/#sort=newest`);
  await expect.poll(() => shown(page)).toHaveLength(300);
  await page.selectOption('#list-sort', 'name');
  await expect.poll(() => page.locator('.group h2:visible').count()).toBe(1);
  await done();
});

it('shows headlines alone where a reader has chosen so, on every list from then on', async () => {
  const { page, done } = await open('years/2005/');
  const excerpts = () => page.locator('.row-excerpt:visible').count();
  expect(await excerpts()).toBeGreaterThan(5);
  await page.getByLabel('Headlines only').check();
  expect(await excerpts()).toBe(0);
  await page.goto(`${server.address}outlets/zephyr/`);
  expect(await excerpts()).toBe(0);
  expect(await page.getByLabel('Headlines only').isChecked()).toBe(true);
  await page.getByLabel('With excerpts').check();
  expect(await excerpts()).toBe(9);
  await done();
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const without = await plain.newPage();
  await without.goto(`${server.address}outlets/zephyr/`);
  await without.getByLabel('Headlines only').check();
  expect(await without.locator('.row-excerpt:visible').count()).toBe(0);
  await plain.close();
});

it.each(['outlets/', 'authors/', 'coverage/', 'years/2005/', 'years/2005/01/'])(
  '%s has no fault that axe finds, and no part wider than a phone',
  async (path) => {
    for (const [colorScheme, dir] of [
      ['light', 'ltr'],
      ['dark', 'rtl'],
    ] as const) {
      const context = await browser.newContext({ colorScheme, bypassCSP: true, viewport: { width: 320, height: 640 } });
      const page = await context.newPage();
      await page.goto(server.address + path);
      await page.evaluate((direction) => {
        document.documentElement.dir = direction;
      }, dir);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core') });
      const { violations }: AxeResults = await page.evaluate('axe.run()');
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html).slice(0, 3)])).toEqual([]);
      await context.close();
    }
  },
);

async function open(path: string): Promise<{ readonly page: Page; readonly done: () => Promise<void> }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const faults = watch(page);
  await page.goto(server.address + path);
  const done = async () => {
    expect(faults).toEqual([]);
    await context.close();
  };
  return { page, done };
}

/** What a line says and draws, without the numbers that its sorting goes by. */
async function lineOf(line: Locator): Promise<string> {
  return (await line.innerHTML()).replace(/ href="[^"]*\/authors\//, ' href="/authors/').replaceAll('></path>', '/>');
}

function shown(page: Page): Promise<readonly string[]> {
  return page.locator('.group .names li:visible a').allTextContents();
}
