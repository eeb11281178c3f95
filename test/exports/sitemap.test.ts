import { describe, expect, it } from 'vitest';
import { xml2js } from 'xml-js';
import { cutSitemap, printSitemap, printSitemapIndex } from '../../src/exports/sitemap.ts';

describe('sitemap', () => {
  it('prints addresses, and a day only where one is known', () => {
    const xml = printSitemap([
      { url: 'https://archive.example/articles/%D8%B3/', lastmod: '2024-05-17' },
      { url: 'https://archive.example/a&b/' },
    ]);
    expect(xml2js(xml, { compact: true })).toMatchObject({
      urlset: {
        url: [
          { loc: { _text: 'https://archive.example/articles/%D8%B3/' }, lastmod: { _text: '2024-05-17' } },
          { loc: { _text: 'https://archive.example/a&b/' } },
        ],
      },
    });
    expect(xml.match(/<lastmod>/g)).toHaveLength(1);
  });

  it('is cut so that a new article changes the last file alone', () => {
    const entries = Array.from({ length: 100_000 }, (_, index) => ({ url: `https://archive.example/${index}/` }));
    const before = cutSitemap(entries);
    const after = cutSitemap([...entries, { url: 'https://archive.example/new/' }]);
    expect(before.map((file) => file.length)).toEqual([45_000, 45_000, 10_000]);
    expect(after.slice(0, 2)).toEqual(before.slice(0, 2));
  });

  it('has an index where it is more than one file', () => {
    const xml = printSitemapIndex(['https://archive.example/sitemap-1.xml', 'https://archive.example/sitemap-2.xml']);
    expect(xml.match(/<sitemap>/g)).toHaveLength(2);
    expect(() => xml2js(xml)).not.toThrow();
  });
});
