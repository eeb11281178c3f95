import type { Entry } from '../archive/archive.ts';
import { pathOf } from './places.ts';
import { type RowStyle, rowOf } from './rows.ts';
import { headOf, keyOf, type Plan, type Site } from './site.ts';
import type { Crumb, Head, RowsView } from './view.ts';

/** Articles under one heading of a list. */
export interface EntryGroup {
  readonly id: string;
  readonly heading: string | null;
  readonly headingHref?: string;
  readonly entries: readonly Entry[];
}

/** What a list prints around its rows; the fields that are left out are empty. */
export interface ListFrame
  extends Partial<Omit<RowsView, 'path' | 'head' | 'groups' | 'crumbs' | 'heading' | 'views'>> {
  readonly place: string;
  readonly heading: string;
  readonly head: Partial<Head>;
  readonly crumbs: readonly Crumb[];
  readonly style: RowStyle;
}

/** The plan of a list of articles. Its frame and groups are made only where it is printed: all that they are made of is in `key`. */
export function planList(
  site: Site,
  { place, key }: { readonly place: string; readonly key: readonly string[] },
  make: () => { readonly frame: ListFrame; readonly groups: readonly EntryGroup[] },
): Plan {
  return {
    kind: 'rows',
    path: pathOf(place),
    key: keyOf([site.key, 'rows', place, ...key]),
    view: () => {
      const { frame, groups } = make();
      return viewOf(site, frame, groups, shellOf(site, frame, groups));
    },
  };
}

type Shell = Omit<RowsView, 'groups'>;

function shellOf(site: Site, { place, style, crumbs, ...frame }: ListFrame, groups: readonly EntryGroup[]): Shell {
  return {
    kicker: null,
    standfirst: null,
    note: null,
    facts: [],
    calendar: null,
    parts: null,
    rowsHeading: null,
    views: style.excerpt !== false && isLong(groups) ? viewsOf(site) : null,
    references: null,
    pager: null,
    ...frame,
    path: pathOf(place),
    head: headOf(site, place, { title: frame.heading, ...frame.head }),
    crumbs: [...crumbs, { text: frame.heading, href: null }],
  };
}

function viewOf(site: Site, { style }: ListFrame, groups: readonly EntryGroup[], shell: Shell): RowsView {
  return {
    ...shell,
    groups: groups.map(({ id, heading, headingHref = null, entries }) => ({
      id,
      heading,
      headingHref,
      rows: entries.map((entry) => rowOf(site, entry, style)),
    })),
  };
}

/** A page of a few articles is seen at a glance. */
function isLong(groups: readonly EntryGroup[]): boolean {
  return groups.reduce((sum, { entries }) => sum + entries.length, 0) > 4;
}

function viewsOf({ messages }: Site): RowsView['views'] {
  const { view, views } = messages.browse.lists;
  return { label: view, ...views };
}

/** Articles in groups of the same key, in the order in which the keys first come. */
export function groupBy(
  entries: readonly Entry[],
  keyOfEntry: (entry: Entry) => string,
): readonly { readonly key: string; readonly entries: readonly Entry[] }[] {
  const groups: { key: string; entries: Entry[] }[] = [];
  const byKey = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = keyOfEntry(entry);
    const known = byKey.get(key);
    if (known) {
      known.push(entry);
      continue;
    }
    const own = [entry];
    byKey.set(key, own);
    groups.push({ key, entries: own });
  }
  return groups;
}
