import { hash } from 'node:crypto';
import type { Archive } from '../archive/archive.ts';
import type { Settings } from '../input/settings.ts';
import type { Draft } from './article-text.ts';
import { type CalendarSystems, calendarSystems } from './calendar-system.ts';
import { type Catalogue, catalogue } from './catalogue.ts';
import { frameOf } from './frame.ts';
import { permanentOf, placeIn } from './places.ts';
import { type Translation, translatedLinks, translationsIn } from './translations.ts';
import type { Frame, Head, PageView } from './view.ts';
import { type Wording, wordingFor } from './wording.ts';

/** What a site is made from besides the archive. */
export interface SiteInput {
  /** `/` or `/sub/`. */
  readonly base: string;
  readonly search: boolean;
  /** Published names of the bundled files by their plain names, such as `site.css`. */
  readonly assets: { readonly [name: string]: string };
  /** Changes when the program would print the same archive otherwise. */
  readonly version: string;
}

/** Everything that the views of one build share. */
export interface Site extends SiteInput, Wording {
  /** Where the pages in this language begin: `/`, `/sub/`, `/sub/fa/`. */
  readonly base: string;
  /** Where the whole site begins, with what all languages share: feeds, assets, the search index. */
  readonly root: string;
  /** Folder of the pages in this language, `fa`; '' where it is the archive's own. */
  readonly tree: string;
  /** Every language that the site can be read in, the archive's own first; none where it is the only one. */
  readonly translations: readonly Translation[];
  readonly archive: Archive;
  readonly catalogue: Catalogue;
  /** The calendars that it is browsed by. */
  readonly calendars: CalendarSystems;
  readonly frame: Frame;
  /** Compares names in the order of the interface's language. */
  readonly compare: (a: string, b: string) => number;
  /** Changes when every page would. */
  readonly key: string;
}

/** What of a site its pages say where they stand with. Plain data, so that a thread can be told it. */
export interface SiteFacts extends Pick<Site, 'base' | 'root' | 'tree' | 'translations'> {
  readonly frame: Pick<Frame, 'title'>;
  readonly archive: { readonly settings: Pick<Settings, 'title' | 'address' | 'contact'> };
}

/** The kinds of page, each with a template of its name. */
export type Kind = 'home' | 'article' | 'rows' | 'directory' | 'year' | 'coverage' | 'prose' | 'redirect' | 'search';

/** A page that is to be: made into a view only where its key is not the one of the last build. */
export interface Plan {
  readonly kind: Kind;
  readonly path: string;
  /** Hash of everything that the page is made of. */
  readonly key: string;
  readonly view: () => PageView;
  /** What the view is made of, for a thread that makes it. Only of articles. */
  readonly draft?: () => Draft;
}

/** The site of an archive in its own language, before any of its pages is made. */
export function siteOf(archive: Archive, input: SiteInput): Site {
  return siteIn(archive.settings.language, '', archive, input, catalogue(archive));
}

/** The same site in each further language that it can be read in, with pages in a folder of that language. */
export function translationsOf(site: Site): readonly Site[] {
  const { archive, catalogue, root } = site;
  return site.translations
    .filter(({ tree }) => tree !== '')
    .map(({ tag, tree }) => siteIn(tag, tree, archive, { ...site, base: root }, catalogue));
}

function siteIn(tag: string, tree: string, archive: Archive, input: SiteInput, shared: Catalogue): Site {
  const { base: root, search, assets, version } = input;
  const wording = wordingFor(tag);
  const { messages, dates } = wording;
  const translations = translationsIn(archive.settings);
  const base = tree === '' ? root : `${root}${tree}/`;
  const frame = frameOf(archive.settings, messages, { search, assets, base, root, translations });
  const collator = new Intl.Collator(messages.locale);
  const bareNames = new Map<string, string>();
  const bareOf = (name: string): string => {
    const known = bareNames.get(name) ?? bare(name);
    bareNames.set(name, known);
    return known;
  };
  const calendars = calendarSystems(messages.locale, messages.calendar, dates, shared);
  return {
    ...{ base, root, tree, translations, search, assets, version },
    archive,
    catalogue: shared,
    ...wording,
    calendars,
    frame,
    compare: (a, b) => collator.compare(bareOf(a), bareOf(b)) || collator.compare(a, b) || (a < b ? -1 : 1),
    key: keyOf([
      ...[input.version, messages.locale, calendars.own.place, archive.settings.address ?? ''],
      JSON.stringify([frame, translations]),
    ]),
  };
}

/** The facts of a site alone, to tell a thread. */
export function factsOf({ base, root, tree, translations, frame, archive }: SiteFacts): SiteFacts {
  const { title, address, contact } = archive.settings;
  const settings = { title, ...(address !== undefined && { address }), ...(contact !== undefined && { contact }) };
  return { base, root, tree, translations, frame: { title: frame.title }, archive: { settings } };
}

/** The head of an ordinary page at a place. */
export function headOf(site: SiteFacts, place: string, head: Partial<Head> & { readonly title: string }): Head {
  const {
    title,
    description = null,
    canonical = permanentOf(site.archive.settings, placeIn(site, place)),
    section = null,
    index = true,
    refresh = null,
    jsonLd = null,
    scripts = [],
    start = null,
    preloads = [],
    translations = translatedLinks(site, place),
  } = head;
  const shown = place === '' ? title : `${title} · ${site.frame.title}`;
  return {
    title: shown,
    description,
    canonical,
    section,
    index,
    refresh,
    jsonLd,
    scripts,
    start,
    preloads,
    translations,
  };
}

/** A hash of parts, which hold no NUL, short enough to keep for every page. */
export function keyOf(parts: readonly string[]): string {
  return hash('sha256', parts.join('\0')).slice(0, 32);
}

/** A name from its first letter or digit on: «Маяк» stands among names in М, as it is listed under that letter. */
function bare(name: string): string {
  const start = name.search(/[\p{L}\p{N}]/u);
  return start > 0 ? name.slice(start) : name;
}
