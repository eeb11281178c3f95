import { describe, expect, it } from 'vitest';
import { isAgency } from '../../../src/text/press-names/agencies.ts';

describe('isAgency', () => {
  it.each([
    'dpa',
    'The Associated Press',
    'Getty Images',
    'imago',
    'Keystone-SDA',
    'WhatsApp',
    'Google News',
    '연합뉴스',
  ])('knows %s', (name) => expect(isAgency(name)).toBe(true));
  it.each(['Harbour Courier', 'NRK', 'The Pier Post', 'Jana Roth'])('does not take %s for one', (name) =>
    expect(isAgency(name)).toBe(false),
  );
});
