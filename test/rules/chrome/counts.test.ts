import { describe, expect, it } from 'vitest';
import { COUNTS, NUMBERS } from '../../../src/rules/chrome/counts.ts';

const isOne = (patterns: readonly RegExp[], line: string) => patterns.some((pattern) => pattern.test(line));

describe('COUNTS', () => {
  it.each([
    '13K Views',
    '1.204 Kommentare',
    '12 комментариев',
    'Lesezeit: 8 Minuten',
    'Temps de lecture : 4 min',
    'この記事は約4分で読めます',
    'Przeczytasz w 3 minuty',
    'Yorumlar (12)',
    '(BUTTON)',
  ])('knows "%s"', (line) => expect(isOne(COUNTS, line)).toBe(true));
  it.each([
    '12 views of the harbour that nobody ever saw before the storm of last March',
    'Button maker closes',
    'Lesezeit am Hafen',
  ])('leaves "%s"', (line) => expect(isOne(COUNTS, line)).toBe(false));
});

describe('NUMBERS', () => {
  it.each(['3 min read', '5 Minuten Lesezeit', 'Comments: 4', '0:00 / 1:30', '+12', '4분'])('knows "%s"', (line) =>
    expect(isOne(NUMBERS, line)).toBe(true),
  );
  it.each(['3 ministers resign', 'Comments on the ferry', '12:30 Uhr', '20190314'])('leaves "%s"', (line) =>
    expect(isOne(NUMBERS, line)).toBe(false),
  );
});
