import type { Passage } from '../passages.ts';

/** The longest such line, and the fewest UTF-16 units of what is seen in a picture. */
const LONGEST = 160;
const SHORTEST = 16;
const LONGEST_CREDIT = 45;

/** "…StraßeFeuerwehr Skerran", "…FelswandISLA/Mara Holt": a small letter and a capital, and from there words with capitals. */
const JOINT =
  /^(.*\p{Ll}{3}|.*[.!?"”»)])((?:\p{Lu}\p{Ll}{2}|\p{Lu}{2})[\p{L}\d.’'-]*(?:(?:\s?[/|,&]\s?|\s)(?:(?:via|für|for|pour|de[lrs]?|du|van|von|di|da|of|the)\s)?\p{Lu}[\p{L}\d.’'-]*){1,4})$/u;

/**
 * "Rocks on the road to SkerranHarbour Police", "Hubschrauber vor FelswandISLA/Mara Holt": a picture's alternative text, and
 * right behind it without a blank whom the picture is from, as text browsers print both. The word in which they meet stands
 * nowhere else on the page.
 */
export function isGluedCredit({ text, index, depth }: Passage, passages: readonly Passage[]): boolean {
  if (depth > 0 || text.length > LONGEST || text.length < SHORTEST) return false;
  const parts = JOINT.exec(text);
  if (parts === null) return false;
  const [picture, credit] = [parts[1]!, parts[2]!];
  if (picture.length < SHORTEST || credit.length > LONGEST_CREDIT || !/\s\p{Ll}/u.test(picture)) return false;
  const joined = `${/\S*$/u.exec(picture)![0]}${/^[^\s/|,&]*/u.exec(credit)![0]}`;
  return !passages.some((other) => other.index !== index && other.text.includes(joined) && !other.text.includes(text));
}
