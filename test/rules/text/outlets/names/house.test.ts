import { describe, expect, it } from 'vitest';
import { isHouseName, isOwnHouse } from '../../../../../src/rules/text/outlets/names/house.ts';

describe('isHouseName', () => {
  it.each(['Courier Post', 'elKurier.es', 'The Namib', 'LA NUEVA VOZ'])('takes "%s" for a house', (name) =>
    expect(isHouseName(name)).toBe(true),
  );
  it.each(['Mara Holt', 'The Hague', 'La Paz', 'Dunmarrow'])('takes "%s" for none', (name) =>
    expect(isHouseName(name)).toBe(false),
  );
  it('takes an article for a house’s only where the language has it: "El Saife" is a person in English', () => {
    expect(isHouseName('El Saife', 'en')).toBe(false);
    expect(isHouseName('El Faro', 'es')).toBe(true);
  });
});

describe('isOwnHouse', () => {
  it('reads a house with its desk', () => expect(isOwnHouse('COAST TODAY Sports')).toBe(true));
  it.each(['Reuters', 'Mara Holt'])('takes "%s" for none', (piece) => expect(isOwnHouse(piece)).toBe(false));
});
