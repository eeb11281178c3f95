import { describe, expect, it } from 'vitest';
import { mastheadWeight } from '../../../../src/rules/text/outlets/lines.ts';

describe('mastheadWeight', () => {
  it.each(['Pier Post 5 May 2011', 'Kaja24', 'PBC', 'Küstenbote', 'elMuelle'])('believes %s over a day', (line) =>
    expect(mastheadWeight(line)).toBe(2.2),
  );
  it.each(['Ciudades', 'Hafenstadt', 'ঢাকা'])('holds %s no more than a button or a town', (line) =>
    expect(mastheadWeight(line)).toBe(1.1),
  );
});
