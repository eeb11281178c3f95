import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser, watch } from '../browser.ts';
import { buildSite, root, scratchFolder } from '../command.ts';
import { serveFolder, type TestServer } from '../serve.ts';

const site = join(scratchFolder(), 'site');
const article = 'articles/harbour-courier/strike/';
let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  await buildSite(join(root, 'seeds'), site);
  server = await serveFolder(site, '/');
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** A reader with a browser of their own, who opens pages that must not complain. */
async function reader(act: (open: (path: string) => Promise<Page>, context: BrowserContext) => Promise<void>) {
  const context = await browser.newContext({ colorScheme: 'light', reducedMotion: 'reduce' });
  const faults: (readonly string[])[] = [];
  const open = async (path: string) => {
    const page = await context.newPage();
    faults.push(watch(page));
    await page.goto(`${server.address}${path}`);
    return page;
  };
  await act(open, context);
  expect(faults.flat()).toEqual([]);
  await context.close();
}

async function set(page: Page, name: string, value: string): Promise<void> {
  await page.locator('.settings summary').click();
  await page.selectOption(`.settings [name="${name}"]`, value);
  await page.keyboard.press('Escape');
}

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const size = (page: Page) =>
  page.locator('#body > p').evaluateAll(([block]) => Number.parseFloat(getComputedStyle(block!).fontSize));
const width = (page: Page) => page.locator('#body').evaluate((body) => body.getBoundingClientRect().width);

describe('the reading settings', () => {
  it('hold for this page, for the next one and for one that is open already', async () => {
    await reader(async (open) => {
      const [page, other] = [await open(article), await open('')];
      const [light, normal, measure] = [await paper(page), await size(page), await width(page)];
      await set(page, 'scheme', 'dark');
      await set(page, 'size', 'large');
      await set(page, 'measure', 'wide');
      expect(await paper(page)).not.toBe(light);
      await expect.poll(() => paper(other)).toBe(await paper(page));
      const next = await open(article);
      expect(await paper(next)).toBe(await paper(page));
      expect(await size(next)).toBeGreaterThan(normal * 1.1);
      expect(await width(next)).toBeGreaterThan(measure * 1.2);
      expect(await next.inputValue('.settings [name="measure"]')).toBe('wide');
    });
  });

  it('are what the page is first painted in', async () => {
    await reader(async (open, context) => {
      await set(await open(''), 'scheme', 'dark');
      // Neither the module nor anything else of the page has run when the style sheet is there.
      await context.route('**/site-*.js', (route) => route.abort());
      const page = await context.newPage();
      await page.goto(`${server.address}${article}`);
      expect(await page.evaluate(() => document.documentElement.dataset.scheme)).toBe('dark');
      expect(await paper(page)).toBe('rgb(23, 22, 20)');
    });
  });

  it('are reached, changed and left by the keyboard alone, and closed by Escape', async () => {
    await reader(async (open) => {
      const page = await open(article);
      const open_ = () => page.locator('.settings').evaluate((panel: HTMLDetailsElement) => panel.open);
      const focused = () => page.evaluate(() => document.activeElement?.closest('.settings') !== null);
      for (let stop = 0; stop < 25 && !(await focused()); stop += 1) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await open_()).toBe(true);
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowDown');
      expect(await page.inputValue('.settings [name="scheme"]')).toBe('light');
      await page.keyboard.press('Escape');
      expect(await open_()).toBe(false);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
      await page.keyboard.press('Enter');
      for (let stop = 0; stop < 5; stop += 1) await page.keyboard.press('Tab');
      expect(await focused()).toBe(false);
      expect(await open_()).toBe(false);
    });
  });

  it('have targets of 24 pixels at least, and fit into 320', async () => {
    await reader(async (open) => {
      const page = await open(article);
      await page.setViewportSize({ width: 320, height: 640 });
      await page.locator('.settings summary').click();
      const boxes = await page
        .locator('.settings :is(summary, select, label)')
        .evaluateAll((targets) => targets.map((target) => target.getBoundingClientRect().toJSON()));
      expect(boxes.length).toBeGreaterThan(6);
      for (const { width: wide, height, left, right } of boxes) {
        expect(Math.min(wide, height)).toBeGreaterThanOrEqual(24);
        expect(left >= 0 && right <= 320).toBe(true);
      }
    });
  });

  it('switch off single keys', async () => {
    await reader(async (open) => {
      const page = await open(`${article}?highlight=strike`);
      const focus = () => page.evaluate(() => document.activeElement?.id ?? '');
      const current = () => page.locator('mark[aria-current]').count();
      await page.keyboard.press('n');
      expect(await current()).toBe(1);
      await page.keyboard.press('/');
      expect(await focus()).toBe('q');
      await page.locator('.settings summary').click();
      await page.locator('.settings [name="shortcuts"]').uncheck();
      await page.keyboard.press('Escape');
      const next = await open(`${article}?highlight=strike`);
      await next.keyboard.press('/');
      expect(await next.evaluate(() => document.activeElement?.id ?? '')).not.toBe('q');
      await next.keyboard.press('n');
      expect(await next.locator('mark[aria-current]').count()).toBe(0);
    });
  });

  it('work where the browser keeps nothing', async () => {
    await reader(async (_, context) => {
      await context.addInitScript(() =>
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('denied', 'SecurityError');
          },
        }),
      );
      const page = await context.newPage();
      const faults = watch(page);
      await page.goto(`${server.address}${article}`);
      const light = await paper(page);
      await set(page, 'scheme', 'dark');
      expect(await paper(page)).not.toBe(light);
      expect(faults).toEqual([]);
    });
  });

  it('are not shown where no script makes them work', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${server.address}${article}`);
    expect(await page.locator('.settings').isVisible()).toBe(false);
    await context.close();
  });
});

describe('the link of a heading on itself', () => {
  it('shows at the keyboard, copies its address without the search, and says so', async () => {
    await reader(async (open, context) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const page = await open(`${article}?highlight=strike`);
      const link = page.locator('#body .anchor').first();
      await link.focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => page.textContent('#body + [role="status"]')).toContain('copied');
      const hash = await page.evaluate(() => location.hash);
      expect(hash).toMatch(/^#s-/);
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${server.address}${article}${hash}`);
      expect(await link.evaluate((anchor) => getComputedStyle(anchor).opacity)).toBe('1');
    });
  });
});
