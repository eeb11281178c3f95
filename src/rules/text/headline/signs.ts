import { isSameScript } from '../../../text/languages.ts';
import { beforeIssue } from '../outlets/lines.ts';
import type { Passage } from '../passages.ts';
import { isRelativeTime } from '../relative-times.ts';
import type { Span } from '../span.ts';

/** The one first-rank heading close above a text, in its script, is what the page calls it; a masthead may be one, too. */
export function isOnlyTopHeading(passages: readonly Passage[], passage: Passage, span: Span): boolean {
  const text = passages[span.from]?.text ?? '';
  const close = passage.index <= span.from + 3 && passage.index >= span.from - 8;
  return (
    close &&
    isSameScript(passage.text, text) &&
    passages.filter(({ depth, index }) => depth === 1 && index <= span.to).length === 1
  );
}

/**
 * The words of a caption that stands again close by with its credit, or behind it: an alternative text, printed by a text
 * browser.
 */
export function isCaptionTwin(passages: readonly Passage[], passage: Passage): boolean {
  const { text, index } = passage;
  if (text.length <= 12) return false;
  return passages
    .slice(Math.max(0, index - 4), index + 5)
    .some(
      (other) =>
        (other.text.length > text.length &&
          other.text.startsWith(text) &&
          ((other.index > index && other.caption) || (other.index < index && passages[other.index + 1]?.caption))) ||
        (other.index !== index &&
          other.text === text &&
          (passages[Math.max(index, other.index) + 1]?.caption ||
            passages
              .slice(Math.min(index, other.index) + 1, Math.max(index, other.index))
              .some(({ caption }) => caption))),
    );
}

/**
 * "… in the ministry" and "… in the ministryTVK" close by, "The ferry at its pier." and "The ferry at its pier. Jonas Pell": who
 * took a picture, set behind its caption, which is its alternative text, too; true of both.
 */
export function hasGluedCredit(passages: readonly Passage[], { text, index, length }: Passage): boolean {
  if (length < 30) return false;
  return passages
    .slice(Math.max(0, index - 4), index + 5)
    .some((other) => isGlued(text, other.text) || isGlued(other.text, text));
}

