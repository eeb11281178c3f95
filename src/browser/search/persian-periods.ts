import { isPersianYear } from '../../text/dates/persian-years.ts';

/** The first and the last Gregorian day of a period. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** Whether a value of a filter or a bar is a year or month of the Persian calendar: `sh1402`, `sh1402-05` (Solar Hijri). */
export function isPersianPeriod(value: string): boolean {
  return /^sh\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(value) && isPersianYear(Number(value.slice(2, 6)));
}

/** The day that a date is in the Persian calendar, `sh1402-05-21`; null for one that names no day: it may be of two years. */
export function persianDay(date: string): string | null {
  if (date.length !== 10) return null;
  const time = Date.parse(`${date}T00:00:00Z`);
  const late = Number(date.slice(0, 4)) - 621;
  const year = time < newYear(late) ? late - 1 : late;
  const past = Math.round((time - newYear(year)) / day);
  // Six months of 31 days, then months of 30.
  const [month, rest] =
    past < 186 ? [Math.floor(past / 31), past % 31] : [6 + Math.floor((past - 186) / 30), (past - 186) % 30];
  return `sh${[String(year).padStart(4, '0'), two(month + 1), two(rest + 1)].join('-')}`;
}

/** The Gregorian days of a year, month or day of the Persian calendar, whose `sh` may be missing. */
export function daysOfPersianPeriod(value: string): Days {
  const [year = 0, month, own] = value.replace('sh', '').split('-').map(Number);
  const startOf = (number: number) =>
    number > 12 ? newYear(year + 1) : newYear(year) + (number < 8 ? (number - 1) * 31 : 186 + (number - 7) * 30) * day;
  if (month === undefined) return { from: iso(newYear(year)), to: iso(newYear(year + 1) - day) };
  if (own === undefined) return { from: iso(startOf(month)), to: iso(startOf(month + 1) - day) };
  const one = iso(startOf(month) + (own - 1) * day);
  return { from: one, to: one };
}

/** The Persian years or months that begin and end with these days; null where none do. */
export function persianPeriods({ from, to }: Days): Days | null {
  const [first, last] = [persianDay(from), persianDay(to)];
  if (!first || !last) return null;
  for (const length of [6, 9]) {
    const [one, other] = [first.slice(0, length), last.slice(0, length)];
    if (!isPersianPeriod(one) || !isPersianPeriod(other)) return null;
    if (daysOfPersianPeriod(one).from === from && daysOfPersianPeriod(other).to === to) return { from: one, to: other };
  }
  return null;
}

const day = 86_400_000;
const newYears = new Map<number, number>();
let calendar: Intl.DateTimeFormat | undefined;

/** When a Persian year begins: between the 19th and the 22nd of March, on the day that the browser's calendar has as its first. */
function newYear(year: number): number {
  const known = newYears.get(year);
  if (known !== undefined) return known;
  calendar ??= new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const days = [19, 20, 21, 22].map((number) => Date.UTC(year + 621, 2, number));
  const first = days.find((time) => calendar?.format(time) === '1/1') ?? Date.UTC(year + 621, 2, 21);
  newYears.set(year, first);
  return first;
}

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
