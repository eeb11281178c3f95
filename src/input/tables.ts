import type { TableRow } from 'mdast';
import { cleanText } from '../text/characters.ts';
import type { Block, LineRange } from './page.ts';

/** `| First | Second |` */
const ROW = /^\s*\|.*\|\s*$/;
/** `|---|:--:|`, and what word processors make of it: `|——–|———|` */
const DELIMITER = /^\s*\|[\s|:–—−‐-]+\|\s*$/;

/** Whether a line of plain text is a row of a pipe table. */
export function isTableRow(line: string): boolean {
  return line.length < 5000 && ROW.test(line);
}

/**
 * A pipe table as a block, its first row as head, whatever became of its delimiter row. Null where the rows have no
 * delimiter among them or differ in their number of cells by more than one.
 */
export function repairTable(rows: readonly string[], lines: LineRange): Block | null {
  if (!rows.some((row) => DELIMITER.test(row))) return null;
  const cells = rows.filter((row) => !DELIMITER.test(row)).map((row) => cellsOf(row));
  if (cells.length === 0) return null;
  const columns = Math.max(...cells.map((row) => row.length));
  if (cells.some((row) => row.length < columns - 1)) return null;
  const children: TableRow[] = cells.map((row) => ({
    type: 'tableRow',
    children: Array.from({ length: columns }, (_, column) => ({
      type: 'tableCell',
      children: [{ type: 'text', value: row[column] ?? '' }],
    })),
  }));
  const text = cells.map((row) => row.join(' | ')).join('\n');
  return { node: { type: 'table', align: [], children }, lines, text, linkLength: 0 };
}

function cellsOf(row: string): string[] {
  const inner = row.trim().replace(/^\||\|$/g, '');
  return inner.split('|').map((cell) => cleanText(cell).replace(/\s+/g, ' ').trim());
}
