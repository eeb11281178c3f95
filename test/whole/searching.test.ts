import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser, watch } from '../browser.ts';
import { buildSite, root, scratchFolder } from '../command.ts';
import { serveFolder, type TestServer } from '../serve.ts';

const site = join(scratchFolder(), 'site');
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

/** Opens the search page at an address, gives it to `act`, and holds that it complained of nothing. */
async function search(address: string, act: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const faults = watch(page);
  await page.goto(`${server.address}${address}`);
  await answered(page);
  await act(page);
  expect(faults).toEqual([]);
  await context.close();
}

/** Waits for the answer that the address asks for: results, or that there are none. */
async function answered(page: Page): Promise<void> {
  await page.locator('.result, #search-nothing:not([hidden])').first().waitFor({ timeout: 30_000 });
  // Said with the whole answer: a part of it may have come before, and is drawn over.
  await expect.poll(() => status(page), { timeout: 30_000 }).toMatch(/\p{N}|Nothing|یافت/u);
}

const asked = (page: Page) => decodeURIComponent(new URL(page.url()).search);
const status = (page: Page) => page.textContent('#search-status');
const titles = (page: Page) => page.locator('.result-title').allTextContents();
const chips = (page: Page) => page.locator('.chip bdi').allTextContents();

describe('the language of queries', () => {
  /** How many articles each query finds. */
  async function counts(...queries: readonly string[]): Promise<readonly number[]> {
    const found: number[] = [];
    await search('search/', async (page) => {
      for (const query of queries) {
        await page.goto(`${server.address}search/?q=${encodeURIComponent(query)}`);
        await expect
          .poll(() => status(page), { timeout: 30_000 })
          .toMatch(/^(?:[\d,]+ articles? found|Nothing found)$/);
        found.push(Number.parseInt(((await status(page)) ?? '').replace('Nothing', '0'), 10));
      }
    });
    return found;
  }

  it('joins alternatives, takes away what is excluded, and keeps phrases together', async () => {
    const [one = 0, other = 0, both = 0, either, without, phrase = 0, turned, words = 0] = await counts(
      ...['harbour', 'ferry', 'harbour ferry', 'harbour OR ferry', 'harbour -ferry'],
      ...['"harbour board"', '"board harbour"', 'harbour board'],
    );
    expect(one).toBeGreaterThan(both);
    expect(either).toBe(one + other - both);
    expect(without).toBe(one - both);
    expect(phrase).toBeGreaterThan(0);
    expect(turned).toBe(0);
    expect(words).toBeGreaterThanOrEqual(phrase);
  });

  it('asks for dates, languages, outlets and authors', async () => {
    const [all = 0, year, span, english = 0, british, outlet, author] = await counts(
      ...['date:1990..', 'date:2014', 'date:2024-06..2025', 'lang:en', 'lang:en-GB'],
      ...['outlet:courier', 'author:"ottoline marsh"'],
    );
    expect([year, span, outlet, author]).toEqual([4, 3, 6, 4]);
    expect(british).toBe(english);
    expect(all).toBeGreaterThan(20);
  });

  it('says in words what was searched for', async () => {
    await search('search/?q=harbour+OR+ferry+-dog+date%3A2003', async (page) => {
      await page.locator('#search-asked').waitFor();
      expect(await page.locator('.search-part').allTextContents()).toEqual([
        ...['harbour or ferry', 'without dog', 'Dates: 2003'],
      ]);
    });
  });
});

