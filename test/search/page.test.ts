import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../src/views/frame.ts';
import { startBrowser, watch } from '../browser.ts';
import { serveFolder, type TestServer } from '../serve.ts';
import { archiveOf, samples } from './small-archive.ts';
import { writeSmallSite } from './small-site.ts';

const base = '/sub/';
const scratch = mkdtempSync(join(tmpdir(), 'backfile-page-'));
let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  await writeSmallSite(archiveOf(samples), scratch, base);
  server = await serveFolder(scratch, base, { 'Content-Security-Policy': contentSecurityPolicy });
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(scratch, { recursive: true, force: true });
});

it('finds by keyword while one types, and announces how many', async () => {
  const { page, done } = await open('');
  await shows(page, '11 articles in the archive');
  await page.fill('#q', 'lighthouse');
  await shows(page, '1 article found');
  expect(await titles(page)).toEqual(['Lighthouse to be sold']);
  expect(await page.textContent('.result-excerpt mark')).toBe('lighthouse');
  expect(page.url()).toBe(`${server.address}search/?q=lighthouse`);
  expect(await page.getAttribute('#search-status', 'role')).toBe('status');
  await done();
});

it('never shows what was typed over, however late it comes', async () => {
  const { page, done } = await open('?q=petrel');
  await shows(page, '1 article found');
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  let held = 0;
  await page.route('**/*.pf_fragment', async (route) => {
    held += 1;
    if (held === 1) await released;
    await route.continue();
  });
  await page.evaluate(() => {
    const list = document.querySelector<HTMLElement>('#search-results');
    if (!list) throw new Error('no list');
    new MutationObserver(() => {
      list.dataset.seen = `${list.dataset.seen ?? ''} ${list.textContent}`;
    }).observe(list, { childList: true });
  });
  await page.fill('#q', 'lighthouse');
  await eventually(async () => held).toBe(1);
  await page.fill('#q', 'oranges');
  await shows(page, '2 articles found');
  const late = page.waitForEvent('requestfinished', (request) => request.url().endsWith('.pf_fragment'));
  release();
  await late;
  await page.fill('#q', 'resumed');
  await shows(page, '1 article found');
  const seen = (await page.getAttribute('#search-results', 'data-seen')) ?? '';
  expect(seen).toContain('oranges');
  expect(seen).toContain('Work resumed');
  expect(seen).not.toContain('lighthouse');
  await done();
});

it('searches all languages at once', async () => {
  const { page, done } = await open('?q=12');
  await shows(page, '2 articles found');
  await page.fill('#q', 'streik');
  await shows(page, '1 article found');
  await page.fill('#q', 'ストライキ');
  await eventually(() => page.getAttribute('.result-title a', 'lang')).toBe('ja');
  await page.fill('#q', 'كارگران');
  await eventually(() => page.getAttribute('.result-title a', 'lang')).toBe('fa');
  expect(await page.getAttribute('.result', 'dir')).toBe('rtl');
  await done();
});

it('narrows by facets, and counts what each further value would show', async () => {
  const { page, done } = await open('?q=harbour');
  await shows(page, '4 articles found');
  const outlet = (name: string) => page.locator('.facet-values li', { has: page.getByText(name, { exact: true }) });
  expect(await outlet('The Velm Beacon').locator('.facet-count').textContent()).toBe('2');
  await box(page, 'The Velm Beacon').check();
  await shows(page, '2 articles found');
  expect(await outlet('Island Courier').locator('.facet-count').textContent()).toBe('1');
  await box(page, 'Island Courier').check();
  await shows(page, '3 articles found');
  await box(page, '2010').check();
  await shows(page, '1 article found');
  expect(await page.locator('#search-chips .chip bdi').allTextContents()).toEqual([
    'The Velm Beacon',
    'Island Courier',
    '2010',
  ]);
  await page.getByRole('button', { name: /^Remove filter: ?Year ?2010$/ }).click();
  await shows(page, '3 articles found');
  await page.getByRole('button', { name: 'Clear all filters' }).click();
  await shows(page, '4 articles found');
  expect(await page.locator('#search-chips').isHidden()).toBe(true);
  await done();
});

