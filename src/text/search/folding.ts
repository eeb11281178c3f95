/**
 * A word as the search index spells it, so that writers and readers with other keyboards meet: one form of the Arabic
 * and Persian letters and digits, no tatweel, no marks on letters, half-spaces as hyphens (which the index reads as a
 * compound and its parts), ligatures and the letters that no accent explains spelt out. Never empty, never with a
 * blank that was not there: word for word it stays beside the original.
 */
export function foldWord(word: string): string {
  if (!foldable.test(word)) return word;
  const folded = word
    .normalize('NFD')
    .replace(marks, '')
    .replace(special, (letter) => letters[letter] ?? digit(letter))
    .normalize('NFC');
  return /[\p{L}\p{N}]/u.test(folded) ? folded : word;
}

/** A text with each of its words folded; what stands between them is kept. */
export function foldText(text: string): string {
  return foldable.test(text) ? text.replace(/\S+/g, foldWord) : text;
}

/**
 * A word for comparing what a reader typed with what stands on a page: folded, in lower case, without accents (the
 * voicing marks of kana are none) and punctuation.
 */
export function comparable(word: string): string {
  return foldWord(word)
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}\u3099\u309a]+/gu, '')
    .normalize('NFC')
    .toLowerCase();
}

/** Arabic forms are the target: the Arabic stemmer knows them, and Persian has none that could mind. */
const letters: { readonly [letter: string]: string } = {
  ...{ ی: 'ي', ى: 'ي', ې: 'ي', ے: 'ي', ک: 'ك', ڪ: 'ك', ة: 'ه', ہ: 'ه', ۀ: 'ه', ھ: 'ه', ە: 'ه', ٱ: 'ا' },
  ...{ ـ: '', '\u200c': '-', '\u200d': '' },
  ...{ ß: 'ss', ẞ: 'SS', æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ı: 'i' },
};

const special = new RegExp(`[${Object.keys(letters).join('')}٠-٩۰-۹]`, 'gu');
/** Vowel signs and hamzas that NFD parts from their letters, of Arabic script alone: the index drops the others itself. */
const marks = /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed]/gu;
/** One look at a text decides whether there is anything to do. */
const foldable = /[\u0600-\u06ff\u200c\u200dßẞæÆœŒøØłŁđĐı]/u;

function digit(letter: string): string {
  return String((letter.codePointAt(0) ?? 0) % 16);
}
