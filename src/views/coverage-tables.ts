import type { Shelf } from './catalogue.ts';
import { type CountedField, type CoverageCounts, countedFields } from './coverage-counts.ts';
import { countingIn } from './numbers.ts';
import { hrefOf } from './places.ts';
import { spanOf } from './shelves.ts';
import type { Site } from './site.ts';
import type { Link } from './view.ts';

/** One line of a table with a bar: a name, parts of a bar from 0 to 100, and cells. */
export interface BarRow {
  readonly name: string;
  readonly href: string | null;
  readonly bars: readonly number[];
  readonly cells: readonly { readonly text: string; readonly href: string | null }[];
}

/** A table of names, each with a bar. The first column is the name, the second the bar, which has no words of its own. */
export interface BarTable {
  readonly heading: string;
  readonly note: string | null;
  readonly columns: readonly string[];
  readonly rows: readonly BarRow[];
  readonly all: Link | null;
}

/** Rows of a table at most. */
const most = 100;

/** What the sources state of each field, what was inferred, and what they don't say. */
export function fieldTable(site: Site, { fields, partial }: CoverageCounts): BarTable {
  const { messages, archive, number } = site;
  const words = messages.browse.coverage;
  const all = archive.entries.length;
  const cell = (count: number, href: string | null) => ({
    text: count === 0 ? number(0) : `${number(count)} (${shareOf(site, count, all)})`,
    href: count === 0 ? null : href,
  });
  return {
    heading: words.stated,
    note: [
      words.statedNote,
      ...(partial > 0 ? [countingIn(messages.locale).count(partial, words.partialDates)] : []),
    ].join(' '),
    columns: [
      words.columns.field,
      words.columns.share,
      words.columns.stated,
      words.columns.inferred,
      words.columns.missing,
    ],
    rows: countedFields.map((field) => {
      const { stated, inferred, missing } = fields[field];
      return {
        name: messages.article.fields[field],
        href: null,
        bars: [stated, inferred].map((count) => percentOf(count, all)),
        cells: [cell(stated, null), cell(inferred, null), cell(missing, placeOfGap(site, field))],
      };
    }),
    all: null,
  };
}

/** The list of the articles that lack a field. */
function placeOfGap(site: Site, field: CountedField): string | null {
  const place = { title: null, outlet: 'no-outlet', authors: 'no-author', date: 'undated', language: 'no-language' }[
    field
  ];
  return place === null ? null : hrefOf(site, place);
}

/** The outlets with most articles, each with its longest gap. */
export function outletTable(site: Site, { gapOf }: CoverageCounts): BarTable {
  const { messages, catalogue } = site;
  const words = messages.browse.coverage;
  const { count } = countingIn(messages.locale);
  const table = shelfTable(site, messages.outlets, [...catalogue.outlets.values()], ({ name }) => name);
  const gapCell = ({ name }: Shelf) => {
    const gap = gapOf.get(name);
    return { text: gap ? count(gap.days, words.gapDays) : '–', href: null };
  };
  return {
    ...table,
    columns: [...table.columns, words.columns.gap],
    rows: table.rows.map(({ row, shelf }) => ({ ...row, cells: [...row.cells, gapCell(shelf)] })),
    all: catalogue.outlets.size > most ? { href: hrefOf(site, 'outlets'), text: messages.allOf.outlets } : null,
  };
}

/** The languages of the articles. */
export function languageTable(site: Site): BarTable {
  const { messages, catalogue } = site;
  const shelves = [...catalogue.languages.values()];
  const table = shelfTable(site, messages.languages, shelves, ({ name }) => site.languageName(name));
  return { ...table, rows: table.rows.map(({ row }) => row), all: null };
}

/** Shelves by their number of articles, with bars that compare them to the fullest. */
function shelfTable(site: Site, heading: string, shelves: readonly Shelf[], nameOf: (shelf: Shelf) => string) {
  const { messages, archive, number } = site;
  const { columns } = messages.browse.coverage;
  const sorted = shelves
    .toSorted((a, b) => b.entries.length - a.entries.length || site.compare(nameOf(a), nameOf(b)))
    .slice(0, most);
  const fullest = sorted[0]?.entries.length ?? 1;
  const rows = sorted.map((shelf) => {
    const { length } = shelf.entries;
    const cells = [number(length), shareOf(site, length, archive.entries.length), spanOf(site, shelf.entries) ?? '–'];
    const row: BarRow = {
      name: nameOf(shelf),
      href: hrefOf(site, shelf.place),
      bars: [percentOf(length, fullest)],
      cells: cells.map((text) => ({ text, href: null })),
    };
    return { row, shelf };
  });
  return { heading, note: null, columns: [heading, '', messages.articles, columns.share, columns.span], rows };
}

/** "83%"; what is not nothing or all is never printed so. */
function shareOf({ messages }: Site, count: number, all: number): string {
  const share = all === 0 ? 0 : count / all;
  const isClose = (share > 0 && share < 0.01) || (share > 0.99 && share < 1);
  return percentFormat(messages.locale, isClose ? 1 : 0).format(share);
}

/** Made once for each language: that takes far longer than a number. */
function percentFormat(locale: string, digits: number): Intl.NumberFormat {
  const key = `${locale} ${digits}`;
  const format =
    percentFormats.get(key) ?? new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: digits });
  percentFormats.set(key, format);
  return format;
}

const percentFormats = new Map<string, Intl.NumberFormat>();

/** Of a hundred; what there is at all can be seen. */
function percentOf(count: number, all: number): number {
  return count === 0 || all === 0 ? 0 : Math.max(1, Math.round((count / all) * 100));
}
