import type { Settings } from '../input/settings.ts';
import { byCodePoint } from '../text/order.ts';
import { comparable } from '../text/search/folding.ts';
import type { Entry } from './archive.ts';

/**
 * The entries with outlets and authors that differ in capitals, accents or signs alone ("SKERRAN HERALD", "Skerran
 * Herald") under one name, so that they are one in lists and filters: the curator's where the settings know the outlet,
 * else the commonest. What each source says stays in its evidence and its record.
 */
export function withCommonNames(entries: readonly Entry[], settings: Pick<Settings, 'outlets'>): readonly Entry[] {
  const known = settings.outlets.map(({ name }) => name);
  const outlets = commonForms(
    entries.flatMap(({ outlet }) => outlet ?? []),
    known,
  );
  const authors = commonForms(
    entries.flatMap(({ authors: names }) => names),
    [],
  );
  if (outlets.size === 0 && authors.size === 0) return entries;
  return entries.map((entry) => {
    const outlet = entry.outlet === null ? null : (outlets.get(entry.outlet) ?? entry.outlet);
    const isAsWas = outlet === entry.outlet && !entry.authors.some((name) => authors.has(name));
    if (isAsWas) return entry;
    return { ...entry, outlet, authors: [...new Set(entry.authors.map((name) => authors.get(name) ?? name))] };
  });
}

/** The common form of each name that has another; `preferred` ones win over common ones. */
function commonForms(names: readonly string[], preferred: readonly string[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const name of preferred) counts.set(name, Number.POSITIVE_INFINITY);
  const groups = new Map<string, string[]>();
  for (const name of counts.keys()) {
    const key = comparable(name) || name;
    const group = groups.get(key);
    if (group) group.push(name);
    else groups.set(key, [name]);
  }
  const forms = new Map<string, string>();
  for (const group of groups.values()) {
    if (group.length === 1) continue;
    const [common = '', ...others] = group.sort(
      (a, b) =>
        (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || Number(isShouted(a)) - Number(isShouted(b)) || byCodePoint(a, b),
    );
    for (const other of others) forms.set(other, common);
  }
  return forms;
}

/** "SKERRAN HERALD": all in capitals, as mastheads are set. */
function isShouted(name: string): boolean {
  return name === name.toUpperCase();
}
