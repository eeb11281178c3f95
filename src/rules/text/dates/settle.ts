import { monthsOf } from '../../../text/dates/months.ts';
import type { DateMention } from '../../../text/dates.ts';
import { findDates } from '../../../text/dates.ts';
import type { Passage } from '../passages.ts';
import { isAmerican } from './spelling.ts';

/** A reprint's date lies at most this many days before that of the paper that reprints it. */
const DAYS_APART = 45;
/** Dates so close to a reading are of the same news. */
const DAYS_NEAR = 4;
/** "…/2011/05/04/ferry": the day in the address of a page or a picture. */
const ADDRESS = /\/(20\d\d)[/-](\d\d)[/-](\d\d)\//g;
/** Longest line whose dates are looked at, in UTF-16 units. */
const LONGEST = 2000;

/**
 * One reading of a date: the only one; that close to a stamp that reads one way; that close to the other dates of the file, in
 * text and addresses, where the other reading is far from them all; else the year that all share.
 */
export function settle(mention: DateMention, stamps: readonly DateMention[], passages: readonly Passage[]): string {
  const { readings } = mention;
  if (readings.length === 1) return readings[0]!;
  const sure = stamps.flatMap((other) => (other.readings.length === 1 ? other.readings : []));
  const settled =
    nearOne(readings, sure, DAYS_APART) ??
    byFile(readings, passages) ??
    byDateline(readings, passages) ??
    byZone(mention, passages) ??
    bySpelling(mention, passages);
  if (settled) return settled;
  return readings.every((reading) => reading.slice(0, 4) === readings[0]!.slice(0, 4))
    ? readings[0]!.slice(0, 4)
    : readings[0]!;
}

function byFile(readings: readonly string[], passages: readonly Passage[]): string | null {
  const days = passages.flatMap(({ text, block }) => [
    ...(text.length > LONGEST ? [] : findDates(text)).flatMap((other) =>
      // "12.09.2016" may be of an order that its language has not.
      other.readings.length === 1 && other.readings[0]!.length === 10 && /\p{L}|^\d{4}/u.test(other.quote)
        ? other.readings
        : [],
    ),
    ...(block.linkLength > 0 || text.includes('/20') ? addressed(`${text} ${JSON.stringify(block.node)}`) : []),
  ]);
  return nearOne(readings, days, DAYS_NEAR) ?? nearOne(readings, days, DAYS_APART);
}

/** "SKERRAN, April 10 (ISLA) –", "Skerran, 10. april (ISLA) –": a day without its year, where an agency's line opens a paragraph. */
const DATELINE =
  /^\p{Lu}[\p{L}\s.-]{2,30},\s(?:(\p{L}{3,12})\.?\s(\d{1,2})|(\d{1,2})\.?\s(?:de\s)?(\p{L}{3,12})\.?)(?:\s?[-–—(/,]|\s\()/u;

/** The one reading whose day and month a dateline of the text names. */
function byDateline(readings: readonly string[], passages: readonly Passage[]): string | null {
  const days = passages.flatMap(({ text }) => {
    const [, before, after, day = after, month = before] = DATELINE.exec(text) ?? [];
    return month === undefined || day === undefined
      ? []
      : monthsOf(month.toLowerCase()).map(({ number }) => `${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`);
  });
  const named = readings.filter((reading) => days.includes(reading.slice(5)));
  return named.length === 1 ? named[0]! : null;
}

/** "05/04/11 04:30 PM EST": clocks of twelve hours in zones of the United States, where the month stands first. */
const ZONED = /^[\s,|·–-]*(?:at )?\d{1,2}:\d\d(?::\d\d)?\s?[ap]\.?m\.?,? \(?(?:[ECMP][SD]?T|AK[SD]T|HST)\b/iu;

function byZone(mention: DateMention, passages: readonly Passage[]): string | null {
  const isZoned = ({ text }: Passage) => {
    const at = text.length > LONGEST ? -1 : text.indexOf(mention.quote);
    return at >= 0 && ZONED.test(text.slice(at + mention.quote.length));
  };
  return passages.some(isZoned) ? monthFirst(mention) : null;
}

/** "05/04/11" in a text of colors and centers. */
function bySpelling(mention: DateMention, passages: readonly Passage[]): string | null {
  const first = monthFirst(mention);
  return first !== null && isAmerican(passages) ? first : null;
}

/** The one reading whose month stands first. */
function monthFirst({ quote, readings }: DateMention): string | null {
  const month = /^\d{1,2}/.exec(quote)?.[0].padStart(2, '0');
  const first = readings.filter((reading) => reading.slice(5, 7) === month);
  return first.length === 1 && readings.every((reading) => reading.length === 10) ? first[0]! : null;
}

function addressed(text: string): string[] {
  return [...text.matchAll(ADDRESS)].map(([, year, month, day]) => `${year}-${month}-${day}`);
}

/** The one reading that a day is near to, of those where one alone is. */
function nearOne(readings: readonly string[], days: readonly string[], apart: number): string | null {
  const near = readings.filter((reading) =>
    days.some((day) => Math.abs(Date.parse(day) - Date.parse(reading)) <= apart * 86_400_000),
  );
  return near.length === 1 ? near[0]! : null;
}
