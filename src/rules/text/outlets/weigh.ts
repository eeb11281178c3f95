import { pressTitle } from '../../../text/press-names/titles.ts';
import { isPressName } from '../../../text/press-names.ts';
import { isTransliterated } from '../../../text/transliterated.ts';
import type { Claim } from '../../claim.ts';
import type { Passage } from '../passages.ts';
import type { Span } from '../span.ts';
import { joinHostKin } from './addresses/host-kin.ts';
import { isHost } from './addresses/hosts.ts';
import { withoutCredited } from './credits.ts';
import { mergeCases } from './names/cases.ts';
import { dotComOf, isFullOf, withoutKind } from './names/full-names.ts';
import { mergeInitials } from './names/initials.ts';
import { NamePlaces } from './names/name-places.ts';
import { mergeShortForms } from './names/short-forms.ts';
import { compareRivals, type Rival } from './rivals.ts';
import { isLatin, keyOf, type Sign } from './sign.ts';
import { isTrait, kindsOf, mostWorthOf, worthOf, worthOfHost } from './values.ts';

/** Weight from which a name is believed to be the outlet's. */
const ENOUGH = 2.1;
/** A page's lines, and which of them are its text. */
interface Lines {
  readonly passages: readonly Passage[];
  readonly span: Span;
}

/** Claims for the names that signs speak for enough, the strongest first, four at most; the page's lines decide where several weigh alike. */
export function weighSigns(signs: readonly Sign[], lines: Lines | null = null): readonly Claim[] {
  const groups = new Map<string, Sign[]>();
  for (const sign of signs) {
    const key = keyOf(sign.name);
    if (key.length < 2) continue;
    const group = groups.get(key);
    if (group) group.push(sign);
    else groups.set(key, [sign]);
  }
  const believed = withoutCredited(mergeInitials(mergeCases(mergeKin(mergeHosts(mergeShortForms(groups))))))
    .filter((group) => mostWorthOf(group) >= ENOUGH)
    .map((group) => claimOf(group))
    .filter(({ weight }) => weight >= ENOUGH)
    .sort((a, b) => b.weight - a.weight || Number(isLatin(a.name)) - Number(isLatin(b.name)));
  const near = lines && believed.length > 1 ? compareRivals(believed, lines.passages, lines.span) : [];
  return [...near, ...believed.slice(near.length)].slice(0, 4).map(({ claim, weight, name }, rank, all) =>
    // Strengths are whole numbers up to 90: what weighs more or less than the first must not draw with it.
    rank > 0 &&
    (weight !== all[0]!.weight || isLatin(name) !== isLatin(all[0]!.name)) &&
    claim.strength >= all[0]!.claim.strength
      ? { ...claim, strength: all[0]!.claim.strength - 1 }
      : claim,
  );
}

/** A host and the name it spells are one outlet: "harbourcourier.example" and "The Harbour Courier". */
function mergeHosts(groups: ReadonlyMap<string, Sign[]>): Sign[][] {
  const merged: Sign[][] = [];
  const hosts: Sign[][] = [];
  for (const signs of groups.values())
    if (signs.every((sign) => isHost(sign.name))) hosts.push(signs);
    else merged.push(signs);
  for (const signs of joinHostKin(hosts)) {
    const label = keyOf(signs[0]!.name.split('.')[0]!);
    const target = merged
      .filter((group) => sameName(group, label))
      .sort((a, b) => closeness(b, label) - closeness(a, label) || weightOf(b) - weightOf(a))[0];
    if (target) target.push(...signs);
    else merged.push(signs);
  }
  return merged;
}

/** What the rights weigh that a firm holds, by its legal form or words like "Media". */
const FIRM = 1.3;

/** A longer name bears its host's at its ends only where it is surely one: "Hamburger Abendblatt", not "Stiftung stern". */
function sameName(group: readonly Sign[], label: string): boolean {
  const [{ name: written }] = group as [Sign];
  const name = keyOf(written);
  if (label.length < 3 || name === label) return name === label;
  // "© Pier Media Ltd" on the pages of `pier24.example`: the firm's name, and no paper's.
  if (group.every((sign) => isTrait(sign) || (sign.rule === 'copyright-line' && sign.weight <= FIRM))) return false;
  // "Причал" and "prichal.example"
  if (isTransliterated(name, label)) return true;
  // "De Zeeklok", "Los Andes": articles that are other words elsewhere stay in a name's key.
  if (keyOf(written.replace(ARTICLE, '')) === label) return true;
  // "Harbour" is in the host of many a paper of that town.
  if (name.length >= 4 && label.includes(name)) return name.length * 2 > label.length;
  if (spells(written, label)) return true;
  return name.includes(label) && (isPressName(written) || group.some(({ rule }) => WHOLE.has(rule)));
}

const ARTICLE = /^(?:De|Het|Los|Las|I|Gli|Le|O|A|Os|As)\s(?=\p{Lu})/u;

/** Whether a name spells a host whole: it is meant then, and no other that the host's letters hold. */
function closeness(group: readonly Sign[], label: string): number {
  const { name } = group[0]!;
  return keyOf(name) === label || spells(name, label) || isTransliterated(keyOf(name), label) ? 1 : 0;
}

/** "marrowledger" and "mcledger" for "Marrow County Ledger": the first word of a name, or the initials, and its last. */
function spells(written: string, label: string): boolean {
  const words = written.split(' ').map(keyOf);
  const last = words.at(-1)!;
  if (words.length < 3 || !label.endsWith(last)) return false;
  const initials = words
    .slice(0, -1)
    .map((word) => word.charAt(0))
    .join('');
  return label === `${words[0]}${last}` || label === `${initials}${last}`;
}

