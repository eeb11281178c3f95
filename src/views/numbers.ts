import type { Plural } from '../text/search/messages.ts';

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
  // Both are slow to make, and where no page changed nothing is printed.
  let [format, plurals]: [Intl.NumberFormat | undefined, Intl.PluralRules | undefined] = [undefined, undefined];
  const print = (value: number): string => {
    format ??= new Intl.NumberFormat(locale);
    return format.format(value);
  };
  const known: string[] = [];
  const number = (value: number): string => {
    if (!(value < 10_000)) return print(value);
    known[value] ??= print(value);
    return known[value];
  };
  const formOf = (value: number, forms: Plural) => {
    plurals ??= new Intl.PluralRules(locale);
    return (value === 0 ? forms.zero : undefined) ?? forms[plurals.select(value)] ?? forms.other;
  };
  return { locale, number, count: (value, forms) => formOf(value, forms).replace('{count}', number(value)) };
}
