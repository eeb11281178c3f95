import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/input/html.ts';
import { newsPage, PARAGRAPHS } from './pages.ts';

const [first, ...others] = PARAGRAPHS.map((text) => `<p>${text}</p>`);
const headingsOf = (inside: string) =>
  readHtml('a.html', newsPage({ body: [first, inside, ...others].join('') }), { fields: {} })
    .blocks.filter(({ region, node }) => region?.kind === 'main' && node.type === 'heading')
    .map(({ text }) => text);

describe('dropLonelyHeadings', () => {
  it('keeps a heading over text, also where a linked line stands between', () => {
    expect(headingsOf('<h2>The second estimate</h2>')).toEqual(['The second estimate']);
    expect(headingsOf('<h2>The second estimate</h2><p><a href="/b">Ferry sold in spring</a></p>')).toEqual([
      'The second estimate',
    ]);
  });

  it('drops a heading over nothing but links in a box of their own', () => {
    expect(headingsOf('<div class="inset-a"><h3>More information</h3><a href="/b">Ferry sold</a></div>')).toEqual([]);
  });
});
