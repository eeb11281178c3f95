import { type DateContext, findDates } from '../../../text/dates.ts';
import { isFurniture } from '../../../text/names/furniture.ts';
import type { Passage } from '../passages.ts';
import type { Span } from '../span.ts';
import { readStamp, type Stamp } from '../stamps.ts';

/** Stamps of one make that are a series. */
const MANY = 3;
/** Lines below a text's beginning that are looked at. */
const REACH = 400;

/**
 * Whether a stamp is one of many of one make that follow a text: "Sent in by Gull, on 5 May 2011 at 10:20", again and again,
 * are the dates of comments, and "by Mara Holt (5/5/2011)" those of more articles. A date alone on its line makes no series.
 */
export function isOfSeries(
  passages: readonly Passage[],
  passage: Passage,
  stamp: Stamp,
  span: Span,
  context: DateContext,
): boolean {
  const make = makeOf(passage.text, stamp);
  if (make === null) return false;
  let count = 0;
  for (const { text, stamped } of passages.slice(span.from + 1, span.from + REACH)) {
    const other = stamped ? readStamp(text, context)?.[0] : undefined;
    if (other && makeOf(text, other) === make) count += 1;
    if (count >= MANY) return true;
  }
  return false;
}

/** Lines around a date among which those of a column stand. */
const AROUND = 9;

/** "Tue, May 4 2011" under each of many links: three more lines near it are a date without a clock and nothing else, of other days. */
export function isInColumn(passages: readonly Passage[], { index, text }: Passage): boolean {
  if (!isDayAlone(text)) return false;
  const days = new Set<string>();
  for (const other of passages.slice(Math.max(0, index - AROUND), index + AROUND + 1)) {
    const day = other.text.trim();
    if (day !== text.trim() && isDayAlone(day)) days.add(day);
  }
  return days.size >= MANY;
}

/** Least letters that a row of a list has beside its date. */
const ROW = 12;

/** "[ 4 May 2011 ] Gulls take the pier", "[ 3 May 2011 ] …": three more lines near it begin with a day between the same marks, as the rows of a list do. */
export function isInRows(passages: readonly Passage[], { index, text }: Passage): boolean {
  const marks = marksOfRow(text);
  if (marks === null) return false;
  const around = passages.slice(Math.max(0, index - AROUND), index + AROUND + 1);
  return around.filter((other) => other.index !== index && marksOfRow(other.text) === marks).length >= MANY;
}

/** What stands on both sides of the day that a row begins with; null for all other lines. */
function marksOfRow(text: string): string | null {
  if (text.length > LONGEST_ROW) return null;
  const [mention] = findDates(text);
  if (mention === undefined || mention.start > 2 || text.length - mention.quote.length <= ROW) return null;
  return `${text.slice(0, mention.start)} # ${text.slice(mention.end, mention.end + 2).replace(/[\p{L}\d]/gu, '')}`;
}

/** Longest row of a list, in UTF-16 units. */
const LONGEST_ROW = 130;

/** Whether a line is a date without a clock and little else. */
export function isDayAlone(text: string): boolean {
  if (text.length > 30) return false;
  const [mention, second] = findDates(text);
  return (
    mention !== undefined && second === undefined && !mention.timed && text.trim().length - mention.quote.length < 12
  );
}

/** The words or marks right around a date, but for days of the week; null where there are none before it. */
function makeOf(text: string, { mention: { start, end } }: Stamp): string | null {
  const before = /(?:\p{L}{2,}|[(|@-])[\s,:.]*$/u.exec(text.slice(0, start))?.[0].toLowerCase();
  if (before === undefined) return null;
  return `${isFurniture(before) ? '' : before.trim()} # ${/^[\s,]*([\p{L})]*)/u.exec(text.slice(end))![1]!.toLowerCase()}`;
}
