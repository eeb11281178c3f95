import { describe, expect, it } from 'vitest';
import { unitsOf } from '../../src/text/units.ts';

describe('unitsOf', () => {
  it.each(['', 'Pier', 'Straße, 渡船 😀', 'a'.repeat(5000), '図'.repeat(9000)])('gives the units of %j', (text) => {
    expect([...unitsOf(text).subarray(0, text.length)]).toEqual(text.split('').map((unit) => unit.charCodeAt(0)));
  });
});
