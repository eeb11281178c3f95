import { countFunctionWords } from '../text/languages/function-words.ts';
import { detectSurely } from '../text/languages.ts';

/** Characters of a block that are enough to tell its language from one of the same script. */
const ENOUGH = 100;

/**
 * The language of a block (BCP 47) that is not in its article's language, for `lang` (WCAG 3.1.2, language of parts);
 * null where it is, or where that is not certain: a block in which one of the article's everyday words stands is its
 * own, and of the rest the detector must be sure. `turned` says that the block's script runs the other way, which a few
 * words show.
 */
export function languageOfBlock(text: string, language: string | null, turned: boolean): string | null {
  if (language === null || (text.length < ENOUGH && !turned)) return null;
  const region = language.indexOf('-');
  const primary = region < 0 ? language : language.slice(0, region);
  if (countFunctionWords(text, primary, 1) !== 0) return null;
  const found = detectSurely(text);
  return found === null || isKin(found, primary) ? null : found;
}

/** Languages that a detector takes for one another. */
const KIN = [
  ['no', 'nb', 'nn', 'da'],
  ['hr', 'bs', 'sr', 'sl'],
  ['id', 'ms'],
  ['cs', 'sk'],
  ['gl', 'pt'],
  ['fa', 'ps', 'ckb'],
];

function isKin(one: string, other: string): boolean {
  return one === other || KIN.some((kin) => kin.includes(one) && kin.includes(other));
}
