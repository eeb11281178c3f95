import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/input/html.ts';
import { newsPage, PARAGRAPHS } from './pages.ts';

const rulesOf = (source: string, text: string) =>
  readHtml('seeds/a.html', source, { fields: {} })
    .blocks.filter((block) => block.text.includes(text))
    .map(({ region }) => region?.rule);
const titles = ['A bridge for the valley', 'Storm damages roofs on the coast', 'Bakery wins its third prize'];
const summary = 'After ten years of talk the works will begin, as the district said.';
const row = (host: string, build: string, count = 3) =>
  titles
    .slice(0, count)
    .map((title, at) => `<div ${build}><h3><a href="${host}/${at}">${title}</a></h3><p>${summary} ${at}</p></div>`)
    .join('');
const page = (after: string) =>
  newsPage({
    head: '<title>Harbour wall waits</title><link rel="canonical" href="https://www.courier.example/harbour/wall">',
    body: PARAGRAPHS.map((text) => `<p>${text}</p>`).join(''),
    inside: `<div class="x9">${after}</div>`,
  });

describe('findTeasers', () => {
  it('finds rows of linked headlines, each with a summary, that no name tells', () => {
    expect(rulesOf(page(row('', '')), summary)).toEqual(['html-teaser', 'html-teaser', 'html-teaser']);
    expect(rulesOf(page(row('https://sport.courier.example', 'class="b7"')), summary)[0]).toBe('html-teaser');
  });

  it('leaves two parts under linked headings, and what is listed of other houses', () => {
    expect(rulesOf(page(row('', '', 2)), summary)).not.toContain('html-teaser');
    expect(rulesOf(page(row('https://shop.example', '')), summary)).not.toContain('html-teaser');
  });

  it('leaves parts that are too long for a teaser', () => {
    const long = page(row('', '').replaceAll(summary, PARAGRAPHS.join(' ').repeat(2)));
    expect(rulesOf(long, PARAGRAPHS[0])).not.toContain('html-teaser');
  });
});
