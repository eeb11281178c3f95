import { kindOf, LETTER, MARK, SURROGATE } from '../text/character-kinds.ts';
import { scannerOf } from '../text/cues.ts';
import { foldDigits } from '../text/dates/digits.ts';
import { signatureOf } from '../text/signature.ts';
import { isChannelLine } from './chrome/channels.ts';
import { COUNTS, NUMBERS } from './chrome/counts.ts';
import { isEmbedNotice } from './chrome/embeds.ts';
import { gluedRule } from './chrome/glued.ts';
import { lookRule } from './chrome/looks.ts';
import { offerRule } from './chrome/offers.ts';
import { isShareBar } from './chrome/sharing.ts';
import { CHROME_WORDS } from './chrome/words.ts';

/** Longest block, in UTF-16 units, that can be chrome by its words alone. */
const LONGEST = 240;
/** Longest bar of share buttons. */
const LONGEST_BAR = 600;
/** Longest block that is chrome by how it begins. */
const LONGEST_START = 160;
/** Beginnings as long as this say enough for any block. */
const SURE_START = 20;

/** Longest counter: a number and what is counted. */
const LONGEST_COUNTER = 120;

/** Anything but plain letters, digits and marks with single blanks between them. */
const UNFOLDED = /[^ -_a-~]|\s\s/;

const WHOLE = new Map<string, string>();
/** Signatures of those: what has none of them need not be looked up, for which all its characters would be looked at. */
const wholes = new Uint8Array(65_536);
/** Beginnings by their first three characters; those that have less by their first one, longer ones first. */
const STARTS = new Map<number, (readonly [string, string])[]>();
const SHORT_STARTS = new Map<number, (readonly [string, string])[]>();
for (const { rule, whole, start } of CHROME_WORDS) {
  for (const word of whole) if (fold(word) !== '' && !WHOLE.has(fold(word))) WHOLE.set(fold(word), rule);
  for (const word of start) {
    const folded = foldStart(word);
    const [starts, key] = folded.length > 2 ? [STARTS, openingOf(folded)] : [SHORT_STARTS, folded.charCodeAt(0)];
    starts.set(key, [...(starts.get(key) ?? []), [folded, rule]]);
  }
}
for (const word of WHOLE.keys()) wholes[signatureOf(word) >>> 16] = 1;
for (const starts of SHORT_STARTS.values()) starts.sort(([one], [other]) => other.length - one.length);

/** What stands between buttons, and the words that one may begin with: few lines begin so. */
const BETWEEN_BUTTONS = /[\s|/·•]+/;
const firstOfButtons = new Set<string>();
/** First three characters of the words on buttons, two or one where the first word has no more: few lines begin so. */
const shareOpenings = new Uint8Array(65_536);
const sharePairs = new Uint8Array(65_536);
const shareLetters = new Uint8Array(65_536);
for (const [word, rule] of WHOLE) {
  if (rule !== 'share') continue;
  const first = word.split(BETWEEN_BUTTONS, 1)[0]!;
  firstOfButtons.add(first);
  if (first.length > 2) shareOpenings[openingOf(first)] = 1;
  else if (word.length > 1) sharePairs[pairOf(word)] = 1;
  else shareLetters[word.charCodeAt(0)] = 1;
}

const longestWhole = Math.max(...[...WHOLE.keys()].map(({ length }) => length));

/**
 * The rule by which a short block is chrome for its words alone (`share`, `navigation`, `consent`, `comments`,
 * `advertising`, `related` ...), or null. Menus, buttons, notices and counters of 25 languages are known.
 */
export function chromeRule(text: string): string | null {
  if (isMarks(text)) return 'marks';
  if (text.length > LONGEST_BAR) return null;
  if (isShareBar(text)) return 'share';
  if (text.length > LONGEST) return null;
  const start = foldStart(text);
  const folded = coreLength(start) > longestWhole ? null : cutEnds(start);
  const whole = folded === null ? undefined : wholeRule(folded);
  if (whole) return whole;
  if (isCounter(text)) return 'counter';
  if (isChannelLine(text)) return 'newsletter';
  const look = lookRule(text);
  if (look) return look;
  if (isEmbedNotice(text)) return 'consent';
  const offer = offerRule(text) ?? gluedRule(text, (button) => wholeRule(fold(button)) ?? buttonRule(button));
  if (offer) return offer;
  const long = text.length > LONGEST_START;
  if (!long && isButtons(folded ?? cutEnds(start))) return 'share';
  // "©" and "版权" are shorter than the three characters that most beginnings are found by.
  return (
    startRule(STARTS.get(openingOf(start)), start, long, text) ??
    startRule(SHORT_STARTS.get(start.charCodeAt(0)), start, long, text)
  );
}

function buttonRule(text: string): string | null {
  return isCounter(text) ? 'counter' : isShareBar(text) ? 'share' : null;
}

function wholeRule(folded: string): string | undefined {
  return wholes[signatureOf(folded) >>> 16] === 1 ? WHOLE.get(folded) : undefined;
}

function startRule(
  starts: readonly (readonly [string, string])[] | undefined,
  start: string,
  long: boolean,
  text: string,
): string | null {
  if (starts === undefined) return null;
  for (const [word, rule] of starts)
    if (start.startsWith(word) && (!long || word.length >= SURE_START) && !goesOn(word, text))
      if (endsWord(start, word.length) || (rule === 'related' && isGlued(text, word.length))) return rule;
  return null;
}

/** "Anzeige bei der Polizei erstatten": a charge, which German calls as it does what stands over advertisements. */
function goesOn(word: string, text: string): boolean {
  return word === 'anzeige' && /^\s\p{Ll}\S*(?:\s\S+){3}/u.test(text.trimStart().slice(word.length));
}

