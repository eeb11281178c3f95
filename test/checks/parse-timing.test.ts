import { expect, it } from 'vitest';
import { parseSeed } from '../../src/article/parse.ts';
import { printPage } from '../../src/checks/parse-timing.ts';
import { sampleArticle } from '../../src/checks/sample-articles.ts';

it('makes saved pages of 300 kB that the article is read from', () => {
  const sample = sampleArticle(7);
  const page = printPage(sample);
  expect(Math.abs(page.length - 300_000)).toBeLessThan(200);
  const settings = { title: '', description: '', language: 'en', outlets: [] };
  const article = parseSeed({ id: 'a', source: 'a.html', bytes: Buffer.from(page) }, settings);
  expect(article).toMatchObject({
    title: sample.title,
    outlet: sample.outlet,
    authors: [sample.author],
    date: sample.date,
  });
});
