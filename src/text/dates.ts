import { buddhistYear, eraYear, fromBuddhist, fullYear, isoDate } from './dates/calendars.ts';
import { type DateContext, NoContext } from './dates/context.ts';
import { foldDigits } from './dates/digits.ts';
import { gluedMonth } from './dates/glued-months.ts';
import { type Month, monthsOf, thaiMonth } from './dates/months.ts';
import { findRareNumbers, readNumbers } from './dates/numbers.ts';
import { findVietnamese } from './dates/vietnamese.ts';
import { yearBehindClock } from './dates/year-behind-clock.ts';
import { matchesOf } from './matches.ts';
import { remembered } from './remembered.ts';

export type { DateContext, DateOrder } from './dates/context.ts';

/** A date found in a text. */
export interface DateMention {
  /** Where it stands in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** Every day (or month) it can mean: one, or two where nothing settles the order of its numbers. ISO text. */
  readonly readings: readonly string[];
  /** A clock time stands beside it: `14:07`. */
  readonly timed: boolean;
  /** Its separators are damaged (`06.032025`). */
  readonly malformed: boolean;
}

/** Longest text that is searched, in UTF-16 units: a dateline is short, and a line of 10 MB must cost nothing. */
const LONGEST = 4000;

/** 2025-03-06, 06.03.2025, 3/6/25, 2025. 3. 6.; 2025-03-06_0011 is a file's name */
const NUMERIC =
  /(?<![\d/-]|\d[.,]|\w_)(\d{1,4})(\s?[./-]\s?)(\d{1,2})(\s?[./-]\s?)(\d{4}|\d{1,2})(?!\d(?!\d?:\d\d)|_\w)/g;
/** 06.032025 and 0603.2025: a separator was lost; 2011-2012 and 2011/2012 are years. */
const DAMAGED = /(?<![\d./-])(?!(?:19|20)\d\d[/-])(\d{2})(?:[./-](\d{2})|(\d{2})[./-])((?:19|20)\d{2})(?!\d)/g;
/** 20250306, and "2025 03/ 06 20:52:15", as China's sites stack year and day */
const COMPACT =
  /(?<!\d|\w_)((?:19|20)\d{2})(?:(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d|_\w)|\s(\d\d)\/\s?(\d\d)(?=\s\d\d:\d\d))/g;
/** 2025年3月6日, 令和7年3月6日, 民國114年3月6日, 114年3月6日, 2025년 3월 6일 */
const EAST_ASIAN =
  /(?:(?<!\d)(\d{4})|(明治|大正|昭和|平成|令和|民國|(?<!\d)(?=1[0-3]\d年))\s?(\d{1,3}|元))\s?[年년]\s?(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日일号])?/g;
/** 6 มี.ค. 2568, 24 เม.ย.65 */
const THAI =
  /(?<!\d)(\d{1,2})\s?(ม\.ค|ก\.พ|มี\.ค|เม\.ย|พ\.ค|มิ\.ย|ก\.ค|ส\.ค|ก\.ย|ต\.ค|พ\.ย|ธ\.ค)\.?\s?(?:พ\.ศ\.\s?)?(\d{4}|\d{2})(?!\d|[:.]\d)/g;
