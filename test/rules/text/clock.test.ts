import { describe, expect, it } from 'vitest';
import { isPageClock } from '../../../src/rules/text/clock.ts';
import { passagesOf } from './passages-of.ts';

function clock(top: string, at: number, language = 'cs'): boolean {
  const passages = passagesOf(top);
  return isPageClock(passages, passages[at]!, language);
}

describe('isPageClock', () => {
  it.each([
    ['a name day', 'Čtvrtek 5. května 2011, svátek má Klaudie\n\nDomů', 0],
    ['a Hungarian name day', 'Városlista\n\n2011. május 5, csütörtök - Gotthárd', 1],
    ['a temperature above', '20.9 C\n\nDravna\n\njoi, 5 mai 2011', 2],
    ['prices below', '5 мая, 2011\n\n$ 79.00\n\n90.01', 0],
    ['English over a text in another language', 'Thursday, May 5, 2011\n\nदेश', 0],
  ])('knows %s', (_, top, at) => expect(clock(top, at)).toBe(true));

  it('takes a paper’s day, and a stamp in the text’s own language, for what they are', () => {
    expect(clock('The Pier Post\n\nThursday, May 5, 2011', 1, 'en')).toBe(false);
    expect(clock('středa, 5. května 2011\n\nPřívoz stojí', 0)).toBe(false);
  });
});