it('opens from its address, and goes back and forward', async () => {
  const { page, done } = await open('?q=harbour&outlet=The+Velm+Beacon&sort=oldest');
  await shows(page, '2 articles found');
  expect(await titles(page)).toEqual(['Dockers walk out at Port Velm', 'Harbour strike ends after nine days']);
  expect(await page.inputValue('#q')).toBe('harbour');
  expect(await page.inputValue('#search-sort')).toBe('oldest');
  expect(await box(page, 'The Velm Beacon').isChecked()).toBe(true);
  await page.selectOption('#search-sort', 'newest');
  await expect
    .poll(() => titles(page))
    .toEqual(['Harbour strike ends after nine days', 'Dockers walk out at Port Velm']);
  await page.fill('#q', 'harbour talks');
  await shows(page, '1 article found');
  await page.goBack();
  await shows(page, '2 articles found');
  expect(await page.inputValue('#q')).toBe('harbour');
  await page.goBack();
  await expect
    .poll(() => titles(page))
    .toEqual(['Dockers walk out at Port Velm', 'Harbour strike ends after nine days']);
  await page.goForward();
  await page.goForward();
  await shows(page, '1 article found');
  expect(await page.inputValue('#q')).toBe('harbour talks');
  await done();
});

it('prints what hostile sources say as text', async () => {
  const { page, done } = await open('?q=hostile');
  await shows(page, '1 article found');
  const hostile = samples.find(({ id }) => id === 'hostile/markup');
  expect(await titles(page)).toEqual([hostile?.title]);
  expect(await page.textContent('.result-outlet')).toBe(hostile?.outlet);
  expect(await page.textContent('.result-excerpt')).toContain('<img src=x onerror="document.title=\'owned\'">');
  const [outlet = '', author = ''] = [hostile?.outlet, hostile?.authors?.[0]];
  // What would leave nothing out is offered as a filter only where it is chosen.
  await page.goto(`${server.address}search/?${new URLSearchParams({ q: 'hostile', outlet, author })}`);
  for (const name of [outlet, author]) await eventually(() => box(page, name).isChecked()).toBe(true);
  await eventually(() => page.locator('#search-chips .chip').count()).toBe(2);
  expect(await page.locator('img, .search script').count()).toBe(0);
  await page.goto(
    `${server.address}search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}&outlet=${encodeURIComponent('<b>x</b>')}`,
  );
  await shows(page, 'Nothing found');
  expect(await page.locator('img, .search b').count()).toBe(0);
  expect(await page.title()).toBe('Search · Test archive');
  await done();
});

it('says what is missing where nothing is found, and offers ways on', async () => {
  const { page, done } = await open('?q=harbour+zzzz');
  await shows(page, 'Nothing found');
  expect(await page.textContent('#search-nothing')).toContain('No article has the word “zzzz”.');
  await page.getByRole('button', { name: 'Search without “zzzz”' }).click();
  await shows(page, '4 articles found');
  await page.fill('#q', 'harbour tlaks');
  await page.getByRole('button', { name: 'Did you mean “harbour talks”?' }).click();
  await shows(page, '1 article found');
  await page.goto(`${server.address}search/?q=talks&outlet=Island+Courier`);
  await shows(page, 'Nothing found');
  await page.getByRole('button', { name: '1 article without the filters' }).click();
  await shows(page, '1 article found');
  expect(await page.locator('#search-nothing').isHidden()).toBe(true);
  await page.goto(`${server.address}search/?q=talks&outlet=Island+Courier&author=Ada+Marsh`);
  await page.getByRole('button', { name: '1 article without the filter “Outlet”' }).click();
  await shows(page, '1 article found');
  expect(new URL(page.url()).search).toBe('?q=talks&author=Ada+Marsh');
  await page.goto(`${server.address}search/?q=streik+lang:en`);
  await page.getByRole('button', { name: '1 article in another language' }).click();
  await shows(page, '1 article found');
  expect(await page.inputValue('#q')).toBe('streik');
  await page.goto(`${server.address}search/?q=talks&language=de`);
  await page.getByRole('button', { name: '1 article in another language' }).click();
  await shows(page, '1 article found');
  await done();
});

it('says what an intricate query asks for, and offers names where words find nothing', async () => {
  const { page, done } = await open('?q=strike+OR+walkout+-talks+date:2003');
  await shows(page, '1 article found');
  expect(await page.locator('#search-asked .search-part').allTextContents()).toEqual([
    'strike or walkout',
    'without talks',
    'Dates: 2003',
  ]);
  await page.fill('#q', 'lighth');
  await shows(page, '1 article found');
  await eventually(() => page.textContent('#search-asked .search-part')).toBe('lighth… (words beginning with this)');
  await page.fill('#q', 'ada marsh');
  await page.getByRole('button', { name: '2 articles by authors named “ada marsh”' }).click();
  await shows(page, '2 articles found');
  expect(await page.inputValue('#q')).toBe('author:"ada marsh"');
  await done();
});

