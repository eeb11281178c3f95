import { foldWord } from './search/folding.ts';

/** What names are listed under: a letter with how it is written there, or `''` for names that begin with none. */
export interface Letter {
  /** The same for all ways of writing the letter. */
  readonly key: string;
  readonly heading: string;
}

/**
 * The letter that a name is listed under, in the order of its own script: Latin and Greek letters without accents, Arabic
 * ones in any of their forms, kana by their rows, Hangul by its first consonant, all Han characters together.
 */
export function letterOf(name: string): Letter {
  const first = /\p{L}|\p{N}/u.exec(name.normalize('NFC'))?.[0] ?? '';
  if (!/\p{L}/u.test(first)) return { key: '', heading: '' };
  if (/\p{Script=Han}/u.test(first)) return same('漢');
  const base = /\p{L}/u.exec(first.normalize('NFKD'))?.[0] ?? first;
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(base)) return same(kanaRow(base));
  if (/\p{Script=Hangul}/u.test(first)) return same(initials[base] ?? base);
  if (/\p{Script=Arabic}/u.test(base)) return { key: foldWord(base), heading: base };
  if (/[\p{Script=Latin}\p{Script=Greek}]/u.test(base)) return same(base.toUpperCase());
  return same(first.toUpperCase());
}

function same(letter: string): Letter {
  return { key: letter, heading: letter };
}

/** The head of a kana's row, あ か さ …, with small and voiced kana under the plain ones. */
function kanaRow(kana: string): string {
  const code = kana.codePointAt(0) ?? 0;
  const hiragana = code >= 0x30a1 && code <= 0x30f6 ? String.fromCodePoint(code - 0x60) : kana;
  return rows.find((row) => row.includes(hiragana))?.[0] ?? hiragana;
}

const rows = [
  'あぁいぃうぅえぇおぉ',
  'かきくけこゕゖ',
  'さしすせそ',
  'たちつってと',
  'なにぬねの',
  'はひふへほ',
  'まみむめも',
  'やゃゆゅよょ',
  'らりるれろ',
  'わゎゐゑをん',
];

/** First consonants as decomposing a syllable gives them, and as they stand by themselves; doubled ones under the plain. */
const initials: { readonly [jamo: string]: string } = {
  ...{ ᄀ: 'ㄱ', ᄁ: 'ㄱ', ᄂ: 'ㄴ', ᄃ: 'ㄷ', ᄄ: 'ㄷ', ᄅ: 'ㄹ', ᄆ: 'ㅁ', ᄇ: 'ㅂ', ᄈ: 'ㅂ', ᄉ: 'ㅅ' },
  ...{ ᄊ: 'ㅅ', ᄋ: 'ㅇ', ᄌ: 'ㅈ', ᄍ: 'ㅈ', ᄎ: 'ㅊ', ᄏ: 'ㅋ', ᄐ: 'ㅌ', ᄑ: 'ㅍ', ᄒ: 'ㅎ' },
};
