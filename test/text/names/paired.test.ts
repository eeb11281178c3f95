import { describe, expect, it } from 'vitest';
import { partedByGivenNames } from '../../../src/text/names/paired.ts';

describe('partedByGivenNames', () => {
  it.each([
    ['Clara Holt Jonas Pell', ['Clara Holt', 'Jonas Pell']],
    ['Clara HoltJonas Pell', ['Clara Holt', 'Jonas Pell']],
    ['Ana Souza Moreira Caio Prado', ['Ana Souza Moreira', 'Caio Prado']],
    ['Anna Roth Peter Berg Maria Lind', ['Anna Roth', 'Peter Berg', 'Maria Lind']],
    ['Renata de Oliveira Caio Prado', ['Renata de Oliveira', 'Caio Prado']],
  ])('parts %s', (text, names) => expect(partedByGivenNames(text)).toEqual(names));

  it.each([
    'Clara Holt',
    'Juan Carlos Martín Gómez',
    'Ana García Martín López',
    'Ahmed Hassan Mohamed Ali',
    'Clara MacDonald Roth Pell',
    'Harbour Quay Jonas Pell',
    'Nguyễn Văn Thanh Bình',
    'Clara Holt Harbour Reporter',
  ])('leaves %s', (text) => expect(partedByGivenNames(text)).toBeNull());
});