describe('the chart', () => {
  const bars = '.timeline-bars';

  it('chooses a stretch of years by dragging, and lets it go by its chip', async () => {
    await search('search/', async (page) => {
      const box = await page.locator(bars).boundingBox();
      if (!box) throw new Error('there is no chart');
      const [middle, step] = [box.y + box.height / 2, box.width / 30];
      await page.mouse.move(box.x + step * 18.5, middle);
      await page.mouse.down();
      await page.mouse.move(box.x + step * 19.5, middle);
      await page.mouse.move(box.x + step * 20.5, middle);
      expect(await page.locator(`${bars} [aria-selected="true"]`).count()).toBe(3);
      await page.mouse.up();
      await expect.poll(() => asked(page)).toBe('?date=2014..2016');
      await expect.poll(() => chips(page)).toEqual(['2014 – 2016']);
      expect(await status(page)).toBe('6 articles found');
      // Now it looks closer.
      expect(
        await page
          .locator(bars)
          .getByRole('option', { name: /February 2014/ })
          .count(),
      ).toBe(1);
      await page.locator('.chip').click();
      await expect.poll(() => asked(page)).toBe('');
      await page.goBack();
      await expect.poll(() => chips(page)).toEqual(['2014 – 2016']);
    });
  });

  it('chooses by the keyboard alone: arrows, Shift and Enter', async () => {
    await search('search/', async (page) => {
      await page.locator(`${bars} [tabindex="0"]`).focus();
      await page.keyboard.press('End');
      await page.keyboard.press('Shift+ArrowLeft');
      expect(await page.locator(`${bars} [aria-selected="true"]`).count()).toBe(2);
      await page.keyboard.press('Enter');
      await expect.poll(() => asked(page)).toBe('?date=2024..2025');
      await expect.poll(() => titles(page)).toHaveLength(3);
      expect(await page.evaluate(() => document.activeElement?.closest('.timeline') !== null)).toBe(true);
    });
  });

  it('leaves the focus on the way back where what is chosen leaves nothing to compare', async () => {
    await search('search/?date=2014-02', async (page) => {
      await page.locator(`${bars} [tabindex="0"]`).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => asked(page)).toBe('?date=2014-02-10');
      await expect.poll(() => page.locator(bars).isVisible()).toBe(false);
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('chip');
      await page.keyboard.press('Enter');
      await expect.poll(() => asked(page)).toBe('');
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('q');
    });
  });

  it('has bars of their own for what is undated, and is a table too', async () => {
    await search('search/', async (page) => {
      await page.getByText('As a table').click();
      expect(await page.locator('.timeline table').first().textContent()).toMatch(/20144.*7 undated/s);
      await page.locator('button.timeline-rest', { hasText: 'undated' }).click();
      await expect.poll(() => chips(page)).toEqual(['undated']);
      expect(await status(page)).toBe('7 articles found');
    });
  });

  it('is split by outlet on request', async () => {
    await search('search/?q=river', async (page) => {
      await page.getByText('By outlet').click();
      const rows = page.locator('.timeline table').nth(1).locator('tbody tr');
      await expect.poll(() => rows.count()).toBeGreaterThan(1);
      expect(await rows.first().locator('svg rect').count()).toBeGreaterThan(1);
    });
  });

  it('shows a second query beside the first, as bars and in the table, and keeps it in the address', async () => {
    await search('search/?q=harbour', async (page) => {
      await page.getByLabel('Compare with').fill('ferry');
      await page.keyboard.press('Enter');
      await expect.poll(() => asked(page)).toBe('?q=harbour&against=ferry');
      await expect.poll(() => page.locator('.timeline-key').textContent()).toBe('harbour ferry');
      const other = page.locator(`${bars} .timeline-other`);
      expect(await other.evaluateAll((all) => all.some((bar) => bar.getAttribute('height') !== '0'))).toBe(true);
      const named = page.locator(bars).getByRole('option', { name: /^2003: 1 article; “ferry”: \d+$/ });
      expect(await named.count()).toBe(1);
      await page.getByText('As a table').click();
      expect(await page.locator('.timeline thead').first().textContent()).toBe('Periodharbourferry');
      // What is found stays the first query's.
      expect(await titles(page)).toContain('Harbour board appoints a dog');
      await page.reload();
      await answered(page);
      await expect.poll(() => page.getByLabel('Compare with').inputValue()).toBe('ferry');
      await page.getByLabel('Compare with').fill('');
      await page.keyboard.press('Enter');
      await expect.poll(() => other.count()).toBe(0);
      expect(await asked(page)).toBe('?q=harbour');
    });
  });

  it('shows shares of all articles on request, and gives the numbers as a file', async () => {
    await search('search/?q=harbour', async (page) => {
      await page.getByLabel('As a share of all articles').check();
      const bar = page.locator(bars).getByRole('option', { name: /^2003/ });
      await expect.poll(() => bar.getAttribute('aria-label')).toBe('2003: 1 article, 100% of all');
      expect(await page.textContent('.timeline-scale')).toBe('up to 100% of all');
      // What is undated stays to be chosen, but a number has no place on that scale.
      expect(await page.locator('button.timeline-rest').textContent()).toBe('1 undated');
      expect(await page.locator('.timeline-lone').count()).toBe(0);
      await page.getByText('As a table').click();
      expect(await page.locator('.timeline table').first().locator('tr', { hasText: '2025' }).textContent()).toBe(
        '2025150%',
      );
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Download these numbers' }).click(),
      ]);
      expect(file.suggestedFilename()).toBe('Articles over time.csv');
      const lines = readFileSync(await file.path(), 'utf8').split('\r\n');
      expect(lines[0]).toBe('\ufeff"Period","Articles","Share of all"');
      expect(lines).toContain('"2025","1","0.5000"');
    });
  });

  it('goes by the Persian calendar in Persian, what names no day by the Gregorian', async () => {
    await search('fa/search/', async (page) => {
      const years = page.locator('.facet', { hasText: 'سال' }).first().locator('label');
      expect(await years.first().textContent()).toBe('۱۴۰۴');
      await page.locator('.facet', { hasText: 'سال' }).first().getByRole('button').click();
      expect(await page.locator('.facet-values label', { hasText: '۲۰۱۶ میلادی' }).count()).toBe(1);
      await years.first().click();
      await expect.poll(() => asked(page)).toBe('?year=sh1404');
      await expect.poll(() => chips(page)).toEqual(['۱۴۰۴']);
      await page.locator('.translations a', { hasText: 'English' }).click();
      await answered(page);
      expect(await chips(page)).toEqual(['1404 AP']);
      expect(await titles(page)).toHaveLength(1);
    });
    await search('fa/search/', async (page) => {
      await page.locator('button.timeline-rest', { hasText: 'نادقیق‌تر' }).click();
      await expect.poll(() => asked(page)).toBe('?vague=day');
      await expect.poll(() => titles(page)).toHaveLength(2);
    });
  });
});

