import { describe, expect, it } from 'vitest';
import { bareTitle } from '../../../../src/rules/text/headline/bare-title.ts';
import type { Candidate } from '../../../../src/rules/text/headline/kin.ts';
import { BODY, locate } from '../passages-of.ts';

/** What is taken where no sign speaks for a line of a text. */
function bare(...lines: readonly string[]): string | undefined {
  const { passages, span } = locate([...lines, BODY].join('\n\n'));
  const found = passages.map(
    (passage): Candidate => ({
      ...{ passage, title: passage.text, score: 0, suffixes: [], copies: [] },
      signs: {} as Candidate['signs'],
      shared: { shared: passage.text === 'Ferry winters' ? 1 : 0, overlap: 0 } as Candidate['shared'],
    }),
  );
  return bareTitle(passages, span, found)?.title;
}

describe('bareTitle', () => {
  it('is the first line right over a text', () => expect(bare('A dance for the moon')).toBe('A dance for the moon'));
  it('is the line right above a text, where the first is a paper’s name or a motto', () =>
    expect(bare('Fjordby Review', 'All that is fit to be read. (Old saying)', 'A dance for the moon')).toBe(
      'A dance for the moon',
    ));
  it.each([
    ['a sentence', 'Nobody came to the harbour.'],
    ['a paper', 'Skerran Herald'],
    ['a person', 'Mara Holt'],
    ['a path', 'news/harbour/ferry-waits'],
    ['one word', 'Moonlight'],
  ])('is not %s', (_, line) => expect(bare(line)).toBeUndefined());
  it('is the line that only the day and who wrote part from its text, however far down the page', () => {
    const menu = ['Home', 'Harbour', 'Weather', 'Letters', 'Contact'];
    expect(bare(...menu, 'Ferry winters', 'Mara Holt', '5 May 2011 Harbour')).toBe('Ferry winters');
    expect(bare(...menu, 'Ferry winters', 'Mara Holt')).toBeUndefined();
    expect(bare(...menu, 'Home | Harbours', '5 May 2011 Harbour')).toBeUndefined();
  });
  it('is not far above a text', () =>
    expect(bare('A dance for the moon', 'One', 'Two', 'Three', 'Four')).toBeUndefined());
});
