import { readNames } from '../../../text/names.ts';
import { isPressName } from '../../../text/press-names.ts';
import type { Passage } from '../passages.ts';
import type { Span } from '../span.ts';
import type { Candidate } from './kin.ts';
import { isPath } from './signs.ts';

/** Where nothing speaks for any line: the first line of a file close over its text, else the line right above the text or its date. */
export function bareTitle(passages: readonly Passage[], span: Span, found: readonly Candidate[]): Candidate | null {
  return firstLine(passages, span, found) ?? lineAbove(span, found) ?? lineByStamp(passages, span, found);
}

/**
 * A reader's mode sets the headline first: the first line of a file, right over its text, where nothing else speaks for a
 * line and this one looks like no paper, person, sentence or caption.
 */
function firstLine(passages: readonly Passage[], span: Span, found: readonly Candidate[]): Candidate | null {
  const first = found.find(({ passage }) => passage.index === 0);
  if (!first || span.from > FIRST_REACH || first.passage.words < 2 || first.title.length > 150) return null;
  return isBareTitle(first) && passages.length > 1 && span.to > 0 ? { ...first, score: 3 } : null;
}

/** "Fjordby Review", "All that is fit to be read. (Old saying)", "A dance for the moon", and the text: the line right above it. */
function lineAbove(span: Span, found: readonly Candidate[]): Candidate | null {
  const above = found.find(({ passage }) => passage.index === span.from - 1);
  if (!above || span.from > FIRST_REACH || above.passage.words < 3 || above.title.length > 150) return null;
  return isBareTitle(above) ? { ...above, score: 3 } : null;
}

/** "Ferrywinters", "Mara Holt", "5 May 2011", and the text: the line that only the day and who wrote parts from its text, however short. */
function lineByStamp(passages: readonly Passage[], span: Span, found: readonly Candidate[]): Candidate | null {
  const over = found.findLast(({ passage }) => passage.index < span.from && !isSignature(passage));
  if (!over || over.shared.shared === 0 || over.title.length < SHORTEST || over.title.length > 150) return null;
  const between = passages.slice(over.passage.index + 1, span.from);
  if (between.length > FIRST_REACH || !between.some(({ stamped }) => stamped)) return null;
  return between.every(isSignature) && isBareTitle(over) && !PARTED.test(over.title) ? { ...over, score: 3 } : null;
}

const SHORTEST = 12;
/** "Home | Harbour": the way to a page. */
const PARTED = /[|>»›/]/;

/** "Mara Holt", "By Mara Holt", "5 May 2011" */
function isSignature({ stamped, byline, words, text }: Passage): boolean {
  return stamped || byline !== null || (words < 5 && readNames(text) !== null);
}

/** No sentence, caption, notice, item, path, paper or person. */
function isBareTitle({ title, passage }: Candidate): boolean {
  if (/[.;,:।。]["”’]?(?:\s?\([^()]{2,60}\))?$/u.test(title) || isPath(title)) return false;
  if (passage.caption || passage.notice || passage.item) return false;
  return !isPressName(title) && readNames(title) === null;
}

/** How far below the first line of a file its text may begin. */
const FIRST_REACH = 3;
