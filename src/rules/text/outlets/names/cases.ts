import { keyOf, type Sign } from '../sign.ts';

/** Signs from sentences, in which names stand in any case of their language: "посилання на Київську хвилю", "támogasd a Mérleget". */
const OBLIQUE: ReadonlySet<string> = new Set([
  'terms',
  'told',
  'asked',
  'invitation',
  'self-reference',
  'notice',
  'frame',
]);
/** Signs that show a name as it is. */
const PLAIN: ReadonlySet<string> = new Set([
  'copyright-line',
  'imprint',
  'masthead-line',
  'masthead-name',
  'title-suffix',
  'logo',
  'feed',
  'trail',
  'press-name',
  'picture-credit',
]);
/** Letters that endings of cases take from a word's end and put there, and the fewest of its beginning that stay. */
const ENDING = 3;
const STEM = 4;

/**
 * Groups of signs in which a name that stands in other cases alone is joined to the one that is written plainly on the page:
 * "Київську", "Берегова хвилі" to "Берегова хвиля". Words of languages without cases are the same or another name's.
 */
export function mergeCases(groups: readonly Sign[][]): Sign[][] {
  const plain = groups.filter((group) => group.some(({ rule }) => PLAIN.has(rule)));
  if (plain.length === 0) return [...groups];
  const kept: Sign[][] = [];
  const joined = new Map<readonly Sign[], Sign[]>();
  for (const group of groups) {
    const { name } = group[0]!;
    const target = group.every(({ rule }) => OBLIQUE.has(rule))
      ? plain.find(([sign]) => keyOf(sign!.name) !== keyOf(name) && isCaseOf(name, sign!.name))
      : undefined;
    if (target === undefined) kept.push(group);
    else
      joined.set(target, [...(joined.get(target) ?? []), ...group.map((sign) => ({ ...sign, name: target[0]!.name }))]);
  }
  return kept.map((group) => [...group, ...(joined.get(group) ?? [])]);
}

/** Whether words are the first ones of a name, or all, in another case: they begin alike and differ at their ends. */
function isCaseOf(words: string, name: string): boolean {
  const own = words.split(' ');
  const others = name.replace(/\.\p{Ll}{2,3}$/u, '').split(' ');
  return own.length <= others.length && own.every((word, at) => isForm(word, others[at]!));
}

function isForm(word: string, other: string): boolean {
  let same = 0;
  while (same < word.length && same < other.length && word[same] === other[same]) same += 1;
  return same >= STEM && word.length - same <= ENDING && other.length - same <= ENDING;
}
