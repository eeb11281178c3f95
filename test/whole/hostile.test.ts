import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkSite, listFiles } from '../../src/checks/site.ts';
import { startBrowser, watch } from '../browser.ts';
import { type Ended, runCommand, scratchFolder } from '../command.ts';
import { serveFolder, type TestServer } from '../serve.ts';
import { product, sum, writeHostileSeeds } from './hostile-seeds.ts';
import { addressOf } from './kinds.ts';

const base = '/sub/';
const scratch = scratchFolder();
const marker = join(scratch, 'ran');
const seeds = join(scratch, 'work', 'seeds');
const site = join(scratch, 'work', 'site');
const records = join(scratch, 'records.ndjson');
let sources: readonly string[];
let built: Ended;
let recorded: Ended;
let pages: readonly string[];
let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  sources = writeHostileSeeds(seeds, marker);
  built = await runCommand('build', ['--seeds', seeds, '--out', site, '--base', base]);
  recorded = await runCommand('records', ['--seeds', seeds, '--out', records]);
  pages = existsSync(site) ? listFiles(site).filter((path) => path.endsWith('.html')) : [];
  server = await serveFolder(site, base);
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

it('is built, with a problem line for what is not read', async () => {
  expect(built).toMatchObject({ code: 0, err: expect.not.stringContaining('failed') });
  expect(recorded).toMatchObject({ code: 0 });
  const read = readFileSync(records, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line): { readonly source: string } => JSON.parse(line));
  expect(read.map(({ source }) => source).sort()).toEqual([...sources].sort());
  expect(pages.filter((path) => path.startsWith('articles/')).length).toBeGreaterThanOrEqual(sources.length);
});

it('prints nothing that steers a terminal or turns its lines around', () => {
  const problems = readFileSync(join(scratch, 'work/.backfile/site/problems.log'), 'utf8');
  for (const text of [built.out, problems])
    expect(text).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
  for (const name of ['scan.pdf', 'letter.docx', 'photo.jpg', 'drawing.svg']) {
    expect(problems).toMatch(new RegExp(`^${name}  kind-not-read  .*(?:convert|\\.txt)`, 'm'));
  }
});

it('writes nothing outside the output, and nothing that was no article', () => {
  expect(existsSync(marker)).toBe(false);
  expect(readdirSync(scratch).sort()).toEqual(['records.ndjson', 'work']);
  expect(readdirSync(join(scratch, 'work')).sort()).toEqual(['.backfile', 'secret.txt', 'seeds', 'site']);
  const files = listFiles(site);
  const places =
    /^(?:articles|outlets|authors|years|days|languages|undated|no-outlet|no-author|no-language|about|coverage|search|search-index|assets)\//;
  const tops = /^(?:index|404)\.html$|^(?:feed\.atom|feed\.json|sitemap\.xml|robots\.txt|_headers)$/;
  expect(files.filter((path) => !places.test(path) && !tops.test(path))).toEqual([]);
  expect(files.filter((path) => /\.(?:pdf|docx|jpg|cjs|njk)$|secret/.test(path))).toEqual([]);
  const folded = files.map((path) => path.toLowerCase());
  expect(new Set(folded).size).toBe(files.length);
  expect(
    files.flatMap((path) => path.split('/')).filter((part) => /^(?:con|aux|nul|lpt1)(?:\.|$)/i.test(part)),
  ).toEqual([]);
});

it('runs no template and shows no secret', () => {
  const texts = listFiles(site)
    .filter((path) => /\.(?:html|xml|atom|json|txt)$/.test(path))
    .map((path) => readFileSync(join(site, path), 'utf8'));
  expect(texts.filter((text) => text.includes(product))).toEqual([]);
  expect(texts.filter((text) => /root:x:0|Nobody may read this|secret (?:scan|letter|photo)/.test(text))).toEqual([]);
  expect(readFileSync(join(site, 'articles/engines/settings/index.html'), 'utf8')).toContain(
    `The sum is ${sum} today.`,
  );
  expect(readFileSync(join(site, 'articles/engines/lone/index.html'), 'utf8')).toContain(
    '{{ and {% and {# are left open',
  );
});

it('has pages without script, handler, foreign load or broken link, in valid HTML', async () => {
  expect(checkSite(site, { base, address: 'https://archive.example/' })).toEqual([]);
  const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
  const faults: string[] = [];
  for (const path of pages) {
    const { results } = await validator.validateString(readFileSync(join(site, path), 'utf8'), path);
    faults.push(
      ...results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${path} ${ruleId} ${message}`)),
    );
  }
  expect(faults).toEqual([]);
});

// Without the policy nothing but the escaping stands between a seed and the reader.
it.each([
  ['under its policy', false],
  ['without its policy', true],
])('executes nothing in a browser, %s', async (_, bypassCSP) => {
  const context = await browser.newContext({ bypassCSP });
  const page = await context.newPage();
  const faults = [watch(page), dialogs(page)];
  for (const path of pages.filter((one) => !one.startsWith('years/') && !isMoved(one))) {
    await page.goto(`${server.address}${addressOf(path)}`);
    await expectUntouched(page);
  }
  await page.goto(`${server.address}search/?q=owned`);
  await expect.poll(() => page.locator('.result-title').count(), { timeout: 30_000 }).toBeGreaterThan(2);
  for (const box of await page.locator('.facet-values input').all()) await box.check({ timeout: 2000 }).catch(() => {});
  await expectUntouched(page);
  await page.fill('#q', `<img src=x onerror="globalThis.owned=1">`);
  await expect.poll(() => page.url()).toContain('onerror');
  await expectUntouched(page);
  expect(faults).toEqual([[], []]);
  await context.close();
});

it('has feeds and a sitemap that are well-formed', async () => {
  const page = await browser.newPage();
  for (const file of ['feed.atom', 'sitemap.xml']) {
    const error = await page.evaluate(
      (xml) => {
        const parsed = new DOMParser().parseFromString(xml, 'application/xml');
        return parsed.querySelector('parsererror')?.textContent ?? null;
      },
      readFileSync(join(site, file), 'utf8'),
    );
    expect(error, file).toBe(null);
  }
  expect(() => JSON.parse(readFileSync(join(site, 'feed.json'), 'utf8'))).not.toThrow();
  await page.close();
});

/** Whether a page only leads on to another one, and is gone before anybody can ask it. */
function isMoved(path: string): boolean {
  return readFileSync(join(site, path), 'utf8').includes('http-equiv="refresh"');
}

async function expectUntouched(page: Page): Promise<void> {
  expect(await page.evaluate(() => 'owned' in globalThis), page.url()).toBe(false);
  expect(page.url().startsWith(server.address)).toBe(true);
}

function dialogs(page: Page): readonly string[] {
  const seen: string[] = [];
  page.on('dialog', (dialog) => {
    seen.push(dialog.message());
    void dialog.dismiss();
  });
  return seen;
}
