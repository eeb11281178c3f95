import type { Entry } from '../archive/archive.ts';
import { rowKey } from '../archive/entry-keys.ts';
import { feedEntries, printAtom, printJsonFeed } from '../exports/feeds.ts';
import { printHeaders, printRobots } from '../exports/hosting.ts';
import { referencesFiles } from '../exports/references.ts';
import { cutSitemap, printSitemap, printSitemapIndex, type SitemapEntry } from '../exports/sitemap.ts';
import { allNames, nameFile, namesKey } from '../views/names.ts';
import { permanentOf } from '../views/places.ts';
import { keyOf, type Site } from '../views/site.ts';
import type { Known, SitePage } from './render.ts';

/** Feeds, `robots.txt`, `_headers`, references of outlets and months, and the names of directories that are cut into pages. */
export async function sideFiles(site: Site, known: Known): Promise<readonly SitePage[]> {
  const newest = feedEntries(site);
  const feedKey = keyOf([site.key, JSON.stringify(site.archive.settings), ...newest.map(rowKey)]);
  return Promise.all([
    fileOf(known, 'feed.atom', feedKey, () => printAtom(site, newest)),
    fileOf(known, 'feed.json', feedKey, () => printJsonFeed(site, newest)),
    fileOf(known, 'robots.txt', site.key, () => printRobots(site)),
    fileOf(known, '_headers', site.key, () => printHeaders(site)),
    ...nameFiles(site, known),
    ...referencesFiles(site).map(({ path, key, print }) => fileOf(known, path, key, print)),
  ]);
}

/**
 * The sitemap: of articles, oldest first, then of the lists at `places`. One file, or an index of several; none where
 * the archive does not say where it is published, as a sitemap holds absolute addresses.
 */
export async function sitemapFiles(site: Site, places: readonly string[], known: Known): Promise<readonly SitePage[]> {
  const { entries, settings } = site.archive;
  const home = permanentOf(settings, '');
  if (home === null) return [];
  const articles = entries.toReversed().map(placeOf);
  const lists = places.map((place) => ({ place, day: '' }));
  const files = cutSitemap([...articles, ...lists]);
  const keyOfFile = (file: readonly DatedPlace[]) =>
    keyOf([site.version, home, ...file.map(({ place, day }) => `${place} ${day}`)]);
  const print = (file: readonly DatedPlace[]) => printSitemap(file.map((page) => addressOf(site, page)));
  const [only] = files;
  if (files.length === 1 && only) return [await fileOf(known, 'sitemap.xml', keyOfFile(only), () => print(only))];
  const paths = files.map((_, index) => `sitemap-${index + 1}.xml`);
  const urls = paths.map((path) => `${home}${path}`);
  return Promise.all([
    fileOf(known, 'sitemap.xml', keyOf([site.version, ...urls]), () => printSitemapIndex(urls)),
    ...files.map((file, index) => fileOf(known, paths[index] ?? '', keyOfFile(file), () => print(file))),
  ]);
}

/** A page of the sitemap: addresses are made of it only where its file is printed. */
interface DatedPlace {
  readonly place: string;
  /** The day of its last change, where the source states one; '' else. */
  readonly day: string;
}

function placeOf({ id, date, updated }: Entry): DatedPlace {
  const changed = updated ?? date;
  return { place: `articles/${id}`, day: changed?.length === 10 ? changed : '' };
}

function addressOf({ archive }: Site, { place, day }: DatedPlace): SitemapEntry {
  const url = permanentOf(archive.settings, place) ?? '';
  return day === '' ? { url } : { url, lastmod: day };
}

function nameFiles(site: Site, known: Known): readonly Promise<SitePage>[] {
  return (['outlets', 'authors'] as const).flatMap((which) => {
    const key = namesKey(site, which);
    if (key === null) return [];
    return [fileOf(known, nameFile(which), key, () => JSON.stringify(allNames(site, which)))];
  });
}

async function fileOf(
  known: Known,
  path: string,
  key: string,
  print: () => string | Uint8Array | Promise<Uint8Array>,
): Promise<SitePage> {
  return { path, key, content: known.get(path) === key ? null : await print() };
}
