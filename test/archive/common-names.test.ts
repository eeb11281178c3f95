import { describe, expect, it } from 'vitest';
import { withCommonNames } from '../../src/archive/common-names.ts';
import { archiveOf, type Sample } from '../views/sample.ts';

const plain = { outlets: [] };

function namesIn(samples: readonly Sample[], settings: Parameters<typeof withCommonNames>[1] = plain) {
  return withCommonNames(archiveOf(samples).entries, settings).map(({ outlet, authors }) => [outlet, ...authors]);
}

function outlets(...names: readonly (string | null)[]): readonly Sample[] {
  return names.map((outlet, index) => ({ id: `${index}`, outlet, authors: [] }));
}

describe('withCommonNames', () => {
  it('joins what differs in capitals, accents, signs or half-spaces, under the commonest form', () => {
    const found = namesIn(outlets('SKERRAN HERALD', 'Skerran Herald', 'Skerran Herald', 'Skerran-Herald', null));
    expect(found).toEqual([['Skerran Herald'], ['Skerran Herald'], ['Skerran Herald'], ['Skerran Herald'], [null]]);
    expect(namesIn(outlets('L’ECHO DE VALBRUNE', 'L’Écho de Valbrune'))).toEqual([
      ['L’Écho de Valbrune'],
      ['L’Écho de Valbrune'],
    ]);
    const persian = new Set(namesIn(outlets('روزنامهٔ کرانه‌ها', 'روزنامه كرانه ها')).flat());
    expect(persian.size).toBe(1);
  });

  it('takes the form that is not all in capitals where both are as common, and the curator’s before any', () => {
    expect(namesIn(outlets('SKERRAN HERALD', 'Skerran Herald'))).toEqual([['Skerran Herald'], ['Skerran Herald']]);
    const known = { outlets: [{ name: 'skERRAN Herald', aliases: [], domains: [] }] };
    expect(namesIn(outlets('Skerran Herald', 'Skerran Herald'), known)).toEqual([
      ['skERRAN Herald'],
      ['skERRAN Herald'],
    ]);
  });

  it('keeps other names apart, and the entries as they are where there is nothing to join', () => {
    const { entries } = archiveOf(outlets('The Courier', 'Courier', '???', '!!!'));
    expect(withCommonNames(entries, plain)).toBe(entries);
  });

  it('joins authors, each once in an article', () => {
    const names = ['MAREN TOLLIVER', 'Maren Tolliver', 'Ada Thorn'];
    const found = namesIn([
      { id: 'a', outlet: null, authors: names },
      { id: 'b', outlet: null, authors: ['Maren Tolliver'] },
    ]);
    expect(found).toEqual([
      [null, 'Maren Tolliver', 'Ada Thorn'],
      [null, 'Maren Tolliver'],
    ]);
  });
});
