import type { CopyGroup } from '../archive/archive.ts';
import { type CoverageCounts, countCoverage, countedOf } from './coverage-counts.ts';
import { type DayStrip, type MonthRow, monthTableOf, stripsOf } from './coverage-days.ts';
import { type BarTable, fieldTable, languageTable, outletTable } from './coverage-tables.ts';
import { hrefOfDay } from './date-links.ts';
import { crumbTo } from './directory.ts';
import { countingIn } from './numbers.ts';
import { hrefOf, pathOf } from './places.ts';
import { rowsKey, titleOf } from './rows.ts';
import { spanOf } from './shelves.ts';
import { headOf, keyOf, type Plan, type Site } from './site.ts';
import type { Item, PageView, Phrase } from './view.ts';

/** The page about coverage: what the archive holds, in numbers. */
export interface CoverageView extends PageView {
  readonly heading: string;
  readonly standfirst: string;
  readonly fields: BarTable;
  readonly months: {
    readonly heading: string;
    readonly columns: readonly Abbreviated[];
    readonly rows: readonly MonthRow[];
  } | null;
  readonly days: { readonly heading: string; readonly note: string; readonly strips: readonly DayStrip[] } | null;
  readonly lists: readonly {
    readonly heading: string;
    readonly note: string | null;
    readonly items: readonly Item[];
  }[];
  readonly tables: readonly BarTable[];
  readonly copies: { readonly heading: string; readonly note: string; readonly groups: readonly CopiesRow[] };
}

/** A heading of a narrow column, with the whole word. */
export interface Abbreviated {
  readonly short: string;
  readonly long: string;
}

/** A text that several articles print. */
export interface CopiesRow {
  readonly title: Phrase;
  readonly href: string;
  readonly outlets: readonly string[];
  readonly count: string;
}

/** Groups of copies on the page at most, and days and gaps. */
const [most, mostDays] = [100, 10];

/** The page about coverage. All is counted at build time, in one pass over the articles. */
export function planCoverage(site: Site): Plan {
  const { entries, copies } = site.archive;
  const { outlets, languages } = site.catalogue;
  const groups = [...new Set(copies.values())].map((group) => rowsKey(group.entries));
  const places = [...outlets.values(), ...languages.values()].map(({ place }) => place);
  return {
    kind: 'coverage',
    path: pathOf('coverage'),
    key: keyOf([site.key, 'coverage', ...places, ...groups, '', ...entries.map(countedOf)]),
    view: () => viewOf(site),
  };
}

function viewOf(site: Site): CoverageView {
  const { messages, archive } = site;
  const words = messages.browse.coverage;
  const counts = countCoverage(archive.entries);
  const span = spanOf(site, archive.entries);
  return {
    path: pathOf('coverage'),
    head: headOf(site, 'coverage', {
      title: words.heading,
      description: messages.description.directory(words.heading, site.frame.title),
    }),
    crumbs: [crumbTo(site, '', messages.home), { text: words.heading, href: null }],
    heading: words.heading,
    standfirst: [messages.articleCount(archive.entries.length), span]
      .filter((part) => part !== null)
      .join(messages.comma),
    fields: fieldTable(site, counts),
    months: site.catalogue.years.length === 0 ? null : { heading: words.time, ...monthTableOf(site) },
    days: counts.days.size === 0 ? null : daysOf(site, counts),
    lists: counts.days.size === 0 ? [] : [busiestOf(site, counts), gapsOf(site, counts)],
    tables: [outletTable(site, counts), languageTable(site)].filter(({ rows }) => rows.length > 0),
    copies: copiesOf(site),
  };
}

function daysOf(site: Site, { days }: CoverageCounts): CoverageView['days'] {
  const words = site.messages.browse.coverage;
  return {
    heading: words.days,
    note: countingIn(site.messages.locale).count(days.size, words.daysNote),
    strips: stripsOf(site, days),
  };
}

function busiestOf(site: Site, { days }: CoverageCounts): CoverageView['lists'][number] {
  const busiest = [...days].sort(([a, m], [b, n]) => n - m || (a < b ? 1 : -1)).slice(0, mostDays);
  const items = busiest.map(([day, count]) => itemOfDay(site, day, site.dates.full(day).text, site.number(count)));
  return { heading: site.messages.browse.coverage.busiest, note: null, items };
}

function gapsOf(site: Site, { gaps }: CoverageCounts): CoverageView['lists'][number] {
  const { messages, dates } = site;
  const words = messages.browse.coverage;
  const { count } = countingIn(messages.locale);
  const longest = gaps.toSorted((a, b) => b.days - a.days || (a.from < b.from ? 1 : -1)).slice(0, mostDays);
  const items = longest.map(({ from, to, days }) =>
    itemOfDay(site, from, messages.span(dates.short(from).text, dates.short(to).text), count(days, words.gapDays)),
  );
  return { heading: words.gaps, note: gaps.length === 0 ? words.noGaps : words.gapsNote, items };
}

function itemOfDay(site: Site, day: string, text: string, count: string): Item {
  return { text, href: hrefOfDay(site, day), count, note: null, bar: null };
}

function copiesOf(site: Site): CoverageView['copies'] {
  const { messages, archive } = site;
  const words = messages.browse.coverage;
  const groups = [...new Set(archive.copies.values())];
  const sorted = groups.sort((a, b) => b.entries.length - a.entries.length || byFirst(a, b)).slice(0, most);
  return {
    heading: words.copies,
    note:
      groups.length === 0 ? words.noCopies : countingIn(messages.locale).count(archive.copies.size, words.copiesNote),
    groups: sorted.flatMap(({ entries }) => {
      const [first] = entries;
      if (!first) return [];
      const outlets = [...new Set(entries.map(({ outlet }) => outlet ?? messages.noOutlet))].slice(0, 6);
      return {
        title: titleOf(first),
        href: hrefOf(site, `articles/${first.id}`),
        outlets,
        count: messages.articleCount(entries.length),
      };
    }),
  };
}

function byFirst(a: CopyGroup, b: CopyGroup): number {
  return (a.entries[0]?.id ?? '') < (b.entries[0]?.id ?? '') ? -1 : 1;
}
