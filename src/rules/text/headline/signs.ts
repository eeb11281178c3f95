import { isSameScript } from '../../../text/languages.ts';
import { readByline } from '../../../text/names.ts';
import { isCaption } from '../captions.ts';
import type { Passage } from '../passages.ts';
import type { Span } from '../span.ts';
import { readStamp } from '../stamps.ts';

/**
 * A short line right above a longer one that may be a headline, or above a heading, is a kicker or a section; at a
 * file's top, above any such line before the text, it is the paper's name.
 */
export function isKicker(passages: readonly Passage[], passage: Passage, span: Span): boolean {
  if (passage.words > (passage.index < 3 ? 6 : 4)) return false;
  const below = passages.slice(passage.index + 1, span.from).filter(({ key }) => key !== passage.key);
  return (passage.index < 3 ? below : below.slice(0, 1)).some((other) => isLonger(passage, other));
}

function isLonger(passage: Passage, other: Passage): boolean {
  if (other.chrome !== null || other.item || other.length > 200) return false;
  if (other.depth > 0 && other.depth < (passage.depth || 7)) return true;
  if (other.sentence || other.length <= passage.length * 1.25) return false;
  return !isCaption(other.text) && readStamp(other.text) === null && readByline(other.text) === null;
}

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

/** The words of a caption that stands again close by with its credit: an alternative text, printed by a text browser. */
export function isCaptionTwin(passages: readonly Passage[], passage: Passage): boolean {
  const { text, index } = passage;
  return (
    text.length > 12 &&
    passages
      .slice(index + 1, index + 5)
      .some((other) => other.text.length > text.length && other.text.startsWith(text) && isCaption(other.text))
  );
}

/** A line that stands out to the left of an indented text: a page printed by a text browser sets headings so. */
export function isFlush(passage: Passage, passages: readonly Passage[]): boolean {
  const indented = (other: Passage) => (other.block.indent ?? 0) >= 3;
  return passage.block.indent === 0 && passages.filter(indented).length > passages.length * 0.5;
}

/** A byline's date stands within five lines below. */
export function followedByStamp(passages: readonly Passage[], index: number): boolean {
  return passages.slice(index + 1, index + 6).some((other) => readStamp(other.text) !== null);
}

/** Far above the text: a heading in markup, or a line as long as headlines are. */
export function standsOut(passage: Passage): boolean {
  return (
    passage.depth === 1 ||
    (passage.length >= 30 && passage.length <= 200 && !passage.item && passage.prose < 8 && passage.linkShare < 0.6)
  );
}
