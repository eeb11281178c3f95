import { attribute, type MarkupElement } from './tree.ts';

/** The cells of a row by their columns; null where a wide or a high cell reaches in, and where the row ends early. */
export type GridRow = readonly (MarkupElement | null)[];

/** The rows of a table, those of its head and foot among them. */
export function rowsOf(table: MarkupElement): MarkupElement[] {
  return table.children.flatMap((child) => {
    if (child.kind === 'text') return [];
    if (child.name === 'tr') return [child];
    return child.name === 'thead' || child.name === 'tbody' || child.name === 'tfoot' ? rowsOf(child) : [];
  });
}

/**
 * The cells of a table where readers see them, every row as long as the widest: a cell over several columns or rows stands
 * in the first of its places, and the others are empty. Nothing is said twice.
 */
export function gridOf(rows: readonly MarkupElement[]): readonly GridRow[] {
  const reached = new Map<number, number>();
  const grid = rows.map((row) => {
    const places: (MarkupElement | null)[] = [];
    const skip = () => {
      for (let left = reached.get(places.length) ?? 0; left > 0; left = reached.get(places.length) ?? 0) {
        reached.set(places.length, left - 1);
        places.push(null);
      }
    };
    for (const cell of row.children) {
      if (cell.kind === 'text') continue;
      skip();
      const [across, down] = [span(cell, 'colspan'), span(cell, 'rowspan')];
      for (let column = 0; column < across && places.length < WIDEST; column += 1) {
        if (down > 1) reached.set(places.length, down - 1);
        places.push(column === 0 ? cell : null);
      }
    }
    skip();
    return places;
  });
  const width = grid.reduce((widest, { length }) => Math.max(widest, length), 0);
  return grid.map((row) => [...row, ...Array.from({ length: width - row.length }, () => null)]);
}

/** Pages are untrusted: `colspan="1000"` is no table's width. */
const WIDEST = 60;

function span(cell: MarkupElement, name: 'colspan' | 'rowspan'): number {
  const count = Number.parseInt(attribute(cell, name), 10);
  return Number.isSafeInteger(count) && count > 1 ? Math.min(count, WIDEST) : 1;
}
