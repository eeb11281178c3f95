import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { ErrorLevel, SitemapIndexStream, SitemapStream } from 'sitemap';

/** An address of the site for search engines. */
export interface SitemapEntry {
  /** Absolute. */
  readonly url: string;
  /** `YYYY-MM-DD`; absent where no whole date is known. */
  readonly lastmod?: string;
}

/** Addresses in one file; the protocol allows 50,000. */
const sitemapSize = 45_000;

/** The addresses in the order of the site, oldest first, cut for files: a new article changes the last file alone. */
export function cutSitemap(entries: readonly SitemapEntry[]): readonly (readonly SitemapEntry[])[] {
  const count = Math.max(1, Math.ceil(entries.length / sitemapSize));
  return Array.from({ length: count }, (_, index) => entries.slice(index * sitemapSize, (index + 1) * sitemapSize));
}

/** One file of addresses. */
export async function printSitemap(entries: readonly SitemapEntry[]): Promise<Uint8Array> {
  const stream = new SitemapStream({
    level: ErrorLevel.THROW,
    lastmodDateOnly: true,
    xmlns: { news: false, xhtml: false, image: false, video: false },
  });
  return buffer(Readable.from(entries).pipe(stream));
}

/** The index of several such files. */
export async function printSitemapIndex(urls: readonly string[]): Promise<Uint8Array> {
  return buffer(Readable.from(urls.map((url) => ({ url }))).pipe(new SitemapIndexStream({ level: ErrorLevel.THROW })));
}
