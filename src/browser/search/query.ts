import { isPersianYear } from '../../text/dates/persian-years.ts';
import { foldText } from '../../text/search/folding.ts';
import { type Days, daysOfPersianPeriod, isPersianPeriod, persianDay } from './persian-periods.ts';

/** A word, or the words of a phrase. */
export interface Term {
  readonly words: readonly string[];
  readonly phrase: boolean;
}

/** First and last day, month or year that is asked for, both included; null where that side is open. */
export interface DateRange {
  readonly from: string | null;
  readonly to: string | null;
}

/** Fields that a query can name. */
export type QueryField = 'outlet' | 'author' | 'language';

/** A condition on a field: some value of it has all these words. */
export interface FieldTerm {
  readonly field: QueryField;
  readonly text: string;
  readonly excluded: boolean;
}

/** What a reader asks for. An article matches where it has a term of each group, none that is excluded, and all else. */
export interface Query {
  readonly groups: readonly (readonly Term[])[];
  readonly excluded: readonly Term[];
  readonly fields: readonly FieldTerm[];
  readonly dates: readonly DateRange[];
}

/**
 * Reads a query: words, "phrases", `-word`, `this OR that`, `outlet:`, `author:`, `lang:`, `date:2025-03` or
 * `date:2019..2021`. Nothing is an error: what is not understood is a word.
 */
export function parseQuery(text: string): Query {
  const groups: (readonly Term[])[] = [];
  const excluded: Term[] = [];
  const fields: FieldTerm[] = [];
  const dates: DateRange[] = [];
  let joined = false;
  for (const token of tokensOf(text)) {
    if (token.bare && /^(?:OR|\|)$/.test(token.text)) {
      joined = groups.length > 0;
      continue;
    }
    const range = token.field === 'date' && !token.minus ? dateRange(token.text) : null;
    const field = fieldNames[token.field];
    if (range) dates.push(range);
    else if (field && token.text !== '') fields.push({ field, text: token.text, excluded: token.minus });
    else {
      const term = termOf(token);
      if (!term) continue;
      if (token.minus) excluded.push(term);
      else if (joined) groups.push([...(groups.pop() ?? []), term]);
      else groups.push([term]);
    }
    joined = false;
  }
  return { groups, excluded, fields, dates };
}

/** Whether a query asks for words, and not for fields and dates alone. */
export function hasWords({ groups, excluded }: Query): boolean {
  return groups.length > 0 || excluded.length > 0;
}

/** The groups multiplied out: each alternative is a list of terms that an article must all have. */
export function alternatives({ groups }: Pick<Query, 'groups'>): readonly (readonly Term[])[] {
  return groups.reduce<readonly (readonly Term[])[]>(
    (some, group) => some.flatMap((terms) => group.map((term) => [...terms, term])).slice(0, maxAlternatives),
    [[]],
  );
}

/**
 * A range from `2025`, `2025-03`, `2025-03-14`, `2019..2021`, `2019..` or `..2021`; null where it is none. Years before the
 * first newspapers are of the Persian calendar: `1402-03`, `1398..1400`.
 */
export function dateRange(text: string): DateRange | null {
  const match = /^(\d{4}(?:-\d\d){0,2})?(\.\.)?(\d{4}(?:-\d\d){0,2})?$/.exec(foldText(text).replace('…', '..'));
  if (!match) return null;
  const [, from, dots, to] = match;
  if (!dots) return from !== undefined && to === undefined ? inGregorian(from, from) : null;
  return from === undefined && to === undefined ? null : inGregorian(from, to);
}

function inGregorian(from: string | undefined, to: string | undefined): DateRange {
  const daysOf = (date: string | undefined) =>
    date && isPersianYear(Number(date.slice(0, 4))) ? fromPersian(date) : null;
  return { from: daysOf(from)?.from ?? from ?? null, to: daysOf(to)?.to ?? to ?? null };
}

/** The Gregorian days of a year, month or day of the Persian calendar; null where it has no such day. */
function fromPersian(date: string): Days | null {
  if (!isPersianPeriod(`sh${date.slice(0, 7)}`)) return null;
  const days = daysOfPersianPeriod(date);
  return date.length < 10 || persianDay(days.from) === `sh${date}` ? days : null;
}

interface Token {
  readonly text: string;
  readonly field: string;
  readonly minus: boolean;
  readonly quoted: boolean;
  /** Neither quoted, excluded nor of a field. */
  readonly bare: boolean;
}

const maxAlternatives = 16;

const fieldNames: { readonly [name: string]: QueryField } = {
  outlet: 'outlet',
  author: 'author',
  lang: 'language',
  language: 'language',
};

/** A closing mark may be missing while somebody types: a quote then goes on to the end. */
const token = /(?<!\S)(-)?(?:(outlet|author|lang|language|date):)?(?:["“”„«»]([^"“”„«»]*)(?:["“”„«»]|$)|(\S+))/giu;

function* tokensOf(text: string): Generator<Token> {
  for (const [, minus, field, quoted, word] of text.slice(0, 500).matchAll(token)) {
    yield {
      text: (quoted ?? word ?? '').trim(),
      field: field?.toLowerCase() ?? '',
      minus: minus !== undefined,
      quoted: quoted !== undefined,
      bare: minus === undefined && field === undefined && quoted === undefined,
    };
  }
}

function termOf({ text, field, quoted }: Token): Term | null {
  const words = (field === '' ? text : `${field}:${text}`).split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  return words.length === 0 ? null : { words, phrase: quoted };
}
