import { describe, expect, it } from 'vitest';
import { withoutHouse } from '../../../../src/rules/text/bylines/with-house.ts';
import { BODY, passagesOf } from '../passages-of.ts';

/** A line of a page that has the others, too, without the house behind its name. */
function without(line: string, ...others: readonly string[]): string {
  const passages = passagesOf([line, BODY, ...others].join('\n\n'));
  return withoutHouse(line, passages[0]!, passages);
}

describe('withoutHouse', () => {
  it.each([
    ['Mara Holt La Lampe', '© La Lampe inc. Tous droits réservés.'],
    ['Mara Holt Pier Post', 'Pier Post'],
    ['Mara Holt Skerra', '© 2024 Skerra'],
    ['Mara Holtpro hafen', '© 2024 pro hafen'],
    ['Mara Holtpro hafen', 'Das Wichtigste, immer freitags. pro hafen Newsletter lesen.'],
    ['Mara Holtdie lampe am kai', 'die lampe am kai'],
  ])('cuts the house of "%s", which "%s" names', (line, other) => expect(without(line, other)).toBe('Mara Holt'));

  it.each([
    ['Mara Holt La Lampe', 'La Lampen'],
    [
      'Mara Holt Pell Ruiz',
      'The mayor, councillor Pell Ruiz said on Monday that the ferry would wait for another engine.',
    ],
    ['Mara Holt og Jonas Pell', 'og Jonas Pell'],
    ['Mara Holt Pell', 'Nobody asked Pell'],
    ['Mara Holt Pell', 'Mara Holt Pell'],
    ['Skerran Harbour Pier Post', 'Pier Post'],
    ['Mara Holt', 'Holt'],
    ['Mara Holtpro hafen', 'Der Kreis pro hafenkante'],
    ['Mara Holt 12 May', '12 May'],
  ])('leaves "%s" beside "%s"', (line, other) => expect(without(line, other)).toBe(line));
});
