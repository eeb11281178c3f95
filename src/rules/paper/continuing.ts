import { joinWrapped } from '../../input/wraps.ts';
import { readByline } from '../../text/names.ts';

/** "…", "said the mayor.": where a line ends as sentences and headings with a mark end. */
const CLOSED = /[.!?…:;。！？；：؟۔।॥][\s"'”’»«“)\]」』*_]*$/u;
const CUT_WORD = /\p{Ll}[-\u00ad¬]$/u;
/** Headings, quotes, items, tables and pictures of Markdown begin something new. */
const MARKED = /^\s{0,3}(?:#{1,6}\s|>|[-*+•]\s|\d{1,3}[.)]\s|\||!\[|<)/u;
/** Letters of scripts without capitals. */
const UNCASED = /^[\p{Lo}]/u;
/** Fewest letters of a line that goes on without a full stop, and of a paragraph that was cut in the middle of its sentence. */
const SHORTEST = 20;
const SHORTEST_PARAGRAPH = 60;

/**
 * Whether a word or sentence that one line leaves open goes on in another: by the word cut, or a small letter behind no
 * full stop. `width` is that of wrapped lines, 0 where a paragraph is one line.
 */
export function goesOnIn(line: string, next: string, width: number): boolean {
  const [above, below] = [trimmed(line), trimmed(next)];
  if (!/^["'“„«‘(]?\p{Ll}[\p{L}\p{M}’',.-]/u.test(below) || !isOpen(above, width) || MARKED.test(next)) return false;
  // "comments", "von Jana Roth": what a small letter begins on a page, and is no sentence.
  if (!CUT_WORD.test(above) && ((below.length < SHORTEST && !CLOSED.test(below)) || readByline(below))) return false;
  return !/^\s{0,3}#/.test(line);
}

/** A line that fills its width, or is as long as paragraphs are, without a full stop. */
function isOpen(above: string, width: number): boolean {
  return above.length >= (width > 0 ? width * 0.55 : SHORTEST_PARAGRAPH) && !CLOSED.test(above);
}

/** Whether a line may go on behind a break that is sure: no full stop closes it, and it fills its width. */
export function mayGoOnIn(line: string, next: string, width: number): boolean {
  if (goesOnIn(line, next, width)) return true;
  const above = trimmed(line);
  if (MARKED.test(next) || /^\s{0,3}#/.test(line) || CLOSED.test(above)) return false;
  return above.length >= (width > 0 ? width * 0.72 : LONGEST_HEADING) && /^["'“„«‘(]?[\p{L}\d]/u.test(trimmed(next));
}

/** A heading without a full stop is no longer than this, in UTF-16 units; the second one is for East Asia. */
const LONGEST_HEADING = 90;
const LONGEST_WIDE = 40;

/**
 * Whether a script without capitals goes on: its line is left open, is no heading, and no short one; where paragraphs are one
 * line each, it is longer than headlines are ("渡輪等待新的發動機" over a picture and the text).
 */
export function uncasedGoesOnIn(line: string, next: string, width: number): boolean {
  const [above, below] = [trimmed(line), trimmed(next)];
  if (/^\s{0,3}#/.test(line)) return false;
  const wide = /[\p{Script=Han}\p{Script=Hangul}]/u.test(above);
  const long = above.length >= (width > 0 ? width * (wide ? 0.25 : 0.55) : wide ? LONGEST_WIDE : LONGEST_HEADING);
  return long && UNCASED.test(below) && /[\p{Lo}\p{M}،、，]$/u.test(above) && !MARKED.test(next);
}

/** Two lines as one: a word that was cut is whole again, and lines of Chinese and Japanese have no blank between them. */
export function joinLines(line: string, next: string): string {
  const [above, below] = [line.trimEnd(), trimmed(next)];
  if (CUT_WORD.test(above) && /^\p{Ll}/u.test(below)) return above.slice(0, -1) + below;
  const east = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，」』）]/u;
  return east.test(above.at(-1)!) && east.test(below.charAt(0)) ? above + below : `${above} ${below}`;
}

/** Whether lines that follow one another are joined as they are: in Markdown always, in text where they were wrapped. */
export function isJoined(line: string, next: string, width: number): boolean {
  return width > 0 && joinWrapped(line, next, width);
}

function trimmed(line: string): string {
  return line.replace(/^[\s\f]+|[\s\f]+$/g, '');
}
