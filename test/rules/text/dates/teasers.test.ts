import { describe, expect, it } from 'vitest';
import { isOfTeaser } from '../../../../src/rules/text/dates/teasers.ts';
import { BODY, locate } from '../passages-of.ts';

function teased(lines: readonly string[]): boolean {
  const { passages, span } = locate(`Ferry stays in harbour as baker counts flour\n\n${BODY}\n\n${lines.join('\n\n')}`);
  return isOfTeaser(passages, passages.find(({ text }) => text === '21 March 2018')!, span);
}

describe('isOfTeaser', () => {
  it('knows a date under a headline in a list of more', () =>
    expect(teased(['Related articles', 'Council quarrels over the pool', '21 March 2018'])).toBe(true));
  it('leaves the date that closes an article', () => expect(teased(['21 March 2018'])).toBe(false));
  it('leaves a date under who wrote the text', () => expect(teased(['By Mara Holt', '21 March 2018'])).toBe(false));
});
