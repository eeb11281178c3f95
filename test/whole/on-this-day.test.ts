import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startBrowser, watch } from '../browser.ts';
import { buildSite, root, scratchFolder } from '../command.ts';
import { serveFolder, type TestServer } from '../serve.ts';
import { tooWide, violations } from './faults.ts';

const site = join(scratchFolder(), 'site');
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

/** Opens the first page on a day of the reader's, in a zone where it is that day. */
async function open(path: string, day: string, act: (page: Page) => Promise<void>, options = {}): Promise<void> {
  const context = await browser.newContext({ timezoneId: 'Asia/Tokyo', bypassCSP: true, ...options });
  const page = await context.newPage();
  const faults = watch(page);
  await page.clock.setFixedTime(new Date(`${day}T00:30:00+09:00`));
  await page.goto(`${server.address}${path}`);
  await act(page);
  expect(faults).toEqual([]);
  await context.close();
}

const shown = (page: Page) => page.locator('.on-this-day .row-title');

it('shows what is dated to the reader’s own day', async () => {
  await open('', '2031-10-14', async (page) => {
    await page.locator('.on-this-day').scrollIntoViewIfNeeded();
    await shown(page).first().waitFor();
    expect(await page.textContent('.on-this-day h2')).toBe('On this day 14 October');
    expect(await page.textContent('.on-this-day .row-date')).toBe('2003');
    expect(await shown(page).allTextContents()).toEqual([
      "Dockers at Port Ellary walk out over the four o'clock shift",
    ]);
    expect(await violations(page)).toEqual([]);
    await shown(page).locator('a').click();
    await expect.poll(() => page.url()).toContain('articles/harbour-courier/strike/');
  });
});

it('goes back to the last day that has articles, over the turn of the year', async () => {
  await open('', '2031-01-02', async (page) => {
    await page.locator('.on-this-day').scrollIntoViewIfNeeded();
    await shown(page).first().waitFor();
    expect(await page.textContent('.on-this-day h2')).toMatch(/^Around this day \d+ November$/);
  });
});

it('goes by the Persian calendar where readers do', async () => {
  await open(
    'fa/',
    '2031-10-14',
    async (page) => {
      await page.locator('.on-this-day').scrollIntoViewIfNeeded();
      await shown(page).first().waitFor();
      expect(await page.textContent('.on-this-day h2')).toBe('در چنین روزی ۲۲ مهر');
      expect(await page.evaluate(tooWide)).toEqual([]);
    },
    { viewport: { width: 320, height: 640 } },
  );
});

it('leads to the days of the year without a script', async () => {
  await open(
    '',
    '2031-10-14',
    async (page) => {
      await page.click('.on-this-day a');
      await page.getByRole('link', { name: '14', exact: true }).first().click();
      expect(await page.textContent('h1')).toMatch(/^14 /);
    },
    { javaScriptEnabled: false },
  );
});
