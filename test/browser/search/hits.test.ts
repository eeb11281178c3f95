import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstOf, orderOf, orders } from '../../../src/browser/search/hits.ts';
import type { Sort } from '../../../src/browser/search/state.ts';

const rank = fc.record({
  date: fc.constantFrom('', '2003', '2003-05', '2003-05-12', '2003-05-13', '2004-01-01'),
  score: fc.constantFrom(0, 1.5, 2),
});

it.each<Sort>(['relevance', 'newest', 'oldest'])('puts rows in the order of their hits: %s', (sort) => {
  fc.assert(
    fc.property(fc.array(rank, { maxLength: 24 }), fc.nat({ max: 30 }), (ranks, limit) => {
      const hits = ranks.map((one, row) => ({ ...one, id: `en-x-all_${row}` }));
      const rows = [...hits.keys()];
      const order = orderOf<number>(sort, {
        score: (row) => hits[row]?.score ?? 0,
        day: (row) => Number(hits[row]?.date.replaceAll('-', '').padEnd(8, '0')),
        id: (row) => hits[row]?.id ?? '',
      });
      expect(firstOf(rows, limit, order).map((row) => hits[row])).toEqual([...hits].sort(orders[sort]).slice(0, limit));
    }),
  );
});
