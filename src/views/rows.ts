import type { Entry } from '../archive/archive.ts';
import { rowKey } from '../archive/entry-keys.ts';
import { hrefOf } from './places.ts';
import { keyOf, type Site } from './site.ts';
import type { Phrase, PrintedDate, Row } from './view.ts';

/** What a list leaves out of its rows, because its heading says it. */
export interface RowStyle {
  /** Whole, or without the year that a heading says. */
  readonly date?: 'whole' | 'in-year' | 'none';
  readonly outlet?: boolean;
  readonly authors?: boolean;
  readonly excerpt?: boolean;
}

/** An article as a line of a list. */
export function rowOf(site: Site, entry: Entry, style: RowStyle = {}): Row {
  const { date = 'whole', outlet = true, authors = true, excerpt = true } = style;
  return {
    href: hrefOf(site, `articles/${entry.id}`),
    title: titleOf(entry),
    untitled: entry.title === null ? site.messages.untitled : null,
    date: dateOf(site, entry, date),
    outlet: outlet ? entry.outlet : null,
    authors: authors ? entry.authors : [],
    excerpt: excerpt && entry.excerpt !== '' ? entry.excerpt : null,
  };
}

function dateOf({ dates }: Site, { date }: Entry, style: 'whole' | 'in-year' | 'none'): PrintedDate | null {
  if (date === null || style === 'none') return null;
  return style === 'whole' ? dates.short(date) : dates.inYear(date);
}

/** The headline of an article, or the beginning of its text where the source states none. */
export function titleOf(entry: Entry): Phrase {
  return phraseOf(entry, entry.title ?? (beginningOf(entry.excerpt) || entry.source));
}

/** Words in the language of an article. */
export function phraseOf(entry: Entry, text: string): Phrase {
  return { text, lang: entry.language ?? '', dir: entry.dir };
}

/** A hash of all that lists print of some articles, in their order; worked out once for each list that is kept. */
export function rowsKey(entries: readonly Entry[]): string {
  const known = listKeys.get(entries);
  if (known !== undefined) return known;
  const key = keyOf(entries.map(rowKey));
  listKeys.set(entries, key);
  return key;
}

const listKeys = new WeakMap<readonly Entry[], string>();

/** The first words of a text, at most 60 characters, with an ellipsis. */
function beginningOf(text: string): string {
  if (text.length <= 60) return text;
  const cut = text.slice(0, 60).replace(/[\ud800-\udbff]$/, '');
  const words = cut.replace(/\s+\S*$/, '');
  return `${words.length > 20 ? words : cut} …`;
}
