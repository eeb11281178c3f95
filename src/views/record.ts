import type { Entry } from '../archive/archive.ts';
import { hrefOf, permanentOf } from './places.ts';
import type { Site } from './site.ts';
import type { Link } from './view.ts';

/** A labelled line about an article. */
export interface Note {
  readonly label: string;
  /** Pieces that are set apart by direction and printed one after the other. */
  readonly texts: readonly string[];
  readonly href: string | null;
  /** Machine text: an address, a path, a hash. */
  readonly code: boolean;
  /** The direction of a text in the words of the article; null where the page's holds. */
  readonly dir: 'ltr' | 'rtl' | null;
}

/** What the source says beside the main fields: updated, first published, based on, its own address. */
export function notesOf({ messages, dates }: Site, { updated, originalDate, basedOn, url }: Entry): readonly Note[] {
  const { fields } = messages.article;
  const date = (label: string, value: string | null): readonly Note[] =>
    value === null ? [] : [{ label, texts: [dates.full(value).text], href: null, code: false, dir: null }];
  const text = (label: string, value: string | null): readonly Note[] =>
    value === null ? [] : [{ label, texts: [value], href: webAddress(value), code: false, dir: null }];
  return [
    ...date(fields.updated, updated),
    ...date(fields.originalDate, originalDate),
    ...text(fields.basedOn, basedOn),
    ...text(fields.url, url),
  ];
}

/** How to find, cite and check an article: permanent address, citation, source file and its hash. */
export function recordOf(site: Site, entry: Entry): readonly Note[] {
  const words = site.messages.article;
  const place = `articles/${entry.id}`;
  const address = permanentOf(site.archive.settings, place) ?? hrefOf({ base: site.root }, place);
  return [
    { label: words.address, texts: [address], href: address, code: true, dir: null },
    { label: words.cite, texts: citationOf(site, entry, address), href: null, code: false, dir: entry.dir },
    { label: words.seed, texts: [entry.source], href: null, code: true, dir: null },
    { label: words.fingerprint, texts: [entry.hash], href: null, code: true, dir: null },
  ];
}

/** Where to write about an article: the curator's mail address with the article named, or what the archive says of it. */
export function reportOf(site: Site, { id }: Entry): Link {
  const { report, reportSubject } = site.messages.article;
  const contact = contactLink(site.archive.settings.contact);
  const subject = encodeURIComponent(reportSubject(id));
  if (contact?.startsWith('mailto:')) return { href: `${contact}?subject=${subject}`, text: report };
  return { href: contact ?? `${hrefOf(site, 'about')}#contact`, text: report };
}

/** A curator's contact as a link: a mail address or a page on the web; null where it is plain words. */
export function contactLink(contact: string | undefined): string | null {
  if (contact === undefined) return null;
  return /^[^\s@<>"?&]+@[^\s@<>"?&]+$/.test(contact) ? `mailto:${contact}` : webAddress(contact);
}

/** An address that is safe to link to: http or https; null for anything else. */
export function webAddress(text: string): string | null {
  return /^https?:\/\//i.test(text) && URL.canParse(text) ? new URL(text).href : null;
}

function citationOf(site: Site, entry: Entry, address: string): readonly string[] {
  return site.messages.article.citation({
    authors: entry.authors.length > 0 ? site.list(entry.authors) : null,
    title: entry.title,
    outlet: entry.outlet,
    date: entry.date === null ? null : site.dates.full(entry.date).text,
    archive: site.archive.settings.title,
    address,
  });
}
