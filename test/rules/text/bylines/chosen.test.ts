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

  it('takes names over the one beside the date, too', () => {
    const found = [
      candidate(1, 'Mara Holt', 50, 'name-under-headline'),
      candidate(2, 'Jonas Pell', 62, 'name-beside-date'),
    ];
    expect(chooseBylines(found, passages).flatMap(({ names }) => names)).toEqual(['Mara Holt', 'Jonas Pell']);
  });

  it('takes names over addresses behind a byline over one', () => {
    const page = passagesOf('By Mara Holt\n\nmholt@pier.example\n\nJonas Pell\n\njpell@pier.example');
    const found = [
      { ...candidate(0, 'Mara Holt', 80, 'byline'), passage: page[0]! },
      { ...candidate(2, 'Jonas Pell', 70, 'name-over-address'), passage: page[2]! },
    ];
    expect(chooseBylines(found, page).flatMap(({ names }) => names)).toEqual(['Mara Holt', 'Jonas Pell']);
  });

  it('takes names that what they are stands between', () => {
    const page = passagesOf('Mara Holt\n\nReporter\n\nJonas Pell\n\n6 May 2011');
    const found = [
      { ...candidate(0, 'Mara Holt', 54, 'name-over-role'), passage: page[0]! },
      { ...candidate(2, 'Jonas Pell', 62, 'name-beside-date'), passage: page[2]! },
    ];
    expect(chooseBylines(found, page).flatMap(({ names }) => names)).toEqual(['Mara Holt', 'Jonas Pell']);
  });

  it.each([
    'Publicado por Jonas Pell',
    'Publié par Jonas Pell',
    'Geplaatst door Jonas Pell',
    'Veröffentlicht von Jonas Pell',
  ])('leaves out who put a text on the page where its writer is named: %s', (line) => {
    const page = passagesOf(`Por Mara Holt\n\n${line}\n\n6 May 2011`);
    const writer = { ...candidate(0, 'Mara Holt', 80, 'byline'), passage: page[0]! };
    const other = { ...candidate(1, 'Jonas Pell', 80, 'byline'), passage: page[1]! };
    expect(chooseBylines([writer, other], page).flatMap(({ names }) => names)).toEqual(['Mara Holt']);
    expect(chooseBylines([other], page).flatMap(({ names }) => names)).toEqual(['Jonas Pell']);
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
