import type { Entry, Text } from '../archive/archive.ts';
import { encodeAddress } from '../text/addresses.ts';
import { foldText } from '../text/search-folding.ts';
import { noteMark } from './plain-text.ts';

/** An article as Pagefind is given it. */
export interface SearchDocument {
  readonly url: string;
  readonly content: string;
}

/** Id of the element around the body: where it begins, the words of the headline end. */
export const bodyAnchor = 'body';

/**
 * The smallest page that says of an article what the index needs: headline and body with its headings, all words
 * folded. (Filters and dates are in the shard's table: Pagefind would load them all for a count.)
 */
export function searchDocument(entry: Entry, text: Text, shard: string, base: string): SearchDocument {
  const { title } = entry;
  const head =
    title === null ? '' : `<meta data-pagefind-meta="title[content]" content="${escapeHtml(foldText(title))}">`;
  const headline = title === null ? '' : `<h1 id="headline">${escapeHtml(foldText(title))}</h1>`;
  const body = `<div id="${bodyAnchor}">${foldHtml(text.html)}</div>`;
  return {
    url: addressOf(entry, base),
    content: `<html lang="${shard}"><head>${head}</head><body data-pagefind-body>${headline}${body}</body></html>`,
  };
}

/** The address of an article's page under the site's base. */
export function addressOf(entry: Entry, base: string): string {
  return `${base}${encodeAddress(`articles/${entry.id}`)}/`;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** Folds what stands between tags; anchors and addresses stay as they are, marks of footnotes go. */
function foldHtml(html: string): string {
  return html
    .replace(noteMark, ' ')
    .replace(/(<(?:"[^"]*"|'[^']*'|[^"'>])*>)|[^<]+/g, (run, tag: string | undefined) =>
      tag === undefined ? foldText(run) : run,
    );
}
