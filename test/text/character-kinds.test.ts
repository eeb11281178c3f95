import { describe, expect, it } from 'vitest';
import { CAPITAL, DIGIT, EAST, kindOf, LETTER, MARK, OTHER, SMALL, SURROGATE } from '../../src/text/character-kinds.ts';

const kind = (character: string) => kindOf(character.charCodeAt(0));

describe('kindOf', () => {
  it.each([
    ['a', LETTER | SMALL],
    ['Ж', LETTER | CAPITAL],
    ['ب', LETTER],
    ['\u0301', MARK],
    ['7', DIGIT],
    ['½', DIGIT],
    ['漢', LETTER | EAST],
    ['한', LETTER | EAST],
    [' ', OTHER],
    ['\0', OTHER],
    ['\ud83c', SURROGATE],
  ])('of %j', (character, expected) => {
    expect(kind(character)).toBe(expected);
    expect(kind(character), 'the second time').toBe(expected);
  });

  it('is as the properties of Unicode say for every unit', () => {
    const wrong = Array.from({ length: 0xd800 }, (_, unit) => unit).filter((unit) => {
      const character = String.fromCharCode(unit);
      return (
        /\p{L}/u.test(character) !== ((kindOf(unit) & LETTER) !== 0) ||
        /\p{M}/u.test(character) !== ((kindOf(unit) & MARK) !== 0) ||
        /\p{N}/u.test(character) !== ((kindOf(unit) & DIGIT) !== 0)
      );
    });
    expect(wrong).toEqual([]);
  });
});
