import type { Passage } from './passages.ts';

/** Lines at a page's top among which its clock stands. */
const TOP = 6;
/** "Čtvrtek 25. dubna 2024, svátek má Marek", "péntek - Martina", "Imieniny: Adama": whose name day it is. */
const NAME_DAY =
  /svátek má|meniny má|imieniny|névnap|vārda\s?dien|vardadien|(?:hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap)\s?[-–]\s?\p{Lu}\p{Ll}+/iu;
/** "20.9 C", "Kaunas -11,9 °C", "$ 79.00": what changes by the hour. */
const CURRENT = /\d\s?(?:°|º|℃)|^-?\d{1,2}(?:[.,]\d)?\s?[CF]$|^[$€]\s?\d/u;
/** "Sunday, November 10, 2024" */
const ENGLISH = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,\s\p{L}+\s\d{1,2},\s\d{4}$/u;

/**
 * Whether a line with a date is the page's own clock, which shows the day it was saved: with a name day, among temperatures
 * or prices, or in English over a text in another language.
 */
export function isPageClock(passages: readonly Passage[], { index, text }: Passage, language: string | null): boolean {
  if (index >= TOP || text.length > 90) return false;
  if (NAME_DAY.test(text)) return true;
  const beside = passages.slice(Math.max(0, index - 2), index + 3);
  if (beside.some((line) => line.length < 40 && CURRENT.test(line.text.trim()))) return true;
  return language !== null && language !== 'en' && ENGLISH.test(text.trim());
}
