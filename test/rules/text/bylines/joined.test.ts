import { describe, expect, it } from 'vitest';
import { joinedNames } from '../../../../src/rules/text/bylines/joined.ts';
import { passagesOf } from '../passages-of.ts';

const joined = (...lines: readonly string[]) => {
  const passages = passagesOf(lines.join('\n\n'));
  return joinedNames(passages, passages.at(-1)!);
};

describe('joinedNames', () => {
  it.each([
    ['By Clara Holt', 'and Jonas Pell'],
    ['Von Clara Holt', 'und Jonas Pell'],
    ['Par Clara Holt', 'et Jonas Pell'],
    ['Por Clara Holt', 'y Jonas Pell'],
    ['By', 'and Jonas Pell'],
    ['By', 'Clara Holt', 'and', 'Jonas Pell'],
    ['Von Clara Holt', 'und', 'Jonas Pell'],
  ])('reads the last of %s / %s', (...lines) => expect(joined(...lines)).toEqual(['Jonas Pell']));

  it('reads both of a name and what is joined to it', () =>
    expect(joined('Clara Holt', 'and Jonas Pell')).toEqual(['Clara Holt', 'Jonas Pell']));

  it.each([
    ['The ferry waits', 'and Jonas Pell'],
    ['Harbour', 'und', 'Jonas Pell'],
    ['By Clara Holt', 'and nobody knows'],
    ['By Clara Holt', 'Jonas Pell'],
  ])('reads nobody in %s / %s', (...lines) => expect(joined(...lines)).toBeNull());
});
