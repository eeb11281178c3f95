import { scannerOf } from '../../../text/cues.ts';
import { readName } from '../../../text/names.ts';

/** Longest line under a report that says who made it, in UTF-16 units. */
const LONGEST = 420;

/** What reports are: "Reporting by", "Geschrieben von", "Reportage de", "Escrito por": who is named behind it wrote them. */
const WROTE =
  /^(?:reporting|reported|writing|written|story|bericht|berichtet|geschrieben|reportage|récit|rédigé|écrit|reporte|información|escrito|redactado|redacción|reportagem|texto|escrita|servizio|scritto|verslag|geschreven|rapportering|skrevet|skriven)\s(?:by|von|de|par|por|da|di|door|av|af)\s(.+)$/iu;
/** Asked first: most lines name nobody who wrote. */
const mayName = scannerOf(() => [WROTE], LONGEST);
/** Between what several people did: "; Editing by", ", redigiert von", ". Additional reporting by". */
const BETWEEN =
  /\s*[;,.]\s*(?=(?:additional\s|further\s|zusätzlich\S*\s|weitere\S*\s)?\p{L}{4,14}\s(?:by|von|de|par|por|da|di|door|av|af)\s)/iu;
/** "Mara Holt in Dunmarrow": where somebody was. */
const PLACE = /\s(?:in|en|à|a|aus|em|at|i)\s.*$/u;

/**
 * Who wrote a report, by an agency's line under it: "(Reporting by Mara Holt in Skerran and Jonas Pell; Writing by Ida Crewe;
 * Editing by Ann Roth)". Who edited or added to it is no author. Empty for every other line.
 */
export function wireAuthors(text: string): readonly string[] {
  if (mayName(text) === 0) return [];
  const parts = text
    .trim()
    .replace(/^[([–—-]\s?|[)\]]?\.?$/gu, '')
    .split(BETWEEN);
  if (!WROTE.test(parts[0]!)) return [];
  const names = parts.flatMap((part) => (WROTE.exec(part)?.[1] ?? '').split(/,\s+|\s+(?:and|und|et|y|e|og|och)\s+/u));
  return [...new Set(names.flatMap((name) => readName(name.replace(PLACE, '')) ?? []))];
}
