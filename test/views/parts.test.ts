import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutIntoParts } from '../../src/views/parts.ts';

describe('cutIntoParts', () => {
  it('keeps every item, in order', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.integer({ min: 1, max: 50 }), (count, size) => {
        const items = Array.from({ length: count }, (_, index) => index);
        expect(cutIntoParts(items, size).flatMap((part) => part.items)).toEqual(items);
      }),
    );
  });

  it('changes the newest part alone when an item comes first, until that is twice as long', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.integer({ min: 1, max: 50 }), (count, size) => {
        const items = Array.from({ length: count }, (_, index) => index);
        const before = new Map(cutIntoParts(items, size).map((part) => [part.number, part.items]));
        const after = cutIntoParts([-1, ...items], size);
        const moved = after.filter(({ number, items: own }) => number !== null && !same(before.get(number), own));
        expect(moved.length).toBeLessThanOrEqual(1);
        expect(after[0]?.items.length).toBeLessThan(size * 2);
      }),
    );
  });
});

function same(a: readonly number[] | undefined, b: readonly number[]): boolean {
  return a !== undefined && a.length === b.length && a.every((item, index) => item === b[index]);
}
