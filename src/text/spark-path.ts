/** Height of the box that small bars are drawn in. */
export const sparkHeight = 12;

/**
 * Small bars for some counts, the fullest as high as the box: one letter each, its height from `0` to `c`, so that a
 * file of many names stays small.
 */
export function barsOf(counts: readonly number[]): string {
  const fullest = Math.max(...counts, 1);
  return counts
    .map((count) => (count === 0 ? 0 : Math.max(2, Math.round((count / fullest) * sparkHeight))).toString(36))
    .join('');
}

/** Those bars as the path of a drawing, with the width of its box. */
export function sparkPath(bars: string): { readonly width: number; readonly path: string } {
  const path = [...bars].map((letter, place) => {
    const tall = Number.parseInt(letter, 36);
    return tall === 0 ? '' : `M${place * 3} ${sparkHeight}v-${tall}h2v${tall}z`;
  });
  return { width: bars.length * 3 - 1, path: path.join('') };
}
