import type { Entry } from '../archive/archive.ts';
import { rowKey } from '../archive/entry-keys.ts';
import { type ArticleTextView, textViewOf } from './article-text.ts';
import { calendarFor } from './calendar-system.ts';
import { type CopiesView, copiesOf } from './copies.ts';
import { dateLinks } from './date-links.ts';
import { jsonLdOf } from './json-ld.ts';
import { hrefOf, pathOf } from './places.ts';
import { type Note, notesOf, recordOf, reportOf } from './record.ts';
import { coinsOf, type ReferenceFile, referenceFiles, referenceOf } from './references.ts';
import { titleOf } from './rows.ts';
import { headOf, keyOf, type Plan, type Site } from './site.ts';
import type { Crumb, Link, PageView, Phrase, PrintedDate } from './view.ts';

/** A name with the list it leads to. */
export interface NameLink {
  readonly href: string;
  readonly name: string;
}

/** A neighbour by date. */
export interface Neighbour {
  readonly label: string;
  readonly href: string;
  readonly title: Phrase;
  readonly date: PrintedDate | null;
}

/** Everything an article's page prints. */
export interface ArticleView extends PageView, ArticleTextView {
  readonly title: Phrase;
  readonly untitled: string | null;
  readonly outlet: NameLink | null;
  readonly authors: readonly NameLink[];
  readonly date: (PrintedDate & { readonly href: string }) | null;
  readonly labels: {
    readonly outlet: string;
    readonly by: string;
    readonly date: string;
    readonly length: string;
    readonly notStated: string;
    readonly evidence: string;
    readonly evidenceNote: string;
    readonly overruled: string;
    readonly contents: string;
    readonly record: string;
    readonly around: string;
  };
  readonly readingTime: string | null;
  /** Dates and sources beside the main ones: updated, first published, based on, original address. */
  readonly notes: readonly Note[];
  readonly copies: CopiesView | null;
  /** Permanent address, citation, source file and its hash. */
  readonly record: readonly Note[];
  /** For programs that keep references: files to load, and what browser extensions read. */
  readonly references: { readonly label: string; readonly files: readonly ReferenceFile[]; readonly coins: string };
  readonly report: Link;
  readonly newer: Neighbour | null;
  readonly older: Neighbour | null;
}

/** The same without what is read from its text. */
export type ArticleOutline = Omit<ArticleView, keyof ArticleTextView>;

/** The page of every article, in the archive's order. Texts are read only where a page is really made. */
export function* planArticles(site: Site): Generator<Plan> {
  const { archive } = site;
  const { entries } = archive;
  const dateLink = dateLinks(site);
  for (const [index, entry] of entries.entries()) {
    const [newer, older] = [entries[index - 1], entries[index + 1]];
    const around: Around = {
      dateHref: dateLink(entry),
      newer: entry.date !== null && newer ? newer : null,
      older: older && older.date !== null ? older : null,
    };
    yield {
      kind: 'article',
      path: pathOf(`articles/${entry.id}`),
      key: keyOf([
        `${site.key} article ${rowKey(entry)}`,
        beyondRow(entry),
        placesOf(site, entry).join('\0'),
        archive.copies.has(entry.id) ? JSON.stringify(copiesOf(site, entry)) : '',
        around.dateHref ?? '',
        around.newer ? rowKey(around.newer) : '',
        around.older ? rowKey(around.older) : '',
      ]),
      view: () => ({ ...outlineOf(site, entry, around), ...textViewOf(site, entry, archive.text(entry)) }),
      draft: () => ({ outline: outlineOf(site, entry, around), entry, place: archive.place(entry) }),
    };
  }
}

/** What the page prints of an entry beyond what a row does. */
function beyondRow(entry: Entry): string {
  const { source, originalDate, updated, basedOn, url, inferred, words, aliases, hash, textKey } = entry;
  const lists = inferred.length + aliases.length === 0 ? '' : JSON.stringify([inferred, aliases]);
  const dates = `${originalDate ?? ''}\0${updated ?? ''}`;
  return `${source}\0${dates}\0${basedOn ?? ''}\0${url ?? ''}\0${lists}\0${words}\0${hash}\0${textKey}`;
}

interface Around {
  readonly dateHref: string | null;
  readonly newer: Entry | null;
  readonly older: Entry | null;
}

function outlineOf(site: Site, entry: Entry, around: Around): ArticleOutline {
  const words = site.messages.article;
  const title = titleOf(entry);
  const place = `articles/${entry.id}`;
  return {
    path: pathOf(place),
    head: headOf(site, place, {
      title: title.text,
      description: entry.excerpt === '' ? null : shorten(entry.excerpt, 160),
      section: 'articles',
      jsonLd: jsonLdOf(site, entry),
    }),
    crumbs: crumbsOf(site, entry, title.text),
    title,
    untitled: entry.title === null ? site.messages.untitled : null,
    ...listsOf(site, entry),
    date: entry.date === null ? null : { ...site.dates.full(entry.date), href: around.dateHref ?? '' },
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
    copies: copiesOf(site, entry),
    record: recordOf(site, entry),
    references: referencesOf(site, entry),
    report: reportOf(site, entry),
    newer: around.newer && neighbourOf(site, around.newer, words.next),
    older: around.older && neighbourOf(site, around.older, words.previous),
  };
}

function referencesOf(site: Site, entry: Entry): ArticleView['references'] {
  const reference = referenceOf(site, entry);
  const label = site.messages.reader.references;
  return { label, files: referenceFiles(reference), coins: coinsOf(reference) };
}

/** The lists an article stands in, by outlet and by author. */
function listsOf(site: Site, entry: Entry) {
  const { outlet, authors } = entry;
  const [outletPlace, ...authorPlaces] = placesOf(site, entry);
  const link = (name: string, place: string | undefined): NameLink => ({ name, href: hrefOf(site, place ?? '') });
  return {
    outlet: outlet === null ? null : link(outlet, outletPlace),
    authors: authors.map((name, index) => link(name, authorPlaces[index])),
  };
}

/** Where those lists are: the outlet's, '' where it is not known, then each author's. */
function placesOf({ catalogue }: Site, { outlet, authors }: Entry): readonly string[] {
  const place = outlet === null ? '' : (catalogue.outlets.get(outlet)?.place ?? '');
  return [place, ...authors.map((name) => catalogue.authors.get(name)?.place ?? '')];
}

function crumbsOf(site: Site, { date }: Entry, title: string): readonly Crumb[] {
  const { messages, calendars } = site;
  const system = calendarFor(calendars, date ?? '');
  const [year, month] = date === null ? [] : system.dateIn(date).split('-');
  const step = (text: string, place: string): Crumb => ({ text, href: hrefOf(site, place) });
  return [
    step(messages.home, ''),
    step(messages.years, 'years'),
    ...(year === undefined
      ? [step(messages.undated, 'undated')]
      : [step(system.year(year), `${system.place}/${year}`)]),
    ...(month === undefined ? [] : [step(system.month(`${year}-${month}`), `${system.place}/${year}/${month}`)]),
    { text: title, href: null },
  ];
}

function neighbourOf(site: Site, entry: Entry, label: string): Neighbour {
  return {
    label,
    href: hrefOf(site, `articles/${entry.id}`),
    title: titleOf(entry),
    date: entry.date === null ? null : site.dates.short(entry.date),
  };
}

/** The text cut at a blank, with an ellipsis where anything is cut. */
function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length).replace(/\s+\S*$/, '')} …`;
}
