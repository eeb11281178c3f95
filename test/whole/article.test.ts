import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listFiles } from '../../src/checks/site.ts';
import { startBrowser, watch } from '../browser.ts';
import { buildSite, root, scratchFolder } from '../command.ts';
import { serveFolder, type TestServer } from '../serve.ts';
import { tooWide, violations } from './faults.ts';

const site = join(scratchFolder(), 'site');
const articles = {
  'with a table': 'articles/tide-mill-interview/',
  'from a saved page': 'articles/ostwick-evening-post/river-over-the-wall/',
  'right to left': 'articles/karane-no/ghanat/',
};
const views = ['removed', 'original'] as const;
let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  await buildSite(join(root, 'seeds'), site);
  server = await serveFolder(site);
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function read(path: string, options: BrowserContextOptions, act: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const faults = watch(page);
  await page.goto(`${server.address}${path}`);
  await act(page);
  expect(faults).toEqual([]);
  await context.close();
}

const choose = (page: Page, view: string) => page.locator(`[name="text"][value="${view}"]`).check();

describe.each(Object.entries(articles))('an article %s', (_, path) => {
  it.each([
    ['light', { width: 1280, height: 900 }],
    ['dark', { width: 320, height: 640 }],
  ] as const)('has no fault in any view, %s, %o, with the settings open', async (colorScheme, viewport) => {
    await read(path, { colorScheme, viewport, bypassCSP: true }, async (page) => {
      for (const view of views) {
        await choose(page, view);
        expect(await page.evaluate(tooWide)).toEqual([]);
        await page.locator('.settings summary').click();
        expect(await violations(page)).toEqual([]);
        await page.keyboard.press('Escape');
      }
    });
  });

  it('fits into 320 pixels with large letters and long lines too', async () => {
    await read(path, { viewport: { width: 320, height: 640 } }, async (page) => {
      await page.locator('.settings summary').click();
      await page.selectOption('[name="size"]', 'large');
      await page.selectOption('[name="measure"]', 'wide');
      await choose(page, 'original');
      expect(await page.evaluate(tooWide)).toEqual([]);
    });
  });

  it('prints its text, address, citation and hash, and nothing to press', async () => {
    await read(path, { colorScheme: 'dark' }, async (page) => {
      await page.evaluate(() => {
        document.documentElement.dataset.scheme = 'dark';
      });
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      expect(await page.locator('#body > p').first().isVisible()).toBe(true);
      const [address, citation, , hash] = await page.locator('.record dd:visible').allTextContents();
      expect(address).toContain(`https://archive.example/${path}`);
      expect(citation).toContain('Archive');
      expect(hash).toMatch(/[0-9a-f]{64}/);
      const pressed = page.locator(':is(button, input, select, summary, nav, .anchor):visible');
      expect(await pressed.count()).toBe(0);
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
    });
  });
});

it('gives its reference as a file in three formats, without a script', async () => {
  await read(articles['right to left'], { javaScriptEnabled: false }, async (page) => {
    const contents: string[] = [];
    for (const link of await page.locator('.references a').all()) {
      const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
      contents.push(`${file.suggestedFilename().split('.').at(-1)} ${readFileSync(await file.path(), 'utf8')}`);
    }
    const title = (await page.locator('h1').textContent()) ?? '';
    expect(contents.map((text) => text.split(' ')[0])).toEqual(['ris', 'bib', 'json']);
    for (const text of contents) expect(text).toContain(title);
    expect(JSON.parse(contents[2]?.slice(5) ?? '')[0].URL).toContain(articles['right to left']);
    expect(await page.locator('.Z3988').getAttribute('title')).toContain('rft.type=newspaperArticle');
  });
});

it('lets a table scroll in its box, by the keyboard too, and be no stop where it fits', async () => {
  await read(articles['with a table'], { viewport: { width: 320, height: 640 } }, async (page) => {
    const box = page.locator('#body > .table').first();
    const stop = () => box.evaluate((table: HTMLElement) => table.tabIndex);
    // A narrow table fits: it is made as wide as tables of figures are.
    await box
      .locator('td')
      .first()
      .evaluate((cell) => {
        cell.textContent = 'Lighthouse'.repeat(12);
      });
    await expect.poll(stop).toBe(0);
    await box.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => box.evaluate((table) => table.scrollLeft)).toBeGreaterThan(0);
    await page.setViewportSize({ width: 2000, height: 640 });
    await page.locator('.settings summary').click();
    await page.selectOption('[name="measure"]', 'wide');
    await box
      .locator('td')
      .first()
      .evaluate((cell) => {
        cell.textContent = '1';
      });
    await expect.poll(stop).toBe(-1);
  });
});

it('takes at most 40 kB over the wire besides its text', () => {
  const packed = (file: string) => gzipSync(readFileSync(join(site, file))).length;
  const page = packed(`${articles['from a saved page']}index.html`);
  const assets = listFiles(site).filter((file) => /^assets\/(?:site|display|icon)/.test(file));
  expect(assets.length).toBeGreaterThanOrEqual(4);
  expect(assets.reduce((sum, file) => sum + packed(file), page)).toBeLessThan(40_000);
});

it('has less than 40 kB of scripts, packed, besides Pagefind', () => {
  const scripts = listFiles(site).filter((file) => /^assets\/.*\.js$/.test(file));
  expect(scripts.length).toBeGreaterThanOrEqual(4);
  const packed = scripts.map((file) => gzipSync(readFileSync(join(site, file))).length);
  expect(packed.reduce((sum, one) => sum + one, 0)).toBeLessThan(40_000);
});
