import { expect, it } from 'vitest';
import { barsOf, sparkPath } from '../../src/text/spark-path.ts';

it('makes a letter of each count, the fullest as high as the box and none too low to be seen', () => {
  expect(barsOf([0, 1, 6, 12])).toBe('026c');
  expect(barsOf([0, 100, 1])).toBe('0c2');
  expect(barsOf([0, 0])).toBe('00');
});

it('draws a bar for each letter that stands for one', () => {
  expect(sparkPath('02c')).toEqual({ width: 8, path: 'M3 12v-2h2v2zM6 12v-12h2v12z' });
  expect(sparkPath('0')).toEqual({ width: 2, path: '' });
});
