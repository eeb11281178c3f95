import { describe, expect, it } from 'vitest';
import { plainHeadline } from '../../../../src/rules/text/headline/plain-head.ts';
import { BODY, locate } from '../passages-of.ts';

function title(head: string, format: 'text' | 'markdown' = 'text'): string | null {
  const { passages, span } = locate(`${head}\n\n${BODY}`, format);
  return plainHeadline(passages, span)?.text ?? null;
}

describe('plainHeadline', () => {
  it.each([
    ['one word over a byline', 'Afloat\n\nBy Mara Holt', 'Afloat'],
    ['a short line between masthead and byline', 'The Pier Post\n\nOne goat\n\nBy Mara Holt\n\n4 May 2011', 'One goat'],
    ['a short line over an unmarked name', 'The Pier Post\n4 May 2011\n\nOne goat\nMara Holt', 'One goat'],
    ['a short line under a masthead with its date', 'The Pier Post, 4 May 2011\n\nRope prices', 'Rope prices'],
    ['a line under the way to the front page', 'Strona główna serwisu Głos Nadmorski\n\nStary prom', 'Stary prom'],
    ['capitals', 'THE PIER POST\n\nONE GOAT\n\nBY MARA HOLT', 'ONE GOAT'],
    ['a line under its section', 'The Pier Post\n\nCOUNCIL\n\nOne goat more\n\nBy Mara Holt', 'One goat more'],
    [
      'a line over its standfirst',
      'The Pier Post\n\nA goat too many\n\nThe keeper counts them again and finds what nobody on the pier had lost\n\nBy Mara Holt',
      'A goat too many',
    ],
    ['a line over a byline and a standfirst', 'One goat\n\nBy Mara Holt\n\nThe keeper counts again', 'One goat'],
    ['Persian', 'روزنامهٔ کرانه\n\nبز تنها\n\nنویسنده: مریم کریمی', 'بز تنها'],
    ['Japanese', '汐ノ浜新聞\n\n橋は冬も通行\n\n山田太郎\n\n2011年5月4日', '橋は冬も通行'],
  ])('is %s', (_, head, expected) => expect(title(head)).toBe(expected));

  it('is a first-rank heading of one short word', () =>
    expect(title('# Rope\n\nBy Mara Holt', 'markdown')).toBe('Rope'));

  it.each([
    ['a head with a menu in it', 'Home\n\nAfloat\n\nBy Mara Holt'],
    ['a person over the text', 'The Pier Post\n\nMara Holt'],
    ['a line alone', 'Afloat'],
    ['a motto between masthead and date', 'The Pier Post\n\nFor all islands\n\n4 May 2011\n\nOne goat'],
  ])('tells nothing of %s', (_, head) => expect(title(head)).toBeNull());
});
