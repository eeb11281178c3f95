import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkSite, listFiles } from '../../src/checks/site.ts';
import { startBrowser, watch } from '../browser.ts';
import { buildSite, scratchFolder } from '../command.ts';
import { serveFolder, type TestServer } from '../serve.ts';
import { violations } from './faults.ts';

const base = '/sub/';
const address = 'https://archive.example/sub/';
const scratch = scratchFolder();
const [seeds, site] = [join(scratch, 'seeds'), join(scratch, 'site')];
const settings = ['title: The Mole Archive', `address: ${address}`, 'rights: Free to copy.'];

let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  put('archive.yaml', [...settings, 'languages: [en, fa]'].join('\n'));
  for (const year of [2001, 2003, 2006]) {
    const head = ['---', `title: Gulls of ${year}`, `date: ${year}-03-21`, 'outlet: Harbour Courier', '---'];
    put(`courier/gulls-${year}.md`, [...head, '', `The gulls came back to the mole on Monday, in ${year}.`].join('\n'));
  }
  await buildSite(seeds, site, ['--base', base]);
  server = await serveFolder(site, base);
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

function put(path: string, text: string): void {
  mkdirSync(dirname(join(seeds, path)), { recursive: true });
  writeFileSync(join(seeds, path), `${text}\n`);
}

/** Opens a page, gives it to `act`, and holds that it complained of nothing. */
async function read(place: string, act: (page: Page) => Promise<void>, javaScriptEnabled = true): Promise<void> {
  const context = await browser.newContext({ bypassCSP: true, javaScriptEnabled });
  const page = await context.newPage();
  const faults = watch(page);
  await page.goto(`${server.address}${place}`);
  await act(page);
  expect(faults).toEqual([]);
  await context.close();
}

