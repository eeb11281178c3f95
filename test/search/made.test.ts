import { expect, it } from 'vitest';
import type { Archive, Entry } from '../../src/archive/archive.ts';
import { arrayItem, type Cursor, negativeItem, readHead, readText, textItem, uintItem } from '../../src/search/cbor.ts';
import { addressOf, indexEntries } from '../../src/search/made.ts';
import { unpackMarked } from '../../src/search/packing.ts';
import { indexDocuments } from '../../src/search/pagefind.ts';
import { readPart } from '../../src/search/part.ts';
import { openVocabulary } from '../../src/search/vocabulary.ts';
import { comparable, foldText } from '../../src/text/search/folding.ts';
import { archiveOf, type Sample, samples } from './small-archive.ts';

const harder: readonly Sample[] = [
  {
    id: 'compounds',
    title: "Strike-ends café-crème: WKWebView's end",
    language: 'en',
    body: '<p>The café-crème cafe foo-bar-BazQux bar-bar x-ray, a. wk_web <em>t</em>wo 👋 wave👋 3.5% #1 AT&#x26;T &#x3C;b&#x3E;</p>\n<h2 id="s-café-again">Café-crème again</h2>\n<ul>\n<li>one</li>\n<li>two-three\n<ul>\n<li>four</li>\n</ul>\n</li>\n</ul>\n<h4 id="s-deep">Running dogs</h4>\n<p>ran___dog ___PAGEFIND_WEIGHT___10 end___ Émile ÉMILE naïve Naive İstanbul ǅ x"</p>',
  },
  {
    id: 'table',
    language: 'en',
    body: '<table>\n<tr>\n<td>cell</td>\n<td>strikes</td>\n</tr>\n</table>\n<p>a<br>b</p>',
  },
  {
    id: 'capitals',
    title: 'A "Quoted" (title)',
    language: 'en',
    body: '<p>USA iPhone McCoy O\'Neill "McCoy" Harbour HARBOUR harbour\'s.</p>',
  },
];

for (const language of ['en', 'de', 'fa', 'ar', 'ja', 'th', 'zh']) {
  it(`indexes articles as Pagefind does pages (${language})`, async () => {
    const own = [...samples, ...harder].map((sample) => ({ ...sample, language }));
    const archive = archiveOf(own);
    const tag = `${language}-x-all`;
    const documents = archive.entries.map((entry) => ({
      url: addressOf(entry, '/'),
      content: pageOf(entry, archive, tag),
    }));
    const index = await indexDocuments(0, documents);
    const contents = new Map(index.files.map(({ path, content }) => [path, content]));
    const theirs = readPart(tag, (path) => contents.get(path)!)!;
    const fragmentOf = (id: string) =>
      JSON.parse(Buffer.from(unpackMarked(contents.get(`fragment/${id}.pf_fragment`)!)).toString());
    const addresses = theirs.pages.map(({ id }) => fragmentOf(id).url);

    const vocabulary = openVocabulary(language, (asked) => indexDocuments(1, asked));
    const made = await indexEntries(archive.entries, vocabulary, { base: '/', textOf: archive.text, onArticle() {} });
    expect(made.shown.map(({ fragment }) => fragment.url).sort()).toEqual([...addresses].sort());
    const byAddress = new Map(made.shown.map(({ fragment }, page) => [fragment.url, { fragment, page }]));
    for (const [page, { id, words }] of theirs.pages.entries()) {
      const { content, anchors } = fragmentOf(id);
      const mine = byAddress.get(addresses[page])!;
      expect(made.parts[0]?.part.pages[mine.page]?.words).toBe(words);
      expect(wordsOf(mine.fragment.content)).toEqual(wordsOf(content));
      expect(mine.fragment.anchors.map(({ element, id: anchor, location }) => [element, anchor, location])).toEqual(
        anchors.map(({ element, id: anchor, location }: Record<string, unknown>) => [element, anchor, location]),
      );
    }
    const pages = addresses.map((address) => byAddress.get(address)!.page);
    expect(termsOf(made.parts[0]!.part.chunks, (page) => page)).toEqual(termsOf(theirs.chunks, (page) => pages[page]!));
  });
}

/** Words as they compare: in their own spelling, and as the index spells them. */
function wordsOf(content: string): readonly string[] {
  return content.split(/[ \u200b]+/).map(comparable);
}

/** An article as a page that says the same. */
function pageOf(entry: Entry, archive: Archive, tag: string): string {
  const title = foldText(entry.title ?? '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;');
  const [meta, headline] =
    entry.title === null
      ? ['', '']
      : [`<meta data-pagefind-meta="title[content]" content="${title}">`, `<h1 id="headline">${title}</h1>`];
  const body = archive
    .text(entry)
    .html.replace(
      /(<[^>]*>)|[^<]+/g,
      (run, mark: string | undefined) => mark ?? foldText(run.replaceAll('___PAGEFIND', 'PAGEFIND')),
    );
  return `<html lang="${tag}"><head>${meta}</head><body data-pagefind-body>${headline}<div id="body">${body}</div></body></html>`;
}

/** For each term, its pages with their places, in one order. */
function termsOf(chunks: readonly Uint8Array[], pageOf: (page: number) => number): readonly string[] {
  return chunks
    .flatMap((bytes) => {
      const cursor = { bytes, at: 0 };
      const [words] = read(cursor) as [readonly [string, Pages, readonly (readonly [string, Pages])[]][]];
      return words.flatMap(([word, own, spellings]) => [
        ...printed(word, own, pageOf),
        ...spellings.flatMap(([spelling, pages]) => printed(`${word} as ${spelling}`, pages, pageOf)),
      ]);
    })
    .sort();
}

type Pages = readonly (readonly [step: number, places: readonly number[], titlePlaces: readonly number[]])[];

function printed(term: string, pages: Pages, pageOf: (page: number) => number): readonly string[] {
  let page = 0;
  return pages.map(([step, ...places]) => {
    page += step;
    return `${term} on ${pageOf(page)} at ${JSON.stringify(places)}`;
  });
}

function read(cursor: Cursor): unknown {
  const kind = (cursor.bytes[cursor.at] ?? 0) >> 5;
  if (kind === textItem) return readText(cursor);
  if (kind === arrayItem) return Array.from({ length: readHead(cursor, arrayItem) }, () => read(cursor));
  return kind === uintItem ? readHead(cursor, uintItem) : -1 - readHead(cursor, negativeItem);
}
