import { describe, expect, it } from 'vitest';
import { nameInCapitals } from '../../../../src/rules/text/bylines/capitals.ts';

describe('nameInCapitals', () => {
  it.each([
    ['Lucie ROCHE.', 'Lucie ROCHE'],
    ['Pier-Matin Lucie ROCHE.', 'Lucie ROCHE'],
    ['Pier-Matin Pier-Matin Lucie ROCHE', 'Lucie ROCHE'],
    ['Pier-Matin Jean-Luc LE GOFF.', 'Jean-Luc LE GOFF'],
    ['The Pier Herald Lucie ROCHE', 'Lucie ROCHE'],
  ])('reads %s', (line, name) => expect(nameInCapitals(line)).toBe(name));

  it.each([
    'Lucie ROCHE',
    'Lucie Roche.',
    'La façade du bac Lucie ROCHE.',
    'Photo Lucie ROCHE.',
    'Marie Lucie ROCHE.',
    'Harbour Street Lucie ROCHE',
    'Pier-Matin Harbour ROCHE.',
  ])('reads nobody in %s', (line) => expect(nameInCapitals(line)).toBeNull());
});
