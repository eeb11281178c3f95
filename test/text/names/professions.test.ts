import { describe, expect, it } from 'vitest';
import { isInstitution, isProfession } from '../../../src/text/names/professions.ts';

describe('isProfession', () => {
  it.each([
    'Engineer',
    'former mayor of Dunmarrow',
    'Ingeniera naval',
    'Pressesprecherin',
    'professeure de lettres',
    'puheenjohtaja',
    'forsker ved havet',
    'advogado',
  ])('knows "%s"', (text) => expect(isProfession(text)).toBe(true));

  it.each(['Dunmarrow', 'Ferries', 'Medicine today', 'Engineering', ''])('does not take "%s" for one', (text) =>
    expect(isProfession(text)).toBe(false),
  );
});

describe('isInstitution', () => {
  it.each(['Fundación Mar Abierto', 'University of Dunmarrow', 'Hochschule Lohenhafen', 'Institut du phare'])(
    'knows "%s"',
    (text) => expect(isInstitution(text)).toBe(true),
  );

  it.each(['Dunmarrow', 'The Pier Post', ''])('does not take "%s" for one', (text) =>
    expect(isInstitution(text)).toBe(false),
  );
});
