import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/input/html.ts';
import { newsPage, PARAGRAPHS } from './pages.ts';

describe('readRules', () => {
  it('takes the page’s footer for one, though the house says more of itself in it than the article says', () => {
    const about = PARAGRAPHS.map((text) => `<p>${text.replaceAll('The', 'Our')}</p>`).join('');
    const source = newsPage({ body: `<p>${PARAGRAPHS[0]} ${PARAGRAPHS[1]}</p>` }).replace(
      /<footer>.*<\/footer>/,
      `<footer><div class="about">${about}</div></footer>`,
    );
    const main = readHtml('a.html', source, { fields: {} }).blocks.filter(({ region }) => region?.kind === 'main');
    expect(main.map(({ text }) => text)).toEqual([`${PARAGRAPHS[0]} ${PARAGRAPHS[1]}`]);
  });

  it('reads the few long posts of a live page as its text', () => {
    const more = PARAGRAPHS.map((text) => `<p>${text.replaceAll('the', 'that')}</p>`).join('');
    const post = (text: string, at: number) =>
      `<article class="post"><time>1${at}:05</time><h3>What is known at ${at}</h3><p>${text}</p>${at === 1 ? more : ''}</article>`;
    const source = `<!doctype html><title>The wall: live</title><h1>The wall: live</h1>${PARAGRAPHS.slice(0, 3).map(post).join('')}`;
    const rules = readHtml('a.html', source, { fields: {} })
      .blocks.filter(({ text }) => PARAGRAPHS.some((each) => each === text))
      .map(({ region }) => region?.rule);
    expect(rules).toEqual(['html-main', 'html-main', 'html-main']);
  });
});
