import { describe, expect, it } from 'vitest';
import { isSlug, isWireEnd } from '../../../src/rules/paper/slugs.ts';

describe('isSlug', () => {
  it.each(['bc-skerran-ferries 1stld  0412', 'bc-skerran-ferries =2', 'nwd0231 3 vm 184 nwd 0417', 'ZCZC NWA0231'])(
    'knows "%s"',
    (line) => expect(isSlug(line)).toBe(true),
  );

  it.each(['Ferry stays in harbour', 'BC Ferries stay in harbour', 'May 2011'])('leaves "%s"', (line) =>
    expect(isSlug(line)).toBe(false),
  );
});

describe('isWireEnd', () => {
  it.each(['ends', 'ENDE', '=2', '-30-', 'nnnn', '031142 Okt 01', 'nwd hk yynwd n1 mst'])('knows "%s"', (line) =>
    expect(isWireEnd(line)).toBe(true),
  );

  it.each(['The ferry ends here.', 'More bread', '2'])('leaves "%s"', (line) => expect(isWireEnd(line)).toBe(false));
});
