import type { Entry } from '../archive/archive.ts';
import type { ArticleView, NameLink, Neighbour } from './article.ts';
import type { ArticleTextView } from './article-text.ts';
import type { CopiesView } from './copies.ts';
import { jsonLdOf } from './json-ld.ts';
import { hrefOf } from './places.ts';
import { notesOf, recordOf, reportOf } from './record.ts';
import { coinsOf, referenceFiles, referenceOf } from './references.ts';
import { titleOf } from './rows.ts';
import { headOf, type SiteFacts } from './site.ts';
import type { Crumb, PrintedDate } from './view.ts';
import type { Wording } from './wording.ts';

/** What of a site the pages of its articles are made of: its words, and facts that a thread can be told. */
export type ArticleSite = SiteFacts & Wording;

/** What an article's page is made of besides its text. Plain data, mostly of what the archive holds anyway. */
export interface PlannedArticle {
  /** The page's file, relative to the output. */
  readonly path: string;
  readonly entry: Entry;
  readonly standing: Standing;
}

/** Where an article stands in the archive. */
export interface Standing {
  /** The places of its outlet, '' where it is not known, then of each author. */
  readonly places: readonly string[];
  readonly dateHref: string | null;
  /** From the home page to the list that it is in. */
  readonly crumbs: readonly Crumb[];
  readonly copies: CopiesView | null;
  /** Its neighbours by date. */
  readonly newer: Entry | null;
  readonly older: Entry | null;
}

/** A whole view without what is read from the text. */
export type ArticleOutline = Omit<ArticleView, keyof ArticleTextView>;

/** What an article's page prints besides its text. */
export function outlineOf(site: ArticleSite, { path, entry, standing }: PlannedArticle): ArticleOutline {
  const words = site.messages.article;
  const title = titleOf(entry);
  const place = `articles/${entry.id}`;
  const { outlet, authors } = listsOf(site, entry, standing.places);
  // Field by field, as every article's view is made here: to spread other objects into one takes an engine far longer.
  return {
    path,
    head: headOf(site, place, {
      title: title.text,
      description: entry.excerpt === '' ? null : shorten(entry.excerpt, 160),
      section: 'articles',
      jsonLd: jsonLdOf(site, entry),
    }),
    crumbs: [...standing.crumbs, { text: title.text, href: null }],
    title,
    untitled: entry.title === null ? site.messages.untitled : null,
    outlet,
    authors,
    date: entry.date === null ? null : linked(site.dates.full(entry.date), standing.dateHref ?? ''),
    labels: {
      outlet: words.fields.outlet,
      by: words.by,
      date: words.fields.date,
      length: words.length,
      notStated: words.notStated,
      evidence: words.evidence,
      evidenceNote: words.evidenceNote,
      overruled: words.overruled,
      contents: words.contents,
      record: words.record,
      around: words.around,
    },
    readingTime: entry.words === 0 ? null : words.readingTime(Math.max(1, Math.round(entry.words / 230))),
    notes: notesOf(site, entry),
    copies: standing.copies,
    record: recordOf(site, entry),
    references: referencesOf(site, entry),
    report: reportOf(site, entry),
    newer: standing.newer && neighbourOf(site, standing.newer, words.next),
    older: standing.older && neighbourOf(site, standing.older, words.previous),
  };
}

function linked({ text, iso }: PrintedDate, href: string): ArticleView['date'] {
  return { text, iso, href };
}

function referencesOf(site: ArticleSite, entry: Entry): ArticleView['references'] {
  const reference = referenceOf(site, entry);
  const label = site.messages.reader.references;
  return { label, files: referenceFiles(reference), coins: coinsOf(reference) };
}

/** The lists an article stands in, by outlet and by author. */
function listsOf(site: ArticleSite, { outlet, authors }: Entry, [outletPlace, ...authorPlaces]: Standing['places']) {
  const link = (name: string, place: string | undefined): NameLink => ({ name, href: hrefOf(site, place ?? '') });
  return {
    outlet: outlet === null ? null : link(outlet, outletPlace),
    authors: authors.map((name, index) => link(name, authorPlaces[index])),
  };
}

function neighbourOf(site: ArticleSite, entry: Entry, label: string): Neighbour {
  return {
    label,
    href: hrefOf(site, `articles/${entry.id}`),
    title: titleOf(entry),
    date: entry.date === null ? null : site.dates.short(entry.date),
  };
}

/** The text cut at a blank, with an ellipsis where anything is cut. */
function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  // From the end: a pattern would try every blank before the last.
  let cut = length;
  while (cut > 0 && /\S/.test(text[cut - 1]!)) cut -= 1;
  return `${cut === 0 ? text.slice(0, length) : text.slice(0, cut).trimEnd()} …`;
}
