import { xmlText } from './xml.ts';

/** An address of the site for search engines. */
export interface SitemapEntry {
  /** Absolute. */
  readonly url: string;
  /** `YYYY-MM-DD`; absent where no whole date is known. */
  readonly lastmod?: string;
}

/** Addresses in one file; the protocol allows 50,000. */
const sitemapSize = 45_000;

/** What has addresses, in the order of the site, oldest first, cut for files: a new article changes the last file alone. */
export function cutSitemap<T>(entries: readonly T[]): readonly (readonly T[])[] {
  const count = Math.max(1, Math.ceil(entries.length / sitemapSize));
  return Array.from({ length: count }, (_, index) => entries.slice(index * sitemapSize, (index + 1) * sitemapSize));
}

/** One file of addresses. Written here: a library that streams them takes a second for 25,000. */
export function printSitemap(entries: readonly SitemapEntry[]): string {
  const lines = entries.map(({ url, lastmod }) => {
    const day = lastmod === undefined ? '' : `<lastmod>${escaped(lastmod)}</lastmod>`;
    return `<url><loc>${escaped(url)}</loc>${day}</url>\n`;
  });
  return `${head}<urlset xmlns="${protocol}">\n${lines.join('')}</urlset>\n`;
}

/** The index of several such files. */
export function printSitemapIndex(urls: readonly string[]): string {
  const lines = urls.map((url) => `<sitemap><loc>${escaped(url)}</loc></sitemap>\n`);
  return `${head}<sitemapindex xmlns="${protocol}">\n${lines.join('')}</sitemapindex>\n`;
}

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const protocol = 'http://www.sitemaps.org/schemas/sitemap/0.9';

function escaped(text: string): string {
  return /[&<>'"]|[^ -~]/.test(text) ? xmlText(text).replace(/[&<>'"]/g, (sign) => entities[sign] ?? sign) : text;
}

const entities: { readonly [sign: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&apos;',
  '"': '&quot;',
};
