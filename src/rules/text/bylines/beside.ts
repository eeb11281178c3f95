import { hasGivenName } from '../../../text/names/given.ts';
import { readNames } from '../../../text/names.ts';
import type { Passage } from '../passages.ts';
import { isAvatar } from './pictures.ts';

/** The two lines before a line and the two behind it; buttons ("Listen", "Larger print") and portraits between them don't count. */
export function neighbours(passages: readonly Passage[], index: number): readonly Passage[] {
  const found: Passage[] = [];
  for (const step of [-1, 1]) {
    let left = 2;
    for (let at = index + step; left > 0 && Math.abs(at - index) < 8; at += step) {
      const other = passages[at];
      if (!other) break;
      found.push(other);
      // "Mara Holt / Jonas Pell / Published / 6 May": who wrote with her.
      if (at === index + 1 && hasGivenName(other.text) && readNames(other.text)?.length === 1) continue;
      if ((other.chrome === null || other.prose > 0) && !isAvatar(other, passages[at + 1])) left -= 1;
    }
  }
  return found;
}
