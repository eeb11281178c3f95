import { isHost } from './addresses/hosts.ts';
import type { Sign } from './sign.ts';
import { isTrait } from './values.ts';

/** Signs that whoever is credited has, on the pages of others, too. */
const CREDITS: ReadonlySet<string> = new Set(['picture-credit', 'byline-line', 'byline-handle', 'service']);
/** What a host weighs that most of a page's links lead to. */
const MOST_LINKS = 3;

/**
 * The names without those that are only credited, in a byline or under a picture, where most links of the page lead to another's
 * site ("Mara Holt | Harbour Courier" on a page of `marrowledger.example`, a paper of the same house), or in one such byline.
 */
export function withoutCredited(groups: readonly (readonly Sign[])[]): readonly (readonly Sign[])[] {
  const isLinked = groups.some((group) =>
    group.some(({ name, rule, weight }) => rule === 'own-links' && weight >= MOST_LINKS && isHost(name)),
  );
  return groups.filter(
    (group) =>
      group.some((sign) => !isTrait(sign) && !CREDITS.has(sign.rule)) ||
      (!isLinked && !isLent(group.filter((sign) => !isTrait(sign)))),
  );
}

/** "Mara Holt | Harbour Courier" and nothing else: papers of one house name so whose reporter they print. */
function isLent(signs: readonly Sign[]): boolean {
  const [first] = signs;
  return (
    first !== undefined &&
    !first.passage.stamped &&
    /^[^|]{5,40}\s\|\s[^|]{3,40}$/.test(first.passage.text) &&
    signs.every(({ passage }) => passage === first.passage)
  );
}