describe('a site in two languages', () => {
  it('has links that lead somewhere, and pages that say their own addresses', () => {
    expect(listFiles(site).filter((path) => path.startsWith('fa/') && path.endsWith('.html')).length).toBeGreaterThan(
      15,
    );
    expect(checkSite(site, { base, address })).toEqual([]);
  });

  it('describes itself to search engines where the curator has not', () => {
    const described = (file: string) =>
      /<meta name="description" content="([^"]+)"/.exec(readFileSync(join(site, file), 'utf8'))?.[1];
    expect(described('index.html')).toBe('3 articles, 1 outlet, 3 years and 1 language');
    expect(described('fa/index.html')).toContain('۳ مطلب');
  });

  it('is valid HTML on every page', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
    const faults: string[] = [];
    for (const path of listFiles(site).filter((file) => file.endsWith('.html'))) {
      const { results } = await validator.validateString(readFileSync(join(site, path), 'utf8'), path);
      faults.push(...results.flatMap(({ messages }) => messages.map(({ message }) => `${path}: ${message}`)));
    }
    expect(faults).toEqual([]);
  });

  it('has one index, one set of assets and feeds, and a sitemap of the archive’s own language', () => {
    const shared = listFiles(site).filter((path) =>
      /search-index|assets\/|feed|sitemap|robots|404|_headers/.test(path),
    );
    expect(shared.filter((path) => path.startsWith('fa/'))).toEqual([]);
    expect(readFileSync(join(site, 'sitemap.xml'), 'utf8')).not.toContain('/fa/');
  });

  it('leads without JavaScript to the same page in the other language and back', async () => {
    const act = async (page: Page) => {
      await page.locator('.translations').getByRole('link', { name: 'فارسی' }).click();
      expect(page.url()).toBe(`${server.address}fa/articles/courier/gulls-2003/`);
      expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
      expect((await page.textContent('.byline time'))?.replaceAll('\u00a0', ' ')).toBe('۱ فروردین ۱۳۸۲ (۲۱ مارس ۲۰۰۳)');
      await page.locator('.byline a', { hasText: 'Harbour Courier' }).click();
      expect(page.url()).toBe(`${server.address}fa/outlets/harbour-courier/`);
      await page.locator('.translations').getByRole('link', { name: 'English' }).click();
      expect(page.url()).toBe(`${server.address}outlets/harbour-courier/`);
    };
    await read('articles/courier/gulls-2003/', act, false);
  });

  it('finds in one index what leads to pages in the language of the search', async () => {
    await read('fa/search/?q=gulls', async (page) => {
      await expect.poll(() => page.textContent('#search-status'), { timeout: 30_000 }).toBe('۳ مطلب یافت شد');
      const links = page.locator('.result-title a');
      expect(await links.first().getAttribute('href')).toMatch(
        /^\/sub\/fa\/articles\/courier\/gulls-\d{4}\/\?highlight=/,
      );
      expect(await violations(page)).toEqual([]);
      await links.first().click();
      await expect.poll(() => page.textContent('.reading')).toContain('واژه نشان‌دار است');
      // The way back, and to the next result, is kept in another language, and leads to its own pages.
      await page.locator('.translations').getByRole('link', { name: 'English' }).click();
      const back = page.locator('.reading a', { hasText: 'Back to the results' });
      await expect.poll(() => back.getAttribute('href')).toBe('/sub/search/?q=gulls');
      await page.locator('.reading').getByRole('link', { name: 'Next result' }).click();
      await page.waitForURL(/\/sub\/articles\//);
      expect(await back.count()).toBe(1);
      await page.locator('.translations').getByRole('link', { name: 'فارسی' }).click();
      await page.locator('.reading a', { hasText: 'بازگشت به یافته‌ها' }).click();
      await page.waitForURL(/\/sub\/fa\/search\/\?q=gulls$/);
      // The other language searches for the same.
      await page.locator('.translations').getByRole('link', { name: 'English' }).click();
      await expect.poll(() => page.textContent('#search-status'), { timeout: 30_000 }).toBe('3 articles found');
    });
  });

  it('draws time from right to left where the page reads so', async () => {
    await read('fa/search/', async (page) => {
      const bars = page.locator('.timeline-bars [role="option"]');
      await expect.poll(() => bars.count(), { timeout: 30_000 }).toBe(6);
      const [first, last] = [await bars.first().boundingBox(), await bars.last().boundingBox()];
      expect(first?.x).toBeGreaterThan(last?.x ?? Number.POSITIVE_INFINITY);
      await bars.first().focus();
      await page.keyboard.press('ArrowLeft');
      expect(await bars.nth(1).getAttribute('tabindex')).toBe('0');
      // The bar that stands furthest to the left is the newest year.
      await page.mouse.click((last?.x ?? 0) + 2, (last?.y ?? 0) + 30);
      await expect.poll(() => page.url()).toContain('2006');
    });
  });

  it.each(['fa/', 'fa/articles/courier/gulls-2003/', 'fa/outlets/harbour-courier/', 'fa/years/', 'fa/coverage/'])(
    'has no fault that axe finds on %s',
    async (place) => {
      await read(place, async (page) => expect(await violations(page)).toEqual([]));
    },
  );
});

it('is after a change what a clean build is, and without its further pages as soon as none is listed', async () => {
  const grown = await buildSite(seeds, join(scratch, 'grown'), ['--base', base]);
  put('courier/gulls-2007.md', '---\ntitle: Gulls of 2007\ndate: 2007-03-21\n---\n\nNo gull came back to the mole.');
  rmSync(join(seeds, 'courier/gulls-2001.md'));
  put('archive.yaml', [...settings, 'languages: [en, fa, de]'].join('\n'));
  await buildSite(seeds, grown, ['--base', base]);
  expect(listFiles(grown)).toContain('de/articles/courier/gulls-2007/index.html');
  expectSame(grown, await buildSite(seeds, join(scratch, 'clean'), ['--base', base, '--no-cache']));
  put('archive.yaml', settings.join('\n'));
  await buildSite(seeds, grown, ['--base', base]);
  expect(listFiles(grown).filter((path) => /^(?:fa|de)\//.test(path))).toEqual([]);
  expect(readFileSync(join(grown, 'index.html'), 'utf8')).not.toMatch(/hreflang|class="translations"/);
});

/** Holds that two sites have the same files with the same bytes, and names those that differ. */
function expectSame(one: string, other: string): void {
  expect(listFiles(one)).toEqual(listFiles(other));
  expect(
    listFiles(one).filter((path) => !readFileSync(join(one, path)).equals(readFileSync(join(other, path)))),
  ).toEqual([]);
}
