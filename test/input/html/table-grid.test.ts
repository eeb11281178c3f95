import { describe, expect, it } from 'vitest';
import { parseMarkup } from '../../../src/input/html/parse.ts';
import { gridOf } from '../../../src/input/html/table-grid.ts';
import { type MarkupElement, rawText, walk } from '../../../src/input/html/tree.ts';

function gridOfTable(rows: string): (string | null)[][] {
  const found: MarkupElement[] = [];
  walk(parseMarkup(`<table>${rows}</table>`).root, (element) => {
    if (element.name === 'tr') found.push(element);
    return true;
  });
  return gridOf(found).map((row) => row.map((cell) => (cell === null ? null : rawText(cell))));
}

describe('gridOf', () => {
  it('puts cells under their heads where others reach over columns and rows', () => {
    const rows =
      '<tr><th rowspan="2">Town<th colspan="2">Votes<tr><th>for<th>against<tr><td>Alder<td>1<td>2<tr><td colspan="2">Holm<td>4';
    expect(gridOfTable(rows)).toEqual([
      ['Town', 'Votes', null],
      [null, 'for', 'against'],
      ['Alder', '1', '2'],
      ['Holm', null, '4'],
    ]);
  });

  it('makes every row as long as the widest, within bounds', () => {
    expect(gridOfTable('<tr><td>a<td>b<tr><td>c')).toEqual([
      ['a', 'b'],
      ['c', null],
    ]);
    expect(gridOfTable('<tr><td colspan="9999">a<td colspan="0">b<tr><td rowspan="x">c')[0]!.length).toBe(60);
    expect(gridOf([])).toEqual([]);
  });
});
