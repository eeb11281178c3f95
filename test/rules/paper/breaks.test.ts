import { describe, expect, it } from 'vitest';
import { findRunningLines, keyOfHead } from '../../../src/rules/paper/breaks.ts';

describe('keyOfHead', () => {
  it('is one for even and odd pages', () =>
    expect(keyOfHead('14   Harbour Courier | March 2009')).toBe(keyOfHead('**Harbour Courier – March 2009   15**')));
  it('is the line itself where it has no words', () =>
    expect(keyOfHead('12/03/2019, 14:05')).toBe('12/03/2019, 14:05'));
});

/** The lines that are found to run, of pages of one head, `lines` of text and one foot each. */
function running(
  pages: number,
  foot: (page: number) => string,
  goesOn: boolean,
  head = 'Harbour Courier',
): readonly number[] {
  const lines = Array.from({ length: pages }, (_, page) => [
    head && `${head} ${page % 2 ? '' : ' '}`,
    ...Array.from({ length: 6 }, (_, line) => `Line ${'abcdef'[line]} of ${'uvwxyz'[page]} about the ferry`),
    foot(page + 1),
  ]).flat();
  const written = [...lines.keys()].filter((line) => lines[line]!.trim() !== '');
  return [...findRunningLines(lines, written, () => goesOn).keys()].sort((a, b) => a - b);
}

describe('findRunningLines', () => {
  it('finds heads and feet where the feet count the pages', () =>
    expect(running(3, (page) => `Page ${page} of 3`, false)).toEqual([0, 7, 8, 15, 16, 23]));
  it('finds bare numbers where they cut sentences', () =>
    expect(running(3, (page) => `${page}`, true, '')).toEqual([7, 15, 23]));
  it('leaves bare numbers that cut none', () => expect(running(3, (page) => `${page}`, false, '')).toEqual([]));
  it('leaves numbers that do not count up', () =>
    expect(running(3, (page) => `Rating ${[3, 3, 4][page - 1]}`, true)).toEqual([]));
});
