import { describe, expect, it } from 'vitest';
import { isQuoted } from '../../../../../src/rules/text/outlets/speech/quotations.ts';

describe('isQuoted', () => {
  it.each([
    ['“We wait”, she said.', true],
    ['"We wait", she said.', true],
    ['„We wait“, she said.', true],
    ['«We wait», she said.', true],
    ['“Yes,” she said. We wait.', false],
    ['„Ja“, sagte sie. We wait.', false],
    ['“Oui” We wait.', false],
  ])('tells what is said by somebody from what a text says: %s', (text, quoted) =>
    expect(isQuoted(text, text.indexOf('We'))).toBe(quoted),
  );
});
