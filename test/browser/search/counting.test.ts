import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countRows, valuesOf } from '../../../src/browser/search/counting.ts';
import { parseQuery } from '../../../src/browser/search/query.ts';
import type { Row } from '../../../src/browser/search/rows.ts';
import { blank, type Choices, type Facet, facets, toggled } from '../../../src/browser/search/state.ts';

const row = fc.record({
  id: fc.uuid(),
  date: fc.constantFrom('', '2003', '2003-05', '2003-05-12', '2004-01-01'),
  outlet: fc.constantFrom('', 'A', 'B'),
  authors: fc.uniqueArray(fc.constantFrom('x', 'y', 'z'), { maxLength: 2 }),
  language: fc.constantFrom('', 'en', 'de'),
  inferred: fc.boolean(),
  copy: fc.constant(''),
});
const choices = fc.record({
  outlet: fc.subarray(['', 'A', 'B']),
  author: fc.subarray(['', 'x', 'y']),
  year: fc.subarray(['', '2003', '2004']),
  month: fc.subarray(['', '2003-05']),
  language: fc.subarray(['', 'en', 'de']),
});
const range = fc.constantFrom(null, { from: '2003', to: '2003' }, { from: '2003-05-01', to: null });

it('says beside each value how many articles choosing it alone would show', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 30 }), choices, range, (rows, chosen, dates) => {
      const counted = countRows(rows, parseQuery(''), chosen, dates);
      for (const facet of facets) {
        const values = new Set(rows.flatMap((one) => valuesOf(one, facet)));
        for (const value of values) {
          const alone = { ...chosen, [facet]: [value] };
          expect(counted.facets[facet].get(value) ?? 0).toBe(countRows(rows, parseQuery(''), alone, dates).rows.length);
        }
      }
    }),
  );
});

it('shows more when one more value of a facet is chosen, less when another facet is', () => {
  const rows = ['A', 'A', 'B', ''].map((outlet, index) => ({
    ...{ id: String(index), date: `200${index}`, outlet, authors: [], language: '', inferred: false, copy: '' },
  }));
  const total = (chosen: Choices) => countRows(rows, parseQuery(''), chosen, null).rows.length;
  const choose = (...pairs: (readonly [Facet, string])[]) =>
    total(pairs.reduce((state, [facet, value]) => toggled(state, facet, value), blank).choices);
  expect(choose()).toBe(4);
  expect(choose(['outlet', 'A'])).toBe(2);
  expect(choose(['outlet', 'A'], ['outlet', 'B'])).toBe(3);
  expect(choose(['outlet', ''])).toBe(1);
  expect(choose(['outlet', 'A'], ['year', '2001'])).toBe(1);
});

it.each([
  ['outlet:cour', ['Island Courier']],
  ['outlet:kusten', ['Küstenkurier']],
  ['outlet:"velm the"', ['The Velm Beacon']],
  ['outlet:beacon outlet:courier', ['The Velm Beacon', 'Island Courier']],
  ['-outlet:beacon', ['Island Courier', 'Küstenkurier', '']],
  ['outlet:روزنامة', []],
])('reads %s as words of names', (text, expected) => {
  const rows: Row[] = ['The Velm Beacon', 'Island Courier', 'Küstenkurier', ''].map((outlet) => ({
    ...{ id: outlet, date: '', outlet, authors: [], language: '', inferred: false, copy: '' },
  }));
  expect(countRows(rows, parseQuery(text), blank.choices, null).rows.map(({ outlet }) => outlet)).toEqual(expected);
});

it('counts articles by date, whatever range is chosen', () => {
  const rows = ['2003', '2003', '2004-05', ''].map((date, index) => ({
    ...{ id: String(index), date, outlet: '', authors: [], language: '', inferred: false, copy: '' },
  }));
  const counted = countRows(rows, parseQuery(''), blank.choices, { from: '2004', to: '2004' });
  expect(counted.rows).toHaveLength(1);
  expect(counted.dates).toEqual(
    new Map([
      ['2003', 2],
      ['2004-05', 1],
      ['', 1],
    ]),
  );
});
