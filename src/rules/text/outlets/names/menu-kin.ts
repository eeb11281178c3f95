import { isFurniture } from '../../../../text/names/furniture.ts';
import type { Passage } from '../../passages.ts';
import type { Span } from '../../span.ts';
import { isService } from '../lines/services.ts';
import { keyOf, type Sign, signOf } from '../sign.ts';
import { isOfferWord } from './offers.ts';
import { isTopics } from './topics.ts';

/** Longest entry of a menu, in words and in letters. */
const WORDS = 4;
const LETTERS = 36;
/** Fewest letters of a name. */
const SHORTEST = 3;
/** In how many different entries a name stands beside other words, and in how many beside words for what sites offer. */
const ENTRIES = 3;
const OFFERS = 2;
/** What all of a page's entries together say: a section has entries of its own, too. */
const WEIGHT = 1.3;
const DISTINCT = 1.8;

/** "Liman!", "elMuelle", "Ü3": no everyday word is written so. */
const SPELT = /!$|\p{Ll}\p{Lu}|\d/u;

/**
 * Names that stand in several entries of a page's menus beside what a site offers: "Harbour! Shop", "Harbour! Foundation",
 * "The Harbour! Library". Only words with capitals, none of which is a section's; written as `others` write the name.
 */
export function menuKin(passages: readonly Passage[], span: Span, others: readonly Sign[] = []): readonly Sign[] {
  // Words are looked at only where enough entries have them: most of a page's lines have words of their own.
  const entries = new Map<string, { readonly rest: string; readonly passage: Passage }[]>();
  const lines = linesOfMenus(passages, span);
  // One entry has a name at both ends at most, beside two rests: fewer than there must be.
  const first = lines.findIndex(isEntry);
  if (first < 0 || !lines.some((line, at) => at > first && isEntry(line))) return NONE;
  for (const passage of lines) {
    for (const [name, rest] of splits(passage.text)) {
      if (name.length < SHORTEST || name === name.toLowerCase()) continue;
      const known = entries.get(name);
      if (known) known.push({ rest, passage });
      else entries.set(name, [{ rest, passage }]);
    }
  }
  const signs: (Sign | null)[] = [];
  for (const [name, all] of entries) {
    if (all.length < ENTRIES || !isCandidate(name)) continue;
    const rests = new Set(all.filter(({ passage }) => isEntry(passage)).map(({ rest }) => rest.toLowerCase()));
    if (rests.size < ENTRIES || [...rests].filter(isOffer).length < OFFERS) continue;
    const written = others.find((other) => keyOf(other.name) === keyOf(name))?.name ?? name;
    signs.push(signOf(written, SPELT.test(name) ? DISTINCT : WEIGHT, all[0]!.passage, 'menu-kin'));
  }
  return signs.filter((sign) => sign !== null);
}

const NONE: readonly Sign[] = [];

/** Lines around a text that are as short as a menu's entries. */
function linesOfMenus(passages: readonly Passage[], span: Span): readonly Passage[] {
  const lines: Passage[] = [];
  for (const passage of passages) {
    const { text, index } = passage;
    if ((index >= span.from && index <= span.to) || text.length > LETTERS) continue;
    if ((passage.words >= 2 || text.includes('-')) && passage.words <= WORDS) lines.push(passage);
  }
  return lines;
}

function isEntry({ stamped, byline }: Passage): boolean {
  return !stamped && !byline;
}

/** The first and the last word of an entry, or two of them, each with what is left: "Pier", "Shop" of "Pier Shop". */
export function splits(text: string): readonly (readonly [string, string])[] {
  const first = text.indexOf(' ');
  const last = text.lastIndexOf(' ');
  // "Hafenpress-Newsletter": a compound's first word.
  const joint = text.indexOf('-');
  if (first < 0 || (joint > 0 && joint < first))
    return joint > 0 ? [[text.slice(0, joint), text.slice(joint + 1)]] : [];
  const found: (readonly [string, string])[] = [
    [text.slice(0, first), text.slice(first + 1)],
    [text.slice(last + 1), text.slice(0, last)],
  ];
  if (first === last) return found;
  const second = text.indexOf(' ', first + 1);
  const before = text.lastIndexOf(' ', last - 1);
  if (second >= 0) found.push([text.slice(0, second), text.slice(second + 1)]);
  if (before >= 0) found.push([text.slice(before + 1), text.slice(0, before)]);
  return found;
}

function isCandidate(name: string): boolean {
  return (
    /^(?:\p{Lu}|\p{Ll}+\p{Lu})/u.test(name) &&
    !/[:,;|@/]/u.test(name) &&
    !isOffer(name) &&
    name.split(' ').every((word) => /\p{Lu}/u.test(word) && !isFurniture(word) && !isTopics(word) && !isOfferWord(word))
  );
}

/** Whether the words beside a name say what sites offer. */
export function isOffer(rest: string): boolean {
  return rest.split(' ').some((word) => isOfferWord(word)) || isFurniture(rest) || isTopics(rest) || isService(rest);
}