/** "À lire aussiLe bac reste à quai", "Lees ookDe pont": a label and its link, set without a blank between them. */
function isGlued(text: string, at: number): boolean {
  return at > 7 && /^\p{Ll}\p{Lu}/u.test(text.trimStart().slice(at - 1, at + 1));
}

/** "______", "[ ]", "0 0", "━━━━": nothing to read, however long. */
function isMarks(text: string): boolean {
  const opensWithLetter = (kindOf(text.charCodeAt(0)) & LETTER) !== 0;
  return (
    (!opensWithLetter &&
      !/\p{L}/u.test(text) &&
      !/\d{1,4}\s?[./-]?\s?\d{1,2}\s?[./-]\s?\d{2,6}/.test(foldDigits(text))) ||
    (text.length > 60 && text.charCodeAt(0) === text.charCodeAt(2) && /^(.)\1{30}/u.test(text))
  );
}

/** Case, quotes, numbers and marks at both ends out of the way: "Comments (12) »" is "comments". */
function fold(text: string): string {
  return cutEnds(foldStart(text));
}

function cutEnds(start: string): string {
  // Most lines begin and end with a letter.
  if ((kindOf(start.charCodeAt(0)) & kindOf(start.charCodeAt(start.length - 1)) & LETTER) !== 0) return start;
  let [from, to] = [0, start.length];
  while (from < to && !isInside(start, from, LETTER | SURROGATE, '©')) from += 1;
  while (from < to && !isInside(start, to - 1, LETTER | MARK | SURROGATE, '.!?+-')) to -= 1;
  const core = start.slice(from, to);
  if (core === '') return core;
  // Only a pattern knows letters of two halves.
  const isRare = ((kindOf(core.charCodeAt(0)) | kindOf(core.charCodeAt(core.length - 1))) & SURROGATE) !== 0;
  return (isRare ? core.replace(/^[^\p{L}©]+|[^\p{L}\p{M}.!?+-]+$/gu, '') : core).replace(/[.:…]+$/, '');
}

/** Whether a character is of these kinds, or one of some marks. */
function isInside(text: string, at: number, kinds: number, marks: string): boolean {
  return (kindOf(text.charCodeAt(at)) & kinds) !== 0 || marks.includes(text.charAt(at));
}

function foldStart(text: string): string {
  let start = text.toLowerCase();
  if (!UNFOLDED.test(start)) return start.trim();
  // "İlginizi" in small letters keeps the dot of its capital as a mark.
  if (start.includes('\u0307')) start = start.replace(/i\u0307/g, 'i');
  // Greek capitals bear no accents: "ΔΙΑΒΑΣΤΕ ΑΚΟΜΑ".
  if (/[άέήίόύώ]/.test(start))
    start = start
      .normalize('NFD')
      .replace(/\u0301/g, '')
      .normalize('NFC');
  if (/[’‘´`]/.test(start)) start = start.replace(/[’‘´`]/g, "'");
  if (/\s\s|[^\S ]/.test(start)) start = start.replace(/\s+/g, ' ');
  return start.trim();
}

/** How long a folded text is from its first letter to its last: longer than any word of the lists, most lines are. */
function coreLength(start: string): number {
  let [from, to] = [0, start.length];
  while (from < to && (kindOf(start.charCodeAt(from)) & (LETTER | SURROGATE)) === 0) from += 1;
  while (from < to && (kindOf(start.charCodeAt(to - 1)) & (LETTER | SURROGATE)) === 0) to -= 1;
  return to - from;
}

function openingOf(start: string): number {
  return (start.charCodeAt(0) * 961 + start.charCodeAt(1) * 31 + start.charCodeAt(2)) & 0xffff;
}

function pairOf(text: string): number {
  return (text.charCodeAt(0) * 31 + text.charCodeAt(1)) & 0xffff;
}

/** Counters are short and hold a number or the name of an element. */
function isCounter(text: string): boolean {
  if (text.length > LONGEST_COUNTER) return false;
  const cues = mayCount(text);
  const line = text.trim();
  for (let place = 0; cues >> place !== 0; place += 1)
    if ((cues & (1 << place)) !== 0 && COUNTS[place]!.test(line)) return true;
  return /\d/.test(line) && NUMBERS.some((pattern) => pattern.test(line));
}

const mayCount = scannerOf(() => COUNTS, LONGEST_COUNTER);

/** "Facebook Twitter Linkedin", "Print this article Email this article": nothing but buttons in one line. */
function isButtons(folded: string): boolean {
  const isShared =
    shareOpenings[openingOf(folded)] === 1 ||
    sharePairs[pairOf(folded)] === 1 ||
    shareLetters[folded.charCodeAt(0)] === 1;
  if (!isShared) return false;
  const end = folded.search(BETWEEN_BUTTONS);
  if (end < 0 || !firstOfButtons.has(folded.slice(0, end))) return false;
  const words = folded.split(BETWEEN_BUTTONS);
  if (words.length < 2 || words.length > MOST_BUTTON_WORDS) return false;
  let at = 0;
  while (at < words.length) {
    let size = Math.min(LONGEST_BUTTON, words.length - at);
    while (size > 0 && wholeRule(words.slice(at, at + size).join(' ')) !== 'share') size -= 1;
    if (size === 0) return false;
    at += size;
  }
  return true;
}

/** Words of a button, and of a row of them. */
const LONGEST_BUTTON = 4;
const MOST_BUTTON_WORDS = 11;

function endsWord(text: string, at: number): boolean {
  if (at >= text.length || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true;
  return (
    !/^[\p{L}\p{M}\p{N}]/u.test(text.slice(at)) ||
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(text.charAt(at))
  );
}
