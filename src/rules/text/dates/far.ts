import type { DateContext, DateMention } from '../../../text/dates.ts';
import { findMarker } from '../../../text/names/markers.ts';
import type { Passage } from '../passages.ts';
import { endsArticle, type Span } from '../span.ts';
import { readStamp, type Stamp, type StampRole } from '../stamps.ts';
import { isDayAlone, isOfSeries } from './series.ts';
import { stampWithoutYear } from './yearless.ts';

/** A date that may be the article's, with the strength of its claim from 0 to 100. */
export interface Candidate {
  readonly passage: Passage;
  readonly mention: DateMention;
  readonly role: StampRole;
  readonly strength: number;
}

/** How far from the text a stamp may stand that is the only one, in passages, and how long it may be. */
const FAR = 60;
const LONGEST = 90;

/**
 * The article's date where no stamp is near its headline and text: one further away, one that is the page's only date, or one
 * that lacks the year, which the page tells elsewhere. `head` is where the text's head begins, in passages.
 */
export function farStamp(
  passages: readonly Passage[],
  span: Span,
  head: number,
  context: DateContext,
): readonly Candidate[] {
  const far = furtherAway(passages, span, context);
  if (far.length > 0) return far;
  const only = onlyDay(passages, span, context);
  return only.length > 0 ? only : stampWithoutYear(passages, head, span, context);
}

/**
 * "Published May 7, 2025" among the buttons far above the text, "28. 4. 2023, 18:41 Uhr" below the author's box: where no
 * stamp is near, one further away that is labelled, or below the text and with a time, is the article's, if all such
 * stamps name one day. A time far above is the page's own clock.
 */
function furtherAway(passages: readonly Passage[], span: Span, context: DateContext): Candidate[] {
  const found: Candidate[] = [];
  for (const passage of passages.slice(Math.max(0, span.from - FAR), span.to + FAR)) {
    const { index, chrome, prose, length } = passage;
    if ((index >= span.from && index <= span.to && prose >= 4) || length > LONGEST) continue;
    if (index > span.to && (chrome === 'comments' || endsArticle(passage))) break;
    if (chrome !== null) continue;
    for (const { mention, role } of readStamp(passage.text, context) ?? [])
      if (
        (role === 'published' ||
          (role === 'bare' && index > span.to && (mention.timed || isUnderLabel(passages, passage)))) &&
        !isOfSeries(passages, passage, { mention, role }, span, context)
      )
        found.push({ passage, mention, role, strength: role === 'published' ? 50 : 44 });
  }
  const days = new Set(found.map(({ mention }) => mention.readings.join()));
  return days.size === 1 ? found.slice(0, 1) : [];
}

/** "Author:", "mh", "2011-05-05": a date alone below a line that is a label for who wrote. */
function isUnderLabel(passages: readonly Passage[], { index, text }: Passage): boolean {
  return isDayAlone(text) && passages.slice(Math.max(0, index - 2), index).some((above) => isLabel(above.text));
}

function isLabel(text: string): boolean {
  return /^\p{L}[\p{L}\s]{2,20}:$/u.test(text) && findMarker(`${text} Mara`)?.length === text.length + 1;
}

/** How many passages of a text are above a line with a date alone that is its own. */
const DEEP = 4;

/**
 * "written by Mara — published 28.01.2022 06:00" below links to more articles, "19 August 2020 9:02 pm" below a form for
 * comments, "23.2.2015" between text and credits: where all stamps of a page name one day, it is the article's if it
 * has a clock, and a label or no reader's words below it, or stands alone in the midst of the text.
 */
function onlyDay(passages: readonly Passage[], span: Span, context: DateContext): Candidate[] {
  const found: Candidate[] = [];
  let day: string | undefined;
  let commented = false;
  for (const passage of passages) {
    commented ||= passage.index > span.to && (passage.opensComments || passage.chrome === 'comments');
    if (passage.length > LONGEST || passage.prose >= 4) continue;
    for (const stamp of readStamp(passage.text, context) ?? []) {
      const { mention, role } = stamp;
      day ??= mention.readings.join();
      if (mention.readings.length > 1 || day !== mention.readings[0]) return [];
      if (passage.index > span.from && isOwn(passages, passage, stamp, span, commented))
        found.push({ passage, mention, role, strength: role === 'published' ? 46 : 42 });
    }
  }
  return found.slice(0, 1);
}

function isOwn(
  passages: readonly Passage[],
  { index, text, chrome }: Passage,
  { mention, role }: Stamp,
  span: Span,
  commented: boolean,
): boolean {
  if (chrome !== null || mention.readings[0]!.length < 10) return false;
  if (index <= span.to) return role === 'bare' && index > span.from + DEEP && isDayAlone(text);
  if (!mention.timed || role === 'updated') return false;
  return role === 'published' ? !commented : passages[index + 1]?.sentence !== true;
}
