import type { Passage } from '../passages.ts';
import type { Span } from '../span.ts';
import { isHost } from './addresses/hosts.ts';
import type { Sign } from './sign.ts';

/** A name that signs believe to be the outlet's, as another one is on the same page. */
export interface Rival {
  readonly name: string;
  readonly weight: number;
  readonly signs: readonly Sign[];
}

/**
 * What speaks for one of several names whose signs weigh nearly the same. Measured on some seven hundred pages of as many
 * publishers by cross-validation (multinomial logit), a third of them read by rules that were older than the pages.
 */
const FAVOUR = {
  /** "Highlights of the week", "Events around the harbour": four words or more. */
  long: -0.6,
  /** It stands as a short line: sections and desks do, too, and other signs make more of a house. */
  label: -0.7,
  /** "PierPost": no section is written so. */
  camel: 0.6,
  /** "molenblick", as only a name is that is written so on purpose. */
  small: 0.5,
  /** One line around the text holds it, or three and more, in whatever letters. */
  once: -0.5,
  often: 0.5,
  /** Each line that holds it holds a longer one: what that one adds is a desk's or a place's. */
  within: 0.5,
  /** The text says nothing of it: it is not its place or its subject. */
  outside: 0.5,
  /** A line of rights holds it. */
  rights: 0.2,
} as const;

/** How much less than the strongest name others may weigh to be compared with it. */
const NEAR = 1.5;
/** So many of the strongest are compared: a page with thousands of names for its house has none to be told by its lines. */
const MOST = 32;
const OFTEN = 3;
const LONG = 4;
/** Longer lines of rights are terms, which name many, in UTF-16 units. */
const LONGEST_RIGHTS = 250;
const RIGHTS = /©|\(c\)|copyright|rights reserved|rechte vorbehalten/i;
const LETTER = /[\p{L}\p{M}\p{N}]/u;
const LETTER_BEHIND = /[\p{L}\p{M}\p{N}]$/u;

/**
 * The names that weigh nearly as much as the strongest, in the order of their weights and what their page says for them;
 * they come `sorted` by weight.
 */
export function compareRivals<R extends Rival>(
  sorted: readonly R[],
  passages: readonly Passage[],
  span: Span,
): readonly R[] {
  const rivals = sorted.slice(0, MOST);
  const near = rivals.filter(({ weight }) => weight >= rivals[0]!.weight - NEAR);
  if (near.length < 2) return near;
  const lines = passages.map(({ text }) => text.toLowerCase());
  const seen = rivals.map(({ name }) => placesOf(name.toLowerCase(), lines, passages, span));
  return near
    .map((rival, at) => ({ rival, worth: rival.weight + favourOf(rival, at, rivals, seen) }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ rival }) => rival);
}

/** Where a page holds a name. */
interface Places {
  /** Different lines around the text. */
  readonly around: number;
  readonly all: number;
  readonly inside: boolean;
  readonly rights: boolean;
}

function placesOf(name: string, lines: readonly string[], passages: readonly Passage[], span: Span): Places {
  const around = new Set<string>();
  let [all, inside, rights] = [0, false, false];
  for (const [index, line] of lines.entries()) {
    if (!holds(line, name)) continue;
    all += 1;
    if (index >= span.from && index <= span.to) inside = true;
    else around.add(line);
    rights ||= line.length < LONGEST_RIGHTS && RIGHTS.test(passages[index]!.text);
  }
  return { around: around.size, all, inside, rights };
}

function favourOf({ name, signs }: Rival, at: number, rivals: readonly Rival[], seen: readonly Places[]): number {
  const { around, all, inside, rights } = seen[at]!;
  const own = name.toLowerCase();
  const isWithin = rivals.some(
    (other, index) =>
      other.name.length > name.length && seen[index]!.all >= all && other.name.toLowerCase().includes(own),
  );
  let favour = 0;
  if (name.split(/\s+/).length >= LONG) favour += FAVOUR.long;
  if (signs.some(({ rule }) => rule === 'masthead')) favour += FAVOUR.label;
  if (!isHost(name) && /\p{Ll}\p{Lu}/u.test(name)) favour += FAVOUR.camel;
  if (!isHost(name) && /^\p{Ll}/u.test(name)) favour += FAVOUR.small;
  if (around === 1) favour += FAVOUR.once;
  if (around >= OFTEN) favour += FAVOUR.often;
  if (isWithin) favour += FAVOUR.within;
  if (!inside) favour += FAVOUR.outside;
  if (rights) favour += FAVOUR.rights;
  return favour;
}

/** Whether a line holds a name between what are no letters of a word. */
function holds(line: string, name: string): boolean {
  for (let at = line.indexOf(name); at >= 0; at = line.indexOf(name, at + 1))
    if (!LETTER_BEHIND.test(line.slice(Math.max(0, at - 2), at)) && !LETTER.test(line.charAt(at + name.length)))
      return true;
  return false;
}
