/** A printer of whole numbers in a locale, "1,234". Those below ten thousand are printed once and remembered. */
export function numberPrinter(locale: string): (value: number) => string {
  const format = new Intl.NumberFormat(locale);
  const known: string[] = [];
  return (value) => {
    if (!(value < 10_000)) return format.format(value);
    known[value] ??= format.format(value);
    return known[value];
  };
}
