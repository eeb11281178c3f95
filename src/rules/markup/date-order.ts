import type { Page } from '../../input/page.ts';
import { withoutArchive } from '../../text/archived.ts';
import type { DateOrder } from '../../text/dates.ts';

/** Longest line whose dates tell an order, in UTF-16 units. */
const LONGEST = 220;
/** 4/28/2023 and 28/4/2023 read one way, 4/5/2023 reads two. */
const NUMBERS = /(?<![\d/.-])(\d{1,2})[/-]\s?(\d{1,2})[/-](?:\d{4}|\d{2})(?!\d)/;
/** "10/5/2011 9:19 PM ET": a clock of North America, where the month comes first. */
const AMERICAN =
  /(?<![\d/.-])\d{1,2}[/-]\s?\d{1,2}[/-]\d{2,4}\D{1,6}\d{1,2}:\d\d(?::\d\d)?\s?[ap]\.?m\.?\s\(?(?:[ECMP]D?T|[CMP]ST|AK[DS]T|HST)\b/i;

/**
 * The order of day and month that a page gives away: by a clock of North America beside such a date, by others of its
 * dates that read one way, else by the country of its address. Null where it tells none, or two.
 */
export function orderOfPage({ blocks, properties }: Page): DateOrder | null {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const { text } of blocks) {
    if (text.length > LONGEST) continue;
    const match = NUMBERS.exec(text);
    if (match === null) continue;
    if (AMERICAN.test(text)) return 'mdy';
    if (Number(match[1]) > 12 && Number(match[2]) <= 12) dayFirst += 1;
    if (Number(match[2]) > 12 && Number(match[1]) <= 12) monthFirst += 1;
  }
  if (dayFirst > 0 !== monthFirst > 0) return dayFirst > 0 ? 'dmy' : 'mdy';
  if (dayFirst > 0) return null;
  const hosts = properties.flatMap(({ name, value }) =>
    name === 'link:canonical' || name === 'og:url' || name === 'saved:url'
      ? (/^https?:\/\/[^/?#:]+\.([a-z]{2,3})(?=[/?#:]|$)/i.exec(withoutArchive(value))?.[1]?.toLowerCase() ?? [])
      : [],
  );
  if (hosts.some((country) => DAY_FIRST.has(country))) return 'dmy';
  return hosts.some((country) => MONTH_FIRST.has(country)) ? 'mdy' : null;
}

/** Countries that write English, by their domain, and where the day or the month comes first. */
const DAY_FIRST: ReadonlySet<string> = new Set(
  'uk ie au nz in pk bd lk np sg my hk ng gh ke ug tz zm zw bw na za mt cy jm tt bb fj eu'.split(' '),
);
const MONTH_FIRST: ReadonlySet<string> = new Set(['us', 'gov', 'mil']);
