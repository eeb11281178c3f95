import { describe, expect, it } from 'vitest';
import { cutTails } from '../../../src/text/names/tails.ts';

describe('cutTails', () => {
  it.each([
    ['Mara Holt Senior Political Correspondent', 'Mara Holt'],
    ['Mara Holt AP Sports Writer', 'Mara Holt'],
    ['MARA HOLT Envoyée spéciale à Dunmarrow', 'MARA HOLT'],
    ['Mara Holt HS', 'Mara Holt'],
    ['Mara Holt III', 'Mara Holt III'],
    ['HOLT Mara', 'HOLT Mara'],
    ['Mara Holt', 'Mara Holt'],
  ])('leaves the name of %s', (text, name) => expect(cutTails(text)).toBe(name));
});
