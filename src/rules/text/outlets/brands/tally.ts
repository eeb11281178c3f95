import { isAgency } from '../../../../text/press-names/agencies.ts';
import { isPressName } from '../../../../text/press-names.ts';
import type { Headline } from '../../headline.ts';
import type { Passage } from '../../passages.ts';
import type { Span } from '../../span.ts';
import { isCommonHost } from '../addresses/hosts.ts';
import { initialsOf, keyOf, type Sign } from '../sign.ts';
import { type MentionKind, mentionsIn } from './mentions.ts';

/** The ways in which a page names a house: those of lines around the article, and those that single signs were found by. */
export type BrandKind = MentionKind | 'spoken' | 'invited' | 'echo';

/** A name as a page uses it: the lines of each way, by their places, and its written forms with how often each stands. */
export interface Brand {
  readonly lines: Map<BrandKind, Set<number>>;
  readonly forms: Map<string, number>;
  readonly passage: Passage;
}

/** Signs that are each too weak to be believed, as ways of naming. */
const SIGNS: Readonly<Record<string, BrandKind>> = {
  'copyright-line': 'rights',
  told: 'spoken',
  asked: 'spoken',
  interviewer: 'spoken',
  'picture-credit': 'credit',
  invitation: 'invited',
  notice: 'invited',
  'self-reference': 'described',
  frame: 'shown-by',
  mail: 'mail',
  logo: 'logo',
  'staff-role': 'described',
  'author-note': 'described',
};
/** Ways whose letters are no spelling of a name. */
const UNSPELT: ReadonlySet<BrandKind> = new Set(['site', 'mail', 'handle']);

/** Every name that a page uses in such ways, by its key; forms of one name together. */
export function tallyBrands(
  passages: readonly Passage[],
  span: Span,
  headline: Headline | null,
  signs: readonly Sign[],
): ReadonlyMap<string, Brand> {
  const brands = new Map<string, Brand>();
  const put = (name: string, kind: BrandKind, passage: Passage) => {
    const key = keyOf(name);
    if (key.length < 2 || isAgency(name) || isCommonHost(name)) return;
    const brand = brands.get(key) ?? { lines: new Map(), forms: new Map(), passage };
    const lines = brand.lines.get(kind);
    if (lines) lines.add(passage.index);
    else brand.lines.set(kind, new Set([passage.index]));
    if (!UNSPELT.has(kind)) brand.forms.set(name, (brand.forms.get(name) ?? 0) + 1);
    brands.set(key, brand);
  };
  const around: Passage[] = [];
  for (const passage of passages) {
    const inside = passage.index >= span.from && passage.index <= span.to;
    if (passage.index === headline?.index) continue;
    if (inside && passage.index < span.to && passage.chrome === null && passage.prose > 4 && !passage.caption) continue;
    around.push(passage);
    for (const { name, kind } of mentionsIn(passage)) put(name, kind, passage);
  }
  for (const { name, rule, passage } of signs) if (SIGNS[rule]) put(name, SIGNS[rule], passage);
  joinForms(brands);
  for (const brand of brands.values()) addEchoes(brand, around);
  return brands;
}

/**
 * Adds to each name what is said of its other forms: of its initials ("BEP newsletter"), of a firm that bears it ("Haysiyet Gazetecilik"),
 * of what a whole name of the press ends with ("told the Evening Chronicle"), of addresses that begin with it.
 */
function joinForms(brands: Map<string, Brand>): void {
  const all = [...brands];
  for (const [key, brand] of all) {
    const name = nameOf(brand);
    if (name === '' || key.length < 4) continue;
    const press = isPressName(name);
    const initials = press ? initialsOf(name) : '';
    for (const [other, { lines }] of all) {
      if (other === key) continue;
      const isInitials = initials.length > 1 && (other === initials || other === `${initials}news`);
      const isEnd = press && other.length > 4 && key.endsWith(other) && name.includes(' ');
      for (const [kind, places] of lines) {
        const isAddress = UNSPELT.has(kind) && (other.startsWith(key) || (isInitials && kind !== 'mail'));
        const isFirm = kind === 'rights' && other.startsWith(key);
        if (isInitials || isEnd || isAddress || isFirm)
          for (const place of places) {
            const own = brand.lines.get(kind);
            if (own) own.add(place);
            else brand.lines.set(kind, new Set([place]));
          }
      }
    }
  }
}

/** The form that stands most often; of two that do the one with more capitals. */
export function nameOf({ forms }: Pick<Brand, 'forms'>): string {
  const [first] = [...forms].sort(([a, many], [b, few]) => few - many || capitalsOf(b) - capitalsOf(a));
  return first?.[0].replace(/\+$/u, '') ?? '';
}

function capitalsOf(name: string): number {
  return name.match(/\p{Lu}/gu)?.length ?? 0;
}

/** Fewest letters of a name that other lines are looked through for. */
const SHORTEST = 3;
/** The most lines that are counted, and the most names of a page that are looked for. */
const MOST = 3;

/** Lines that hold a name among other words where nothing else is known of them: "Bei der kiz entscheidet eine Redaktion". */
function addEchoes({ lines, forms }: Brand, around: readonly Passage[]): void {
  const known = new Set<number>();
  for (const places of lines.values()) for (const place of places) known.add(place);
  const name = nameOf({ forms });
  if (name.length < SHORTEST || (lines.size < 2 && !lines.has('rights') && !lines.has('logo'))) return;
  const echoes = new Set<number>();
  for (const { index, text } of around) {
    if (known.has(index) || text === name || !holds(text, name)) continue;
    echoes.add(index);
    if (echoes.size === MOST) break;
  }
  if (echoes.size > 0) lines.set('echo', echoes);
}

function holds(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return (
    at >= 0 &&
    !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at)) &&
    !/^[\p{L}\p{N}]/u.test(text.slice(at + name.length))
  );
}
