import type { Entry, Text } from '../archive/archive.ts';
import { encodeAddress } from '../text/addresses.ts';
import { foldText } from '../text/search-folding.ts';

/** An article as Pagefind is given it. */
export interface SearchDocument {
  readonly url: string;
  readonly content: string;
}

/** Id of the element around the body: where it begins, the words of the headline end. */
export const bodyAnchor = 'body';

/**
 * The smallest page that says of an article what the index needs: headline, body with its headings, filters and the
 * date to sort by. All words are folded.
 */
export function searchDocument(entry: Entry, text: Text, shard: string, base: string): SearchDocument {
  const { title, date } = entry;
  const filters = filtersOf(entry).map(([name, value]) => metaOf(`data-pagefind-filter="${name}[content]"`, value));
  const head = [
    ...(title === null ? [] : [metaOf('data-pagefind-meta="title[content]"', foldText(title))]),
    ...filters,
    ...(date === null ? [] : [metaOf('data-pagefind-sort="date[content]"', date)]),
  ];
  const headline = title === null ? '' : `<h1 id="headline">${escapeHtml(foldText(title))}</h1>`;
  const body = `<div id="${bodyAnchor}">${foldHtml(text.html)}</div>`;
  return {
    url: addressOf(entry, base),
    content: `<html lang="${shard}"><head>${head.join('')}</head><body data-pagefind-body>${headline}${body}</body></html>`,
  };
}

/** The address of an article's page under the site's base. */
export function addressOf(entry: Entry, base: string): string {
  return `${base}${encodeAddress(`articles/${entry.id}`)}/`;
}

/** A field without a value can be asked for too, but is not given one. */
function filtersOf({ outlet, authors, date, language }: Entry): readonly (readonly [string, string])[] {
  return [
    ['outlet', outlet ?? 'not stated'],
    ...(authors.length === 0 ? ['not stated'] : authors).map((author) => ['author', author] as const),
    ['year', date?.slice(0, 4) ?? 'undated'],
    ['month', date?.slice(0, 7) ?? 'undated'],
    ['language', language ?? 'not stated'],
  ];
}

function metaOf(attribute: string, value: string): string {
  return `<meta ${attribute} content="${escapeHtml(value)}">`;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** Folds what stands between tags; anchors and addresses stay as they are. */
function foldHtml(html: string): string {
  return html.replace(/(<(?:"[^"]*"|'[^']*'|[^"'>])*>)|[^<]+/g, (run, tag: string | undefined) =>
    tag === undefined ? foldText(run) : run,
  );
}
