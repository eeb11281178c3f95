import type { CuratedValue } from '../input/curation.ts';
import type { Page } from '../input/page.ts';
import { findDates } from '../text/dates.ts';
import { readNames } from '../text/names.ts';
import type { Problem } from '../text/problem.ts';
import { type Claim, FIELDS, type FieldName } from './claim.ts';

/** What the curator's words say, and what in them could not be read. */
export interface CuratorReading {
  readonly claims: readonly Claim[];
  readonly problems: readonly Problem[];
}

const DATES: ReadonlySet<FieldName> = new Set(['date', 'originalDate', 'updated']);

/** Claims of front matter and sidecar, above every rule's: names parted, dates in ISO. A date that is none is a problem, and no claim. */
export function readCurator(page: Page): CuratorReading {
  const claims: Claim[] = [];
  const problems: Problem[] = [];
  for (const field of FIELDS) {
    const curated = page.curation.fields[field];
    if (!curated) continue;
    const values =
      field === 'authors'
        ? curated.values.flatMap(namesOf)
        : DATES.has(field)
          ? datesOf(curated, page)
          : curated.values;
    const evidence = { rule: 'curator', lines: curated.lines, quote: curated.quote };
    if (values.length > 0) claims.push({ field, values, evidence, strength: 100 });
    else
      problems.push({
        source: page.source,
        line: curated.lines[0],
        code: 'date-unreadable',
        seen: curated.values.join(' '),
        advice: 'write it as 2025-03-06, 2025-03 or 2025',
      });
  }
  return { claims, problems };
}

/** "A, B and C" is three names; what reads as no list of names is one, as the curator wrote it. */
function namesOf(value: string): readonly string[] {
  return readNames(value) ?? [value];
}

function datesOf({ values }: CuratedValue, page: Page): readonly string[] {
  const [value = ''] = values;
  const plain = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:$|[T\s])/.exec(value.trim())?.[1];
  if (plain && isReal(plain)) return [plain];
  const language = page.curation.fields.language?.values[0] ?? null;
  const readings = plain ? [] : (findDates(value, { language })[0]?.readings ?? []);
  return readings.length === 1 ? readings : [];
}

/** 2024-02-30 is no day. */
function isReal(date: string): boolean {
  const [year, month = 1, day = 1] = date.split('-').map(Number) as [number, number?, number?];
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
