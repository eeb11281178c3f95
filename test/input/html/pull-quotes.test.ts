import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/input/html.ts';
import { newsPage, PARAGRAPHS } from './pages.ts';

const prose = PARAGRAPHS.map((text) => `<p>${text}</p>`);
const ruleOf = (quote: string) =>
  readHtml('a.html', newsPage({ body: [...prose.slice(0, 2), quote, ...prose.slice(2)].join('') }), {
    fields: {},
  }).blocks.find(({ node }) => node.type === 'blockquote')?.region?.rule;

describe('dropPullQuotes', () => {
  it('takes out a quotation that a paragraph holds, with its speaker, whatever marks stand around it', () => {
    expect(ruleOf('<blockquote>«Nobody here wants to wait for another winter»</blockquote>')).toBe('html-repeated');
    expect(
      ruleOf(
        '<blockquote><p>Nobody here wants to wait for another winter</p><cite>The harbour master</cite></blockquote>',
      ),
    ).toBe('html-repeated');
  });

  it('keeps a quotation that says something of its own, or more than the paragraph', () => {
    expect(ruleOf('<blockquote>We have waited for two years, and we can wait for a third.</blockquote>')).toBe(
      'html-main',
    );
    expect(ruleOf('<blockquote>Nobody here wants to wait for another winter, or so I am told.</blockquote>')).toBe(
      'html-main',
    );
    expect(ruleOf(`<blockquote><p>The harbour master wrote:</p><p>${PARAGRAPHS[0]}</p></blockquote>`)).toBe(
      'html-main',
    );
  });
});
