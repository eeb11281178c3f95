import { describe, expect, it } from 'vitest';
import { tablesOf } from '../../src/text/finder-tables.ts';

describe('tablesOf', () => {
  const { columnOf, letters, starts, longest, ends } = tablesOf(['ferry', 'tv', 'straße']);
  const columns = (text: string) => Array.from(text, (letter) => columnOf[letter.charCodeAt(0)]);

  it('gives both cases of a letter one column, and none to what is in no string', () => {
    expect(columns('FERRY')).toEqual(columns('ferry'));
    expect(columns('ẞ')).toEqual(columns('ß'));
    expect(columns('Q7図')).toEqual([0, 0, 0]);
  });

  it('holds the strings as columns, one after the other', () => {
    expect([...starts]).toEqual([0, 5, 7, 13]);
    expect([...letters.subarray(5, 7)]).toEqual(columns('tv'));
    expect(longest).toBe(6);
  });

  it('leads to a string by those of its characters that are the rarest in prose', () => {
    expect(ends[1]).toBe(1);
    // "mpli" of "complies with", "ow" of "now".
    expect(tablesOf(['complies with', 'now']).ends.join()).toBe('5,2');
  });

  it('makes tables of no string, too', () => expect(tablesOf([])).toMatchObject({ longest: 0 }));
});
