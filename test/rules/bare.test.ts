import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/input/html.ts';
import { readBarePage } from '../../src/rules/bare.ts';
import { readMarkup } from '../../src/rules/markup/read.ts';
import { newsPage } from '../input/html/pages.ts';
import { settingsWith } from './markup/pages.ts';

function authorsOf(above: string, below = ''): readonly string[] | undefined {
  const page = readHtml('a.html', newsPage({ above, below }), { fields: {} });
  const reading = readBarePage(page, readMarkup(page, settingsWith()), settingsWith());
  return reading.claims.find(({ field }) => field === 'authors')?.values;
}

const menu = ['Home', 'Alder Rovers', 'Low Ostwick', 'Sport'].map(
  (name) => `<li><a href="/x/${name}">${name}</a></li>`,
);

describe('readBarePage', () => {
  it('takes no entry of a menu for an author', () => {
    expect(authorsOf(`<ul>${menu.join('')}</ul>`)).toBeUndefined();
    expect(authorsOf(`<ul>${menu.join('')}</ul>`, '<p>By Jana Roth</p>')).toEqual(['Jana Roth']);
  });

  it('leaves a footnote in the text, and its date to what it is about', () => {
    const note = '<ol><li id="n1">Minutes of the board, 4 March 1911. <a href="#r1">↩</a></li></ol>';
    const inside =
      'Members had asked<a id="r1" href="#n1">1</a> for a second estimate after the first one, which was drawn up in spring.';
    const page = readHtml('a.html', newsPage({ body: `<p>${inside}</p><p>${inside} Nobody came.</p>${note}` }), {
      fields: {},
    });
    const { body, claims } = readBarePage(page, readMarkup(page, settingsWith()), settingsWith());
    expect(body.at(-1)?.text).toBe('[^1]: Minutes of the board, 4 March 1911.');
    expect(claims.filter(({ field }) => field === 'date')).toEqual([]);
  });

  it('takes no desk for an author', () => {
    expect(authorsOf('', '<p>নিজস্ব প্রতিবেদক</p><p>৯ মে ২০২২</p>')).toBeUndefined();
  });
});
