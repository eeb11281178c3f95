import fc from 'fast-check';
import { expect, it } from 'vitest';
import { numberIn, numbersIn, packNumbers } from '../../src/text/packed-numbers.ts';

it('gives numbers back that were packed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), fc.array(fc.nat()), (count, some) => {
      const numbers = some.map((number) => number % count);
      const packed = packNumbers(numbers, count);
      expect(numbers.map((_, place) => numberIn(packed, place, count))).toEqual(numbers);
      expect([...numbersIn(packed, count)]).toEqual(numbers);
    }),
  );
});

it.each([
  [1, 1],
  [64, 1],
  [65, 2],
  [4096, 2],
  [4097, 3],
])('takes for numbers below %d so many letters: %d', (count, width) => {
  expect(packNumbers([count - 1], count)).toHaveLength(width);
});

it('gives nothing where nothing is packed', () => {
  expect(numberIn('', 3, 4096)).toBe(0);
});
