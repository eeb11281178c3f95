import type { Entry } from '../archive/archive.ts';
import { countingIn } from './numbers.ts';
import { hrefOf } from './places.ts';
import type { Site } from './site.ts';
import type { PrintedDate } from './view.ts';

/** Where the text of an article is printed, too. */
export interface CopiesView {
  readonly label: string;
  readonly places: readonly CopyPlace[];
  /** How many there are beside these; null where these are all. */
  readonly more: string | null;
}

/** Another article with the text: its outlet, or its headline where none is stated. */
export interface CopyPlace {
  readonly href: string;
  readonly name: string;
  readonly date: PrintedDate | null;
  /** Says so where the words are not the same one by one. */
  readonly nearly: string | null;
}

/** Copies that a page names. */
const most = 12;

/** The other articles with the text of one, oldest first; null where there is none, as for most. */
export function copiesOf(site: Site, entry: Entry): CopiesView | null {
  const group = site.archive.copies.get(entry.id);
  if (!group) return null;
  const { copies } = site.messages.browse;
  const { entries, texts } = group;
  const text = texts[entries.indexOf(entry)];
  const others = entries.flatMap((other, index) => (other === entry ? [] : [{ other, same: texts[index] === text }]));
  const left = others.length - most;
  return {
    label: copies.label,
    places: others.slice(0, most).map(({ other: { id, outlet, title, source, date }, same }) => ({
      href: hrefOf(site, `articles/${id}`),
      name: outlet ?? title ?? source,
      date: date === null ? null : site.dates.full(date),
      nearly: same ? null : copies.nearly,
    })),
    more: left > 0 ? countingIn(site.messages.locale).count(left, copies.more) : null,
  };
}
