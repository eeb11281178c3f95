import { describe, expect, it } from 'vitest';
import { findStatedText } from '../../../../src/input/html/properties/state-text.ts';

const title = 'Harbour wall waits for May';
const next = (data: object) => `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify(data)}</script>`;
const linked = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const textsOf = (source: string, bare = true) => findStatedText(source, [title], bare).map(({ text }) => text);

describe('findStatedText', () => {
  it('finds the pieces of a text in their order, with the line that the first stands on', () => {
    const content = [
      { type: 'text', value: 'The wall waits.' },
      { type: 'h2', text: 'And the quay too' },
      'So does the town.',
    ];
    const found = findStatedText(`<title>a</title>\n${next({ page: { title, content } })}`, [title], true);
    expect(found).toEqual([
      { text: 'The wall waits.', depth: 0, lines: [2, 2] },
      { text: 'And the quay too', depth: 2, lines: [2, 2] },
      { text: 'So does the town.', depth: 0, lines: [2, 2] },
    ]);
  });

  it('leaves out what stands between the pieces and is no text', () => {
    const body = [
      { _type: 'image', text: 'The wall by night.' },
      { __typename: 'RelatedLinks', items: ['Ferry is sold'] },
    ];
    expect(textsOf(next({ headline: title, body: [...body, 'The wall waits.'] }))).toEqual(['The wall waits.']);
  });

  it('asks the page’s program only where the page shows nothing, and only for the page’s headline', () => {
    const data = next({ headline: title, body: 'The wall waits for May.' });
    expect(textsOf(data, false)).toEqual([]);
    expect(textsOf(data.replace(title, 'The ferry is sold at last'))).toEqual([]);
  });

  it('takes the one text of JSON-LD whatever its headline, and of several none but the headline’s', () => {
    const article = { '@type': 'NewsArticle', headline: 'Wall waits', articleBody: 'The wall waits for May.' };
    expect(textsOf(linked(article), false)).toEqual(['The wall waits for May.']);
    expect(textsOf(linked(article) + linked({ ...article, articleBody: 'The ferry is sold.' }), false)).toEqual([]);
    expect(textsOf(linked(article) + linked({ ...article, headline: title }), false)).toHaveLength(1);
  });
});
