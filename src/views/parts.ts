/** A piece of a long list. */
export interface Part<T> {
  readonly items: readonly T[];
  /** From 1, counted from the oldest end; null for the newest part, which the list's own address shows. */
  readonly number: number | null;
}

/**
 * Cuts a list, newest first, into parts counted from its oldest end, so that a new item changes the newest part alone.
 * All but the newest hold `size` items; that one holds what is left, from `size` to twice as many less one.
 */
export function cutIntoParts<T>(items: readonly T[], size: number): readonly Part<T>[] {
  const older = Math.max(0, Math.floor(items.length / size) - 1);
  const front = items.length - older * size;
  return [
    { items: items.slice(0, front), number: null },
    ...Array.from({ length: older }, (_, index) => ({
      items: items.slice(front + index * size, front + (index + 1) * size),
      number: older - index,
    })),
  ];
}
