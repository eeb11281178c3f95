import fc from 'fast-check';
import { expect, it } from 'vitest';
import { comparable, foldText, foldWord } from '../../../src/text/search/folding.ts';

it.each([
  ['كتاب', 'کتاب'],
  ['علي', 'على'],
  ['مدرسة', 'مدرسه'],
  ['خانۀ', 'خانه'],
  ['مسئول', 'مسيول'],
  ['أحمد', 'احمد'],
  ['كِتَاب', 'كتاب'],
  ['کتـــاب', 'کتاب'],
  ['۱۴۰۳', '1403'],
  ['١٢', '12'],
  ['Straße', 'Strasse'],
  ['Łódź', 'Lódź'],
  ['encyclopædia', 'encyclopaedia'],
])('spells %s and %s alike', (one, other) => {
  expect(foldWord(one)).toBe(foldWord(other));
});

it('makes a compound of words with a half-space', () => {
  expect(foldWord('می‌روم')).toBe('مي-روم');
});

it('leaves other words, blanks and what would vanish as they are', () => {
  for (const text of ['plain words\n  apart', 'Ñandú', '東京都', 'ـ', '\u200c']) expect(foldText(text)).toBe(text);
});

it('keeps words and blanks side by side with the original', () => {
  const letters = fc.constantFrom(...'abß Łى كۀ۱ـ\u200c\u064bآ東 \n');
  fc.assert(
    fc.property(
      fc.array(letters).map((all) => all.join('')),
      (text) => {
        const folded = foldText(text);
        expect(folded.split(/\s+/)).toHaveLength(text.split(/\s+/).length);
        expect(foldText(folded)).toBe(folded);
      },
    ),
  );
});

it.each([
  ['“Café’s”', 'cafes'],
  ['STRASSE.', 'strasse'],
  ['Straße', 'strasse'],
  ['(کتاب‌ها)', 'كتابها'],
  ['—', ''],
])('compares %s as %s', (word, expected) => {
  expect(comparable(word)).toBe(expected);
});