/** Signs that show a name whole, as its house writes it. */
const WHOLE: ReadonlySet<string> = new Set([
  'copyright-line',
  'title-suffix',
  'logo',
  'feed',
  'masthead-line',
  'masthead-name',
  'citation',
  'self-reference',
]);
/** Signs that a short name stands on the page by itself. */
const ALONE: ReadonlySet<string> = new Set(['masthead', 'logo', 'own-links', 'service']);

/**
 * A longer name that begins or ends with another group's is of that house. "La Vanguardia Eventos" is the shorter one's,
 * where that stands by itself; where the longer is written out whole ("© Salzburger Nachrichten"), it is the name.
 */
function mergeKin(groups: readonly Sign[][]): Sign[][] {
  const sorted = [...groups].sort((a, b) => a[0]!.name.length - b[0]!.name.length);
  const merged: Sign[][] = [];
  const places = new NamePlaces();
  const rename = (signs: readonly Sign[], name: string) =>
    signs.map((sign) => (isHost(sign.name) ? sign : { ...sign, name }));
  for (const group of sorted) {
    const { name } = group[0]!;
    const at = isHost(name) ? undefined : places.ofPartsAtEnds(name).find((place) => weightOf(merged[place]!) >= 1.2);
    const kin = at === undefined ? undefined : merged[at]!;
    const isArticled = kin !== undefined && name.replace(ARTICLE, '') === kin[0]!.name;
    if (
      kin &&
      (isWhole(group) || isArticled) &&
      (!isWhole(kin) || isArticled) &&
      (weightOf(group) * 1.2 >= weightOf(kin) || isArticled || isFullOf(name, kin[0]!.name))
    ) {
      merged[at!] = [...group, ...rename(kin, name)];
      places.delete(kin[0]!.name);
      places.set(name, at!);
    } else if (
      kin &&
      !opensBefore(group, kin) &&
      startsWith(name, kin[0]!.name) &&
      pressTitle(name) === null &&
      !namesPress(name, kin[0]!.name) &&
      kin.some(({ rule }) => ALONE.has(rule))
    )
      kin.push(...rename(group, kin[0]!.name));
    else {
      if (!places.has(name)) places.set(name, merged.length);
      merged.push(group);
    }
  }
  return merged;
}

/** Whether the longer name stands on the page's first line, and the shorter nowhere there: sections stand below their house. */
function opensBefore(group: readonly Sign[], kin: readonly Sign[]): boolean {
  const first = (signs: readonly Sign[]) => Math.min(...signs.map(({ passage }) => passage.index));
  return first(group) === 0 && first(kin.filter(({ name }) => name === kin[0]!.name)) > 0;
}

/** "Harbour Courier" beside "Harbour": what the longer name adds makes a paper's name of it; "Courier Gadgets" is a desk's. */
function namesPress(long: string, short: string): boolean {
  return isPressName(`${PLACE}${long.slice(short.length)}`);
}

/** Any name that is no paper's by itself. */
const PLACE = 'Skerran';

function isWhole(group: readonly Sign[]): boolean {
  return group.some(({ rule }) => WHOLE.has(rule));
}

function startsWith(long: string, short: string): boolean {
  return long.toLowerCase().startsWith(`${short.toLowerCase()} `);
}

/** How much signs of one kind can say together: a name in forty menu entries is still a menu entry. */
const MOST: Readonly<Record<string, number>> = { masthead: 1.8, service: 3.2, 'masthead-line': 4 };

/** Signs of one kind add up, to twice and a half the strongest where nothing else is said. */
function weightOf(group: readonly Sign[]): number {
  let sum = 0;
  for (const { rule, all, top } of kindsOf(group)) sum += Math.min(all, MOST[rule] ?? Math.min(top * 2.5, 3.2));
  return sum;
}

function claimOf(group: readonly Sign[]): Rival & { readonly claim: Claim } {
  const shown = group.filter((sign) => !isTrait(sign));
  const named = shown.filter((sign) => !isHost(sign.name));
  const best = [...(named.length > 0 ? named : shown)].sort(
    (a, b) => Number(hasEnding(a.name)) - Number(hasEnding(b.name)) || b.weight - a.weight,
  )[0]!;
  const evidence = {
    rule: `outlet-${best.rule}`,
    lines: best.passage.block.lines,
    quote: best.passage.text.slice(0, 200),
  };
  // "SKERRAN HERALD" or "lantern" in the masthead, "Skerran Herald" and "Lantern" in the foot: the letters are the masthead's.
  const written =
    isCapitals(best.name) || isSmall(best.name)
      ? named.find(({ name }) => !isCapitals(name) && !isSmall(name) && keyOf(name) === keyOf(best.name))
      : undefined;
  const name = written?.name ?? dotComOf(best.name, named) ?? withoutKind(best.name, group);
  const weight = Math.max(worthOf(group, name), worthOfHost(group, name));
  const strength = Math.max(30, Math.min(90, Math.round(30 + weight * 8)));
  return { weight, name, signs: group, claim: { field: 'outlet', values: [name], strength, evidence } };
}

/** "Il Gazzettino.it" */
const hasEnding = (name: string) => name.includes('.') && /\.\p{Ll}{2,3}$/u.test(name);

function isSmall(name: string): boolean {
  return /^\p{Ll}+$/u.test(name);
}

function isCapitals(name: string): boolean {
  return name === name.toUpperCase() && name !== name.toLowerCase();
}
