/** Kinds of characters, as bits: what Unicode calls L, M and N, capitals (Lu), small letters (Ll) and all else. */
export const LETTER = 1;
export const MARK = 2;
export const DIGIT = 4;
export const CAPITAL = 8;
export const SMALL = 16;
export const OTHER = 32;
/** Han, kana and Hangul, which are written without blanks or counted by characters. */
export const EAST = 64;
/** Half of a character outside the basic plane: mostly a rare letter or an emoji. */
export const SURROGATE = 128;

const kinds = new Uint8Array(65_536);

/** The kinds of a UTF-16 unit as bits, never 0: a look at a table, filled as characters are met. */
export function kindOf(unit: number): number {
  return kinds[unit] || learn(unit);
}

function learn(unit: number): number {
  const character = String.fromCharCode(unit);
  let kind = unit >= 0xd800 && unit < 0xe000 ? SURROGATE : 0;
  if (/\p{L}/u.test(character)) kind |= LETTER;
  if (/\p{M}/u.test(character)) kind |= MARK;
  if (/\p{N}/u.test(character)) kind |= DIGIT;
  if (/\p{Lu}/u.test(character)) kind |= CAPITAL;
  if (/\p{Ll}/u.test(character)) kind |= SMALL;
  if ((unit >= 0x2e80 && unit <= 0x9fff) || (unit >= 0xac00 && unit <= 0xd7af)) kind |= EAST;
  if (kind === 0) kind = OTHER;
  kinds[unit] = kind;
  return kind;
}
