import { chromium, type Page } from 'playwright-core';
import { serveSite } from '../publish/server.ts';
import { findBrowser } from './browser.ts';

/** What a reader waits for the first results of a query. */
export interface SearchTiming {
  readonly query: string;
  /** Milliseconds from the first key on a page just opened to the first result, nothing of the site in the cache. */
  readonly coldMs: number;
  /** The same in a page that has answered another query before. */
  readonly warmMs: number;
  /** All that the browser has loaded until then, the page itself with its script and style: requests, and bytes. */
  readonly requests: number;
  readonly bytes: number;
}

/**
 * Serves a built site on this machine and asks its search page each query in a real browser with an empty cache. Throws
 * where there is no Chrome or Chromium.
 */
export async function timeSearch(root: string, queries: readonly string[]): Promise<readonly SearchTiming[]> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('no Chrome or Chromium was found; set CHROME_PATH');
  const server = await serveSite({ root, base: '/', port: 0 });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', bareAddressBar] });
  try {
    const timings: SearchTiming[] = [];
    for (const query of queries) {
      const context = await browser.newContext();
      const page = await context.newPage();
      const loaded = countLoaded(page);
      await page.goto(`${server.address}search/`, { waitUntil: 'commit' });
      await page.waitForSelector('#q:not([disabled])');
      const coldMs = await type(page, query);
      await page.waitForLoadState('networkidle');
      const { requests, bytes } = await loaded();
      for (const other of queries) if (other !== query) await typeAfterPause(page, other);
      const warmMs = await typeAfterPause(page, query);
      timings.push({ query, coldMs, warmMs, requests, bytes });
      await context.close();
    }
    return timings;
  } finally {
    await browser.close();
    await server.close();
  }
}

/**
 * A new window's address bar is a page of Chromium's own, which it makes at the same time as the first page in the window:
 * a third of a second of a processor that has nothing to do with the site, and that no reader waits for twice.
 */
const bareAddressBar = '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup';

/** Counts what a page loads, as it comes over the wire, in its workers too. */
function countLoaded(page: Page): () => Promise<{ readonly requests: number; readonly bytes: number }> {
  const sizes: Promise<number>[] = [];
  page.context().on('requestfinished', (request) => {
    const size = request
      .sizes()
      .then(({ responseHeadersSize, responseBodySize }) => responseHeadersSize + responseBodySize);
    // What finishes as the page is closed is asked for too late.
    sizes.push(size.catch(() => 0));
  });
  return async () => {
    const known = await Promise.all(sizes);
    return { requests: known.length, bytes: known.reduce((sum, size) => sum + size, 0) };
  };
}

/** As somebody types who has read the results before: in the middle of typing, the page waits for the last key. */
async function typeAfterPause(page: Page, query: string): Promise<number> {
  await page.waitForTimeout(500);
  return type(page, query);
}

/** Milliseconds from the change of the field to the first result that has a word marked which was asked for. */
function type(page: Page, query: string): Promise<number> {
  return page.evaluate(
    (text) =>
      new Promise<number>((resolve, reject) => {
        const field = document.querySelector<HTMLInputElement>('#q');
        const list = document.querySelector('#search-results');
        if (!field || !list) throw new Error('this is not the search page');
        const start = performance.now();
        const timer = setTimeout(() => reject(new Error(`no result for ${text}`)), 60_000);
        new MutationObserver((_, observer) => {
          const marked = list.querySelector('mark')?.textContent?.toLowerCase();
          if (marked !== text) return;
          observer.disconnect();
          clearTimeout(timer);
          resolve(performance.now() - start);
        }).observe(list, { childList: true, subtree: true });
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    query,
  );
}

/** Words of sample texts to ask for: a common one, one of the middle and a rare one. */
export function wordsToAsk(texts: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const word of texts.join(' ').match(/\b[a-z]{5,}\b/g) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([word]) => word);
  return [10, 400, 4000].map((place) => words[Math.min(place, words.length - 1)] ?? '');
}
