import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openNgrams, packNgrams } from '../../../src/text/languages/ngrams.ts';

const table = { ' the': { 11: 120, 49: 3 }, Lé4L: { 0: 176 }, the: { 11: 0 }, ß: { 9: 99, 59: 1 } };

it('answers as the table does', () => {
  const opened = openNgrams(packNgrams(table));
  for (const [ngram, weights] of Object.entries(table)) expect(opened[ngram]).toEqual(weights);
});

it.each(['', 'th', 'thee', ' the ', 'z'])('knows nothing of "%s"', (ngram) =>
  expect(openNgrams(packNgrams(table))[ngram]).toBeUndefined(),
);

it('answers as any table does', () => {
  const weights = fc.dictionary(fc.nat(59).map(String), fc.nat(200), { minKeys: 1 });
  const ngrams = fc.dictionary(fc.stringMatching(/^[ -~À-ÿ]{1,6}$/), weights, { noNullPrototype: true });
  fc.assert(
    fc.property(ngrams, (any) => {
      const opened = openNgrams(packNgrams(any));
      for (const [ngram, weight] of Object.entries(any)) expect({ ...opened[ngram] }).toEqual({ ...weight });
    }),
  );
});
