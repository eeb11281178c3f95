import type { Entry } from '../archive/archive.ts';
import { rowKey } from '../archive/entry-keys.ts';
import type { Standing } from './article-outline.ts';
import { type ArticleTextView, articleViewOf } from './article-text.ts';
import { calendarFor } from './calendar-system.ts';
import { type CopiesView, copiesOf } from './copies.ts';
import { dateLinks } from './date-links.ts';
import { hrefOf, pathOf } from './places.ts';
import type { Note } from './record.ts';
import type { ReferenceFile } from './references.ts';
import { keyOf, type Plan, type Site } from './site.ts';
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

/** The page of every article, in the archive's order. Texts are read only where a page is really made. */
export function* planArticles(site: Site): Generator<Plan> {
  const { archive } = site;
  const { entries } = archive;
  const dateLink = dateLinks(site);
  const crumbsTo = crumbsAbove(site);
  for (const [index, entry] of entries.entries()) {
    const [newer, older] = [entries[index - 1], entries[index + 1]];
    const around = {
      dateHref: dateLink(entry),
      newer: entry.date !== null && newer ? newer : null,
      older: older && older.date !== null ? older : null,
    };
    const places = placesOf(site, entry);
    const standing = (): Standing => ({ ...around, places, crumbs: crumbsTo(entry), copies: copiesOf(site, entry) });
    const path = pathOf(`articles/${entry.id}`);
    yield {
      kind: 'article',
      path,
      key: keyOf([
        `${site.key} article ${rowKey(entry)}`,
        beyondRow(entry),
        places.join('\0'),
        archive.copies.has(entry.id) ? JSON.stringify(copiesOf(site, entry)) : '',
        around.dateHref ?? '',
        around.newer ? rowKey(around.newer) : '',
        around.older ? rowKey(around.older) : '',
      ]),
      view: () => articleViewOf(site, { path, entry, standing: standing() }, archive.text(entry)),
      draft: () => ({ path, entry, standing: standing(), place: archive.place(entry) }),
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

/** Where the lists are that an article stands in. */
function placesOf({ catalogue }: Site, { outlet, authors }: Entry): readonly string[] {
  const place = outlet === null ? '' : (catalogue.outlets.get(outlet)?.place ?? '');
  return [place, ...authors.map((name) => catalogue.authors.get(name)?.place ?? '')];
}

/** The way to the list by date that an article is in: the same for all of a month. */
function crumbsAbove(site: Site): (entry: Entry) => readonly Crumb[] {
  const { messages, calendars } = site;
  const known = new Map<string, readonly Crumb[]>();
  const step = (text: string, place: string): Crumb => ({ text, href: hrefOf(site, place) });
  const above = [step(messages.home, ''), step(messages.years, 'years')];
  const undated = [...above, step(messages.undated, 'undated')];
  return ({ date }) => {
    if (date === null) return undated;
    const system = calendarFor(calendars, date);
    const [year = '', month] = system.dateIn(date).split('-');
    const key = `${system.place} ${year}-${month ?? ''}`;
    const crumbs = known.get(key) ?? [
      ...above,
      step(system.year(year), `${system.place}/${year}`),
      ...(month === undefined ? [] : [step(system.month(`${year}-${month}`), `${system.place}/${year}/${month}`)]),
    ];
    known.set(key, crumbs);
    return crumbs;
  };
}
