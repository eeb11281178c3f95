import { describe, expect, it } from 'vitest';
import { isTown } from '../../../src/text/names/towns.ts';

describe('isTown', () => {
  it.each([
    'São Paulo',
    'Santa Cruz',
    'Saint-Denis',
    'San Miguel Alto',
    'NEW YORK',
    'Нижний Новгород',
    'الشرق الأوسط',
    'Bad Marnau',
    'Sankt Elsbeth',
  ])('knows %s', (name) => expect(isTown(name)).toBe(true));
  it.each(['Mara Holt', 'Paulo', 'Sandra Holt', 'Saintine Roche', 'Badia Marnau'])('does not take %s for one', (name) =>
    expect(isTown(name)).toBe(false),
  );
});
