import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/archive/archive.ts';
import { byDateAndId } from '../../src/archive/order.ts';

describe('byDateAndId', () => {
  it('puts the newest first, a day before its month and its year, the undated last, and like by id', () => {
    const rows = [
      ['b', null],
      ['a', null],
      ['year', '2024'],
      ['month', '2024-03'],
      ['z', '2024-03-05'],
      ['y', '2024-03-05'],
      ['late', '2024-12-31'],
      ['old', '1999-01-01'],
    ] as const;
    const entries = rows.map(([id, date]) => ({ id, date }) as Entry);
    const ids = ['late', 'y', 'z', 'month', 'year', 'old', 'a', 'b'];
    expect(entries.toSorted(byDateAndId).map(({ id }) => id)).toEqual(ids);
    expect(
      entries
        .toReversed()
        .sort(byDateAndId)
        .map(({ id }) => id),
    ).toEqual(ids);
  });
});
