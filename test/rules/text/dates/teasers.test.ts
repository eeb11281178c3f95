import { describe, expect, it } from 'vitest';
import { isOfTeaser, isUnderLink } from '../../../../src/rules/text/dates/teasers.ts';
import { BODY, locate } from '../passages-of.ts';

function teased(lines: readonly string[]): boolean {
  const { passages, span } = locate(`Ferry stays in harbour as baker counts flour\n\n${BODY}\n\n${lines.join('\n\n')}`);
  return isOfTeaser(passages, passages.find(({ text }) => text === '21 March 2018')!, span);
}

describe('isOfTeaser', () => {
  it('knows a date under a headline in a list of more', () =>
    expect(teased(['Related articles', 'Council quarrels over the pool', '21 March 2018'])).toBe(true));
  it('knows a date in a row of dated headlines', () =>
    expect(
      teased([
        'BOATS',
        'Council quarrels over the pool again',
        '21 March 2018',
        'PIER',
        'The baker counts all the flour',
        '2 May 2018',
      ]),
    ).toBe(true));
  it('leaves the date that closes an article', () => expect(teased(['21 March 2018'])).toBe(false));
  it('leaves a date under who wrote the text', () => expect(teased(['By Mara Holt', '21 March 2018'])).toBe(false));
});

describe('isUnderLink', () => {
  const under = (heading: string, headline = 0) => {
    const { passages } = locate(
      `# Ferry stays in harbour\n\n${BODY}\n\n${heading}\n\n25.10.2011\n\n${BODY}`,
      'markdown',
    );
    return isUnderLink(passages, passages.find(({ text }) => text === '25.10.2011')!, headline);
  };
  it('knows the date of a box in the text, whose headline is a link', () =>
    expect(under('### [Council quarrels over the pool](/pool)')).toBe(true));
  it('leaves a date under a subhead', () => expect(under('### Council quarrels over the pool')).toBe(false));
  it('leaves the date under the article’s own headline', () =>
    expect(under('### [Council quarrels over the pool](/pool)', 4)).toBe(false));
});
