import { describe, expect, it } from 'vitest';
import { OFFER, OFFERED } from '../../../../src/rules/text/headline/offers.ts';

describe('what else a page offers', () => {
  it.each(['Gallery: The gulls of the pier', 'Practical insight from Mara Holt'])('is "%s"', (line) => {
    expect(OFFER.test(line)).toBe(true);
    expect(OFFERED.test(line)).toBe(true);
  });
  it('is a button’s words only by the weaker sign', () => {
    expect(OFFER.test('See more of the harbour')).toBe(true);
    expect(OFFERED.test('See more of the harbour')).toBe(false);
  });
  it('is no headline about a gallery', () => expect(OFFERED.test('Galleries of the pier reopen')).toBe(false));
});
