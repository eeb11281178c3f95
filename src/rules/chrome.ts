import { foldDigits } from '../text/dates/digits.ts';
import { COUNTS } from './chrome/counts.ts';
import { LOOKABLE, LOOKS } from './chrome/looks.ts';
import { isShareBar } from './chrome/sharing.ts';
import { CHROME_WORDS } from './chrome/words.ts';

/** Longest block, in UTF-16 units, that can be chrome by its words alone. */
const LONGEST = 240;
/** Longest bar of share buttons. */
const LONGEST_BAR = 600;
/** Longest block that is chrome by how it begins. */
const LONGEST_START = 160;

const WHOLE = new Map<string, string>();
const STARTS = new Map<string, (readonly [string, string])[]>();
for (const { rule, whole, start } of CHROME_WORDS) {
  for (const word of whole) if (fold(word) !== '' && !WHOLE.has(fold(word))) WHOLE.set(fold(word), rule);
  for (const word of start) {
    const folded = foldStart(word);
    const key = folded.slice(0, 3);
    STARTS.set(key, [...(STARTS.get(key) ?? []), [folded, rule]]);
  }
}

/**
 * The rule by which a short block is chrome for its words alone (`share`, `navigation`, `consent`, `comments`,
 * `advertising`, `related` ...), or null. Menus, buttons, notices and counters of 25 languages are known.
 */
export function chromeRule(text: string): string | null {
  if (isMarks(text)) return 'marks';
  if (text.length > LONGEST_BAR) return null;
  if (isShareBar(text)) return 'share';
  if (text.length > LONGEST) return null;
  const whole = WHOLE.get(fold(text));
  if (whole) return whole;
  if (COUNTS.some((pattern) => pattern.test(text.trim()))) return 'counter';
  const look = LOOKABLE.test(text) ? LOOKS.find(([pattern]) => pattern.test(text.trim())) : undefined;
  if (look) return look[1];
  if (text.length > LONGEST_START) return null;
  // "Facebook Twitter Linkedin": nothing but buttons in one line.
  const words = fold(text).split(/[\s|/·•]+/);
  if (words.length > 1 && words.length < 12 && words.every((word) => WHOLE.get(word) === 'share')) return 'share';
  const start = foldStart(text);
  // "©" and "版权" are shorter than the key of three letters that most beginnings are found by.
  for (const length of [3, 2, 1]) {
    for (const [word, rule] of STARTS.get(start.slice(0, length)) ?? []) {
      if (start.startsWith(word) && endsWord(start, word.length)) return rule;
    }
  }
  return null;
}

/** "______", "[ ]", "0 0", "━━━━": nothing to read, however long. */
function isMarks(text: string): boolean {
  return (
    (!/\p{L}/u.test(text) && !/\d{1,4}\s?[./-]?\s?\d{1,2}\s?[./-]\s?\d{2,6}/.test(foldDigits(text))) ||
    (text.length > 60 && /^(.)\1{30}/u.test(text))
  );
}

/** Case, quotes, numbers and marks at both ends out of the way: "Comments (12) »" is "comments". */
function fold(text: string): string {
  return foldStart(text)
    .replace(/^[^\p{L}©]+|[^\p{L}\p{M}.!?+-]+$/gu, '')
    .replace(/[.:…]+$/u, '');
}

function foldStart(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘´`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

function endsWord(text: string, at: number): boolean {
  if (at >= text.length || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true;
  return (
    !/^[\p{L}\p{M}\p{N}]/u.test(text.slice(at)) ||
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(text.charAt(at))
  );
}
