import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser, watch } from '../browser.ts';
import { buildSite, root, scratchFolder } from '../command.ts';
import { serveFolder, type TestServer } from '../serve.ts';
import { crampedTargets, outlineFaults, tooWide, violations } from './faults.ts';
import { addressOf, kinds, pagesByKind } from './kinds.ts';

const base = '/sub/';
const site = join(scratchFolder(), 'site');
const phone = { width: 390, height: 780 };
const desktop = { width: 1280, height: 900 };
let server: TestServer;
let browser: Browser;
let paths: ReadonlyMap<string, string>;

beforeAll(async () => {
  await buildSite(join(root, 'seeds'), site, ['--base', base]);
  paths = new Map(pagesByKind(site));
  server = await serveFolder(site, base);
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

function addressOfKind(kind: string): string {
  return `${server.address}${addressOf(paths.get(kind) ?? `no ${kind}`)}`;
}

/** Opens a page, gives it to `act`, and holds that it complained of nothing and asked no other host. */
async function read(kind: string, options: BrowserContextOptions, act: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: desktop, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const faults = watch(page);
  await page.goto(addressOfKind(kind));
  if (kind.startsWith('search') && options.javaScriptEnabled !== false) await searched(page);
  await act(page);
  expect(faults).toEqual([]);
  await context.close();
}

async function searched(page: Page): Promise<void> {
  await expect
    .poll(() => page.textContent('#search-status'), { timeout: 30_000 })
    .toMatch(/\p{N}+ (?:articles?|مطلب)|Nothing/u);
  // The filters come after the results.
  if (!(await page.textContent('#search-status'))?.includes('Nothing'))
    await page.locator('.facet-values input').first().waitFor({ state: 'attached', timeout: 30_000 });
}

describe.each(kinds)('%s', (kind) => {
  // What axe looks at changes with the colours and, where the page folds, with the width.
  it.each([
    ['light', desktop],
    ['dark', phone],
  ] as const)('has no fault that axe finds, %s, %o', async (colorScheme, viewport) => {
    await read(kind, { colorScheme, viewport, bypassCSP: true }, async (page) => {
      await openDetails(page);
      expect(await violations(page)).toEqual([]);
    });
  });

  it('has targets that can be hit, and headings that make an outline', async () => {
    await read(kind, { viewport: phone }, async (page) => {
      expect(await page.evaluate(outlineFaults)).toEqual([]);
      expect(await page.evaluate(crampedTargets)).toEqual([]);
      await page.setViewportSize(desktop);
      expect(await page.evaluate(crampedTargets)).toEqual([]);
    });
  });

  it('has a skip link that comes first, shows where the focus is, and fits into 320 pixels', async () => {
    await read(kind, {}, async (page) => {
      const stops = 'a[href], button, input, select, summary, [tabindex="0"]';
      expect(await page.locator(stops).first().getAttribute('href')).toBe('#content');
      await page.locator('.skip').focus();
      const box = await page.locator('.skip').boundingBox();
      expect(box && box.x >= 0 && box.y >= 0 && box.width > 20 && box.height > 10).toBe(true);
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
      // The first stops after it, none of which may be without a sign.
      for (let stop = 0; stop < 6; stop += 1) {
        await page.keyboard.press('Tab');
        expect(await page.evaluate(focusSign), await page.evaluate(() => document.activeElement?.outerHTML)).toBe(true);
      }
      await page.locator('main').click({ position: { x: 1, y: 1 } });
      await page.keyboard.press('/');
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('q');
      expect(await page.inputValue('#q')).toBe('');
      await page.setViewportSize({ width: 320, height: 640 });
      await openDetails(page);
      expect(await page.evaluate(tooWide)).toEqual([]);
    });
  });
});

function openDetails(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** Whether what has the focus is drawn with an outline or a shadow; the end of the page, where nothing has it, counts. */
function focusSign(): boolean {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return true;
  // A part of a drawing shows it as the drawing does.
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused.closest('svg') ?? focused);
  return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
}

it.each(['home', 'article', 'coverage', 'search', 'outlets in Persian', 'missing'])(
  'is walked through by the Tab key from end to end, in the order that it reads: %s',
  async (kind) => {
    await read(kind, {}, async (page) => {
      const stops = await page.evaluate(stopsOfPage);
      const walked: number[] = [];
      for (let stop = 0; stop < stops; stop += 1) {
        await page.keyboard.press('Tab');
        expect(await page.evaluate(focusSign), await page.evaluate(() => document.activeElement?.outerHTML)).toBe(true);
        walked.push(await page.evaluate(() => [...document.querySelectorAll('*')].indexOf(document.activeElement!)));
      }
      expect(walked.length).toBeGreaterThan(15);
      expect(new Set(walked).size).toBe(stops);
      // The search page begins in its box: what stands before it comes last.
      const top = walked.indexOf(Math.min(...walked));
      const once = [...walked.slice(top), ...walked.slice(0, top)];
      expect(once).toEqual(walked.toSorted((one, other) => one - other));
    });
  },
);

/** How many stops the Tab key makes: of a group of radio buttons the chosen one alone. */
function stopsOfPage(): number {
  const stops = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"]')];
  return stops.filter(
    (one) => one.checkVisibility() && one.tabIndex >= 0 && !one.matches('[type="radio"]:not(:checked)'),
  ).length;
}

it('breaks a date of two calendars between them, and nowhere else', async () => {
  const context = await browser.newContext({ viewport: desktop });
  const page = await context.newPage();
  await page.goto(`${server.address}fa/`);
  const lines = await page
    .locator('.row-date time')
    .evaluateAll((dates) => dates.map((date) => new Set([...date.getClientRects()].map(({ y }) => y)).size));
  expect(lines.length).toBeGreaterThan(8);
  expect(Math.max(...lines)).toBe(2);
  await context.close();
});

it('keeps its signs where the system sets the colours', async () => {
  await read('years', { forcedColors: 'active' }, async (page) => {
    const line = (link: string) =>
      page.locator(link).evaluate((one) => Number.parseFloat(getComputedStyle(one).borderBlockEndWidth));
    expect(await line('.masthead-nav [aria-current]')).toBeGreaterThan(0);
    expect(await line('.masthead-nav a:not([aria-current]) >> nth=0')).toBe(0);
    const [bar, text] = await page.evaluate(() => [
      getComputedStyle(document.querySelector('.bar rect') ?? document.body).fill,
      getComputedStyle(document.body).color,
    ]);
    expect(bar).toBe(text);
  });
});

it('has bars and borders of controls that stand out from the paper, 3 to 1, light and dark', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await read('years', { colorScheme }, async (page) => {
      const colours = await page.evaluate(() => [
        getComputedStyle(document.body).backgroundColor,
        getComputedStyle(document.querySelector('.bar rect') ?? document.body).fill,
        getComputedStyle(document.querySelector('#q') ?? document.body).borderTopColor,
      ]);
      const [paper = 0, ...others] = colours.map(luminance);
      for (const other of others) {
        const [dark, light] = [Math.min(paper, other), Math.max(paper, other)];
        expect((light + 0.05) / (dark + 0.05)).toBeGreaterThanOrEqual(3);
      }
    });
  }
});

