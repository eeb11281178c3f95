import { type DateContext, findDates } from '../../../text/dates.ts';
import type { Passage } from '../passages.ts';
import type { Span } from '../span.ts';
import { readStamp } from '../stamps.ts';
import type { Candidate } from './far.ts';

/** How far above a headline and into its text a stamp may stand, in passages, and how long it may be. */
const ABOVE = 5;
const INTO_TEXT = 8;
const LONGEST = 90;
/** Longest line whose dates tell years, in UTF-16 units. */
const LONGEST_DATED = 2000;

/** "28/03", "28.3.", "03-28", "3月28日", "28 mars", "28 de marzo", "March 28": a day and its month without a year. */
const DAY_AND_MONTH =
  /(?<![\d./:-])\d{1,2}(?:[/.-]\d{1,2}\.?|\s?月\s?\d{1,2}\s?日)(?![\d/:-]|\.\d)|(?<![\d:.])\d{1,2}\.?\s(?:de\s)?\p{L}{3,}\.?(?!\s(?:de\s)?\d{4})|\p{L}{3,}\.?\s\d{1,2}(?![\d:.])(?!,?\s\d{4})/gu;
/** "21h00", "21:00", "21.00 Uhr", "9 p.m." */
const CLOCK =
  /(?<!\d)\d{1,2}[:h時시]\d{2}(?!\d)|(?<!\d)\d{1,2}\.\d{2}\s(?:uhr|wib|h)(?!\p{L})|\d\s?[ap]\.?m(?!\p{L})/iu;
/** "/2011/03/28/", "/2011-03-28/", "20110328" in an address. */
const ADDRESSED = /(?<!\d)(20\d\d)([/-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/g;

/**
 * "Posted 28/03 at 21h00", "11/02 19:16": a day with a clock near the headline whose year the page tells elsewhere, in its
 * masthead or in addresses of its links and pictures, where one year alone has that day there.
 */
export function stampWithoutYear(
  passages: readonly Passage[],
  head: number,
  span: Span,
  context: DateContext,
): readonly Candidate[] {
  let years: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  for (const passage of passages.slice(Math.max(0, head - ABOVE), Math.max(head, span.from) + INTO_TEXT)) {
    const { text, length, chrome } = passage;
    if (length > LONGEST || chrome !== null || !CLOCK.test(text) || readStamp(text, context) !== null) continue;
    for (const { index, 0: quote } of text.matchAll(DAY_AND_MONTH)) {
      years ??= yearsOf(passages, context);
      const stamps = [...years].flatMap(([year, days]) =>
        withYear(text, index, quote, year)
          .flatMap((dated) => readStamp(dated, context) ?? [])
          .filter(({ mention }) => mention.readings.some((reading) => days.has(reading)))
          .map(({ mention, role }) => ({
            passage,
            mention: {
              ...mention,
              quote,
              readings: mention.readings.filter((reading) => days.has(reading)),
              timed: true,
            },
            role,
            strength: 44,
          })),
      );
      const days = new Set(stamps.map(({ mention }) => mention.readings.join()));
      if (days.size === 1 && stamps[0]!.mention.readings.length === 1) return stamps.slice(0, 1);
    }
  }
  return [];
}

/** A line with a year set beside its day, as its kind of date has it. */
function withYear(text: string, start: number, quote: string, year: string): string[] {
  const put = (date: string) => `${text.slice(0, start)}${date}${text.slice(start + quote.length)}`;
  if (quote.includes('月')) return [put(`${year}年${quote}`)];
  if (/\p{L}/u.test(quote)) return [put(/^\d/.test(quote) ? `${quote} ${year}` : `${quote}, ${year}`)];
  const mark = /[/.-]/.exec(quote)![0];
  const bare = quote.replace(/\.$/, '');
  return [put(`${bare}${mark}${year}`), put(`${year}${mark}${bare}`)];
}

/** The days that a page's dates and addresses name, by year. */
function yearsOf(passages: readonly Passage[], context: DateContext): ReadonlyMap<string, ReadonlySet<string>> {
  const years = new Map<string, Set<string>>();
  const add = (day: string) => {
    const year = day.slice(0, 4);
    if (!years.has(year)) years.set(year, new Set());
    years.get(year)!.add(day);
  };
  for (const { text, block } of passages) {
    if (text.length <= LONGEST_DATED)
      for (const { readings } of findDates(text, context))
        if (readings.length === 1 && readings[0]!.length === 10) add(readings[0]!);
    const source = block.linkLength > 0 || block.node.type !== 'paragraph' ? JSON.stringify(block.node) : text;
    for (const [, year, , month, day] of source.matchAll(ADDRESSED)) add(`${year}-${month}-${day}`);
  }
  return years;
}
