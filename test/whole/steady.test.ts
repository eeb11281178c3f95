import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startBrowser, watch } from '../browser.ts';
import { buildSite, root, scratchFolder } from '../command.ts';
import { serveFolder, type TestServer } from '../serve.ts';
import { addressOf, kinds, pagesByKind } from './kinds.ts';

const site = join(scratchFolder(), 'site');
const widths = [320, 390, 1280];
let server: TestServer;
let browser: Browser;
let paths: ReadonlyMap<string, string>;

beforeAll(async () => {
  await buildSite(join(root, 'seeds'), site);
  paths = new Map(pagesByKind(site));
  server = await serveFolder(site);
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** What moved on a page, with what moved it: whatever was pressed before, if that is more than half a second ago. */
async function shifts(path: string, width: number, act: (page: Page) => Promise<void>): Promise<readonly unknown[]> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  const faults = watch(page);
  // What the index gives comes one after the other, as on a slow line.
  await context.route('**/search-index/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 150));
    await route.continue();
  });
  await page.addInitScript(() => {
    Object.assign(window, { moved: [] });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & Shift)[]) {
        // Less than a thousandth is a letter that another font draws a pixel higher.
        if (entry.hadRecentInput || entry.value < 0.001) continue;
        const nodes = entry.sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 80) : 'text'));
        (window as unknown as { moved: unknown[] }).moved.push([entry.value, ...nodes]);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`${server.address}${path}`);
  await act(page);
  // Two frames: what moves is told with the one after.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const moved = await page.evaluate(() => (window as unknown as { moved: unknown[] }).moved);
  expect(faults).toEqual([]);
  await context.close();
  return moved;
}

interface Shift {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node?: Node }[];
}

/** Waits for an answer and all that stands beside it. */
async function answered(page: Page): Promise<void> {
  await page.locator('.result, #search-nothing:not([hidden])').first().waitFor({ timeout: 30_000 });
  const filters = page.locator('.facet-values input, #search-drawer[hidden], #search-nothing li');
  await filters.first().waitFor({ state: 'attached', timeout: 30_000 });
}

it.each(kinds)('moves nothing as it is loaded: %s', async (kind) => {
  const path = addressOf(paths.get(kind) ?? '');
  const act = path.includes('search/') ? answered : async () => {};
  for (const width of widths) expect([width, ...(await shifts(path, width, act))]).toEqual([width]);
});

it.each([
  ['a word', 'q=harbour'],
  ['one article', 'q=Jessamine'],
  ['the beginning of a word', 'q=harbo'],
  ['operators', 'q=harbour+OR+ferry+-dog'],
  ['filters', 'q=harbour&outlet=Harbour+Courier&year=2003'],
  ['nothing, with a spelling to offer', 'q=harbuor'],
  ['nothing, with filters and other languages', 'q=harbour&language=fa&year=2003'],
])('moves nothing as results arrive: %s', async (_, query) => {
  for (const width of widths) {
    expect([width, ...(await shifts(`search/?${query}`, width, answered))]).toEqual([width]);
  }
});

it('moves nothing as results are put in another order', async () => {
  for (const width of widths) {
    const moved = await shifts('search/?q=harbour', width, async (page) => {
      await answered(page);
      const first = () => page.locator('.result-title').first().textContent();
      const before = await first();
      // Set by hand: the browser counts nothing as moved that follows a key or a click.
      await page.locator('#search-sort').evaluate((choice: HTMLSelectElement) => {
        choice.value = 'oldest';
        choice.dispatchEvent(new Event('change'));
      });
      await expect.poll(first, { timeout: 30_000 }).not.toBe(before);
    });
    expect([width, ...moved]).toEqual([width]);
  }
});
