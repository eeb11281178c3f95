import { expect, it } from 'vitest';
import { suggestionsFor } from '../../../src/browser/search/spelling.ts';

const words = ['harbour', 'strike', 'stroke', 'hafen', 'müller', 'lighthouse', 'كارگران', 'the', 'port'];

it.each([
  ['harbuor', ['harbour']],
  ['habour', ['harbour']],
  ['harbor', ['harbour']],
  ['Harrbour', ['harbour']],
  ['strke', ['strike', 'stroke']],
  ['strive', ['strike']],
  ['muler', ['müller']],
  ['lihgthuose', ['lighthouse']],
  ['کارگرن', ['كارگران']],
  ['harbour', []],
  ['teh', []],
  ['zzzzzz', []],
  ['', []],
])('suggests for %s', (word, expected) => {
  expect(suggestionsFor(word, words)).toEqual(expected);
});
