import type { Block } from '../../input/page.ts';
import { readNames } from '../../text/names.ts';

/**
 * Who wrote a text, as its last lines say in words of their own: "(Reporting by Mara Holt in Corrick; editing by Ida Crewe)",
 * "Written by Mara Holt". None where the line says more, or names somebody else's part.
 */
export function readClosingByline({ text }: Block): readonly string[] {
  if (text.length > LONGEST || STAFF_OF_A_FILM.test(text)) return [];
  for (const line of text.split('\n')) {
    const list = REPORTED.exec(line)?.[1] ?? WRITTEN.exec(line)?.[1];
    if (list === undefined) continue;
    const names = readNames(list.replace(PLACE, '').trim());
    if (names !== null && names.length <= MOST) return names;
  }
  return [];
}

/** Longest block that is looked into, in UTF-16 units, and most names of such a line. */
const LONGEST = 400;
const MOST = 6;

/** "(Reporting by A and B; Editing by C)": agencies set it in brackets, in each of their languages. */
const REPORTED =
  /^[([]\s?(?:reporting|reported|reporting and writing|writing|written|bericht|berichtet|geschrieben|reportage|rédigé|reporte|reportado|escrito|reportagem|reportería|scritto)\s(?:by|von|de|par|por|da)\s([^;()[\]]{4,150})(?:[;.][^()[\]]{0,250})?[)\]]?$/iu;
/** "Written by Mara Holt" */
const WRITTEN =
  /^(?:(?:story|article|report|words|review) by|(?:re)?written by|reported by|geschrieben von|verfasst von|écrit par|rédigé par|escrito por|redactado por|scritto da|geschreven door|skrevet av|skrevet af|skriven av|написал[аи]?)\s?:?\s([^;:()]{4,120})\.?$/iu;
/** "Written by Ida Crewe, directed by Jo Marsh": who made the film or the play that is told of. */
const STAFF_OF_A_FILM =
  /(?:direct|produc|regie|realis|réalis|dirigid|starring|music|illustrat)\p{L}*\s?(?:by|von|de|par|por|da|:)/iu;
/** "in Corrick", "from Port Ellary" behind a name. */
const PLACE = /\s(?:in|from|aus|à|en|em|a)\s\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*){0,2}/gu;
