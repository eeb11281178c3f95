import { matchesOf } from '../matches.ts';
import { isoDate } from './calendars.ts';

const NAMES = 'một hai ba tư năm sáu bảy tám chín mười'.split(' ');
const MONTH = String.raw`(?:tháng|thg)\s(\d{1,2}|mười\s(?:một|hai)|${NAMES.join('|')})(?!\p{L})`;
/** ngày 6 tháng 3 năm 2025, 6 thg 3, 2025, 6 Tháng Ba, 2025; Tháng Ba 6, 2025 */
const DATE = new RegExp(
  String.raw`(?<!\d)(\d{1,2})\s${MONTH}(?:,|\snăm|,\snăm)?\s(\d{4})(?!\d)|(?<!\p{L})${MONTH}\s(\d{1,2}),\s(\d{4})(?!\d)`,
  'giu',
);

/** Dates with the Vietnamese word for a month, which has a number or a number's name: where each stands, in UTF-16 units, and its day. */
export function findVietnamese(text: string): readonly (readonly [start: number, end: number, day: string | null])[] {
  if (!/\d\st|th(?:áng|g)\s/i.test(text)) return [];
  return matchesOf(DATE, text).map((m) => [
    m.index,
    m.index + m[0].length,
    isoDate(Number(m[3] ?? m[6]), monthOf(m[2] ?? m[4]!), Number(m[1] ?? m[5])),
  ]);
}

function monthOf(name: string): number {
  const [first = '', second] = name.toLowerCase().split(/\s/);
  if (second !== undefined) return 10 + NAMES.indexOf(second) + 1;
  return /\d/.test(first) ? Number(first) : NAMES.indexOf(first) + 1;
}
