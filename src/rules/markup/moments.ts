/** A moment as a page's own stamp writes it. */
export interface Moment {
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY` as written, in the stamp's own zone. */
  readonly day: string;
  /** Milliseconds since 1970 in UTC; null where no clock or no zone is written. */
  readonly instant: number | null;
  /** `Z` or nothing says less of the local day than an offset does. */
  readonly zone: 'offset' | 'utc' | 'none';
}

const ISO =
  /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?(?![\d:])/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{4})?)?$/i;
const SLASHED = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/;
/** "Tue, 23 Apr 2024 10:58:49 GMT" and JavaScript's "Tue Apr 23 2024 10:58:49 GMT+0200". */
const RFC =
  /^(?:[a-z]{3,9},?\s+)?(?:(\d{1,2})\s+([a-z]{3})[a-z]*|([a-z]{3})[a-z]*\s+(\d{1,2}),?)\s+(\d{4})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(Z|UTC|GMT|[ECMP][SD]T|CET|CEST|BST)?\s*([+-]\d{2}:?\d{2})?)?/i;
/** "Mon Aug 03 12:45:00 EDT 2015": the year last, as Unix and Java print a date. */
const YEAR_LAST =
  /^(?:[a-z]{3,9},?\s+)?([a-z]{3})[a-z]*\s+(\d{1,2})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s+(?:(Z|UTC|GMT|[ECMP][SD]T|CET|CEST|BST)\s+)?(\d{4})$/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Those of North America as RFC 2822 has them. */
const OFFSETS: { readonly [name: string]: string | undefined } = {
  est: '-0500',
  edt: '-0400',
  cst: '-0600',
  cdt: '-0500',
  mst: '-0700',
  mdt: '-0600',
  pst: '-0800',
  pdt: '-0700',
  cet: '+0100',
  cest: '+0200',
  bst: '+0100',
};

/**
 * Reads a machine's stamp: ISO 8601 in its usual and broken forms, RFC 2822, seconds or milliseconds since 1970. Null for
 * anything else, and for days that no calendar has.
 */
export function readMoment(value: string): Moment | null {
  const text = value.trim().slice(0, 60);
  const iso = ISO.exec(text) ?? COMPACT.exec(text);
  if (iso !== null) return momentOf(iso[1]!, iso[2]!, iso[3], iso[4], iso[5], iso[6], iso[7]);
  const slashed = SLASHED.exec(text);
  if (slashed !== null) return momentOf(slashed[1]!, slashed[2]!, slashed[3]);
  const rfc = RFC.exec(text);
  if (rfc !== null) {
    const month = MONTHS.indexOf((rfc[2] ?? rfc[3]!).toLowerCase()) + 1;
    const zone = rfc[10] ?? OFFSETS[rfc[9]?.toLowerCase() ?? ''] ?? rfc[9];
    return month === 0 ? null : momentOf(rfc[5]!, String(month), rfc[1] ?? rfc[4], rfc[6], rfc[7], rfc[8], zone);
  }
  const last = YEAR_LAST.exec(text);
  if (last !== null) {
    const month = MONTHS.indexOf(last[1]!.toLowerCase()) + 1;
    const zone = OFFSETS[last[6]?.toLowerCase() ?? ''] ?? last[6];
    return month === 0 ? null : momentOf(last[7]!, String(month), last[2], last[3], last[4], last[5], zone);
  }
  return /^1\d{9}(?:\d{3})?$/.test(text) ? fromSeconds(Number(text)) : null;
}

function fromSeconds(count: number): Moment {
  const instant = count > 1e11 ? count : count * 1000;
  return { day: new Date(instant).toISOString().slice(0, 10), instant, zone: 'utc' };
}

function momentOf(
  year: string,
  month: string,
  day?: string,
  hour?: string,
  minute?: string,
  second?: string,
  zone?: string,
): Moment | null {
  const [y, m, d] = [Number(year), Number(month), Number(day ?? 1)];
  const date = new Date(Date.UTC(y, m - 1, d));
  if (y < 1600 || y > 2200 || date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return null;
  const written = date.toISOString().slice(0, day === undefined ? 7 : 10);
  if (hour === undefined || day === undefined) return { day: written, instant: null, zone: 'none' };
  const clock = (Number(hour) * 60 + Number(minute)) * 60 + Number(second ?? 0);
  if (zone === undefined) return { day: written, instant: null, zone: 'none' };
  const offset = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  const minutes = offset === null ? 0 : (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3]));
  const utc = offset === null || minutes === 0;
  return { day: written, instant: date.getTime() + clock * 1000 - minutes * 60_000, zone: utc ? 'utc' : 'offset' };
}
