import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/input/html.ts';
import { newsPage, PARAGRAPHS } from './pages.ts';

const headlineOf = (source: string) =>
  readHtml('a.html', source, { fields: {} }).blocks.find(({ region }) => region?.rule === 'html-headline')?.text;
const head = '<title>Harbour wall waits | The Courier</title>';

describe('findHeadline', () => {
  it('finds the heading that the page’s title names', () => {
    expect(headlineOf(newsPage({ head }))).toBe('Harbour wall waits');
  });

  it.each([
    ['a line that the title names, where no heading does', '<h1>The Courier</h1>', '<p>Harbour wall waits</p>'],
    ['a line that its makers call a title', '', '<div class="storyTitle">Harbour wall waits again</div>'],
    [
      'a cell of a table for layout',
      '',
      '<table><tr><td class="cim">Harbour wall waits</td></tr><tr><td><h2></h2></td></tr></table>',
    ],
  ])('finds %s', (_what, headline, below) => {
    expect(headlineOf(newsPage({ head, headline, below }))).toMatch(/^Harbour wall waits/);
  });
});

describe('findHeadline on a page without a heading of the first depth', () => {
  it('takes no subhead below the text that holds words of the title', () => {
    const body = `${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}<h2>The harbour wall</h2><p>All on it.</p>`;
    const source = newsPage({
      head: '<title>The harbour wall of Dunmarrow waits for money again | The Courier</title>',
      headline: '<div>Harbour wall waits for its money</div>',
      body,
    });
    expect(headlineOf(source)).not.toBe('The harbour wall');
  });

  it('takes a line that says all of the title rather than a subhead below it that says much of it', () => {
    const title = 'Harbour wall of Dunmarrow waits for its money';
    const body = PARAGRAPHS.map(
      (text, at) => `${at === 1 ? '<h2>The wall of Dunmarrow waits for its money again</h2>' : ''}<p>${text}</p>`,
    );
    const source = newsPage({
      head: `<title>${title} | The Courier</title>`,
      headline: `<div>${title}</div>`,
      body: body.join(''),
    });
    expect(headlineOf(source)).toBe(title);
  });

  it('takes no box that its makers call a title and that has no words of the page’s own', () => {
    const card = '<meta property="og:title" content="Harbour wall waits again">';
    const above = '<div class="modal-title">Courier News App</div>';
    const source = newsPage({ head: head + card, headline: '', above });
    expect(headlineOf(source)).toBeUndefined();
  });
});

describe('findHeadline with a kicker', () => {
  it('keeps the heading behind a kicker that the title sets before a colon', () => {
    const parts = {
      head: '<title>Harbour day for all: Old wall waits on | The Courier</title>',
      headline: '<p>Harbour day for all</p><h1>Old wall waits on</h1>',
    };
    expect(headlineOf(newsPage(parts))).toBe('Old wall waits on');
  });
});

describe('chrome by labels', () => {
  it('reads no words in names that a program made by chance', () => {
    const text = (name: string) =>
      readHtml(
        'a.html',
        newsPage({ head, body: PARAGRAPHS.map((each) => `<div class="${name}"><p>${each}</p></div>`).join('') }),
        { fields: {} },
      ).blocks.filter(({ region }) => region?.kind === 'main').length;
    expect(text('css-1ad2f3')).toBe(PARAGRAPHS.length);
    expect(text('_9nav0b')).toBe(PARAGRAPHS.length);
  });

  it('keeps the text that only subscribers see', () => {
    const body = PARAGRAPHS.map((text) => `<div class="subscriber-only"><p>${text}</p></div>`).join('');
    const page = readHtml('a.html', newsPage({ head, body }), { fields: {} });
    expect(page.blocks.filter(({ region }) => region?.kind === 'main').map(({ text }) => text)).toEqual(PARAGRAPHS);
  });
});
