import { matchesOf } from '../matches.ts';
import { fromBuddhist, fullYear, isoDate } from './calendars.ts';
import type { DateContext } from './context.ts';
import { isPersianYear } from './persian-years.ts';

/** Languages that write the year first in numbers alone; `en` has no order of its own. */
const YEAR_FIRST = new Set(['zh', 'ja', 'ko', 'hu', 'lt', 'sv', 'mn', 'fa']);
/** Languages that part day and month by a stroke and set the year behind a blank: "26/1 2022". */
const STROKED = new Set(['da', 'no', 'nb', 'nn', 'sv', 'fi', 'is']);

/**
 * Numbers alone. Full stops mean day first everywhere; a year in front means year first; else the outlet's order, else
 * the language's. What is left is English with slashes or hyphens, where both orders are in use: both are readings.
 */
export function readNumbers(
  a: string,
  b: string,
  c: string,
  separator: string,
  context: DateContext,
): (string | null)[] {
  const language = context.language?.split('-')[0] ?? null;
  if (a.length === 3 || (a.length < 3 && c.length === 1)) return [];
  if (a.length === 4) {
    const year = Number(a);
    if (isPersianYear(year)) return language === 'ar' ? [] : [isoDate(year, Number(b), Number(c), 'persian')];
    return c.length <= 2 ? [isoDate(fromBuddhist(year), Number(b), Number(c))] : [];
  }
  if (c.length === 4 && isPersianYear(Number(c)))
    return language === 'ar' ? [] : [isoDate(Number(c), Number(b), Number(a), 'persian')];
  const year = fromBuddhist(fullYear(c));
  const dayFirst = isoDate(year, Number(b), Number(a));
  const monthFirst = isoDate(year, Number(a), Number(b));
  const yearFirst = c.length === 2 && a.length === 2 ? isoDate(fullYear(a), Number(b), Number(c)) : null;
  if (context.order === 'mdy') return [monthFirst ?? dayFirst];
  if (context.order === 'dmy') return [dayFirst ?? monthFirst];
  if (context.order === 'ymd' && yearFirst) return [yearFirst];
  if (separator === '.' && c.length === 4) return [dayFirst ?? monthFirst];
  if (language && YEAR_FIRST.has(language) && c.length === 2 && yearFirst) return [yearFirst];
  // "12.09.16" is of both orders in English, "12.9.16" and "12. 9. 16" of the first.
  if (separator === '.' && !(language === 'en' && a.length === 2 && b.length === 2)) return [dayFirst ?? monthFirst];
  if (language && language !== 'en') return [dayFirst ?? monthFirst];
  return [dayFirst, monthFirst];
}

/** 26 | 01 | 2022, 26·01·2022, 2022 • 01 • 26: parts of two digits each. */
const BARRED = /(?<!\d)(\d{2}|\d{4})\s?([|·•–])\s?(\d{2})\s?\2\s?(\d{4}|\d{2})(?!\d)/g;
/** 26.XI.2022, 26-I-2022, 2022. I. 26. */
const ROMAN =
  /(?<![\d.])(?:(\d{1,2})(?:\.\s?|[/-])([IVX]{1,4})(?:\.\s?|[/-])((?:19|20)\d{2})|((?:19|20)\d{2})\.\s?([IVX]{1,4})\.\s?(\d{1,2}))(?!\d)/g;
const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
/** 26/1 2022, 26/1-2022 */
const DAY_AND_MONTH = /(?<![\d./-])(\d{1,2})\/(\d{1,2})[\s-]((?:19|20)\d{2})(?!\d)/g;

/** What a date of numbers is found as: where it stands, in UTF-16 units, and the days that it can mean. */
type Found = readonly [start: number, end: number, readings: readonly (string | null)[]];

/** Dates whose numbers bars or dots in the middle of the line part, whose month is a Roman numeral, or whose year stands apart. */
export function findRareNumbers(text: string, context: DateContext): readonly Found[] {
  const found: Found[] = [];
  const add = (match: RegExpExecArray, year: string, month: number, day: string) =>
    found.push([match.index, match.index + match[0].length, [isoDate(Number(year), month, Number(day))]]);
  if (/\d\s?[|·•–]\s?\d\d\s?[|·•–]/.test(text))
    for (const m of matchesOf(BARRED, text))
      if (m[1]!.length === 4 && m[4]!.length === 2) add(m, m[1]!, Number(m[3]), m[4]!);
      else if (m[1]!.length === 2 && m[4]!.length === 4) add(m, m[4]!, Number(m[3]), m[1]!);
  if (/\d[./-]\s?[IVX]/.test(text))
    for (const m of matchesOf(ROMAN, text)) add(m, m[3] ?? m[4]!, NUMERALS.indexOf(m[2] ?? m[5]!) + 1, m[1] ?? m[6]!);
  if (/\d\/\d\d?[\s-]\d{4}/.test(text) && STROKED.has(context.language?.split('-')[0] ?? ''))
    for (const m of matchesOf(DAY_AND_MONTH, text)) add(m, m[3]!, Number(m[2]), m[1]!);
  return found;
}
