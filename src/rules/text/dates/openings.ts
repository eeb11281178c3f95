import type { DateContext } from '../../../text/dates.ts';
import { DIGIT, findDates } from '../../../text/dates.ts';
import type { Headline } from '../headline.ts';
import type { Passage } from '../passages.ts';
import type { Span } from '../span.ts';
import { readStamp, type Stamp } from '../stamps.ts';

/** How far into a paragraph a stamp may reach that opens it, in UTF-16 units. */
const REACH = 60;
/** How much may stand between the day of a dateline and its end, in UTF-16 units: an agency, a reporter. */
const BEHIND_DAY = 40;
/** How far below a text's beginning a paragraph may stand that opens with its date, in passages; and one below names. */
const NEAR = 2;
const FAR_OPENING = 6;

/** Dates that open a text's first paragraphs, before its first sentence: in a dateline, or in a stamp that ran into it. */
export function openingDates(
  passages: readonly Passage[],
  passage: Passage,
  span: Span,
  context: DateContext,
): readonly Stamp[] {
  if (passage.index < span.from || passage.prose < 4) return [];
  if (passage.index <= span.from + NEAR) return datelineOf(passage, context) ?? labelOf(passage, context);
  return isFirstBelowNames(passages, passage, span) ? dayOf(passage, context) : [];
}

/** Whether but one paragraph, the standfirst, stands above in the text: names and pictures' lines are between. */
function isFirstBelowNames(passages: readonly Passage[], { index }: Passage, span: Span): boolean {
  return (
    index <= span.from + FAR_OPENING && passages.slice(span.from, index).filter(({ prose }) => prose >= 4).length < 2
  );
}

/** "27.1.2022 - The mayor of Dunmarrow …": a day and a dash open the paragraph. */
function dayOf({ text }: Passage, context: DateContext): readonly Stamp[] {
  const mention = findDates(text.slice(0, REACH), context)[0];
  if (mention?.start !== 0 || mention.readings[0]!.length < 10) return [];
  return /^[\s,]{0,2}[–—-]\s/.test(text.slice(mention.end)) ? [{ mention, role: 'bare' }] : [];
}

/** How far below a headline a row of its date and its sections stands, in passages, and how long it may be. */
const ROW_BELOW = 2;
const ROW_LENGTH = 170;

/**
 * "May 5, 2011 Mara Holt Audio, Local News, Media, News Comments Off on Ferry stays in harbour", "#Ferries in the north and in
 * the south of Dunmarrow 5 May 2011 4 min read": right below a headline the one date that opens a line, or that the time of
 * reading stands behind, however many words the line has. Null for all other lines.
 */
export function rowUnderHeadline(
  { index, text, prose, sentence }: Passage,
  headlines: readonly number[],
  context: DateContext,
): readonly Stamp[] | null {
  if (prose >= 4 || sentence || text.length > ROW_LENGTH) return null;
  if (headlines.every((headline) => index <= headline || index > headline + ROW_BELOW)) return null;
  const [mention, second] = findDates(text, context);
  if (mention === undefined || second !== undefined || mention.readings[0]!.length < 10) return null;
  return mention.start === 0 || READING_TIME.test(text.slice(mention.end)) ? [{ mention, role: 'bare' }] : null;
}

/** "4 min read", "· 4 Min.", "przeczytanie zajmie 4 min" */
const READING_TIME = /^[^\d]{0,30}(?<!\d)\d{1,2}\s?min/iu;

/** "PORT AMREL, March 5, 2025 (AMN) —": a dateline with a year opens the first paragraph. */
function datelineOf({ text }: Passage, context: DateContext): readonly Stamp[] | null {
  const start = text.slice(0, 120);
  if (!DIGIT.test(start)) return null;
  const opening = /^(.{4,90}?)(?:\s[–—-]{1,2}\s|\.\s?[–—-]{1,2}\s|:\s|\)\s)/u.exec(start);
  const mention = opening
    ? findDates(opening[1]!, context).find(({ readings }) => readings[0]!.length === 10)
    : undefined;
  // "Soldiers in Kunduz (Kunduz, 6.12.2010) …": a bracket that is open there is a caption's.
  const inBracket = mention !== undefined && /\([^()]*$/.test(opening![1]!.slice(0, mention.start));
  // "21 ม.ค.2561 เวลาประมาณ 12.00 น. ผู้สื่อข่าวได้รับแจ้งจากนาย ต.(ไม่…) ": words without blanks are words as well.
  const isShort =
    opening !== null && opening[1]!.split(/\s+/).length < 14 && opening[1]!.length - (mention?.end ?? 0) < BEHIND_DAY;
  return mention && !inBracket && isShort ? [{ mention, role: 'bare' }] : null;
}

/** "Published: 17.1.2023 13:01The mayor of Dunmarrow …": a page's stamp, copied without the end of its line. */
function labelOf({ text }: Passage, context: DateContext): readonly Stamp[] {
  const mention = findDates(text.slice(0, REACH), context)[0];
  if (!mention || !/^[^.\d]{3,30}:\s*$/u.test(text.slice(0, mention.start))) return [];
  return (readStamp(text.slice(0, mention.end), context) ?? []).filter(({ role }) => role !== 'bare');
}

/** How far above a text its headline's first copy may stand and be its head, in passages: further up is the page's title. */
const FAR = 20;

/** Where a text's head begins for its dates: at its headline's first copy, or at the nearest where that one is far above a menu. */
export function headOf(headline: Headline | null, span: Span): number {
  if (headline === null) return span.from;
  if (headline.head >= span.from - FAR) return headline.head;
  const near = [headline.index, ...headline.copies].filter((copy) => copy < span.from && copy >= span.from - FAR);
  return near.length > 0 ? Math.min(...near) : headline.head;
}
