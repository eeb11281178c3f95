import { readNames } from '../../../text/names.ts';
import { isAgency } from '../../../text/press-names/agencies.ts';
import { isOwner } from '../../../text/press-names/owners.ts';
import { pressTitle } from '../../../text/press-names/titles.ts';
import { isPressName } from '../../../text/press-names.ts';
import { isHost } from './addresses/hosts.ts';
import { isHouse } from './lines/rights.ts';
import { isHouseName } from './names/house.ts';
import { keyOf, type Sign } from './sign.ts';

/**
 * What a kind of sign is worth beside the others, as fitted (multinomial logit over the names of each page, "none" among
 * them) to pages of a few hundred publishers. A kind without an entry is worth its signs' own weight.
 */
const WORTH: Readonly<Record<string, number>> = {
  masthead: 0,
  notice: 0,
  service: 0.35,
  'masthead-name': 0.4,
  'press-name': 0.4,
  mail: 0.4,
  'author-page': 0.4,
  'masthead-host': 0.4,
  'spelt-host': 0.45,
  'picture-credit': 0.7,
  'share-link': 0.7,
  about: 0.8,
  invitation: 0.9,
  dateline: 1.4,
  'masthead-heading': 1.2,
  'page-top': 0.6,
  'first-line': 0.85,
  'letters-of-host': 1.4,
  'letters-of-handle': 1.05,
  'letters-of-mail-host': 0.6,
  'first-and-last': 0.6,
  subject: 0.5,
  logo: 0.5,
};
/** How much signs of one kind can say together: a name in forty menu entries is still a menu entry. */
const MOST: Readonly<Record<string, number>> = {
  service: 3.2,
  'masthead-line': 4,
  'page-top': 1,
  'first-line': 1,
  'letters-of-host': 1,
  'letters-of-handle': 1,
  'letters-of-mail-host': 1,
};
/** Signs that any name in the text may have: they make no known title a page's own. */
const MENTIONS: ReadonlySet<string> = new Set([
  'told',
  'asked',
  'service',
  'picture-credit',
  'press-name',
  'invitation',
  'page-top',
  'first-echoed',
  'first-and-last',
  'subject',
  'spelt-host',
  'letters-of-host',
  'letters-of-handle',
]);
/** Signs that show a house's name as such, be it a person's too. */
const WHOLE: ReadonlySet<string> = new Set([
  'masthead-line',
  'masthead-heading',
  'title-suffix',
  'copyright-line',
  'self-reference',
  'source-label',
  'trail',
]);
const TITLE = 1.1;
const PRESS_NAME = 0.95;
const HOST = 1.4;
/** What links to a host weigh where they are the most of a page. */
const MANY_LINKS = 2.2;
/** What links weigh that only the house's own page has. */
const OWN_LINKS = 2.6;
/** What such links are worth, and a little more than any name is by itself: a press name that is a known title. */
const MOST_OF_LINKS = 1.3;
const MOST_OF_NAME = TITLE + PRESS_NAME + 0.01;
/** Kinds of signs in a kept text that do not come of one another. */
const APART: ReadonlySet<string> = new Set([
  'told',
  'asked',
  'picture-credit',
  'invitation',
  'notice',
  'author-note',
  'staff-role',
  'dateline',
  'interviewer',
  'mail',
]);
/** Those among them that any body has whose people speak in a text, and whose letters are spoken of. */
const OF_ANYBODY: ReadonlySet<string> = new Set(['told', 'picture-credit', 'invitation', 'notice']);
/** What two of them weigh more together, and each further one. */
const AGREEMENT = 0.6;
const PERSON = 0.4;
/** "Le Ponton", "The Littoral": no person's name, though it may read like one in another language. */
const ARTICLED = /^(?:(?:The|Les?|La|El|Los|Las|Il|Het|Die|Das)\s\p{Lu}\p{Ll}{3}|De\s\p{Lu}\p{Ll}{7,}$)/u;
/** What a firm's name with "Media" or "Group" at its end, or of an owner of papers, weighs less. */
const FIRM = 0.8;

/** Kinds that say nothing by themselves, and are no evidence. */
const TRAITS: ReadonlySet<string> = new Set([
  'page-top',
  'first-line',
  'first-echoed',
  'first-titled',
  'first-and-last',
  'subject',
  'letters-of-host',
  'letters-of-handle',
  'letters-of-mail-host',
]);

/** Whether a sign only says what a name has in common with its page. */
export function isTrait({ rule }: Sign): boolean {
  return TRAITS.has(rule);
}

