import { describe, expect, it } from 'vitest';
import { chooseBylines, claimOf } from '../../../../src/rules/text/bylines/chosen.ts';
import { passagesOf } from '../passages-of.ts';

describe('chooseBylines', () => {
  const passages = passagesOf('6 May 2011\n\nMara Holt\n\nJonas Pell\n\nThe ferry');
  const candidate = (index: number, name: string, strength: number, rule: string) => ({
    passage: passages[index]!,
    names: [name],
    strength,
    rule,
  });

  it('takes names under one another together', () => {
    const found = [
      candidate(1, 'Mara Holt', 62, 'name-beside-date'),
      candidate(2, 'Jonas Pell', 50, 'name-under-headline'),
    ];
    const chosen = chooseBylines(found, passages);
    expect(claimOf(chosen, passages)).toMatchObject({
      values: ['Mara Holt', 'Jonas Pell'],
      strength: 62,
      evidence: { rule: 'name-beside-date', lines: [3, 5], quote: 'Mara Holt / Jonas Pell' },
    });
  });

  it('takes the strongest where another kind of line follows', () => {
    const found = [candidate(1, 'Mara Holt', 62, 'name-beside-date'), candidate(2, 'Jonas Pell', 50, 'name-at-end')];
    expect(chooseBylines(found, passages).flatMap(({ names }) => names)).toEqual(['Mara Holt']);
  });

  it('takes the name with a given name that is known, where no word marks one', () => {
    const found = [candidate(0, 'Town Council', 62, 'name-beside-date'), candidate(3, 'Mara Holt', 50, 'name-at-end')];
    expect(chooseBylines(found, passages).flatMap(({ names }) => names)).toEqual(['Mara Holt']);
  });
});
