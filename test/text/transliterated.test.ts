import { describe, expect, it } from 'vitest';
import { isTransliterated } from '../../src/text/transliterated.ts';

describe('isTransliterated', () => {
  it.each([
    ['причал', 'prichal'],
    ['щорічник', 'shchorichnyk'],
    ['хвиля', 'khvylya'],
    ['хвиля', 'hvilja'],
    ['маяк24', 'mayak24'],
    ['морскибряг', 'morskibryag'],
    ['лука', 'luka'],
    ['ψαραδικα', 'psaradika'],
    ['φαροσ', 'faros'],
  ])('reads %s in %s', (name, latin) => expect(isTransliterated(name, latin)).toBe(true));

  it.each([
    ['причал', 'prichaly'],
    ['причал', 'pricha'],
    ['причал', 'bereg'],
    ['prichal', 'prichal'],
    ['은하', 'eunha'],
  ])('does not read %s in %s', (name, latin) => expect(isTransliterated(name, latin)).toBe(false));
});
