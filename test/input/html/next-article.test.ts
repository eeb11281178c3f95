import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/input/html.ts';
import { newsPage, PARAGRAPHS } from './pages.ts';

const head = '<title>Harbour wall waits | The Courier</title>';
const mainOf = (source: string) =>
  readHtml('a.html', source, { fields: {} })
    .blocks.filter(({ region }) => region?.kind === 'main')
    .map(({ text }) => text);
const ferry = PARAGRAPHS.map((text) => `<p>${text.replaceAll('harbour', 'ferry')} On the ferry.</p>`).join('');
const paragraphs = (from: number, to?: number) =>
  PARAGRAPHS.slice(from, to)
    .map((text) => `<p>${text}</p>`)
    .join('');

describe('endOfArticle and articles beside', () => {
  it('leave out a second article under an h1 of its own, however short the first', () => {
    const other = `<article><h1>Ferry sold</h1>${ferry}</article>`;
    const page = newsPage({ head, body: paragraphs(0, 3) }).replace('</article>', `</article>${other}`);
    expect(mainOf(page)).toEqual(PARAGRAPHS.slice(0, 3));
  });

  it('leave out the articles that a page loads below, each in a wrapper of its own, however short', () => {
    const short = (title: string) =>
      `<div class="scroll"><article class="story"><h1>${title}</h1>${paragraphs(0, 3).replaceAll('the', 'that')}</article></div>`;
    const page = newsPage({ head, body: paragraphs(0, 4) })
      .replace('<article>', '<div class="scroll"><article class="story">')
      .replace('</article>', `</article></div>${short('Ferry sold')}${short('Mole lit again')}`);
    expect(mainOf(page)).toEqual(PARAGRAPHS.slice(0, 4));
  });

  it('leave out the next article under a heading that leads to it, with a day of its own', () => {
    const next = (day: string) =>
      `<div><h2><a href="/ferry">The ferry to the islands is sold</a></h2><div>By Mara Holt</div><div>${day}</div>${ferry}</div>`;
    const page = (day: string) => newsPage({ head }).replace('</article>', `</article>${next(day)}`);
    expect(mainOf(page('3 February 2019'))).toEqual([...PARAGRAPHS]);
    expect(mainOf(page('')).length).toBeGreaterThan(PARAGRAPHS.length);
  });

  it('keep what stands under subheads that old systems set as the headline is set', () => {
    const parts = [paragraphs(0, 2), paragraphs(2, 4), ferry, paragraphs(4)];
    const body = parts
      .map((part, at) => `<div class="part"><h1>Part ${at + 1} of the story</h1>${part}</div>`)
      .join('');
    const source = newsPage({
      head,
      headline: '<h1 class="title">Harbour wall waits</h1>',
      below: `${paragraphs(0, 3).replaceAll('the', 'that')}`,
      body,
    });
    expect(mainOf(source)).toEqual(expect.arrayContaining([...PARAGRAPHS]));
  });
});
