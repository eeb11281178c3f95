import type { Entry } from '../archive/archive.ts';
import type { ArticleSite } from './article-outline.ts';
import { isolated } from './messages/isolated.ts';
import { hrefOf, permanentOf } from './places.ts';
import type { Link } from './view.ts';

/** A labelled line about an article. */
export interface Note {
  readonly label: string;
  readonly runs: readonly Run[];
  readonly href: string | null;
  /** Machine text: an address, a path, a hash. */
  readonly code: boolean;
}

/** A piece of a line; what stands `apart`, such as a name, has a direction of its own. */
export interface Run {
  readonly text: string;
  readonly apart: boolean;
}

/** What the source says beside the main fields: updated, first published, based on, its own address. */
export function notesOf(
  { messages, dates }: ArticleSite,
  { updated, originalDate, basedOn, url }: Entry,
): readonly Note[] {
  const { fields } = messages.article;
  const date = (label: string, value: string | null): readonly Note[] =>
    value === null ? [] : [{ label, runs: [alone(dates.full(value).text)], href: null, code: false }];
  const text = (label: string, value: string | null): readonly Note[] =>
    value === null ? [] : [{ label, runs: [alone(value)], href: webAddress(value), code: false }];
  return [
    ...date(fields.updated, updated),
    ...date(fields.originalDate, originalDate),
    ...text(fields.basedOn, basedOn),
    ...text(fields.url, url),
  ];
}

/** How to find, cite and check an article: permanent address, citation, source file and its hash. */
export function recordOf(site: ArticleSite, entry: Entry): readonly Note[] {
  const words = site.messages.article;
  const place = `articles/${entry.id}`;
  const address = permanentOf(site.archive.settings, place) ?? hrefOf({ base: site.root }, place);
  return [
    { label: words.address, runs: [alone(address)], href: address, code: true },
    { label: words.cite, runs: citationOf(site, entry, address), href: null, code: false },
    { label: words.seed, runs: [alone(entry.source)], href: null, code: true },
    { label: words.fingerprint, runs: [alone(entry.hash)], href: null, code: true },
  ];
}

/** Where to write about an article: the curator's mail address with the article named, or what the archive says of it. */
export function reportOf(site: ArticleSite, { id }: Entry): Link {
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

function alone(text: string): Run {
  return { text, apart: true };
}

/** The citation, as the page's language writes one; what is in the words of the article stands apart, name by name. */
function citationOf(site: ArticleSite, entry: Entry, address: string): readonly Run[] {
  const parts = site.messages.article.citation({
    authors: entry.authors.length > 0 ? site.list(entry.authors.map(isolated)) : null,
    title: entry.title && isolated(entry.title),
    outlet: entry.outlet && isolated(entry.outlet),
    date: entry.date === null ? null : site.dates.full(entry.date).text,
    archive: isolated(site.archive.settings.title),
    address: isolated(address),
  });
  // Full-width stops bring their own blank.
  const whole = parts.reduce((text, part) => (/[。、]$/.test(text) ? text + part : `${text} ${part}`));
  const pieces = whole.split(/\u2068([^\u2068\u2069]*)\u2069/u);
  return pieces.map((text, place) => ({ text, apart: place % 2 === 1 })).filter(({ text }) => text !== '');
}
