/** Scripts that are written without blanks, where words must be told apart by a dictionary. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Kept from the start: where Pagefind runs there is none for it. */
const { Segmenter } = Intl;

/** Whether a word may be several, written without blanks. */
export function isUnspaced(word: string): boolean {
  return unspaced.test(word);
}

/** The words of a run without blanks, as the index cuts them; a word of another script comes back alone. */
export function segmentsOf(run: string): readonly string[] {
  if (!isUnspaced(run)) return [run];
  const language = /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(run)
    ? 'ja'
    : /\p{Script=Thai}/u.test(run)
      ? 'th'
      : 'zh';
  const words = new Segmenter(language, { granularity: 'word' }).segment(run);
  return [...words].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}
