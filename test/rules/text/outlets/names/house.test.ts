import { describe, expect, it } from 'vitest';
import {
  isHouseName,
  isInCapitals,
  isOwnHouse,
  isSiteName,
} from '../../../../../src/rules/text/outlets/names/house.ts';

describe('isHouseName', () => {
  it.each([
    'PierOnline',
    'Maré Hoje',
    'Rive-Matin',
    'Courier Post',
    'elKurier.es',
    'The Namib',
    'LA NUEVA VOZ',
    'kade online',
  ])('takes "%s" for a house', (name) => expect(isHouseName(name)).toBe(true));
  it.each(['WordPress', 'Mara Holt', 'The Hague', 'La Paz', 'Dunmarrow', 'UNESCO', 'kade', 'der online'])(
    'takes "%s" for none',
    (name) => expect(isHouseName(name)).toBe(false),
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

describe('isInCapitals', () => {
  it('knows a house that sets its own name so', () => expect(isInCapitals('BALIZA')).toBe(true));
  it.each(['Baliza', 'NASA', 'UNICEF'])('knows %s for none', (name) => expect(isInCapitals(name)).toBe(false));
});

describe('isSiteName', () => {
  it.each(['PierOnline', 'Now24', 'Portul.ro', 'kade online'])('knows %s', (name) =>
    expect(isSiteName(name)).toBe(true),
  );
  it.each(['Pier Post', 'McAllen', 'The Littoral'])('knows %s for none', (name) =>
    expect(isSiteName(name)).toBe(false),
  );
});
