import type { Entry } from '../archive/archive.ts';

/** The fields whose lack the page about coverage counts. */
export const countedFields = ['title', 'outlet', 'authors', 'date', 'language'] as const;
export type CountedField = (typeof countedFields)[number];

/** How many articles state a field, had it inferred, or lack it. */
export interface FieldCount {
  readonly stated: number;
  readonly inferred: number;
  readonly missing: number;
}

/** Days in a row without an article between two days that have some. */
export interface Gap {
  /** The last day before it and the first day after it, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  /** Days between the two. */
  readonly days: number;
}

/** What an archive holds, in numbers. */
export interface CoverageCounts {
  readonly fields: { readonly [field in CountedField]: FieldCount };
  /** Articles dated to a month or a year. */
  readonly partial: number;
  /** Articles by day, of whole dates, newest first. */
  readonly days: ReadonlyMap<string, number>;
  /** Newest first. */
  readonly gaps: readonly Gap[];
  /** The longest gap of each outlet that has one. */
  readonly gapOf: ReadonlyMap<string, Gap>;
}

/** Counts what articles (newest first) state and when they were printed, in one pass. */
export function countCoverage(entries: readonly Entry[]): CoverageCounts {
  const fields = new Map(countedFields.map((field) => [field, { stated: 0, inferred: 0, missing: 0 }]));
  const days = new Map<string, number>();
  const seen = new Map<string, string>();
  const gapOf = new Map<string, Gap>();
  const gaps: Gap[] = [];
  let partial = 0;
  let last: string | undefined;
  for (const entry of entries) {
    for (const field of countedFields) {
      const count = fields.get(field);
      if (count) count[standingOf(entry, field)] += 1;
    }
    const { date, outlet } = entry;
    if (date?.length !== 10) {
      partial += date === null ? 0 : 1;
      continue;
    }
    days.set(date, (days.get(date) ?? 0) + 1);
    const gap = gapBetween(date, last);
    if (gap) gaps.push(gap);
    last = date;
    if (outlet === null) continue;
    const own = gapBetween(date, seen.get(outlet));
    if (own && own.days > (gapOf.get(outlet)?.days ?? 0)) gapOf.set(outlet, own);
    seen.set(outlet, date);
  }
  return { fields: Object.fromEntries(fields) as CoverageCounts['fields'], partial, days, gaps, gapOf };
}

/** All of an article that is counted. */
export function countedOf({ title, outlet, authors, date, language, inferred }: Entry): string {
  // In most of them nothing is inferred, and nobody has to ask field by field what is.
  const fields = inferred.length === 0 ? '' : countedFields.filter((field) => inferred.includes(field)).join(',');
  const missing = `${title ? '' : 't'}${authors.length === 0 ? 'a' : ''}`;
  return `${date ?? ''} ${missing} ${fields} ${language ?? ''} ${outlet ?? ''}`;
}

function standingOf(entry: Entry, field: CountedField): keyof FieldCount {
  const value = entry[field];
  if (value === null || value.length === 0) return 'missing';
  return entry.inferred.includes(field) ? 'inferred' : 'stated';
}

/** The gap between a day and the next later one that has articles; null where they follow each other. */
function gapBetween(from: string, to: string | undefined): Gap | null {
  if (to === undefined || from === to) return null;
  const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) - 1;
  return days > 0 ? { from, to, days } : null;
}
