import type { Table } from 'mdast';
import { describe, expect, it } from 'vitest';
import { isTableRow, repairTable } from '../../src/input/tables.ts';

describe('isTableRow', () => {
  it.each(['| a | b |', '  |a|b|  ', '|---|---|', '||'])('takes "%s" for one', (line) =>
    expect(isTableRow(line)).toBe(true),
  );

  it.each(['a | b', '| a', 'a |', '', `|${'x'.repeat(6000)}|`])('does not take "%s" for one', (line) =>
    expect(isTableRow(line)).toBe(false),
  );
});

describe('repairTable', () => {
  it.each([
    ['hyphens', '|---|---|'],
    ['alignment', '|:--|--:|'],
    ['dashes of a word processor', '|——–|———|'],
    ['minus signs', '|−−−|−−−|'],
    ['one long stroke', '|---------|'],
  ])('reads a delimiter of %s', (_, delimiter) => {
    const block = repairTable(['| Boat | Crew |', delimiter, '| Gull |  4 |'], [3, 5])!;
    expect(rowsOf(block.node as Table)).toEqual([
      ['Boat', 'Crew'],
      ['Gull', '4'],
    ]);
    expect(block).toMatchObject({ lines: [3, 5], text: 'Boat | Crew\nGull | 4', linkLength: 0 });
  });

  it('fills up a row that is one cell short', () => {
    const block = repairTable(['| Boat | Crew | Day |', '|---|---|---|', '| Gull | 4 |'], [1, 3])!;
    expect(rowsOf(block.node as Table)).toEqual([
      ['Boat', 'Crew', 'Day'],
      ['Gull', '4', ''],
    ]);
  });

  it.each([
    ['no delimiter', ['| Boat | Crew |', '| Gull | 4 |']],
    ['rows of very different length', ['| a | b | c | d |', '|---|---|---|---|', '| a |']],
    ['a delimiter alone', ['|---|---|']],
  ])('makes no table of %s', (_, rows) => expect(repairTable(rows, [1, rows.length])).toBeNull());
});

function rowsOf(table: Table): string[][] {
  return table.children.map((row) => row.children.map((cell) => (cell.children[0] as { value: string }).value));
}