function isGlued(caption: string, credited: string): boolean {
  if (caption.length < 30 || caption.length >= credited.length || !credited.startsWith(caption)) return false;
  const behind = credited.slice(caption.length);
  if (/[.!?…]["”’»]?$/u.test(caption)) return TAKER.test(behind);
  return /\p{Ll}$/u.test(caption) && /^\p{Lu}[\p{L}\d./ ]{1,24}$/u.test(behind);
}

/** "The ferry waits at its pier in Dunmarrow. Jonas Pell": one sentence in small letters, and who took the picture. */
export function isSignedSentence(title: string): boolean {
  const sentence = SIGNED_SENTENCE.exec(title)?.[1];
  return sentence !== undefined && (sentence.match(/\s\p{Ll}{3,}/gu)?.length ?? 0) > 2;
}

const SIGNED_SENTENCE =
  /^([^.!?]{25,})[.!?]["”’»]?\s\p{Lu}\p{Ll}[\p{L}’'-]*(?:\s(?:d[aeiou]s?\s|del?la\s|von\s|van\s)?\p{Lu}\p{Ll}[\p{L}’'-]*){1,3}$/u;

/** " Jonas Pell", " Jonas Pell (Isla)": two to five words, all with capitals but for those between names. */
const TAKER = /^\s\p{Lu}[\p{L}.’'-]*(?:\s(?:d[aeiou]s?|del?la|von|van|der|bin)?\s?[(/]?\p{Lu}[\p{L}.’'-]*\)?){1,4}$/u;

/**
 * Which lines stand out to the left of an indented text, or in the middle of the page: a page printed by a text browser
 * sets headings so.
 */
export function setOutOf(passages: readonly Passage[]): (passage: Passage) => boolean {
  let right = 0;
  let left = 0;
  for (const { block } of passages) {
    if ((block.indent ?? 0) >= 3) right += 1;
    if (block.indent !== undefined && block.indent < CENTRED) left += 1;
  }
  return ({ block: { indent } }) =>
    indent === 0 ? right > passages.length * 0.5 : (indent ?? 0) >= CENTRED && left > passages.length * 0.9;
}

/** The least indentation of a line in the middle, in columns: lists in lists stand nearer to the left. */
const CENTRED = 14;

/** A byline's date stands within five lines below. */
export function followedByStamp(passages: readonly Passage[], index: number): boolean {
  return passages.slice(index + 1, index + 6).some((other) => other.stamped && !other.caption);
}

/** Right below, buttons and notes of the page apart, the stamp or the byline stands, and no other line that a headline may be. */
export function isOverStamp(passages: readonly Passage[], index: number): boolean {
  const below = passages
    .slice(index + 1, index + 7)
    .find(({ chrome, text }) => chrome === null || isRelativeTime(text));
  if (below === undefined || below.caption || below.prose > 8) return false;
  return below.stamped || below.byline !== null || isRelativeTime(below.text);
}

/** A byline that says it is one stands right below. */
export function isOverByline(passages: readonly Passage[], { index, words }: Passage): boolean {
  const below = passages[index + 1];
  return words > 2 && below !== undefined && below.byline !== null && below.words < 12 && !below.item;
}

/** "NORTHLIGHT REVIEW  No. 61", "THE SLOW POST", "by R. F. Ashdown": a byline right below, the paper's own name above. */
export function isSigned(passages: readonly Passage[], index: number): boolean {
  if (index !== 1 || beforeIssue(passages[0]!.text) === undefined) return false;
  const below = passages[2];
  return below !== undefined && below.byline !== null;
}

/**
 * How many lines stand between each line above a text and the text; buttons and captions not counted: a gallery with its
 * share bars takes a headline far from its text.
 */
export function waysTo(passages: readonly Passage[], span: Span): readonly number[] {
  const ways: number[] = [];
  let lines = 1;
  for (let index = span.from - 1; index >= 0; index -= 1) {
    ways[index] = lines;
    const { chrome, length, caption } = passages[index]!;
    if (!(length >= 12 && caption) && (chrome === null || chrome === 'navigation')) lines += 1;
  }
  return ways;
}

/** "Courier.example News World Flood", "News / World / Floods": the way to a page, from its host or through its sections. */
export function isPath(text: string): boolean {
  if (/^(?:www\.)?[\p{L}\p{N}-]{2,30}\.(?:com|net|org|info|news|online|[a-z]{2})\b/iu.test(text))
    return !/^\S+\s\p{Ll}{3}/u.test(text);
  // "Politics · Money | Home · Life | Sport": a menu in one line.
  const entries = text.length > 200 || !/[|·•]/.test(text) ? [] : text.split(/\s*[|·•]\s*/u);
  if (entries.length > 4 && entries.every((entry) => entry.length < 16)) return true;
  const steps = text.length > 120 ? [] : stepsOf(text);
  return steps.length > 2 && steps.every((step) => step.split(' ').length < 5);
}

/** The steps of a way to a page; of any other line, most of them, the line itself. */
export function stepsOf(text: string): readonly string[] {
  return /[/>›»→]/.test(text) ? text.split(/\s+[/>›»→]\s+/u) : [text];
}

/** "Politics | Harbour", "Ferries » Pier": parts of a way or a menu. "The pier is shut / Three ferries wait in the harbour" is a headline of two. */
export function isBarred(title: string): boolean {
  if (!/\s[|•·»>/]\s/.test(title)) return false;
  const parts = /\s[|•·»>]\s/.test(title) ? [] : title.split(' / ');
  return parts.length === 0 || parts.some((part) => part.split(' ').length < LEAST_OF_PART);
}

/** The fewest words of each part of a headline that a stroke parts. */
const LEAST_OF_PART = 3;

/** "Soft landing" in small letters is no paper's name: the one first-rank heading of Markdown is its title, however short. */
export function isWording(title: string): boolean {
  return /^\P{L}*\p{L}.*\s\p{Ll}{4}/u.test(title);
}

/** Far above the text: a heading in markup, or a line as long as headlines are. */
export function standsOut(passage: Passage): boolean {
  return (
    passage.depth === 1 ||
    (passage.length >= 30 && passage.length <= 200 && !passage.item && passage.prose < 8 && passage.linkShare < 0.6)
  );
}

const SENTENCES = /\p{Ll}{2}[.!?]\s+\p{Lu}/u;
/** "Pier vs. Quay", "Dr. Holt": a full stop that ends no sentence. */
const ABBREVIATIONS =
  /(?<!\p{L})(?:vs|mrs?|ms|dr|prof|st|jr|sr|gen|col|sgt|capt|gov|sen|rep|rev|hon|inc|ltd|feat|bzw|sog|srta?|dra?|mme|mlle|sig|ing|mgr|bl|bd)\.(?=\s)/giu;

/** "It was so at first. Then it was not" holds a sentence and more. */
export function hasSentences(title: string): boolean {
  return SENTENCES.test(title) && SENTENCES.test(title.replace(ABBREVIATIONS, ''));
}
