import { comparable } from '../../text/search/folding.ts';

/**
 * Words of the archive that a misspelt one may have been meant for: those that differ by least, the commoner first (the
 * order of `words`); at most three. A letter missing, added, changed or two swapped is one difference.
 */
export function suggestionsFor(word: string, words: readonly string[]): readonly string[] {
  const wanted = comparable(word);
  const allowed = wanted.length < 4 ? 0 : wanted.length < 7 ? 1 : 2;
  const close: { readonly word: string; readonly differences: number }[] = [];
  for (const candidate of words) {
    if (Math.abs(candidate.length - wanted.length) > allowed + 1) continue;
    const differences = differencesOf(wanted, comparable(candidate), allowed);
    if (differences > 0 && differences <= allowed) close.push({ word: candidate, differences });
  }
  const best = close.reduce((least, { differences }) => Math.min(least, differences), allowed);
  return close
    .filter(({ differences }) => differences === best)
    .slice(0, 3)
    .map((suggestion) => suggestion.word);
}

/** Differences between two words (optimal string alignment), or more than `most` where there are more. */
function differencesOf(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const changed = a[row - 1] === b[column - 1] ? 0 : 1;
      let least = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + changed);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        least = Math.min(least, (before[column - 2] ?? 0) + 1);
      }
      current.push(least);
    }
    if (Math.min(...current) > most) return most + 1;
    [before, last] = [last, current];
  }
  return last[b.length] ?? most + 1;
}
