import { isHost } from './hosts.ts';
import { keyOf, type Sign } from './sign.ts';
import { isTrait } from './values.ts';

/** Signs of who owns a house: there "Pier Media" is the firm, not its paper. */
const OWNERS: ReadonlySet<string> = new Set(['copyright-line', 'logo', 'self-reference']);
/** Lines at a page's top, where a house writes its name as it is. */
const TOP = 12;

/**
 * The same signs, with the names whole that a page itself always writes so: "Pier Company" at its top and in its menus is no
 * "Pier". A name that also stands without its last word stays without.
 */
export function withFullNames(signs: readonly Sign[]): readonly Sign[] {
  if (!signs.some(({ written }) => written !== undefined)) return signs;
  const whole = new Map<string, { written: string; count: number; bare: number }>();
  for (const sign of signs) {
    const { name, written, rule, passage } = sign;
    if (OWNERS.has(rule) || isTrait(sign)) continue;
    if (isHost(name)) continue;
    const key = keyOf(name);
    const known = whole.get(key) ?? { written: written ?? '', count: 0, bare: 0 };
    const worth = written && passage.index < TOP ? 2 : 1;
    whole.set(key, {
      written: known.written || (written ?? ''),
      count: known.count + (written ? worth : 0),
      bare: known.bare + (written ? 0 : 1),
    });
  }
  const full = [...whole].filter(([, { count, bare }]) => count >= 2 && bare === 0);
  if (full.length === 0) return signs;
  const names = new Map(full.map(([key, { written }]) => [key, written]));
  return signs.map((sign) => {
    const written = names.get(keyOf(sign.name));
    return written ? { ...sign, name: written } : sign;
  });
}
