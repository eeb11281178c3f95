import { describe, expect, it } from 'vitest';
import { endsSentence } from '../../../src/rules/text/sentence-ends.ts';

describe('endsSentence', () => {
  it.each([
    ['The ferry waits.', true],
    ['The ferry waits in its harbour', false],
    ['“We count flour,” she says.”', true],
    ['The water need not be boiled. (lw)', true],
    ['The ferry of the isles (and its crew)', false],
    ['面包师数面粉。', true],
  ])('of "%s" is %s', (text, ends) => expect(endsSentence(text)).toBe(ends));
});
