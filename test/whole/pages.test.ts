import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkSite, listFiles } from '../../src/checks/site.ts';
import { startBrowser } from '../browser.ts';
import { buildSite, root, scratchFolder } from '../command.ts';

const scratch = scratchFolder();
const address = 'https://archive.example/';
const sites = { '/': join(scratch, 'top'), '/sub/': join(scratch, 'sub') };

beforeAll(async () => {
  for (const [base, out] of Object.entries(sites)) await buildSite(join(root, 'seeds'), out, ['--base', base]);
});

describe.each(Object.entries(sites))('the sample site under %s', (base, site) => {
  it('has pages whose links, anchors, loads and own addresses hold, titled, in a language, under the policy', () => {
    const pages = listFiles(site).filter((path) => path.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(100);
    expect(checkSite(site, { base, address })).toEqual([]);
  });

  it('has headers for its host that say what the pages say', () => {
    const headers = readFileSync(join(site, '_headers'), 'utf8');
    const [, policy = ''] = /Content-Security-Policy: (.*)/.exec(headers) ?? [];
    const [, meta = 'none'] =
      /Content-Security-Policy" content="([^"]*)"/.exec(readFileSync(join(site, 'index.html'), 'utf8')) ?? [];
    expect(policy.startsWith(meta)).toBe(true);
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|https?:|\*/);
    expect(headers.split('\n')[0]).toBe(`${base}*`);
  });
});

it('is valid HTML on every page, in the archive’s own language and in one from right to left', async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
  const site = sites['/'];
  const faults: string[] = [];
  const pages = listFiles(site).filter((path) => path.endsWith('.html') && !isTranslated(path));
  const translated = listFiles(site).filter((path) => /^fa\/.*\.html$/.test(path));
  // All but the page for missing addresses, which a site has once; and those of the readers' own calendar.
  const shared = translated.filter((path) => !/^fa\/(?:years|days)\/persian\//.test(path));
  expect(shared).toHaveLength(pages.length - 1);
  expect(translated.length).toBeGreaterThan(shared.length + 20);
  for (const path of [...pages, ...translated]) {
    const report = await validator.validateString(readFileSync(join(site, path), 'utf8'), path);
    for (const { messages } of report.results) {
      for (const { ruleId, message, line, column } of messages) {
        faults.push(`${path}:${line}:${column} ${ruleId}: ${message}`);
      }
    }
  }
  expect(faults).toEqual([]);
});

it.each(['ar', 'fa', 'he', 'ja'])('prints in %s no English word of its own', (language) => {
  const site = sites['/'];
  const found = new Set<string>();
  for (const path of listFiles(site).filter((file) => file.startsWith(`${language}/`) && file.endsWith('.html'))) {
    for (const text of ownWords(readFileSync(join(site, path), 'utf8'))) {
      // Japanese writes it so.
      if (/[A-Za-z]{3,}/.test(language === 'ja' ? text.replaceAll('URL', '') : text)) found.add(text);
    }
  }
  // What goes by the same name everywhere, what the sources say, and what the curator does.
  const known =
    /SHA-256|RIS|BibTeX|ctx_ver=|JavaScript|Atom|JSON|og:|article:|author|datePublished|NORTHLIGHT|desk@archive\.example|^\s*</;
  expect([...found].filter((text) => !known.test(text))).toEqual([]);
});

describe('files for other programs', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

  /** What a file's elements hold, read by the browser's own XML parser, which takes only what is well-formed. */
  async function readXml(file: string, element: string, attribute?: string): Promise<readonly string[]> {
    const page = await browser.newPage();
    const xml = readFileSync(join(sites['/'], file), 'utf8');
    const found = await page.evaluate(
      ([text, name, key]) => {
        const parsed = new DOMParser().parseFromString(text, 'application/xml');
        const error = parsed.querySelector('parsererror');
        if (error) return [`not well-formed: ${error.textContent}`];
        return [...parsed.getElementsByTagName(name)].map(
          (found) => (key === '' ? found.textContent : found.getAttribute(key)) ?? '',
        );
      },
      [xml, element, attribute ?? ''] as const,
    );
    await page.close();
    return found;
  }

  /** Addresses of the published archive that are no file of the site. */
  function strays(addresses: readonly string[]): readonly string[] {
    const files = new Set(listFiles(sites['/']));
    return addresses.filter((found) => {
      const path = decodeURIComponent(found.slice(address.length)).replace(/(^|\/)$/, '$1index.html');
      return !found.startsWith(address) || !files.has(path);
    });
  }

  it('are a well-formed Atom feed of what is newest', async () => {
    const links = await readXml('feed.atom', 'link', 'href');
    expect(links.length).toBeGreaterThan(10);
    expect(strays(links)).toEqual([]);
    const ids = await readXml('feed.atom', 'id');
    expect(new Set(ids).size).toBe(ids.length);
    const dates = await readXml('feed.atom', 'updated');
    expect(dates.every((date) => /^\d{4}-\d\d-\d\dT00:00:00(?:\.000)?Z$/.test(date))).toBe(true);
    expect(dates.slice(1)).toEqual(dates.slice(1).toSorted().toReversed());
  });

  it('are a JSON feed of the same articles', async () => {
    const feed: { readonly items: readonly { readonly url: string; readonly id: string }[] } = JSON.parse(
      readFileSync(join(sites['/'], 'feed.json'), 'utf8'),
    );
    const ids = await readXml('feed.atom', 'id');
    expect(feed).toMatchObject({ version: expect.stringMatching(/^https:\/\/jsonfeed\.org\/version\/1/) });
    expect(feed.items.map(({ url }) => url)).toEqual(ids.slice(1));
  });

  it('are a sitemap of every page that may be listed, in the archive’s own language', async () => {
    const addresses = await readXml('sitemap.xml', 'loc');
    expect(strays(addresses)).toEqual([]);
    expect(new Set(addresses).size).toBe(addresses.length);
    const listed = listFiles(sites['/'])
      .filter((path) => path.endsWith('index.html') && !path.startsWith('search/') && !isTranslated(path))
      .filter((path) => !readFileSync(join(sites['/'], path), 'utf8').includes('content="noindex"'));
    expect(addresses).toHaveLength(listed.length);
    expect(readFileSync(join(sites['/'], 'robots.txt'), 'utf8')).toContain(`Sitemap: ${address}sitemap.xml`);
  });
});

/** Whether a page is of a further language of the interface, to which the pages in the archive's own lead. */
function isTranslated(path: string): boolean {
  return /^(?:ar|fa|he|de|fr|es|ja)\//.test(path);
}

/** The words of a page that are in its own language: outside of quotations, names, code and elements of another language. */
function ownWords(html: string): readonly string[] {
  const words: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node, isOwn: boolean) => {
    if (node.nodeName === '#text') {
      if (isOwn && 'value' in node) words.push(node.value);
      return;
    }
    const attributes = 'attrs' in node ? node.attrs : [];
    const isForeign = attributes.some(
      ({ name, value }) => (name === 'lang' && node.nodeName !== 'html') || (name === 'class' && value === 'code'),
    );
    const inside = isOwn && !isForeign && !/^(?:script|style|head|code|bdi|q|kbd)$/.test(node.nodeName);
    const told = attributes.filter(({ name }) => /^(?:title|aria-label|placeholder|alt|abbr)$/.test(name));
    if (inside) words.push(...told.map(({ value }) => value));
    for (const child of 'childNodes' in node ? node.childNodes : []) visit(child, inside);
  };
  visit(parse(html), true);
  return words;
}