/** Relative luminance of "rgb(1, 2, 3)", as WCAG has it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
    const value = Number(part) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

it('searches from any page, and opens what it found', async () => {
  await read('article', {}, async (page) => {
    await page.fill('#q', 'lighthouse keeper');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/sub\/search\/\?q=lighthouse\+keeper$/);
    await searched(page);
    await expect.poll(() => page.locator('.result-title a').count()).toBeGreaterThan(0);
    const title = await page.locator('.result-title a').first().textContent();
    await page.locator('.result-title a').first().click();
    await page.waitForURL(/\/sub\/articles\//);
    expect(await page.textContent('h1')).toBe(title);
    await expect.poll(() => page.locator('#body mark').count()).toBeGreaterThan(0);
  });
});

it('has no fault that axe finds on the search page with results, narrowed', async () => {
  await read('search', { bypassCSP: true, viewport: phone }, async (page) => {
    await page.goto(`${addressOfKind('search')}?q=dockers&outlet=Harbour+Courier`);
    await searched(page);
    expect(await page.locator('.result-title').count()).toBeGreaterThan(0);
    expect(await violations(page)).toEqual([]);
  });
});

describe('without JavaScript', () => {
  const plain = { javaScriptEnabled: false };

  it('leads from home to an article by its outlet, its author and its year', async () => {
    const ways = [
      ['Outlets', 'Harbour Courier'],
      ['Authors', 'Maren Tolliver'],
      ['Years', '2003', 'October'],
    ];
    for (const way of ways) {
      await read('home', plain, async (page) => {
        for (const name of way) await page.locator('main a, nav a', { hasText: name }).first().click();
        await page.locator('main a', { hasText: 'Dockers at Port Ellary walk out' }).first().click();
        expect(page.url()).toBe(addressOfKind('article'));
      });
    }
  });

  it('shows an article with its evidence on request', async () => {
    await read('article', plain, async (page) => {
      const evidence = page.locator('details.evidence');
      expect(await page.locator('#body').isVisible()).toBe(true);
      expect(await evidence.locator('dl').isVisible()).toBe(false);
      await evidence.locator('summary').click();
      expect(await evidence.locator('dl').textContent()).toMatch(/line \d+/);
    });
  });

  it('shows what was removed in its place, and the source in its own order', async () => {
    await read('article, right to left', plain, async (page) => {
      const shown = () =>
        page.locator('#body > :visible').evaluateAll((blocks) => blocks.map((block) => block.className || 'body'));
      const cleaned = await shown();
      expect(new Set(cleaned)).toEqual(new Set(['body']));
      await page.locator('[name="text"][value="removed"]').check();
      const removed = await shown();
      expect(removed).toContain('passage removed');
      expect(removed.filter((name) => name === 'body')).toEqual(cleaned);
      expect(await page.locator('.passage.removed').first().textContent()).toMatch(/^Removed, lines? \d+/);
      await page.locator('[name="text"][value="original"]').check();
      const original = await shown();
      expect(original).toContain('passage field');
      expect(original.length).toBe(await page.locator('#body > *').count());
      const lines = await page
        .locator('#body [data-lines]')
        .evaluateAll((blocks) => blocks.map((block) => Number.parseInt(block.getAttribute('data-lines') ?? '', 10)));
      expect(lines).toEqual(lines.toSorted((one, other) => one - other));
      const number = await page
        .locator('#body > p[data-lines]')
        .first()
        .evaluate((block) => getComputedStyle(block, '::before').content);
      expect(number).toMatch(/\d/);
    });
  });

  it('says that searching needs it', async () => {
    await read('search', plain, async (page) => {
      expect(await page.locator('noscript').textContent()).toContain('JavaScript');
    });
  });
});

it('prints "not stated in the source" for a field that is missing', async () => {
  await read('article without a date', {}, async (page) => {
    expect(await page.textContent('.byline')).toContain('not stated in the source');
  });
});

it('marks language and direction of an article that runs from right to left', async () => {
  await read('article, right to left', {}, async (page) => {
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    for (const part of ['h1', '#body']) {
      expect(await page.getAttribute(part, 'lang')).toMatch(/^ar/);
      expect(await page.getAttribute(part, 'dir')).toBe('rtl');
    }
    expect(
      await page
        .locator('#body > p')
        .first()
        .evaluate((node) => getComputedStyle(node).direction),
    ).toBe('rtl');
  });
});
