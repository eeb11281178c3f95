import { describe, expect, it } from 'vitest';
import { hasGivenName, isGivenName } from '../../../src/text/names/given.ts';

describe('hasGivenName', () => {
  it.each([
    'Mara Holt',
    'ANNA HOLT',
    'Anne-Marie Roth',
    'Uwe Brandmeier',
    'Zoë Pell',
    'Łukasz Wrzosek',
    'Jørgen Vik',
    'Gökhan Deniz',
    'Мария Лебедянская',
    'Γιώργος Λιμανιώτης',
    'Halász Gábor',
    'Nguyễn Hải',
    'Þóra Hafsteinsdóttir',
    'Baraka Bandari',
    'Ралица Пристанова',
  ])('%s', (name) => expect(hasGivenName(name)).toBe(true));

  it.each(['Town Council', 'Alter Hafen', 'Pays Basque', 'Новая Гавань', 'Key Points', 'San Skerran'])(
    'not %s',
    (name) => expect(hasGivenName(name)).toBe(false),
  );
});

describe('isGivenName', () => {
  it('is for one word', () => {
    expect(isGivenName('Dominika')).toBe(true);
    expect(isGivenName('Skerran')).toBe(false);
  });
});
