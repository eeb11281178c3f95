import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/input/html.ts';
import { PARAGRAPHS } from './pages.ts';

const title = 'Harbour wall waits for its second estimate';
const read = (source: string) => readHtml('a.html', source, { fields: {} }).blocks;
const mainOf = (source: string) =>
  read(source)
    .filter(({ region }) => region?.kind === 'main')
    .map(({ text }) => text);
const page = (script: string, body = '') =>
  `<!doctype html>\n<title>${title}</title>\n<meta property="og:title" content="${title}">\n${script}\n<h1>${title}</h1>${body}`;
const linked = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const article = { '@type': 'NewsArticle', headline: title, articleBody: PARAGRAPHS.join('\n\n') };

describe('withStatedText', () => {
  it('reads the text of JSON-LD where the page shows its beginning, with the line it stands on', () => {
    const shown = `<p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1].slice(0, 40)}…</p><div><p>You have read three articles this month. Read on for one crown.</p></div>`;
    const source = page(linked(article), shown);
    expect(mainOf(source)).toEqual([...PARAGRAPHS]);
    const blocks = read(source);
    expect(blocks.find(({ text }) => text === PARAGRAPHS[4])?.lines).toEqual([4, 4]);
    expect(blocks.filter(({ text }) => text === PARAGRAPHS[0]).map(({ region }) => region?.rule)).toContain(
      'html-repeated',
    );
  });

  it('leaves a page alone that shows its article, and data that are of another', () => {
    const shown = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
    expect(mainOf(page(linked({ ...article, articleBody: `${article.articleBody} More.` }), shown))).toEqual([
      ...PARAGRAPHS,
    ]);
    const others = ['The ferry is sold at last', 'The mole is lit again'].map((headline) => ({ ...article, headline }));
    expect(mainOf(page(others.map(linked).join('')))).toEqual([]);
  });

  it('reads what the page’s own program would draw, its subheads and no advertisement', () => {
    const body = [
      ...PARAGRAPHS.slice(0, 3).map((text) => ({ type: 'paragraph', html: `<p>${text}</p>` })),
      { type: 'ad', html: '<p>Buy a boat from us this spring, with a sail and two oars.</p>' },
      { type: 'heading', text: 'What the town pays' },
      ...PARAGRAPHS.slice(3).map((text) => ({ type: 'paragraph', html: `<p>${text}</p>` })),
    ];
    const state = {
      props: { story: { headline: title, body }, next: { headline: 'The ferry is sold at last', body } },
    };
    const source = page(`<script id="__NEXT_DATA__" type="application/json">${JSON.stringify(state)}</script>`);
    expect(mainOf(source)).toEqual([...PARAGRAPHS.slice(0, 3), 'What the town pays', ...PARAGRAPHS.slice(3)]);
    expect(read(source).find(({ text }) => text === 'What the town pays')?.node.type).toBe('heading');
  });

  it('never throws on data that are broken', () => {
    expect(mainOf(page('<script type="application/ld+json">{"articleBody": "A", "headline": [{}</script>'))).toEqual(
      [],
    );
  });
});
