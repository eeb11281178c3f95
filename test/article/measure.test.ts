import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { countWords, excerptOf } from '../../src/article/measure.ts';

describe('excerptOf', () => {
  it('gives the first words of the paragraphs, on one line', () => {
    expect(excerptOf(fromMarkdown('# Strike\n\nThe *pilots*\nleft.\n\n- One\n- Two'))).toBe('The pilots left. One Two');
  });

  it('cuts between words, at most 280 characters with the sign for it', () => {
    const excerpt = excerptOf(fromMarkdown('harbour, '.repeat(60)));
    expect(excerpt).toMatch(/harbour…$/);
    expect(excerpt.length).toBeLessThanOrEqual(280);
  });

  it('cuts text without blanks between characters', () => {
    const excerpt = excerptOf(fromMarkdown('𠮷'.repeat(400)));
    expect(excerpt.isWellFormed()).toBe(true);
    expect(excerpt.length).toBeLessThanOrEqual(280);
  });

  it('takes headings where there is nothing else, and is empty for an empty body', () => {
    expect(excerptOf(fromMarkdown('# Strike'))).toBe('Strike');
    expect(excerptOf(fromMarkdown(''))).toBe('');
  });
});

describe('countWords', () => {
  it.each([
    ['The pilots left – at 5 p.m.', 6],
    ['“No,” she said.\n\n- one\n- two', 5],
    ['| a | b |', 2],
    ['市長は港を開いた', 4],
    ['المدينة مفتوحة', 2],
    ['', 0],
  ])('counts %s', (markdown, words) => {
    expect(countWords(fromMarkdown(markdown.replaceAll('|', '')))).toBe(words);
  });
});
