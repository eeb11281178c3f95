import { kindOf, LETTER } from '../../text/character-kinds.ts';
import { isCaption } from '../text/captions.ts';
import { readPageNumber } from './counters.ts';
import { isJumpLine } from './jumps.ts';

/** Why a line that stands in the middle of a sentence is none of it. */
export type Interruption = 'page-number' | 'page-mark' | 'caption' | 'continued-on' | 'wire-slug';

/** "<!-- page 2 -->", "<!-- image -->", "-----", "{1}------", "![](_page_1_Picture_2.jpeg)": what converters leave of pages and pictures. */
const MARK =
  /^(?:<!--.{0,80}-->|\{?\d{0,4}\}?(?:-{3,}|_{3,}|\*{3,}|—{2,})|!\[[^\]]{0,200}\]\([^)]{0,400}\)|\*{0,2}==>.{0,80}<==\*{0,2}|\[(?:image|bild|figure|picture|photo)\]|=\d{1,2})$/iu;

/** What a line of print leaves in a text beside it: a page's number, a converter's mark, a credit, "continued on page 8"; null for any other line. */
export function interruptionOf(line: string): Interruption | null {
  if (line.length > LONGEST_WRITTEN) return null;
  const text = plainOf(line);
  if (text === '' || text.length > LONGEST) return null;
  if ((kindOf(line.trimStart().charCodeAt(0)) & LETTER) === 0 && MARK.test(line.trim())) return 'page-mark';
  const number = readPageNumber(text);
  if (number !== null && number.kind !== 'beside') return 'page-number';
  if (isJumpLine(text)) return 'continued-on';
  return isCredit(text) ? 'caption' : null;
}

/** Longest line of these, in UTF-16 units. */
const LONGEST = 160;
/** The same with the blanks before them and the marks around them. */
const LONGEST_WRITTEN = 400;

/** A line without the marks of Markdown around it. */
export function plainOf(line: string): string {
  const start = line.search(/[^\s>#*_]/);
  if (start < 0) return '';
  // A pattern for the end would look at each blank of a long line.
  let text = line.slice(start).trimEnd();
  while (text.endsWith('*') || text.endsWith('_')) text = text.slice(0, -1).trimEnd();
  return text;
}

/** A credit names who took a picture and says nothing else, or it is a caption that ends as a sentence does. */
function isCredit(text: string): boolean {
  return (
    isCaption(text) ||
    /^(?:foto|photo|bild|beeld|picture|kuva|fot|fotoğraf|fotó|fotografie|фото|світлина|φωτ|צילום|تصوير|عکس|写真|摄影|사진|फोटो|photographs?)[\s:.©]+(?:by\s|de\s|di\s|von\s)?(?:[\p{Lu}\p{Lo}][\p{L}\p{M}.’'-]*\s?){1,4}$/iu.test(
      text,
    )
  );
}
