import type { Passage } from '../../passages.ts';
import { keyOf, type Sign, signOf } from '../sign.ts';
import { isHost } from './hosts.ts';

/** What a name's own spelling adds to what its host weighs. */
const SPELT = 0.4;
/** Hosts weaker than this are not looked for: pages name many. */
const LEAST = 1.2;
/** Labels shorter than this may be letters of any word. */
const SHORTEST = 3;
/** Marks and blanks between the letters of a name: "Harbour-Courier", "harbour_courier", "Harbour’s Own". */
const BETWEEN = "[ .'’&_-]{0,2}";

/**
 * Names that spell a host's letters somewhere on the page, as they are written there: "Harbour Courier" where
 * `harbourcourier.example` is linked to. The spelling most used counts.
 */
export function speltNames(passages: readonly Passage[], signs: readonly Sign[]): readonly Sign[] {
  const weights = new Map<string, number>();
  for (const { name, weight } of signs) if (isHost(name)) weights.set(name, Math.max(weight, weights.get(name) ?? 0));
  return [...weights].flatMap(([host, weight]) => {
    const label = keyOf(host.split('.')[0]!);
    if (weight < LEAST || label.length < SHORTEST) return [];
    const spelt = spellingOf(passages, host, label);
    return spelt && !isPartOf(spelt.name, signs) ? spelt : [];
  });
}

/** "Lantern", where the page is signed "The Quiet Lantern": its host says less than its name. */
function isPartOf(spelt: string, signs: readonly Sign[]): boolean {
  const word = spelt.toLowerCase();
  return (
    !isDistinct(spelt) &&
    signs.some(({ name, weight }) => {
      const words = name.toLowerCase().split(' ');
      return weight >= 0.9 && words.length > 1 && (words[0] === word || words.at(-1) === word);
    })
  );
}

function spellingOf(passages: readonly Passage[], host: string, label: string): Sign | null {
  const letters = [...label].join(BETWEEN);
  const ending = host.slice(host.indexOf('.')).replaceAll('.', '\\.');
  // "Stilles.Kontor" and "Stilles Kontor" for `stilles.kontor`.
  const word = /^\.(\p{L}{4,})$/u.exec(host.slice(host.indexOf('.')))?.[1];
  const pattern = new RegExp(
    `(?<![\\p{L}\\d.@/_-])(?:The )?${letters}(?:${ending}${word ? `|[ -]${word}` : ''})?(?![\\p{L}\\d@_/-]|\\.\\p{L})`,
    'giu',
  );
  const start = new RegExp(label.slice(0, 2).split('').join(BETWEEN), 'iu');
  const found = new Map<string, { count: number; passage: Passage }>();
  let persons = 0;
  for (const passage of passages) {
    const { text } = passage;
    if (text.length > 3000 || !start.test(text)) continue;
    for (const { 0: match, index: at } of text.matchAll(pattern)) {
      const name = match.replace(/_/g, ' ');
      persons += isFamily(text, at, name) ? 1 : -1;
      if (!/^[\p{Lu}\p{Lo}\d]|^\p{Ll}+\p{Lu}/u.test(name)) continue;
      const known = found.get(name);
      // In the text a name may be the everyday word: "Space", "Philly".
      const worth = passage.prose > 8 && !isDistinct(name) ? 1 : 3;
      found.set(name, { count: (known?.count ?? 0) + worth, passage: known?.passage ?? passage });
    }
  }
  const [best] = [...found].sort(
    ([a, x], [b, y]) => y.count - x.count || Number(isShouted(a)) - Number(isShouted(b)) || a.length - b.length,
  );
  return best && persons <= 0 ? signOf(best[0], SPELT, best[1].passage, 'spelt-host') : null;
}

/** "Tim O’Skerran" beside `oskerran.example`: the site of the person, who writes or is written of. */
function isFamily(text: string, at: number, name: string): boolean {
  return !name.includes(' ') && /(?:^|\s)\p{Lu}\p{Ll}+\s$/u.test(text.slice(Math.max(0, at - 16), at));
}

/** Whether a name is no word of a sentence: "HarbourMD", "Quiet Lantern", "7News". */
function isDistinct(name: string): boolean {
  return /\p{Ll}\p{Lu}|\s|\d/u.test(name) && !name.includes('.');
}

function isShouted(name: string): boolean {
  return name === name.toUpperCase();
}
