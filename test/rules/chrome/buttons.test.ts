import { describe, expect, it } from 'vitest';
import { chromeRule } from '../../../src/rules/chrome.ts';

describe('ways past a menu', () => {
  it.each([
    ['Hyppää pääsisältöön'],
    ['Hoppa till innehållet'],
    ['Hopp til hovudinnhald'],
    ['Liigu põhisisu juurde'],
    ['Pereiti į turinį'],
    ['Przejdź do głównej treści strony'],
    ['Прескочи към съдържанието'],
    ['Langkau ke kandungan'],
    ['ข้ามไปยังเนื้อหา'],
  ])('are navigation: %s', (line) => expect(chromeRule(line)).toBe('navigation'));
  it.each([['Pereiti į kitą krantą buvo sunku, nes tiltas uždarytas, sakė keleivis.'], ['Hoppa inte över frukosten']])(
    'are not what a text says: %s',
    (line) => expect(chromeRule(line)).not.toBe('navigation'),
  );
});