it('shows ten results at a time, and as many again after coming back', async () => {
  const { page, done } = await open('');
  await shows(page, '11 articles in the archive');
  expect(await titles(page)).toHaveLength(10);
  expect(await page.textContent('#search-shown')).toBe('10 of 11 shown');
  await page.getByRole('button', { name: 'Show 1 more' }).focus();
  await page.keyboard.press('Enter');
  await eventually(() => titles(page)).toHaveLength(11);
  const last = page.locator('.result-title a').last();
  await eventually(() => last.evaluate((link) => link === document.activeElement)).toBe(true);
  expect(await page.locator('#search-more').isHidden()).toBe(true);
  const depth = await page.evaluate(() => scrollY);
  expect(depth).toBeGreaterThan(0);
  await last.click();
  await page.waitForURL(/nothing-known/);
  await page.goBack();
  await eventually(() => titles(page)).toHaveLength(11);
  await eventually(() => page.evaluate(() => scrollY)).toBe(depth);
  await done();
});

it('opens the index while the page is still without its script', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/search.js', async (route) => {
    await arrived;
    await route.continue();
  });
  const worker = page.waitForEvent('worker');
  await page.goto(`${server.address}search/?q=lighthouse`, { waitUntil: 'commit' });
  await worker;
  arrive();
  await shows(page, '1 article found');
  await context.close();
});

it('shows the first results before the last of the page are there, and moves none of them', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  let asked = 0;
  await page.route('**/*.pf_fragment', async (route) => {
    asked += 1;
    if (asked > 8) await arrived;
    await route.continue();
  });
  await page.goto(`${server.address}search/`);
  await eventually(() => titles(page)).toHaveLength(4);
  const first = await titles(page);
  expect(await page.locator('#search-more').isVisible()).toBe(false);
  const link = await page.locator('.result-title a').first().elementHandle();
  arrive();
  await eventually(() => titles(page)).toHaveLength(10);
  expect((await titles(page)).slice(0, 4)).toEqual(first);
  expect(await link?.evaluate((element) => element.isConnected)).toBe(true);
  await context.close();
});

it('does not wait for the slowest language', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/de-x-all-*/table', async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto(`${server.address}search/?q=harbour+OR+fähren`);
  await eventually(() => titles(page)).toHaveLength(4);
  expect(await page.textContent('#search-status')).toBe('Searching …');
  arrive();
  await shows(page, '5 articles found');
  await eventually(() => titles(page)).toHaveLength(5);
  await context.close();
});

it.each(['index.json', 'search-engine.js', 'table', '*.pf_index', '*.pf_fragment'])(
  'says so where %s cannot be read, and reads it when asked again',
  async (file) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.route(`**/${file}`, (route) => route.abort());
    await page.goto(`${server.address}search/?q=harbour`);
    await eventually(() => page.textContent('#search-status')).toContain('could not be loaded');
    await page.unroute(`**/${file}`);
    await page.press('#q', 'Enter');
    await shows(page, '4 articles found');
    await context.close();
  },
);

it('leads to the section that matches, and marks the words there', async () => {
  const { page, done } = await open('?q=talks');
  await shows(page, '1 article found');
  await page.click('.result-sections a');
  await page.waitForURL(/beacon\/strike-begins\/\?highlight=talks#s-talks$/);
  const marks = page.locator('article mark');
  await eventually(() => marks.allTextContents()).toEqual(['Talks', 'talks', 'talks']);
  await page.getByRole('button', { name: 'Next marked word' }).click();
  expect(await marks.first().getAttribute('aria-current')).toBe('true');
  const text = () => page.locator('.prose').evaluate((node) => node.innerHTML);
  const marked = await text();
  await page.getByRole('button', { name: 'Hide marks' }).click();
  expect(await marks.count()).toBe(0);
  expect(await text()).toBe(marked.replace(/<\/?mark[^>]*>/g, ''));
  await page.getByRole('button', { name: 'Show marks' }).click();
  expect(await marks.count()).toBe(3);
  await page.getByRole('link', { name: 'Back to the results' }).click();
  await shows(page, '1 article found');
  await done();
});

it('works by keys alone', async () => {
  const { page, done } = await open('?q=harbour');
  await shows(page, '4 articles found');
  await page.locator('h1').click();
  await page.keyboard.press('/');
  const focused = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent);
  expect(await focused()).toBe('q');
  const [first, second] = await titles(page);
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe(first);
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe(second);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await focused()).toBe('q');
  await box(page, 'The Velm Beacon').check();
  await shows(page, '2 articles found');
  await page.focus('#q');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Remove filter/ }).waitFor();
  await eventually(() => page.inputValue('#q')).toBe('');
  await page.getByRole('button', { name: /^Remove filter/ }).click();
  await shows(page, '11 articles in the archive');
  await page.focus('#q');
  expect(await page.inputValue('#q')).toBe('');
  await page.keyboard.press('Escape');
  expect(await focused()).not.toBe('q');
  await done();
});