/** What the signs of one name say together: each kind for itself, to twice and a half its strongest, and what the name is. */
export function worthOf(group: readonly Sign[], name: string): number {
  let sum = 0;
  const atPlace = group.some(({ rule }) => rule === 'masthead-line');
  for (const { rule, all, top } of kindsOf(group)) {
    // Such a sign is of the place already.
    if ((rule === 'page-top' || rule === 'first-line') && atPlace) continue;
    if (rule === 'own-links') sum += worthOfLinks(top);
    else sum += (WORTH[rule] ?? 1) * Math.min(all, MOST[rule] ?? Math.min(top * 2.5, 3.2));
  }
  return sum + agreementOf(group) + worthOfName(group, name);
}

/** What kinds of signs that have nothing to do with each other say by naming one house. */
function agreementOf(group: readonly Sign[]): number {
  const kinds = new Set<string>();
  for (const { rule, weight } of group) if (APART.has(rule) && weight > 0.5) kinds.add(rule);
  if (kinds.size < 2) return 0;
  // "campaigner Ida Pell told Greenwater", "Photo: Jane Roth/Greenwater": of whomever a text is about.
  if ([...kinds].every((kind) => OF_ANYBODY.has(kind)) && !group.some(({ name }) => isHouseName(name))) return 0;
  return (kinds.size - 1) * AGREEMENT;
}

/** What the host that a name spells weighs by itself where a page's links are mostly its own: its spelling takes nothing away. */
export function worthOfHost(group: readonly Sign[], name: string): number {
  const own = group.find((sign) => sign.rule === 'own-links' && sign.weight >= MANY_LINKS && isHost(sign.name));
  return own === undefined || keyOf(own.name.split('.')[0]!) !== keyOf(name) ? 0 : worthOf([own], own.name);
}

/** A bound that no name with these signs is worth more than, found without weighing them. */
export function mostWorthOf(group: readonly Sign[]): number {
  let sum = group.some(({ name }) => isPressName(name) || pressTitle(name) !== null || isHost(name)) ? MOST_OF_NAME : 0;
  for (const { rule, weight } of group)
    sum += rule === 'own-links' ? MOST_OF_LINKS : Math.max(0, (WORTH[rule] ?? 1) * weight);
  sum += agreementOf(group);
  // Added in another order, numbers with a fraction give a sum that is another in its last digit.
  return sum + 1e-9;
}

/** Signs of one kind: what they weigh together, and the strongest of them. */
export interface Kind {
  readonly rule: string;
  all: number;
  top: number;
}

/** The kinds of some signs, in the order in which they are met. */
export function kindsOf(group: readonly Sign[]): readonly Kind[] {
  const kinds: Kind[] = [];
  for (const { rule, weight } of group) {
    const known = kinds.find((kind) => kind.rule === rule);
    if (known === undefined) kinds.push({ rule, all: weight, top: weight });
    else {
      known.all += weight;
      known.top = Math.max(known.top, weight);
    }
  }
  return kinds;
}

/** A host that most links go to is the page's; one among many is anybody's. */
function worthOfLinks(weight: number): number {
  if (weight >= OWN_LINKS) return MOST_OF_LINKS;
  if (weight >= MANY_LINKS) return 1.2;
  return weight >= 1.6 ? 0.65 : -0.35;
}

function worthOfName(group: readonly Sign[], name: string): number {
  if (isHost(name)) return HOST;
  return worthOfWords(group, name) - (isHouse(name) || isOwner(name) ? FIRM : 0);
}

function worthOfWords(group: readonly Sign[], name: string): number {
  const title = pressTitle(name);
  const known = title !== null && !title.isWord;
  const press = isPressName(name);
  if (known || press) {
    const firm = group.some(isFirm);
    const shown = group.some((sign) => isShown(sign) && !(firm && sign.rule === 'masthead'));
    return shown && !isAgency(name) ? (known ? TITLE : 0) + (press ? PRESS_NAME : 0) : 0;
  }
  const whole = group.some(({ rule }) => WHOLE.has(rule));
  return whole || ARTICLED.test(name) || readNames(name) === null ? 0 : -PERSON;
}

/** "© Lantern Media Group": a firm's, which has other titles, too, and lists them all. */
function isFirm({ rule, written }: Sign): boolean {
  return rule === 'copyright-line' && written !== undefined;
}

function isShown(sign: Sign): boolean {
  const { rule, weight } = sign;
  if (isFirm(sign)) return false;
  return rule === 'own-links' ? weight >= MANY_LINKS : !MENTIONS.has(rule);
}