const WORD = /\p{L}[\p{L}\p{M}]*(?:[’']\p{L}+)?/gu;

/** A day before the month's name: "6.", "6th of", "6 de", "6. ", "۶". */
const DAY_BEFORE =
  /(?<!\d|\d[:.,/])(\d{1,2})\s?(?:st|nd|rd|th|er|ère|ª|º|°|\.|-?(?:го|е)|d\.)?(?:[\s,.\-–/|]{0,3})(?:(?:of|de|del|den|di|da|d|ng|ta)(?:\s|['’]))?\s?(?:[בהו](?=$))?$/iu;
/** A year and a day around the month: "2025 m. kovo 6 d.", "2025. gada 6. marts", "2025 March 5". */
const YEAR_BEFORE = /(?<!\d)(\d{4})(?:[\s.,\-/]{1,3}(?:m\.|gada|g\.)?|\(?e?\)?ko)\s?$/iu;
const YEAR_BEFORE_DAY = /(?<!\d)(\d{4})[\s.,]{1,3}(?:gada|g\.|жылғы|жылдың|оны)\s?$/iu;
const YEAR_AFTER =
  /^(?:[.॰׳]|['’](?=\s))?[\s,،.\-–/|]{0,3}(?:(?:de|del|of|ng|r\.|year|anno|année)\s|[พค]\.ศ\.\s?)?(?:(\d{4})(?!\d(?!\d?:\d\d))|(?<=[\s\-–/.])['’]?(\d{2})(?![\d:.,]|\s?[:%]|\s\p{L}))/iu;
const DAY_AND_YEAR_AFTER =
  /^\.?[\s,\-–]{0,3}(\d{1,2})(?:st|nd|rd|th)?(?:\s?,\s?|\s|\s?\|\s?|-|\sdel?\s)(?:at\s)?(\d{4})(?!\d(?!\d?:\d\d))/iu;
const DAY_AFTER = /^\.?[\s-]{0,2}(?:(\d{1,2})(?:st|nd|rd|th)?)(?![\d:])/iu;
const CLOCK =
  /^[^\p{L}\d\n]{0,6}(?:(?:at|um|à|a las|alle|às|kl\.?|ore|ob|в|о|г\.,?|годині|klo|om|T|ساعت|uhr|saat)\s?)?\d{1,2}\s?[:.h時시]\s?\d{2}/iu;

/**
 * Every date in a text, in order, without overlaps: numbers alone, names of months in any language Intl knows, East
 * Asian, Thai, Japanese-era and Persian-calendar dates, in any decimal digits. Only what a calendar holds is a date.
 * A date without a year is none. Texts are searched up to 4,000 characters.
 */
export function findDates(text: string, { language = null, order = null }: DateContext = {}): readonly DateMention[] {
  if (!DIGIT.test(text)) return [];
  const { dates, settled } = findAnywhere(text);
  if (settled || (language === null && order === null)) return dates;
  const context = `${language} ${order}`;
  let find = finders.get(context);
  if (find === undefined) {
    if (finders.size === MOST_FINDERS) finders.clear();
    find = remembered((line) => searchDates(line, { language, order }));
    finders.set(context, find);
  }
  return find(text);
}

/** Whether the dates of a text are the same in any language and order of numbers. */
export function isSettled(text: string): boolean {
  return !DIGIT.test(text) || findAnywhere(text).settled;
}

/** The dates of a text of which nothing is known. Most read the same in any language and order, and need no other look. */
const findAnywhere = remembered((text) => {
  const context = new NoContext();
  const dates = searchDates(text, context);
  return { dates, settled: !context.asked };
});
/** For each language and order of numbers. */
const finders = new Map<string, (text: string) => readonly DateMention[]>();
const MOST_FINDERS = 8;
/** A digit of any script that dates are read in; without one there is none. */
export const DIGIT = /[\d٠-٩۰-۹०-९০-৯௦-௯๐-๙０-９]/;

function searchDates(text: string, context: DateContext): readonly DateMention[] {
  const folded = foldDigits(text.length > LONGEST ? text.slice(0, LONGEST) : text);
  const found: DateMention[] = [];
  const add: Add = (start, end, readings, malformed = false, timed = false) => {
    const real = [...new Set(readings.filter((reading) => reading !== null))];
    if (real.length === 0 || found.some((other) => start < other.end && end > other.start)) return;
    found.push({
      start,
      end,
      quote: text.slice(start, end),
      readings: real,
      timed: timed || CLOCK.test(folded.slice(end, end + 24)),
      malformed,
    });
  };
  for (const m of /[年년]/.test(folded) ? matchesOf(EAST_ASIAN, folded) : []) {
    const year = m[1] ? Number(m[1]) : eraYear(m[2]!, m[3]!);
    if (year !== null)
      add(m.index, m.index + m[0].length, [isoDate(year, Number(m[4]), m[5] ? Number(m[5]) : undefined)]);
  }
  for (const [start, end, reading] of findVietnamese(folded)) add(start, end, [reading]);
  for (const m of /[\u0e01-\u0e2e]\.[\u0e01-\u0e2e]/.test(folded) ? matchesOf(THAI, folded) : []) {
    const year = m[3]!.length === 2 ? buddhistYear(m[3]!) : fromBuddhist(Number(m[3]));
    add(m.index, m.index + m[0].length, [isoDate(year, thaiMonth(m[2]!), Number(m[1]))]);
  }
  findNamed(folded, context, add);
  const parted = /\d\s?[./-]\s?\d/.test(folded);
  for (const m of parted ? matchesOf(NUMERIC, folded) : []) {
    if (m[2]!.trim() !== m[4]!.trim()) continue;
    add(m.index, m.index + m[0].length, readNumbers(m[1]!, m[3]!, m[5]!, m[2]!.trim(), context));
  }
  for (const m of parted ? matchesOf(DAMAGED, folded) : []) {
    add(m.index, m.index + m[0].length, readNumbers(m[1]!, m[2] ?? m[3]!, m[4]!, '.', context), true);
  }
  for (const [start, end, readings] of findRareNumbers(folded, context)) add(start, end, readings);
  for (const m of /\d{8}|\d{4}\s\d\d\//.test(folded) ? matchesOf(COMPACT, folded) : []) {
    if (folded.trim().length < 40)
      add(m.index, m.index + m[0].length, [isoDate(Number(m[1]), Number(m[2] ?? m[4]), Number(m[3] ?? m[5]))]);
  }
  return found.sort((a, b) => a.start - b.start);
}

type Add = (
  start: number,
  end: number,
  readings: readonly (string | null)[],
  malformed?: boolean,
  timed?: boolean,
) => void;

/** Dates with the name of a month: the name is found first, then the numbers on its two sides. */
function findNamed(text: string, context: DateContext, add: Add): void {
  for (const match of matchesOf(WORD, text)) {
    const named = monthAt(text, match[0], match.index, context);
    if (named) readAround(text, named.start, named.end, named.month, add);
  }
}

interface NamedMonth {
  readonly start: number;
  readonly end: number;
  readonly month: Month;
}

function monthAt(text: string, word: string, start: number, context: DateContext): NamedMonth | null {
  const end = start + word.length;
  let month = chooseMonth(monthsOf(word), context);
  // "شباط/فبراير": the month in both its Arabic names.
  const twin = month ? /^\s?\/\s?(\p{L}{3,})/u.exec(text.slice(end, end + 20)) : null;
  if (month && twin && monthsOf(twin[1]!).some(({ number }) => number === month!.number))
    return { start, end: end + twin[0].length, month };
  if (month) return { start, end, month };
  // "كانون الثاني": two words.
  const next = /\p{Script=Arabic}/u.test(word) ? /^\s(\p{L}[\p{L}\p{M}]*)/u.exec(text.slice(end, end + 20)) : null;
  if (next) {
    month = chooseMonth(monthsOf(word + next[0]), context);
    if (month) return { start, end: end + next[0].length, month };
  }
  // "Associated PressApril 28, 2023": the page set a name and its date without a blank.
  const glued = gluedMonth(word, text.slice(end, end + 12));
  if (glued !== undefined) {
    month = chooseMonth(monthsOf(glued), context);
    if (month) return { start: end - glued.length, end, month };
  }
  // "במרץ": Hebrew prefixes the month with "in".
  if (/^[בל]\p{Script=Hebrew}/u.test(word)) {
    month = chooseMonth(monthsOf(word.slice(1)), context);
    if (month) return { start, end, month };
  }
  return null;
}

/** The meaning in the text's own language; else the one that all languages agree on. */
function chooseMonth(months: readonly Month[], context: DateContext): Month | null {
  if (months.length <= 1) return months[0] ?? null;
  const own = context.language?.split('-')[0];
  const inOwn = months.filter((month) => own !== undefined && month.languages.has(own));
  return inOwn.length === 1 ? inOwn[0]! : null;
}

function readAround(text: string, start: number, end: number, month: Month, add: Add): void {
  const before = text.slice(Math.max(0, start - 30), start);
  const after = text.slice(end, end + 30);
  const make = (year: number, day?: number) =>
    isoDate(month.calendar === 'persian' ? year : fromBuddhist(year), month.number, day, month.calendar);
  const dayBefore = DAY_BEFORE.exec(before);
  if (dayBefore && Number(dayBefore[1]) <= 31) {
    const from = start - (before.length - dayBefore.index);
    const year = YEAR_AFTER.exec(after);
    if (year) {
      const value = make(year[1] ? Number(year[1]) : fullYear(year[2]!), Number(dayBefore[1]));
      if (value) return add(from, end + year[0].length, [value]);
    }
    const late = yearBehindClock(after);
    if (late && late.day === null)
      return add(from, end + late.length, [make(late.year, Number(dayBefore[1]))], false, true);
    const yearFirst = YEAR_BEFORE_DAY.exec(before.slice(0, dayBefore.index));
    if (yearFirst)
      return add(from - (dayBefore.index - yearFirst.index), end, [make(Number(yearFirst[1]), Number(dayBefore[1]))]);
  }
  const both = DAY_AND_YEAR_AFTER.exec(after);
  if (both && Number(both[1]) <= 31) return add(start, end + both[0].length, [make(Number(both[2]), Number(both[1]))]);
  const late = yearBehindClock(after);
  if (late && late.day !== null) return add(start, end + late.length, [make(late.year, late.day)], false, true);
  const yearBefore = YEAR_BEFORE.exec(before);
  if (yearBefore) {
    const day = DAY_AFTER.exec(after);
    const value = day ? make(Number(yearBefore[1]), Number(day[1])) : null;
    if (value) return add(start - (before.length - yearBefore.index), end + day![0].length, [value]);
  }
  const year = YEAR_AFTER.exec(after);
  if (year?.[1] && !/\d\s?$/.test(before)) add(start, end + year[0].length, [make(Number(year[1]))]);
}
