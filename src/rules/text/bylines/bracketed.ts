import { readByline, readNames } from '../../../text/names.ts';
import { isPressName } from '../../../text/press-names.ts';
import type { Passage } from '../passages.ts';
import type { Span } from '../span.ts';
import { isCredit } from './photographers.ts';
import { isOfText } from './subjects.ts';

/** How much of a paragraph's end is looked at, in UTF-16 units. */
const REACH = 90;
/** "… leaves on Monday. (Mara Holt)", "(di Anna Bassi)": behind the last sentence, or below it. */
const BRACKETS = /(?:^|[.!?…”"»’]\s?)\(([^()]{5,60})\)\.?$/u;
/** "…出海。(c)ISLA/Mara HOLT": the agency that owns a text, and who wrote it there. */
const OWNED = /[（(]c[)）]\s?\p{Lu}{2,8}\s?[/／]\s?(\p{Lu}\S+(?:\s\S+){1,3})$/u;

/** Who signs a text in brackets at its very end; null where nobody does. Who is spoken of, or took a picture, is none. */
export function bracketedAtEnd(
  passages: readonly Passage[],
  { text, index, chrome, caption }: Passage,
  span: Span,
): readonly string[] | null {
  if (index < span.to - 1 || index > span.to + 1 || index <= span.from || chrome !== null || caption) return null;
  const near = text.length - REACH;
  if (text.indexOf(')', near) < 0 && text.indexOf('）', near) < 0) return null;
  const end = text.slice(-REACH).trim();
  const written = OWNED.exec(end)?.[1] ?? BRACKETS.exec(end)?.[1];
  if (written === undefined || isCredit(written)) return null;
  const names = readByline(written)?.names ?? readNames(written);
  return names?.some((name) => isPressName(name) || isOfText(name, passages, span)) ? null : names;
}
