import { expect, it } from 'vitest';
import { chunkOf } from '../../../src/browser/search/chunks.ts';

const chunks = ['a', 'bee', 'happ', 'runnin', 'سنگ', 'قلم'];

it.each([
  ['apple', 0],
  ['beetle', 1],
  ['be', 0],
  ['happiness', 2],
  ['سنگهايش', 4],
])('tells the chunk of %s, whatever its ending', (word, chunk) => {
  expect(chunkOf({ chunks }, word)).toBe(chunk);
});

it.each([
  ['running', 'its stem stands in another'],
  ['happy', 'its first letters stand before the chunk'],
  ['', 'it is nothing'],
  ['8th', 'it stands before all words'],
  ['كتاب', 'it stands after all words'],
])('is not certain of %s: %s', (word) => {
  expect(chunkOf({ chunks }, word)).toBeNull();
});

it('has none where there are no words', () => {
  expect(chunkOf({ chunks: [] }, 'word')).toBeNull();
});
