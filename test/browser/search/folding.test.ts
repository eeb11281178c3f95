import { expect, it } from 'vitest';
import { foldCopies } from '../../../src/browser/search/folding.ts';

it('tells the copies of one text beside the first of them, and leaves all else in order', () => {
  const hits = ['', 'a', '', 'b', 'a', 'b', 'a'].map((copy, id) => ({
    ...{ id: String(id), date: '', outlet: '', authors: [], language: '', inferred: false, copy, score: 1 },
  }));
  expect(foldCopies(hits).map(({ hit, copies }) => [hit.id, copies.map(({ id }) => id)])).toEqual([
    ['0', []],
    ['1', ['4', '6']],
    ['2', []],
    ['3', ['5']],
  ]);
});
