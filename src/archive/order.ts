import { byCodePoint } from '../text/order.ts';
import type { Entry } from './archive.ts';

/** Compares entries for the archive's order: newest first by date, undated last, ties by id. */
export function byDateAndId(a: Entry, b: Entry): number {
  if (a.date !== b.date) {
    if (a.date === null) return 1;
    if (b.date === null) return -1;
    // Of a day and its month the day comes first: "2024-03-01" > "2024-03".
    return a.date < b.date ? 1 : -1;
  }
  return byCodePoint(a.id, b.id);
}
