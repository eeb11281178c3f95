import { describe, expect, it } from 'vitest';
import { countFunctionWords } from '../../../src/text/languages/function-words.ts';

describe('countFunctionWords', () => {
  it.each([
    ['en', 'The chair of the board was late.', 4],
    ['de', 'Die Stadt und der Hafen', 3],
    ['ru', 'Это был не последний рейс', 3],
    ['fa', 'او در بندر به کارگران گفت', 2],
    ['ja', '港の工事が始まった。', 2],
    ['ko', '항구는 다시 문을 열었다', 2],
  ])('counts them in %s', (language, text, count) => expect(countFunctionWords(text, language, 9)).toBe(count));

  it('counts words of their own alone, and no more than it is asked for', () => {
    expect(countFunctionWords('Thermal offerings', 'en', 9)).toBe(0);
    expect(countFunctionWords('of the and to is', 'en', 2)).toBe(2);
    expect(countFunctionWords('of the', 'en', 9)).toBe(2);
  });

  it('knows nothing of a language that has no list', () => expect(countFunctionWords('x', 'tlh', 1)).toBeNull());
});
