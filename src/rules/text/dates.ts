import type { KnownOutlet } from '../../input/settings.ts';
import type { DateContext, DateOrder } from '../../text/dates.ts';
import type { Problem } from '../../text/problem.ts';
import type { Claim } from '../claim.ts';
import { isOnlyImage } from './body.ts';
import { isPageClock } from './clock.ts';
import { isOfDocument } from './dates/documents.ts';
import { type Candidate, farStamp } from './dates/far.ts';
import { headOf, openingDates, rowUnderHeadline } from './dates/openings.ts';
import { isDayAlone, isInColumn, isInRows, isOfSeries } from './dates/series.ts';
import { settle } from './dates/settle.ts';
import { isOfTeaser, isUnderLink } from './dates/teasers.ts';
import type { Headline } from './headline.ts';
import type { Passage } from './passages.ts';
import { endsArticle, type Span } from './span.ts';
import { readStamp } from './stamps.ts';

/** Claims for the article's dates, and what could not be settled. */
export interface DateReading {
  readonly claims: readonly Claim[];
  readonly problems: readonly Problem[];
  /** Indexes of the passages that the dates were read from. */
  readonly used: ReadonlySet<number>;
}

const NONE: readonly Candidate[] = [];
const DATED_CHROME: ReadonlySet<string> = new Set(['share', 'player', 'rights', 'marks']);

/** How far from headline and text a date stamp may stand, in passages. */
const BEFORE_HEADLINE = 7;
const INTO_TEXT = 9;
const AFTER_TEXT = 7;
/** The strength below which a date is but a hint. */
const WEAK = 40;

/**
 * The article's dates from stamps around headline and text: `date` from what is published or bare, `updated` from what
 * says so, `originalDate` from a stamp that closes a text already dated at its head. Dates in paragraphs, teasers,
 * comments and rights lines are none of the article's.
 */
export function readDates(
  source: string,
  passages: readonly Passage[],
  span: Span,
  headline: Headline | null,
  language: string | null,
  outlet: KnownOutlet | null,
): DateReading {
  const order = outlet?.dateOrder ?? orderOf(passages);
  const context: DateContext = { language, order };
  const end = passages.findIndex(
    (passage) => passage.index > span.to && (passage.chrome === 'comments' || endsArticle(passage)),
  );
  const reach: Span = {
    from: headStart(passages, Math.min(headOf(headline, span), span.from)),
    to: Math.min(span.to + AFTER_TEXT, end < 0 ? passages.length : end),
  };
  const near: Candidate[] = [];
  for (const passage of passages) near.push(...candidatesOf(passages, passage, span, headline, reach, context));
  const candidates = near.some(({ role }) => role !== 'updated')
    ? near
    : [...near, ...farStamp(passages, span, headOf(headline, span), context)];
  const mentions = candidates.map(({ mention }) => mention);
  const read = ({ mention }: Candidate) => settle(mention, mentions, passages);
  const published = candidates.filter(({ role }) => role !== 'updated').sort(byStrength);
  const updated = candidates.filter(({ role }) => role === 'updated').sort(byStrength);
  const claims: Claim[] = [];
  const problems: Problem[] = [];
  const used = new Set<number>();
  // Under the text stands the date of a teaser as often as the article's, whose head tells of its update.
  const stated = updated.some(({ passage }) => passage.index <= span.from + INTO_TEXT);
  const first = published.find((one) => isWorth(one, read(one), span));
  const best = stated && first !== undefined && isOfOthers(passages, first, span) ? undefined : first;
  const closing =
    best && best.passage.index < Math.min(span.to, span.from + INTO_TEXT)
      ? published.find(({ passage }) => passage.index >= span.to - 1)
      : undefined;
  if (best) {
    used.add(best.passage.index);
    const value = read(best);
    claims.push(claim('date', value, best, best.mention.malformed ? 'date-damaged' : ruleOf(best, span)));
    if (value.length === 4 && best.mention.readings.length > 1) problems.push(ambiguous(source, best));
    for (const other of published.filter((one) => one !== best)) {
      const reading = read(other);
      if (other !== closing && reading !== value)
        claims.push({ ...claim('date', reading, other, ruleOf(other, span)), strength: other.strength - 1 });
    }
    const original = closing ? read(closing) : null;
    if (closing && original && original < value) {
      used.add(closing.passage.index);
      claims.push(claim('originalDate', original, closing, 'closing-date'));
    }
  }
  const last = updated[0];
  if (last) {
    used.add(last.passage.index);
    claims.push(claim('updated', read(last), last, 'update-stamp'));
    if (!best && !isRemark(last))
      claims.push({ ...claim('date', read(last), last, 'update-stamp-alone'), strength: 40 });
  }
  // A paragraph that opens with a date is text, and stays.
  const stamps = [...used].filter((index) => {
    const passage = passages[index]!;
    return passage.prose < 4 || (passage.stamped && openingDates(passages, passage, span, context).length === 0);
  });
  return { claims, problems, used: new Set(stamps) };
}

