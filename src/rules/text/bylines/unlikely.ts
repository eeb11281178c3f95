import { isChineseName, isKoreanName } from '../../../text/names/families.ts';
import type { Passage } from '../passages.ts';
import type { Span } from '../span.ts';

const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+$/u;

/** "古桥修复通过专家评审", "Arema Tahan Imbang Tuan Rumah": without a word that marks it, a headline rather than a name. */
export function isLong(name: string): boolean {
  // "小 中 大": sizes of letters; the signs of a name are parted by one blank at most.
  const blanks = name.split(/\s/).length - 1;
  if (EAST_ASIAN.test(name.replace(/\s/g, ''))) return blanks > 1 || name.length - blanks > 5;
  const words = name.split(' ');
  // "Метро Полиция Пожар Киев": given, father's and family name are three words; four are a text's tags.
  if (words.length > 3 && words.every((word) => /^\p{Script=Cyrillic}{3,}$/u.test(word))) return true;
  return words.filter((word) => /^\p{Lu}[\p{L}\p{M}]{3}/u.test(word)).length > 4;
}

/** "焦點", "인기뉴스" beside a headline: names of China and Korea open with a family, those of Japan have three signs and more. */
export function isOfNoFamily(name: string, text: string): boolean {
  if (/^\p{Script=Hangul}+$/u.test(name)) return !isKoreanName(name);
  if (!/^\p{Script=Han}+$/u.test(name)) return false;
  return /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? name.length < 3 : !isChineseName(name);
}

/** "WONDERS OF THE HARBOUR" over a headline, where the text speaks of a harbour: a column's name. */
export function isKicker(passages: readonly Passage[], { text }: Passage, span: Span): boolean {
  if (!isCapitals(text) || text.split(' ').length < 3) return false;
  const words = text
    .toLowerCase()
    .split(' ')
    .filter((word) => word.length > 4);
  const texts = passages.slice(span.from, span.to + 1);
  return words.some((word) => texts.some((other) => other.prose > 4 && other.text.includes(word)));
}

/** Whether a line of some length is in capitals throughout. */
export function isCapitals(text: string): boolean {
  return text.length > 12 && text === text.toUpperCase() && text !== text.toLowerCase();
}
