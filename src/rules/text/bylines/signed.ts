import { hasGivenName } from '../../../text/names/given.ts';
import { isInstitution, isProfession } from '../../../text/names/professions.ts';
import { readByline, readName } from '../../../text/names.ts';
import { isPressName } from '../../../text/press-names.ts';
import type { Passage } from '../passages.ts';
import type { Span } from '../span.ts';
import { isRoleLine } from './notes.ts';

/** Longest signature under a letter or a column, in UTF-16 units. */
const LONGEST = 110;

/**
 * Who signs a letter or a column under its last paragraph: "Ida Crewe, Engineer", or "Ida Crewe" over "Harbour Foundation".
 * Null where the line says no more than a name, or names somebody the text speaks of.
 */
export function signedAuthor(
  passages: readonly Passage[],
  { text, index, chrome, caption, item }: Passage,
  span: Span,
): string | null {
  if (text.length > LONGEST || item || !isUnderText(passages, index, span)) return null;
  const owner = beforeRights(text);
  if (owner || chrome !== null || caption) return owner;
  const [, before, behind] = /^([^,:;|]{5,50}),\s(.{3,80}?)\.?$/u.exec(text) ?? [];
  const below = passages[index + 1]?.text ?? '';
  // "Von Jana Roth, Redakteurin"
  const name = readByline(before ?? text)?.names[0] ?? readName(before ?? text);
  const post = before ? behind! : below.length < 90 && !/[.:!?]$/.test(below) ? below : '';
  if (!name || isPressName(name) || !(isProfession(post) || isInstitution(post) || isRoleLine(post))) return null;
  const family = name.split(' ').at(-1)!;
  return passages.slice(span.from, index).some((other) => other.prose > 4 && other.text.includes(family)) ? null : name;
}

/** Within two lines of the last paragraph. */
function isUnderText(passages: readonly Passage[], index: number, span: Span): boolean {
  if (index <= span.from || index > span.to + 2) return false;
  return !passages.slice(index + 1, span.to + 1).some(({ prose }) => prose > 8);
}

/** "Anna Bassi © RIPRODUZIONE RISERVATA": whose work it is, before the formula that keeps it so. */
const RIGHTS =
  /\s?[-–|.]?\s?(?:©|\([cC]\))?\s?(?:riproduzione riservata|reproducción (?:prohibida|reservada)|reprodução proibida|reproduction interdite)\.?$/iu;

/** A line without such a formula. */
export function withoutRights(text: string): string {
  return text.length > LONGEST ? text : text.replace(RIGHTS, '');
}

function beforeRights(text: string): string | null {
  const before = withoutRights(text);
  return before !== text && before.split(' ').length < 5 && hasGivenName(before) ? readName(before) : null;
}
