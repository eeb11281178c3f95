import { describe, expect, it } from 'vitest';
import { keyOfHead } from '../../../src/rules/paper/breaks.ts';
import { readHeads } from '../../../src/rules/paper/heads.ts';

/** What the running lines of a print-out say; `running` are the indexes of theirs. */
function read(lines: readonly string[], running: readonly number[]) {
  const keys = new Map(running.map((index) => [index, keyOfHead(lines[index]!)] as const));
  const written = [...lines.keys()].filter((line) => lines[line] !== '');
  const { claims, kept, removed } = readHeads(lines, keys, written);
  return { says: Object.fromEntries(claims.map(({ field, values }) => [field, values[0]])), kept, removed };
}

describe('readHeads', () => {
  it('reads title, outlet and address of a page that a browser printed, and not when it was printed', () => {
    const lines = [
      '12/03/2019, 14:05      Bell tower to be climbed again - The Tamsel Observer',
      'Bell tower to be climbed again',
      'The tower was closed for nine years.',
      'https://tamsel.example/news/bell-tower.html      1/2',
    ];
    const { says, removed } = read(lines, [0, 3]);
    expect(says).toEqual({
      title: 'Bell tower to be climbed again',
      outlet: 'The Tamsel Observer',
      url: 'https://tamsel.example/news/bell-tower.html',
    });
    expect(removed.map(({ lines: [from] }) => from)).toEqual([1, 4]);
  });

  it('reads no address that the browser cut short', () =>
    expect(read(['Text', 'https://tamsel.example/news/bell-to…   1/2'], [1]).says).toEqual({}));

  it('reads outlet and day of an issue in a foot', () =>
    expect(read(['One', 'Two', 'Three', 'Four', 'Five', 'Tamsel Observer   14 May 2011   7'], [5]).says).toEqual({
      date: '2011-05-14',
      outlet: 'Tamsel Observer',
    }));

  it('keeps the first head of a file where it says more than its number', () => {
    const { kept, removed } = read(['Tamsel Observer   7', 'Text', 'More', 'Tamsel Observer   8'], [0, 3]);
    expect([...kept]).toEqual([[0, 'Tamsel Observer']]);
    expect(removed.map(({ quote }) => quote)).toEqual(['7', 'Tamsel Observer   8']);
  });
});