it('takes a filter from what is asked now, not from what was last shown', async () => {
  const { page, done } = await open('?q=harbour');
  await shows(page, '4 articles found');
  await box(page, 'The Velm Beacon').check();
  await shows(page, '2 articles found');
  // Both before any answer to the first can be drawn.
  await page.evaluate(() => {
    const input = document.querySelector('#q');
    const chip = document.querySelector<HTMLElement>('#search-chips .chip');
    if (!input || !chip) throw new Error('no box or no filter');
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', cancelable: true }));
    chip.click();
  });
  await shows(page, '11 articles in the archive');
  expect(await page.inputValue('#q')).toBe('');
  await done();
});

it('shows articles over time, and a stretch of them by drag or keys', async () => {
  const { page, done } = await open('?q=lang:en');
  await shows(page, '6 articles found');
  const bars = page.locator('.timeline-bars').getByRole('option');
  expect(await bars.count()).toBe(13);
  expect(await bars.first().getAttribute('aria-label')).toBe('2003: 2 articles');
  expect(await page.locator('.timeline-rest').allTextContents()).toEqual(['1 undated']);
  await page.getByRole('button', { name: '1 undated' }).click();
  await shows(page, '1 article found');
  expect(new URL(page.url()).search).toContain('year=');
  await page.goBack();
  await shows(page, '6 articles found');
  await page.goto(`${page.url()}&vague=day`);
  await shows(page, '2 articles found');
  expect(await page.locator('#search-chips .chip').textContent()).toContain('day not stated');
  await page.goBack();
  await shows(page, '6 articles found');
  await bars.first().focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Shift+Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await shows(page, '2 articles found');
  expect(new URL(page.url()).searchParams.get('date')).toBe('2003');
  expect(await page.locator('#search-chips .chip').textContent()).toContain('2003');
  await page.goBack();
  await shows(page, '6 articles found');
  const box = await page.locator('.timeline-bars').boundingBox();
  if (!box) throw new Error('the bars are not shown');
  // Thirteen years from 2003: the last four from 2012 on.
  await page.mouse.move(box.x + box.width - 2, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + (box.width * 9.5) / 13, box.y + 20, { steps: 4 });
  await page.mouse.up();
  await eventually(async () => new URL(page.url()).searchParams.get('date')).toBe('2012..2015');
  await shows(page, '2 articles found');
  await page.goBack();
  await shows(page, '6 articles found');
  await page.getByText('By outlet', { exact: true }).click();
  const rows = page.locator('.timeline tr', { has: page.locator('.timeline-spark') });
  await expect
    .poll(() => rows.allTextContents())
    .toEqual(['Island Courier2', 'The Velm Beacon2', `${samples.at(-1)?.outlet}1`]);
  await page.fill('#q', 'harbour');
  await eventually(() => rows.first().textContent()).toBe('The Velm Beacon2');
  await done();
});

it.each([
  ['light', 'ltr', '?q=harbour&outlet=The+Velm+Beacon'],
  ['dark', 'ltr', ''],
  ['light', 'rtl', '?q=12'],
  ['dark', 'rtl', '?q=harbour+tlaks'],
] as const)('has no fault that axe finds: %s, %s, %s', async (colorScheme, dir, address) => {
  const context = await browser.newContext({ colorScheme, bypassCSP: true });
  const page = await context.newPage();
  await page.goto(`${server.address}search/${address}`);
  await page.waitForFunction(() => /found|archive/.test(document.querySelector('#search-status')?.textContent ?? ''));
  await page.evaluate((direction) => {
    document.documentElement.dir = direction;
    for (const details of document.querySelectorAll('details')) details.open = true;
  }, dir);
  await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core') });
  const found: AxeResults = await page.evaluate('axe.run()');
  expect(found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  expect(found.passes.length).toBeGreaterThan(20);
  await context.close();
});

it('says what to do without scripts', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${server.address}search/?q=harbour`);
  expect(await page.textContent('noscript')).toContain('Searching needs JavaScript');
  expect(await page.locator('#search').isVisible()).toBe(false);
  await context.close();
});

/** The search page at an address; `done` fails where it has complained or asked another host for something. */
async function open(address: string): Promise<{ readonly page: Page; readonly done: () => Promise<void> }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const faults = watch(page);
  await page.goto(`${server.address}search/${address}`);
  const done = async () => {
    expect(faults).toEqual([]);
    await context.close();
  };
  return { page, done };
}

async function shows(page: Page, status: string): Promise<void> {
  await eventually(() => page.textContent('#search-status')).toBe(status);
}

function titles(page: Page): Promise<readonly string[]> {
  return page.locator('.result-title').allTextContents();
}

function box(page: Page, name: string): Locator {
  return page.getByRole('checkbox', { name, exact: true });
}

/** Waits for what a page shows to become something; a busy machine takes its time. */
function eventually<T>(read: () => Promise<T>) {
  return expect.poll(read, { timeout: 30_000 });
}
