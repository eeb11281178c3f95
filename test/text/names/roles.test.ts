import { describe, expect, it } from 'vitest';
import { isRole } from '../../../src/text/names/roles.ts';

describe('isRole', () => {
  it.each([
    'Redakteurin',
    'envoyée spéciale à Dakar',
    'corresponsal en Atenas',
    'de Lisboa',
    'Rom',
    'Korrespondent in Prag',
  ])('is true of %s', (text) => expect(isRole(text)).toBe(true));
  it.each(['Jana Roth', 'der Hafen bleibt geschlossen'])('is false of %s', (text) => expect(isRole(text)).toBe(false));
});
