import { Feed } from 'feed';
import type { Entry } from '../archive/archive.ts';
import { hrefOf, permanentOf } from '../views/places.ts';
import { titleOf } from '../views/rows.ts';
import type { Site } from '../views/site.ts';

/** Articles in a feed. */
const feedSize = 50;

/** Stands for the host of an archive that does not say where it is published, while the library wants one. */
const nowhere = 'http://archive.invalid';

/** The newest articles whose day is known, newest first: feeds cannot say a month or a year. */
export function feedEntries({ archive }: Site): readonly Entry[] {
  const dated: Entry[] = [];
  for (const entry of archive.entries) {
    if (entry.date?.length === 10) dated.push(entry);
    if (dated.length === feedSize) break;
  }
  return dated;
}

/** The Atom feed. Where the archive has no address its links are relative to the host it is read from. */
export function printAtom(site: Site, entries: readonly Entry[]): string {
  const feed = emptyFeed(site, entries, 'feed.atom');
  for (const entry of entries) {
    feed.addItem({
      ...itemOf(site, entry),
      title: escapeHtml(titleOf(entry).text),
      author: entry.authors.map((name) => ({ name: xmlText(name) })),
    });
  }
  return withoutHost(feed.atom1());
}

/** The same as JSON Feed, which knows one author for each item and takes a headline as it is. */
export function printJsonFeed(site: Site, entries: readonly Entry[]): string {
  const feed = emptyFeed(site, entries, 'feed.json');
  for (const entry of entries) {
    feed.addItem({
      ...itemOf(site, entry),
      title: titleOf(entry).text,
      ...(entry.authors.length > 0 && { author: [{ name: site.list(entry.authors) }] }),
      ...(entry.outlet !== null && { category: [{ name: entry.outlet }] }),
    });
  }
  return withoutHost(feed.json1());
}

function emptyFeed(site: Site, entries: readonly Entry[], file: string): Feed {
  const { settings } = site.archive;
  const home = absolute(site, '');
  return new Feed({
    id: settings.address === undefined ? 'urn:backfile:archive' : home,
    title: xmlText(settings.title),
    description: xmlText(settings.description),
    link: home,
    feedLinks: { atom: `${home}${file}`, json: `${home}${file}` },
    updated: dayOf(entries[0]?.date ?? '1970-01-01'),
    author: { name: xmlText(settings.title) },
    generator: 'Backfile',
    ...(settings.rights !== undefined && { copyright: xmlText(settings.rights) }),
  });
}

function itemOf(site: Site, entry: Entry) {
  const day = dayOf(entry.date ?? '');
  const link = absolute(site, `articles/${entry.id}`);
  return {
    id: site.archive.settings.address === undefined ? `urn:backfile:article:${encodeURIComponent(entry.id)}` : link,
    link,
    date: day,
    published: day,
    description: escapeHtml(entry.excerpt || titleOf(entry).text),
  };
}

function absolute(site: Site, place: string): string {
  return permanentOf(site.archive.settings, place) ?? `${nowhere}${hrefOf(site, place)}`;
}

function withoutHost(feed: string): string {
  return `${feed.replaceAll(nowhere, '')}\n`;
}

/** Midnight UTC: the formats want a time where only a day is known. */
function dayOf(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}

/** Text as HTML inside XML. */
function escapeHtml(text: string): string {
  return xmlText(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** The text without the characters that XML 1.0 forbids, lone surrogates among them. */
function xmlText(text: string): string {
  return text.toWellFormed().replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}
