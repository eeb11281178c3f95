/** "04 09:34 2021", " 4, 09:34:11 CET 2021", ", 9:30 2022", " @ 9:30 am, 2022": a clock between day or month and year. */
const LATE =
  /^\.?(?:\s{1,2}(\d{1,2})(?:st|nd|rd|th)?(?![\d:.]))?[\s,@|–-]{1,4}(?:(?:at|um|kl\.?|klo|om|às|alle|à|v|в|о|o)\s)?\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?(?:[ap]\.?m\.?|uhr|h))?(?:\s[A-Z]{2,5})?[\s,]{1,3}((?:19|20)\d{2})(?![\d:])/iu;

/**
 * The year that stands behind a clock after a month's name, as mail servers and blogs write it, with the day where that stands
 * between month and clock, and how long all of it is in UTF-16 units. Null where there is none.
 */
export function yearBehindClock(
  after: string,
): { readonly year: number; readonly day: number | null; readonly length: number } | null {
  const match = LATE.exec(after);
  return (
    match && { year: Number(match[2]), day: match[1] === undefined ? null : Number(match[1]), length: match[0].length }
  );
}
