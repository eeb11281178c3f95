import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/input/html.ts';
import { newsPage, PARAGRAPHS } from './pages.ts';

const prose = PARAGRAPHS.map((text) => `<p>${text}</p>`);
const words = 'The pilots wrote to the council twice, in March and in April, and asked for a light on the outer mole. ';
const ruleOf = (body: string, text = 'The pilots') =>
  readHtml('a.html', newsPage({ body }), { fields: {} }).blocks.find((block) => block.text.includes(text))?.region
    ?.rule;

describe('findHome', () => {
  it('keeps words that stand straight among the paragraphs, and right below the last', () => {
    expect(ruleOf([...prose.slice(0, 3), words, ...prose.slice(3)].join('\n'))).toBe('html-main');
    expect(ruleOf([...prose, words].join('\n'))).toBe('html-main');
    expect(ruleOf([...prose, `${words}<a href="/mail">Write to us about it</a>`].join('\n'))).not.toBe('html-main');
    expect(ruleOf([...prose.slice(0, 3), 'Advertisement', ...prose.slice(3)].join('\n'), 'Advert')).toBe('html-box');
  });

  it('keeps what a reader unfolds between paragraphs', () => {
    const folded = `<div class="ce_accordion"><div class="toggler">The pilots and their light</div><div class="inner"><div><p>${words}</p></div></div></div>`;
    const body = [...prose.slice(0, 3), folded, ...prose.slice(3)].join('\n');
    expect(ruleOf(body, 'The pilots and')).toBe('html-main');
    expect(ruleOf(body, 'The pilots wrote')).toBe('html-main');
    expect(ruleOf(body.replace('ce_accordion', 'ce_element'), 'The pilots wrote')).toBe('html-box');
  });

  it('keeps a long paragraph that stands in a div among others, but not a label or what goes with a picture', () => {
    const among = (div: string) => [...prose.slice(0, 3), div, ...prose.slice(3)].join('\n');
    expect(ruleOf(among(`<div>${words}${words}</div>`))).toBe('html-main');
    expect(ruleOf(among('<div>The pilots and their light</div>'))).toBe('html-label');
    expect(ruleOf(among(`<div><span><video src="a.mp4"></video></span>${words}${words}</div>`))).not.toBe('html-main');
  });
});
