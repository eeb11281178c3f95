import { describe, expect, it } from 'vitest';
import { findRareNumbers, readNumbers } from '../../../src/text/dates/numbers.ts';

const days = (text: string, language: string | null = null) =>
  findRareNumbers(text, { language }).flatMap(([, , readings]) => readings);

describe('findRareNumbers', () => {
  it.each([
    ['05 | 05 | 2011', '2011-05-05'],
    ['05·05·2011', '2011-05-05'],
    ['2011•05•05', '2011-05-05'],
    ['Tides | 05–05–2011', '2011-05-05'],
    ['5.V.2011', '2011-05-05'],
    ['26-XI-2011', '2011-11-26'],
    ['2011. XI. 26.', '2011-11-26'],
  ])('reads %s', (text, day) => expect(days(text)).toEqual([day]));

  it.each(['5 | 05 | 2011', '05 | 05 · 2011', '1 | 2 | 3', '5.IIX.2011', '1914–18–2011', 'Issue 5 I 2011'])(
    'reads no day in %s',
    (text) => expect(days(text).filter((day) => day !== null)).toEqual([]),
  );

  it('parts day and month by a stroke where the language does', () => {
    expect(days('26/1 2011', 'da')).toEqual(['2011-01-26']);
    expect(days('26/1-2011', 'sv')).toEqual(['2011-01-26']);
    expect(days('26/1 2011', 'en')).toEqual([]);
  });
});

describe('readNumbers', () => {
  it('reads the month behind the year else', () =>
    expect(readNumbers('2015', '09', '05', '-', {})).toEqual(['2015-09-05']));
  it('keeps both orders in English', () =>
    expect(readNumbers('3', '4', '2015', '/', { language: 'en' })).toEqual(['2015-04-03', '2015-03-04']));
});