function candidatesOf(
  passages: readonly Passage[],
  passage: Passage,
  span: Span,
  titled: Headline | null,
  reach: Span,
  context: DateContext,
): readonly Candidate[] {
  const { index } = passage;
  const headline = headOf(titled, span);
  const inTail = (index > span.to || index > Math.max(span.from + 1, span.to - 3)) && index <= reach.to;
  const inHead =
    !inTail && index >= reach.from && index <= Math.min(span.to, Math.max(headline, span.from) + INTO_TEXT);
  if ((!inHead && !inTail) || (passage.chrome !== null && !DATED_CHROME.has(passage.chrome))) return NONE;
  if (inHead && index < headline && isPageClock(passages, passage, context.language ?? null)) return NONE;
  const stamps =
    readStamp(passage.text, context) ??
    rowUnderHeadline(passage, [headline, titled?.index ?? headline], context) ??
    openingDates(passages, passage, span, context);
  if (stamps.length === 0) return NONE;
  if (inTail && stamps.every(({ role }) => role === 'bare') && isOfTeaser(passages, passage, span)) return NONE;
  if (inTail && (isOfSeries(passages, passage, stamps[0]!, span, context) || isOfDocument(passages, passage)))
    return NONE;
  // "Mara Holt, “The Pier”, 25 December 2005:": whence the words are that follow.
  const last = stamps.at(-1)!;
  if (last.role === 'bare' && !last.mention.timed && /^\s*:\s*$/.test(passage.text.slice(last.mention.end)))
    return NONE;
  // "![2011-05-04 001](…)": when a picture was taken.
  if (isOnlyImage(passage.block) || isUnderLink(passages, passage, headline)) return NONE;
  const paragraphs = inHead ? paragraphsAbove(passages, passage, span) : 0;
  return stamps.map(({ mention, role }, place) => {
    let strength = 30;
    if (inHead && index > headline) strength = 72 - Math.abs(index - Math.min(span.from, headline + 2));
    else if (inHead && index === headline) strength = 60;
    else if (inHead) strength = 58 - linesBetween(passages, index, headline) * 3;
    else strength = 42 - Math.abs(linesBetween(passages, span.to, index));
    if (role !== 'bare') strength += inTail ? 12 : 20;
    // Under the second paragraph a bare date is that of a box or a picture.
    else if (paragraphs > 1) strength -= 24;
    if (mention.timed) strength += 4;
    if (passage.item) strength -= 4;
    if (passage.linkShare > 0.6 && passage.length > 40) strength -= 25;
    if (role === 'bare' && (isInColumn(passages, passage) || isInRows(passages, passage))) strength -= 30;
    if (passage.depth > 0 && !isDayAlone(passage.text)) strength -= 6;
    if (mention.readings[0]!.length < 10) strength -= 15;
    return { passage, mention, role, strength: strength - place * 2 };
  });
}

