import { describe, expect, it } from 'vitest';
import { newsPage, PARAGRAPHS } from '../../input/html/pages.ts';
import { readPage } from './pages.ts';

const standfirst =
  '<h3>After two estimates and four hours the town still has no answer for its boats, and none for its budget</h3>';
const prose = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');

describe('readBody', () => {
  it.each([
    ['<p>by Mara Holt / 4 March 2019 / Leave a comment</p>', 'by Mara Holt'],
    ['<p>By Mara Holt</p>', 'By Mara Holt'],
    ['<ul><li>By: Mara Holt</li><li>4 March 2019</li></ul>', 'By: Mara Holt'],
    ['<ul><li>Share on Twitter</li><li>Share on Facebook</li></ul>', 'Share on'],
  ])('takes %s under the standfirst for no text', (line, words) => {
    const { body, removed } = readPage(newsPage({ body: `${standfirst}${line}${prose}` }));
    expect(body.filter(({ text }) => text.includes(words))).toEqual([]);
    expect(removed.filter(({ quote }) => quote.includes(words))).toHaveLength(1);
  });

  it.each([
    '<ul><li>Mara Holt, harbour master</li><li>4 March 2019: the storm</li></ul>',
    '<p>4 March 2019 / the day of the storm / was a Monday</p>',
  ])('keeps %s', (line) => {
    const words = line.includes('<ul>') ? 'Holt, harbour' : 'a Monday';
    const { body } = readPage(newsPage({ body: `${standfirst}<p>${PARAGRAPHS[0]}</p>${line}${prose}` }));
    expect(body.filter(({ text }) => text.includes(words))).toHaveLength(1);
  });
});
