import type { Plural } from '../text/search-messages.ts';

/** Prints numbers, and sentences with one, in a locale. */
export interface Counting {
  readonly locale: string;
  /** "1,234" */
  readonly number: (value: number) => string;
  /** The form for a number by the language's plural rule, with the number in its braces. */
  readonly count: (value: number, forms: Plural) => string;
}

/** The counting of a locale, in its own digits. */
export function countingIn(locale: string): Counting {
  const known = countings.get(locale) ?? newCounting(locale);
  countings.set(locale, known);
  return known;
}

/** A printer of whole numbers in a locale, "1,234". Those below ten thousand are printed once and remembered. */
export function numberPrinter(locale: string): (value: number) => string {
  return countingIn(locale).number;
}

/** Rules of plurals and formats of numbers are slow to make, and asked for with every name of a directory. */
const countings = new Map<string, Counting>();

function newCounting(locale: string): Counting {
  const format = new Intl.NumberFormat(locale);
  const plurals = new Intl.PluralRules(locale);
  const known: string[] = [];
  const number = (value: number): string => {
    if (!(value < 10_000)) return format.format(value);
    known[value] ??= format.format(value);
    return known[value];
  };
  const formOf = (value: number, forms: Plural) =>
    (value === 0 ? forms.zero : undefined) ?? forms[plurals.select(value)] ?? forms.other;
  return { locale, number, count: (value, forms) => formOf(value, forms).replace('{count}', number(value)) };
}
