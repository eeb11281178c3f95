import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byCodePoint } from '../../src/text/order.ts';

test('sorts as the bytes of UTF-8 do', () => {
  expect(['😀', '～', 'b', 'B', 'é', 'ab', 'a'].sort(byCodePoint)).toEqual(['B', 'a', 'ab', 'b', 'é', '～', '😀']);
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
      expect(Math.sign(byCodePoint(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
    }),
  );
});