describe('where nothing is found', () => {
  it('offers a spelling', async () => {
    await search('search/?q=harbuor', async (page) => {
      await page.getByRole('button', { name: 'Did you mean “harbour”?' }).click();
      await expect.poll(() => titles(page)).not.toHaveLength(0);
      expect(await page.inputValue('#q')).toBe('harbour');
    });
  });

  it('offers other languages, and fewer filters', async () => {
    await search('search/?q=harbour&language=fa&year=2003', async (page) => {
      const ways = page.locator('#search-nothing button');
      await expect
        .poll(() => ways.allTextContents())
        .toEqual(
          expect.arrayContaining([
            expect.stringMatching(/without the filters/),
            expect.stringMatching(/other languages?/),
          ]),
        );
      await ways.filter({ hasText: /other language/ }).click();
      await expect.poll(() => asked(page)).toBe('?q=harbour&year=2003');
      await expect.poll(() => titles(page)).not.toHaveLength(0);
    });
  });

  it('offers articles by whom it may be the name', async () => {
    await search('search/?q=penhallow', async (page) => {
      await page.getByRole('button', { name: /by authors? .*penhallow/i }).click();
      await expect.poll(() => titles(page)).not.toHaveLength(0);
    });
  });
});

describe('results', () => {
  it('are said to be found, also where the word that they are searched for is due in that moment', async () => {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    // A timer of the page that waits longer than a moment runs out when the status is first written, and not before.
    await context.addInitScript(() => {
      const [start, stop] = [setTimeout, clearTimeout];
      const late = new Map<number, () => void>();
      globalThis.setTimeout = ((run: () => void, ms = 0) => {
        if (ms < 200) return start(run, ms);
        late.set(late.size + 1e6, run);
        return late.size - 1 + 1e6;
      }) as typeof setTimeout;
      globalThis.clearTimeout = (timer) => {
        if (!late.delete(Number(timer))) stop(timer);
      };
      addEventListener('DOMContentLoaded', () => {
        new MutationObserver((_, observer) => {
          observer.disconnect();
          for (const run of late.values()) run();
        }).observe(document.querySelector('#search-status') as HTMLElement, { childList: true });
      });
    });
    const page = await context.newPage();
    await page.goto(`${server.address}search/?q=lang:en`);
    await answered(page);
    await page.locator('#search-filters > *').first().waitFor({ state: 'attached' });
    expect(await status(page)).toMatch(/^\d+ articles found$/);
    await context.close();
  });

  it('tells copies of one text beside one of them', async () => {
    await search('search/?q=%22last+log%22', async (page) => {
      expect(await titles(page)).toHaveLength(1);
      expect(await status(page)).toBe('2 articles found');
      await page.locator('.result-copies summary').click();
      await expect.poll(() => page.locator('.result-copies a').count()).toBe(1);
    });
  });

  it('lead to a section, to the hits within it, on to the next result, and back', async () => {
    await search('search/?q=river', async (page) => {
      const all = await titles(page);
      await page.locator('.result-sections a').first().click();
      await page.waitForURL(/\/articles\/.*highlight=.*#/);
      const top = () => page.locator(':target').evaluate((heading) => heading.getBoundingClientRect().top);
      await expect.poll(top).toBeLessThan(450);
      const current = () => page.locator('mark').evaluateAll((marks) => marks.findIndex((mark) => mark.ariaCurrent));
      await page.keyboard.press('n');
      expect(await current()).toBe(0);
      await page.keyboard.press('n');
      expect(await current()).toBe(1);
      await page.keyboard.press('p');
      expect(await current()).toBe(0);
      await page.getByRole('button', { name: 'Hide' }).click();
      expect(await page.locator('mark').count()).toBe(0);
      await page.goto(`${server.address}search/?q=river`);
      await answered(page);
      await page.locator('.result-title a').first().click();
      await page.getByRole('link', { name: 'Next result' }).click();
      await expect.poll(() => page.textContent('h1')).toBe(all[1]);
      await page.getByRole('link', { name: 'Previous result' }).click();
      await expect.poll(() => page.textContent('h1')).toBe(all[0]);
      await page.getByRole('link', { name: 'Back to' }).click();
      await page.waitForURL(/search\/\?q=river$/);
      await answered(page);
      expect(await titles(page)).toEqual(all);
    });
  });

  it('are reached from the box by the arrow keys; Escape clears it, and then leaves it', async () => {
    await search('search/?q=harbour', async (page) => {
      await page.locator('#q').focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      const focused = () => page.evaluate(() => document.activeElement?.textContent);
      expect(await focused()).toBe((await titles(page))[1]);
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
      await page.keyboard.press('Escape');
      await expect.poll(() => asked(page)).toBe('');
      await page.keyboard.press('Escape');
      expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('q');
    });
  });

  it('are narrowed by filters that leave something out, and not where there is one article', async () => {
    await search('search/', async (page) => {
      const languages = page.locator('.facet', { hasText: 'Language' }).locator('li');
      expect(await languages.filter({ hasText: 'English' }).allTextContents()).toEqual(['English27']);
      await languages.filter({ hasText: 'French' }).locator('input').check();
      await expect.poll(() => titles(page)).toHaveLength(2);
      await languages.filter({ hasText: 'German' }).locator('input').check();
      await expect.poll(() => titles(page)).toHaveLength(4);
    });
    await search('search/?q=Jessamine', async (page) => {
      expect(await titles(page)).toHaveLength(1);
      await expect.poll(() => page.locator('.search-filters').isVisible()).toBe(false);
      expect(await page.locator('#search-sort').isVisible()).toBe(false);
    });
  });
});