/** The first line from which no more lead down to another than a head has. */
function headStart(passages: readonly Passage[], top: number): number {
  let start = top;
  for (let lines = 0; start > 0; start -= 1) {
    if (passages[start]!.chrome !== 'share') lines += 1;
    if (lines > BEFORE_HEADLINE) break;
  }
  return start;
}

/** Lines from one down to another; a row of share buttons doesn't count. */
function linesBetween(passages: readonly Passage[], end: number, index: number): number {
  if (index <= end) return end - index;
  return passages.slice(end + 1, index + 1).filter(({ chrome }) => chrome !== 'share').length;
}

/** A bare date under the text, among its paragraphs, or but a hint of one. */
function isOfOthers(passages: readonly Passage[], { role, passage, strength }: Candidate, span: Span): boolean {
  if (role !== 'bare') return false;
  const isInside = passage.index < span.to - 1 && paragraphsAbove(passages, passage, span) > 1;
  return passage.index > span.to || strength < WEAK || isInside;
}

function paragraphsAbove(passages: readonly Passage[], { index }: Passage, span: Span): number {
  return passages.slice(span.from, Math.max(span.from, index)).filter(({ prose }) => prose >= 8).length;
}

/** "10/9/10 7:15 AM EDT": clocks that only go by the hours of North America, where the month is first. */
const AMERICAN_CLOCK = /\d\s?[AaPp]\.?[Mm]\.?,?\s\(?(?:EDT|ET|CDT|M[DS]T|P[DS]T|PT)(?!\p{L})/u;

/** The order of day and month that other numeric dates of the file give away: 4/28/2023 has no month 28. */
function orderOf(passages: readonly Passage[]): DateOrder | null {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const { text } of passages) {
    if (text.length > 220 || !(text.includes('/') || text.includes('-'))) continue;
    const match = /(?<![\d/.-])(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d{2})(?!\d)/.exec(text);
    if (!match) continue;
    if (AMERICAN_CLOCK.test(text)) monthFirst += 1;
    if (Number(match[1]) > 12 && Number(match[2]) <= 12) dayFirst += 1;
    if (Number(match[2]) > 12 && Number(match[1]) <= 12) monthFirst += 1;
  }
  if (dayFirst > 0 && monthFirst === 0) return 'dmy';
  return monthFirst > 0 && dayFirst === 0 ? 'mdy' : null;
}

/** "1/2/2004" below a text, which may be of any box there: half a date is no date. */
function isWorth({ passage, mention, role }: Candidate, value: string, span: Span): boolean {
  return role !== 'bare' || mention.readings.length === 1 || value.length > 4 || passage.index <= span.to;
}

/** "Update 2011-04-18: Rewrote the part on planks": a remark says when it was made, and stands in a text of any age. */
function isRemark({ passage: { text }, mention }: Candidate): boolean {
  return /^\s?:\s(?:\S+\s){4}/u.test(text.slice(mention.end));
}

function claim(
  field: 'date' | 'updated' | 'originalDate',
  value: string,
  { passage, mention, strength }: Candidate,
  rule: string,
): Claim {
  const quote = mention.readings.length > 1 ? `${mention.quote} (${mention.readings.join(' or ')})` : mention.quote;
  return {
    field,
    values: [value],
    strength: Math.min(95, Math.max(1, strength)),
    evidence: { rule, lines: passage.block.lines, quote },
  };
}

function ruleOf({ passage, role }: Candidate, span: Span): string {
  if (role === 'published') return 'date-stamp-labelled';
  return passage.index > Math.max(span.from + 1, span.to - 3) ? 'closing-date' : 'date-stamp';
}

function ambiguous(source: string, { passage, mention }: Candidate): Problem {
  return {
    source,
    line: passage.block.lines[0],
    code: 'date-ambiguous',
    seen: mention.quote,
    advice: `reads as ${mention.readings.join(' or ')}; give the outlet a date order in archive.yaml`,
  };
}

function byStrength(a: Candidate, b: Candidate): number {
  return b.strength - a.strength || a.passage.index - b.passage.index;
}
