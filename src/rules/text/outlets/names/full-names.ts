import { pressTitle } from '../../../../text/press-names/titles.ts';
import { isHost } from '../addresses/hosts.ts';
import { keyOf, type Sign } from '../sign.ts';
import { isTrait } from '../values.ts';

/** Signs of a page's own house, in whatever form of its name. */
const SURE: ReadonlySet<string> = new Set(['self-reference', 'source-label', 'trail']);
/** What stands behind a name without being of it: its sites' desks. */
const DESK = /(?:政务|新闻|新聞|财经|財經|体育|體育|娱乐|娛樂|科技|频道|頻道|视频|視頻|客户端|手机|手機)$/u;
/** Letters that a Chinese name has more than its short form, at most: "晴江" for "晴江星空". */
const LONGER_BY = 3;

/** Signs of who owns a house: there "Pier Media" is the firm, not its paper. */
const OWNERS: ReadonlySet<string> = new Set(['copyright-line', 'logo', 'self-reference']);
/** Lines at a page's top, where a house writes its name as it is. */
const TOP = 12;

/**
 * The same signs, with the names whole that a page itself always writes so: "Pier Company" at its top and in its menus is no
 * "Pier". A name that also stands without its last word stays without.
 */
export function withFullNames(found: readonly Sign[]): readonly Sign[] {
  const signs = withHanNames(found);
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

/** "晴江APP" on a page that calls itself "晴江星空": the one longer name that sure signs have, too, is the house's. */
function withHanNames(signs: readonly Sign[]): readonly Sign[] {
  const names = new Set<string>();
  for (const { name, rule } of signs) if (SURE.has(rule) && /^\p{Script=Han}+$/u.test(name)) names.add(name);
  if (names.size < 2) return signs;
  const whole = new Map<string, string>();
  for (const name of names) {
    const longer = [...names].filter(
      (other) =>
        other !== name && other.startsWith(name) && other.length <= name.length + LONGER_BY && !DESK.test(other),
    );
    if (longer.length === 1) whole.set(name, longer[0]!);
  }
  return whole.size === 0 ? signs : signs.map((sign) => ({ ...sign, name: whole.get(sign.name) ?? sign.name }));
}

/** Signs that hold a word in passing. */
const IN_PASSING: ReadonlySet<string> = new Set(['service', 'spelt-host']);

/** "Skerran.com", where a page calls itself nothing else, and "Skerran" is a town. */
export function dotComOf(name: string, named: readonly Sign[]): string | undefined {
  if (!/^\p{Lu}\p{Ll}+$/u.test(name) || pressTitle(name) !== null) return undefined;
  const calls = named.filter(({ rule }) => !IN_PASSING.has(rule));
  return calls.length > 0 && calls.every((sign) => sign.name === `${name}.com`) ? `${name}.com` : undefined;
}

/** "Diario", "Jornal": what a paper is, before what it is called. */
const KIND =
  /^(?:diario|periódico|jornal|revista|portal|journal|quotidien|magazine|giornale|quotidiano|rivista|zeitung|zeitschrift|magazin|krant|tidningen|avisen|gazeta|dziennik|tygodnik|deník|ziarul|газета|журнал|вестник|εφημερίδα|gazetesi|majalah|harian|báo)\s(?=\p{Lu}\S*(?:\s|$))/iu;

/** "Página Quai" for "Diario Página Quai", whose address is "paginaquai.example": the house leaves the word for its kind out. */
export function withoutKind(name: string, signs: readonly Sign[]): string {
  const bare = name.replace(KIND, '');
  if (bare === name) return name;
  const key = keyOf(bare);
  const hosts = signs.filter((sign) => isHost(sign.name));
  return hosts.length > 0 && hosts.every((sign) => keyOf(sign.name.split('.')[0]!) === key) ? bare : name;
}

/** "La Voz del Molo" for "Voz" and "La Voz": what a paper is called in full is its short name and where it is from. */
export function isFullOf(name: string, short: string): boolean {
  const at = name.toLowerCase().indexOf(short.toLowerCase());
  return (
    at >= 0 &&
    at < 4 &&
    /^\s(?:de[li]?|d[aeo]s?|della|di|du|des|of|van|von)\s\p{Lu}/iu.test(name.slice(at + short.length))
  );
}
