import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/input/html.ts';
import { isListing } from '../../../src/rules/markup/listing.ts';
import { newsPage, PARAGRAPHS, type Parts } from '../../input/html/pages.ts';
import { meta, readPage } from './pages.ts';

const TEASERS = [
  'Ferry sold to the islands',
  'Pier opens to walkers again',
  'Lighthouse lamp goes dark',
  'Harbour seals counted',
];
const teaser = (title: string, index: number) =>
  `<div class="item"><h2><a href="/news/${index}">${title}</a></h2><p>By Mara Holt | ${index + 1} March 2024</p><p>${PARAGRAPHS[index]}</p></div>`;
const LIST = TEASERS.map(teaser).join('');
const canonical = (address: string) =>
  `<title>Harbour</title><link rel="canonical" href="https://courier.example${address}">`;
const TEXT = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
const listing = (parts: Parts) =>
  isListing(readHtml('seeds/a.html', newsPage({ body: LIST, ...parts }), { fields: {} }));

describe('isListing', () => {
  it.each([
    ['a front page', { head: canonical('/'), headline: '<h1>The Courier</h1>' }],
    ['a tag’s page', { head: canonical('/tag/harbour/'), headline: '<h1>Harbour</h1>' }],
    ['an author’s page', { head: canonical('/authors/mara-holt'), headline: '<h1>Mara Holt</h1>' }],
    ['results of a search', { head: canonical('/search?q=harbour'), headline: '<h1>Harbour</h1>' }],
    [
      'a page that is called an archive',
      { head: '<title>Harbour Archives - The Courier</title>', headline: '<h1>Harbour</h1>' },
    ],
    ['a short tag’s page', { headline: '<h1>Tag: harbour</h1>', body: TEASERS.slice(0, 2).map(teaser).join('') }],
  ])('knows %s', (_what, parts) => expect(listing(parts)).toBe(true));

  it.each([
    ['an article', { body: TEXT }],
    ['an article in a tag’s folder', { head: canonical('/tag/harbour/wall'), body: TEXT }],
    ['a list that calls itself an article', { head: canonical('/topics/harbour') + meta('og:type', 'article') }],
    ['a list of which nothing says that it is one', { head: canonical('/2024/ten-walks') }],
    ['a front page with a text of its own', { head: canonical('/'), after: TEXT }],
  ])('leaves %s', (_what, parts) => expect(listing(parts)).toBe(false));

  it('gives neither authors nor a date, and keeps every line in the ledger', () => {
    const { claims, body, removed } = readPage(newsPage({ head: canonical('/tag/harbour/'), body: LIST }));
    expect(claims.filter(({ field }) => field === 'authors' || field === 'date')).toEqual([]);
    expect(body).toEqual([]);
    expect(removed.map(({ quote }) => quote).join('\n')).toContain(PARAGRAPHS[2]);
    expect(removed.map(({ rule }) => rule)).toContain('html-listing');
  });
});
