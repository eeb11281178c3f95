import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { byCodePoint } from '../text/order.ts';
import { type BuiltPage, readBuiltPage } from './built-page.ts';

/** Something wrong with a page of a built site. */
export interface SiteFault {
  /** Path of the page inside the site. */
  readonly path: string;
  readonly fault: string;
}

export interface SiteCheckOptions {
  /** The path that the site has on its host: `/` or `/sub/`. */
  readonly base: string;
  /** Where the archive says it is published; pages that search engines may list must then say their own address. */
  readonly address?: string;
}

/**
 * Checks every page of a built site: inner links and their anchors lead somewhere below the base, nothing is loaded from
 * another host, and each page is what `readBuiltPage` asks of it. Faults come by path.
 */
export function checkSite(folder: string, options: SiteCheckOptions): readonly SiteFault[] {
  const files = new Set(listFiles(folder));
  const paths = [...files].filter((path) => path.endsWith('.html'));
  const pages = new Map(paths.map((path) => [path, readBuiltPage(readFileSync(join(folder, path), 'utf8'))]));
  return [...pages].flatMap(([path, page]) =>
    [
      ...page.faults,
      ...canonicalFaults(path, page, options),
      ...page.links.flatMap((link) => linkFaults(path, link, { ...options, files, pages })),
      ...page.loads.flatMap((load) => loadFaults(path, load, { ...options, files, pages })),
    ].map((fault) => ({ path, fault })),
  );
}

/** The paths of all files of a site, with `/`, sorted. */
export function listFiles(folder: string): readonly string[] {
  // The output is a link on the tree that holds the files.
  const root = `${folder}${sep}`;
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root).length).split(sep).join('/'))
    .sort(byCodePoint);
}

interface Built extends SiteCheckOptions {
  readonly files: ReadonlySet<string>;
  readonly pages: ReadonlyMap<string, BuiltPage>;
}

const host = 'http://site.invalid';

function canonicalFaults(path: string, page: BuiltPage, { address, base }: SiteCheckOptions): readonly string[] {
  if (address === undefined || !page.listed) return [];
  const own = new URL(addressOf(path, base).slice(base.length), address.replace(/\/*$/, '/')).href;
  return page.canonical === own ? [] : [`its own address is ${own}, not ${page.canonical}`];
}

function linkFaults(path: string, link: string, site: Built): readonly string[] {
  const target = resolve(path, link, site);
  if (target === null) return [`the link ${link} is no address`];
  if (target.origin !== host) return outward.test(target.href) ? [] : [`the link ${link}`];
  const file = fileAt(target, site);
  if (file === null) return [`the link ${link} leads nowhere`];
  const anchor = decoded(target.hash.slice(1));
  const found = anchor === '' || (site.pages.get(file)?.ids.has(anchor) ?? true);
  return found ? [] : [`the link ${link} names an anchor that is not there`];
}

/** What may be linked to beside the site: the web, a mail, and files of references, which a page itself holds. */
const outward =
  /^(?:https?:|mailto:|data:application\/(?:x-research-info-systems|x-bibtex|vnd\.citationstyles\.csl\+json);)/;

function loadFaults(path: string, load: string, site: Built): readonly string[] {
  const target = resolve(path, load, site);
  if (target?.protocol === 'data:') return [];
  if (target?.origin !== host) return [`loads ${load} from elsewhere`];
  return fileAt(target, site) === null ? [`loads ${load}, which is not there`] : [];
}

function resolve(path: string, address: string, { base }: SiteCheckOptions): URL | null {
  return URL.canParse(address, `${host}${base}`) ? new URL(address, `${host}${addressOf(path, base)}`) : null;
}

/** The file that a host serves at an address; null where there is none. Names are told apart by case, as most hosts do. */
function fileAt({ pathname }: URL, { base, files }: Built): string | null {
  if (!pathname.startsWith(base)) return null;
  const path = decoded(pathname.slice(base.length)).replace(/(^|\/)$/, '$1index.html');
  return files.has(path) ? path : null;
}

/** As it is where it is no address that anybody could have encoded: it then names no file. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function addressOf(path: string, base: string): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  return `${base}${encoded.replace(/(^|\/)index\.html$/, '$1')}`;
}
