import { scannerOf } from '../../../../text/cues.ts';
import { readNames } from '../../../../text/names.ts';
import { isAgency } from '../../../../text/press-names/agencies.ts';
import type { Passage } from '../../passages.ts';
import { ANY_NAME, type Mention } from './mention.ts';

const PERSON = "\\p{Lu}[\\p{L}\\p{M}.’'-]+(?: \\p{Lu}[\\p{L}\\p{M}.’'-]*){1,2}";
/** "Foto: Ida Pell/kade", "IDA PELL/BALIZA", "Ida Pell / 24uostas nuotr./Boats": who took a picture, and for whom. */
const BESIDE = new RegExp(
  `(?:^|[\\s(:.])(${PERSON})\\s?[/|]\\s?(${ANY_NAME}?)(?:[)\\]\\s.]*$|\\s(?:nuotr|foto|fot|kuva|photo)\\.?(?:$|[/)\\n]))`,
  'u',
);
/** "PHOTO IDA PELL, LA JETÉE": the same parted by a comma, behind a word for pictures. */
const LABELLED = new RegExp(
  `(?:^|[\\s(.])(?:[Pp]hoto|[Ff]oto|[Bb]ild|[Ii]mage|[Cc]rédit|[Cc]redit|[Kk]uva|PHOTO|FOTO|BILD|IMAGE|CRÉDIT|CREDIT|KUVA)s?(?: by| de| di| von)?\\s?:?\\s(${PERSON}), (${ANY_NAME})[).]*$`,
  'u',
);
/** "Quelle: FANAL", "(Image: Pier Post)", "Bildrechte: NOR Data": nobody but a house. */
const SOURCE = new RegExp(
  `(?:^|[\\s(])(?:[Qq]uellen?|[Bb]ildrechte|[Gg]rafik|[Ii]nfografik|[Ii]mages?|[Bb]ild|[Ss]ources?|[Ff]uente|[Ff]onte|[Bb]ron|[Kk]älla|[Kk]ilde|[Ll]ähde|[Źź]ródło|[Zz]droj|[Ff]orrás|[Ss]ursa|[Ii]zvor|[Kk]aynak|[Ии]сточник|[Дд]жерело): (${ANY_NAME})(?:, [\\p{Ll}/. ]{2,20})?[).]*$`,
  'u',
);
/** "NOR Data", "Kurier-Grafik": who makes a house's charts and keeps its pictures. */
const DESK = /(?:\s|-)(?:Data|Daten|Grafik|Infografik|Graphics|Visuals|Grafico|Archiv|Infographie|Infografía)$/u;

/** Longest caption, in UTF-16 units. */
const LONGEST = 300;
const cuesIn = scannerOf(() => [LABELLED, SOURCE], LONGEST);
const CUE = { labelled: 1, source: 2 } as const;

/** Whoever a caption credits a picture to beside the person who took it, or alone. */
export function* creditedMentions(passage: Passage): Generator<Mention> {
  const { text } = passage;
  if (text.length > LONGEST) return;
  const cues = cuesIn(text);
  const parted = text.includes('/') || text.includes('|');
  const [, person, name] =
    (parted ? BESIDE.exec(text) : null) ?? ((cues & CUE.labelled) === 0 ? null : LABELLED.exec(text)) ?? [];
  if (person !== undefined && name !== undefined) {
    if (!isAgency(name) && isPerson(person)) yield { name, kind: 'credit', passage };
    return;
  }
  const source = (cues & CUE.source) === 0 ? undefined : SOURCE.exec(text)?.[1];
  if (source === undefined || isAgency(source)) return;
  const house = source.replace(DESK, '');
  yield house === source ? { name: source, kind: 'credit', passage } : { name: house, kind: 'desk', passage };
}

/** "IDA PELL" is read as "Ida Pell" is. */
function isPerson(words: string): boolean {
  const written =
    words === words.toUpperCase()
      ? words.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (one) => one.toUpperCase())
      : words;
  return readNames(written) !== null;
}
