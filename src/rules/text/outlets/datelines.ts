import { isAgency } from '../../../text/press-names/agencies.ts';

const SITE = '\\p{L}[\\p{L}\\d-]{1,24}\\.(?:com|co|net|id|tv|info|co\\.id|web\\.id)';
const CITY = '\\p{Lu}[\\p{L}.]*(?:\\s\\p{Lu}[\\p{L}.]*){0,3}';
/** "TEMPO.CO, Jakarta - …", "JAKARTA, KOMPAS.com – …", "Merdeka.com - …": a house signs its first line. */
const SITE_FIRST = new RegExp(`^(${SITE})(?:,\\s${CITY})?\\s?[-–—]{1,2}\\s`, 'iu');
const CITY_FIRST = new RegExp(`^${CITY},\\s(${SITE})\\s?[-–—]{1,2}\\s`, 'iu');
/** "LAS VEGAS (KTLX) — …": call signs of American stations. */
const STATION = new RegExp(
  `^(?:${CITY}(?:,\\s\\p{L}{2,6}\\.?)?\\s)?\\(([KW][A-Z]{2,3})(?:-TV)?\\)\\s?[-–—]{1,2}\\s`,
  'u',
);
/** "[은하일보=윤가람 기자]", "[서울=한빛뉴스]" */
const BRACKET = /^[[【(]\s?([\p{Script=Hangul}\dA-Z]{2,10})\s?=\s?([\p{Script=Hangul}\d]{2,8})(\s기자)?\s?[\]】)]/u;

/** The house that signs a text's first line before the city, with its weight; null where none does, or an agency. */
export function datelineHouse(text: string): string | null {
  const line = text.slice(0, 120);
  const bracket = BRACKET.exec(line);
  const house =
    (bracket ? (bracket[3] ? bracket[1] : bracket[2]) : null) ??
    SITE_FIRST.exec(line)?.[1] ??
    CITY_FIRST.exec(line)?.[1] ??
    STATION.exec(line)?.[1];
  return house && !isAgency(house) ? house : null;
}
