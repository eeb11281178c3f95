import { unitsOf } from '../units.ts';

/** The commonest small words of languages that much of the press is written in, and of some that are mistaken for them. */
const WORDS: { readonly [language: string]: string } = {
  en: 'the of and to in is that for was with on as at by from have has had it its he she they his her their were be been are not but which who will would this an or said also can so out up about into than them only other some could when if there what we you him more do may',
  de: 'der die das und den dem des ein eine einen einem einer ist sind war im in von mit auf für nicht sich auch als an es bei nach aus wie er sie wird hat am zum zur aber noch nur wenn oder über sein wurde haben kann mehr man wir ich',
  fr: 'le la les des du un une et est en dans que qui pour par sur avec pas plus au aux ce cette son ses il elle sont été ont de d l mais ou où on nous vous se lui leur y si comme',
  es: 'el la los las del de que y en un una por con para se su al es lo como más pero sus fue ha este esta son no pero le ya o fue sobre entre cuando muy sin hasta hay',
  pt: 'o a os as do da dos das de que e em um uma para com não por no na nos nas se ao foi mais são à pelo pela mas como seu sua ou quando já muito também',
  it: 'il la lo gli le i del della dei delle di che e in un una per con non è si al alla da dal nel nella sono ha più come anche ma se lo nel dei suo questo',
  nl: 'de het een van en in is dat op te zijn met voor niet aan er om ook als door bij maar uit naar hij die worden heeft werd maar nog wel kan dan over wordt hun ze zich',
  ca: 'el la els les del dels de que i en amb per una un és al a no més va han seva',
  gl: 'o a os as do da de que e en unha un non por con para se no na dun foi máis ao',
  af: 'die van en in is dat op te met vir nie wat het aan sy ook n',
  ro: 'și de la în a cu pe este din pentru care nu un o că al ale mai',
  sv: 'och att det som en på är av för med den till inte om ett han hon de har i från',
  da: 'og at det som en på er af for med den til ikke om et han hun de har i fra',
  tl: 'ang ng sa na mga ay at si ni para kay ito',
  sq: 'e të në i dhe për me nga që një se u është si më',
  lb: 'de d an en ass vun fir mat den net dat et op',
};

/** Languages that are only rivals: others are mistaken for them, or they for twins of theirs. */
const RIVALS = new Set(['ca', 'gl', 'af', 'ro', 'sv', 'da', 'tl', 'sq', 'lb']);

const languages = Object.keys(WORDS);
const masks = new Map<string, number>();
for (const [index, language] of languages.entries())
  for (const word of WORDS[language]!.split(' ')) masks.set(word, (masks.get(word) ?? 0) | (1 << index));
const known = [...masks.keys()];
const maskOf = Uint32Array.from(masks.values());
/** Longest of the words, in UTF-16 units. */
const LONGEST = Math.max(...known.map(({ length }) => length));
/** How often each of the words stands in the text looked at; and the words that do, in the order in which they were met. */
const times = new Uint16Array(known.length);
const met = new Uint16Array(known.length);
let different = 0;
/** Numbers of the words, from 1 on, in a table with open places: what is none of them need not be cut out of a text. */
const PLACES = 4096;
const START = 0x811c9dc5;
const PRIME = 0x01000193;
const table = new Uint16Array(PLACES);
for (const [index, word] of known.entries()) {
  let sum = START;
  for (let at = 0; at < word.length; at += 1) sum = Math.imul(sum ^ word.charCodeAt(at), PRIME);
  let place = placeOf(sum, word.length);
  while (table[place] !== 0) place = (place + 1) & (PLACES - 1);
  table[place] = index + 1;
}

/**
 * The language that a text's small words leave no doubt of; null where they do not, or where it is none of seven: English,
 * German, French, Spanish, Portuguese, Italian, Dutch. A hundredth of what a detector of all languages costs.
 */
export function languageByWords(text: string): string | null {
  const lower = text.toLowerCase();
  for (let each = 0; each < different; each += 1) times[met[each]!] = 0;
  different = 0;
  let words = 0;
  let from = -1;
  let sum = START;
  const units = unitsOf(lower);
  const { length } = lower;
  for (let at = 0; at <= length; at += 1) {
    const code = at < length ? units[at]! : 32;
    if ((code > 96 && code < 123) || code > 0xbf) {
      if (from < 0) from = at;
      sum = Math.imul(sum ^ code, PRIME);
      continue;
    }
    if (from < 0) continue;
    words += 1;
    const word = numberOf(lower, from, at, sum);
    sum = START;
    if (word > 0) {
      if (times[word - 1] === 0) met[different++] = word - 1;
      times[word - 1]! += 1;
    }
    from = -1;
  }
  return words < 24 ? null : clearWinner(words);
}

/** The number of a word of the lists, of whose letters `sum` was made; 0 where it is none. */
function numberOf(text: string, from: number, to: number, sum: number): number {
  if (to - from > LONGEST) return 0;
  for (let place = placeOf(sum, to - from); table[place] !== 0; place = (place + 1) & (PLACES - 1)) {
    const word = known[table[place]! - 1]!;
    if (word.length === to - from && text.startsWith(word, from)) return table[place]!;
  }
  return 0;
}

function placeOf(sum: number, length: number): number {
  const whole = Math.imul(sum ^ length, PRIME);
  return (whole ^ (whole >>> 15)) & (PLACES - 1);
}

/** A fifth of all words, eight different ones, and half as many again as any other language has. */
function clearWinner(words: number): string | null {
  const counts = new Uint16Array(languages.length);
  for (let each = 0; each < different; each += 1) {
    const word = met[each]!;
    for (let rest = maskOf[word]!; rest !== 0; rest &= rest - 1) counts[31 - Math.clz32(rest & -rest)]! += times[word]!;
  }
  let [best, second] = [0, 0];
  for (let index = 1; index < counts.length; index += 1) {
    const count = counts[index]!;
    if (count > counts[best]!) {
      second = counts[best]!;
      best = index;
    } else if (count > second) second = count;
  }
  const count = counts[best]!;
  const language = languages[best]!;
  if (RIVALS.has(language) || count < words * 0.25 || count < second * 1.5 + 2) return null;
  let own = 0;
  for (let each = 0; each < different; each += 1) own += bitOf(met[each]!, best);
  return own < 8 ? null : language;
}

/** 1 where a word is one of a language. */
function bitOf(word: number, language: number): number {
  return (maskOf[word]! >>> language) & 1;
}
