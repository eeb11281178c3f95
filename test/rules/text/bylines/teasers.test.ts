import { describe, expect, it } from 'vitest';
import { isInBox, isOfCredits, isOfTeaser } from '../../../../src/rules/text/bylines/teasers.ts';
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

describe('isInBox', () => {
  const inBox = (...lines: readonly string[]) => {
    const passages = passagesOf([BODY, ...lines, BODY].join('\n\n'));
    const at = passages.findIndex(({ text }) => text === 'Jonas Pell');
    return isInBox(passages, at, { from: 0, to: passages.length - 1 });
  };
  it.each([
    [['Още по темата', 'Кой ще плати за мрежата', '11 фев 2025', 'Jonas Pell'], true],
    [['Read also', 'Who pays for the quay', 'Jonas Pell'], true],
    [['Who pays for the quay', 'Jonas Pell'], false],
    [['Read also', 'Who pays for the quay', BODY, 'Jonas Pell'], false],
  ])('tells a name in a box inside a text: %#', (lines, is) => expect(inBox(...lines)).toBe(is));
});

describe('isOfCredits', () => {
  it.each([
    ['Reporter : Mara Holt\n\nEditor : Ida Crewe', true],
    ['Reporter : Mara Holt\n\nShare', false],
    ['By Mara Holt\n\nEditor : Ida Crewe', false],
  ])('tells lines of who did what: %j', (text, is) => expect(isOfCredits(passagesOf(text), 0)).toBe(is));
});
