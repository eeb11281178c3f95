import { describe, expect, it } from 'vitest';
import { isOfCredits, isOfTeaser } from '../../../../src/rules/text/bylines/teasers.ts';
import { BODY, locate, passagesOf } from '../passages-of.ts';

function teased(above: string): boolean {
  const { passages, headline } = locate(
    `Ferry stays in harbour as baker counts flour\n\n${BODY}\n\n${above}\n\nBy Jonas Pell`,
  );
  return isOfTeaser(passages, passages.at(-1)!, headline);
}

describe('isOfTeaser', () => {
  it('knows a byline under another headline', () => expect(teased('The baker of Skerran goes on foot')).toBe(true));
  it.each([
    'He went on foot, and nobody saw him.',
    'Share',
    'Harbour desk',
    '5 May 2011',
    'TAGS #old ferry #harbour council votes',
    'Ferry stays in harbour as baker counts flour',
  ])('leaves one under "%s"', (above) => expect(teased(above)).toBe(false));
});

describe('isOfCredits', () => {
  it.each([
    ['Reporter : Mara Holt\n\nEditor : Ida Crewe', true],
    ['Reporter : Mara Holt\n\nShare', false],
    ['By Mara Holt\n\nEditor : Ida Crewe', false],
  ])('tells lines of who did what: %j', (text, is) => expect(isOfCredits(passagesOf(text), 0)).toBe(is));
});
