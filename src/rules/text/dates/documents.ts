import type { Passage } from '../passages.ts';

/** How far above and below the date such lines stand, in passages. */
const REACH = 2;
/** Longest such line, in UTF-16 units. */
const LONGEST = 80;
/** "Datum: 5.5.2011", "Date : 5 mai 2011" */
const DATED = /^(?:dat(?:e|um|a|o)|fecha|dato|päivä(?:ys|määrä)|dátum|tarih|дата|ημερομηνία)\s?:/iu;
/** "Format: PDF, 64 Seiten", "Type: report", "Aktenzeichen: 4 K 12/11" */
const OF_DOCUMENT =
  /^(?:format[oa]?|formaat|formát|формат|art|typ[eo]?|soort|tipo|тип|umfang|omvang|seiten(?:zahl)?|pages|páginas|pagine|pagina[’']?s|sidor|sider|strony?|größe|(?:file\s)?size|taille|tamaño|tamanho|dimensioni|grootte|storlek|størrelse|rozmiar|размер|aktenzeichen|az\.?|reference|referencia|référence|geschäftszeichen)\s?:\s?\S/iu;

/** "Datum: 5.5.2011" over "Format: PDF, 64 Seiten": when a document was made that the text shows, not the text. */
export function isOfDocument(passages: readonly Passage[], { index, text }: Passage): boolean {
  if (text.length > LONGEST || !DATED.test(text)) return false;
  return passages
    .slice(Math.max(0, index - REACH), index + REACH + 1)
    .some((line) => line.index !== index && line.text.length < LONGEST && OF_DOCUMENT.test(line.text));
}
