import { readNames } from '../../../text/names.ts';
import { isPressName } from '../../../text/press-names.ts';
import type { Headline } from '../headline.ts';
import type { Passage } from '../passages.ts';
import type { Span } from '../span.ts';
import { type Brand, type BrandKind, nameOf, tallyBrands } from './brands/tally.ts';
import { isPlace } from './names/mastheads.ts';
import { isOffer } from './names/menu-kin.ts';
import { keyOf, type Sign, signOf } from './sign.ts';

/** What a way of naming weighs, and each further line of it, of which two count. */
const WEIGHTS: Readonly<Record<BrandKind, readonly [first: number, more: number]>> = {
  welcome: [1.5, 0],
  rights: [1.2, 0],
  described: [1.1, 0.2],
  logo: [1.3, 0.1],
  spoken: [1, 0.2],
  'shown-by': [0.9, 0.3],
  button: [0.7, 0],
  issue: [0.8, 0.2],
  site: [0.8, 0.2],
  dateline: [0.8, 0.4],
  credit: [0.8, 0.2],
  invited: [0.8, 0.2],
  plus: [0.7, 0.8],
  motto: [0.7, 0],
  compound: [0.7, 0.4],
  handle: [0.6, 0.1],
  entry: [0.6, 0.2],
  mail: [0.8, 0.1],
  alone: [0.4, 0.1],
  echo: [0.4, 0.25],
};
/** From the heaviest: a line speaks for a name in one way. */
const KINDS = (Object.keys(WEIGHTS) as BrandKind[]).sort((a, b) => WEIGHTS[b][0] - WEIGHTS[a][0]);
/** Ways in which sections, places and sports stand on a page, too. */
const ANYBODYS: ReadonlySet<BrandKind> = new Set([
  'compound',
  'entry',
  'alone',
  'shown-by',
  'credit',
  'button',
  'echo',
  'motto',
]);

/** What all ways together weigh at least, how many there are, and how far the next name is behind. */
const ENOUGH = 2.15;
const WAYS = 3;
const AHEAD = 0.5;
/** What they weigh where somebody else is said to hold the rights. */
const SURE = 2.35;
/** What such a name weighs as a sign. */
const WEIGHT = 2.3;
/** With what two ways are enough: a logo or a welcome, or a name as papers have it; and what the latter weighs. */
const STRONG: readonly BrandKind[] = ['logo', 'welcome'];
const FEW_WAYS = 2;
const PRESS = 0.6;
/** "RAZ+" over so many teasers is way enough. */
const PAID = 3;

/**
 * The name that a page uses in several ways as sites use their own, where no single line says whose the page is: "Pier-Newsletter",
 * "Beliebt bei Pier", "Foto: Mara Holt/Pier", "pier.example". None where two names are used so, or where the page's rights are said to be of a `holder` and the name is no
 * surer than that.
 */
export function brandSign(
  passages: readonly Passage[],
  span: Span,
  headline: Headline | null,
  signs: readonly Sign[],
  holder: string | null = null,
): Sign | null {
  const found = [...tallyBrands(passages, span, headline, signs)]
    .map(([key, brand]) => ({ key, brand, ...weighed(brand) }))
    .filter(({ weight, sure }) => sure && weight >= ENOUGH - AHEAD)
    .filter(({ brand }) => isName(nameOf(brand), passages, span, brand))
    .sort((a, b) => b.weight - a.weight || b.key.length - a.key.length);
  const [best, ...others] = found;
  if (!best || best.weight < (holder === null ? ENOUGH : SURE)) return null;
  if (holder !== null && (keyOf(holder).includes(best.key) || best.key.includes(keyOf(holder)))) return null;
  const rival = others.find(({ key }) => !key.includes(best.key) && !best.key.includes(key));
  if (rival && best.weight - rival.weight < AHEAD) return null;
  return { name: nameOf(best.brand), weight: WEIGHT, passage: best.brand.passage, rule: 'brand' };
}

/** What the ways of naming weigh, each line in its heaviest, and whether there are enough, one of which no section is named in. */
function weighed(brand: Brand): { readonly weight: number; readonly sure: boolean } {
  const { lines } = brand;
  const taken = new Set<number>();
  const ways: BrandKind[] = [];
  let weight = 0;
  for (const kind of KINDS) {
    const fresh = [...(lines.get(kind) ?? [])].filter((place) => !taken.has(place));
    if (fresh.length === 0) continue;
    for (const place of fresh) taken.add(place);
    const [first, more] = WEIGHTS[kind];
    weight += first + Math.min(fresh.length - 1, 2) * more;
    ways.push(kind);
  }
  const told = ways.filter((kind) => kind === 'credit' || !ANYBODYS.has(kind));
  const press = told.length >= FEW_WAYS && isPressName(nameOf(brand));
  const least = press || STRONG.some((kind) => ways.includes(kind)) ? FEW_WAYS : WAYS;
  const paid = (lines.get('plus')?.size ?? 0) >= PAID;
  return {
    weight: weight + (press ? PRESS : 0),
    sure: paid || (ways.length >= least && ways.some((kind) => !ANYBODYS.has(kind))),
  };
}

const ARTICLE = /^(?:the|le|la|les|el|los|las|il|lo|der|die|das|de|het|o|a)\s/iu;

function isName(name: string, passages: readonly Passage[], span: Span, { passage }: Brand): boolean {
  if (name === '' || isPlace(name, passages, span) || name.split(' ').every((word) => isOffer(word))) return false;
  if (name.split(' ').length > 1 && !ARTICLE.test(name) && readNames(name) !== null) return false;
  // Words in small letters are no other sign's name: here the page shows that they are one.
  const capital = name.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
  return signOf(capital, WEIGHT, passage, 'brand') !== null;
}
