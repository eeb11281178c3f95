import { CAPITAL, kindOf, SURROGATE } from '../../../text/character-kinds.ts';
import { scannerOf } from '../../../text/cues.ts';
import { findDates } from '../../../text/dates.ts';
import { ROLES } from '../../../text/names/words.ts';
import { readByline, readNames } from '../../../text/names.ts';
import { isAgency } from '../../../text/press-names/agencies.ts';
import { isBroadcaster } from '../../../text/press-names/broadcasters.ts';
import { isNewsWorded } from '../../../text/press-names/news-words.ts';
import { pressTitle } from '../../../text/press-names/titles.ts';
import { isPressName } from '../../../text/press-names.ts';
import type { Headline } from '../headline.ts';
import type { Passage } from '../passages.ts';
import { isCommonHost } from './addresses/hosts.ts';
import { isHouseName } from './names/house.ts';
import { isTopics } from './names/topics.ts';

const ARTICLE = /^(?:The|De|Het|Der|Die|Das|Le|La|Les|El|Il|Lo)\s\p{Lu}/u;

/** "汐浜新闻记者 …", "은하일보 윤가람 기자": a house's name right before the reporter's or the word for one. */
const EAST_ASIAN =
  /^[([（【]?([\p{Script=Han}\p{Script=Katakana}ー\p{Script=Hangul}]{2,8}?)(?:记者|記者|\s\p{Script=Hangul}{2,5}\s?기자)/u;

/** "Ville Saarinen HS": a house's initials behind a name. */
const INITIALS = /\p{Ll}\s(?!(?:I{2,3}|I?V|VI{1,3}|JR|SR|MD|MP|QC|KC|OBE)$)(\p{Lu}{2,4})$/u;
/** Their longest match, in UTF-16 units: some capitals are two. */
const LONGEST_INITIALS = 12;

/** "Ирина Корбут, «Фонтанка.ру»", "Fiona Garrity, The Pier Post": a name and its house, nothing else. */
const SIGNED = /^([^,:«„"“]{5,40}),\s(?:[«„"“](\p{Lu}[^\s«»„“”"]+(?:\s[^\s«»„“”"]+){0,3})[»“"”]|([^,:«„"“]{2,30}))$/u;

/** "2/26/2015 7:11 AM PST BY PIER STAFF": a house's people, none of them named. */
const STAFF =
  /(?:^|\s)(?:by|von|par|por|di|door|av|af)\s(?:the\s)?([\p{Lu}\d][\p{L}\d.’&]*(?:\s\p{Lu}[\p{L}\d.’&]*){0,2})\s(?:staff|newsroom|news desk)(?:$|\s[-–|•])/iu;
/** "By Mara Holt, Contributing Writer, Pier Post" */
const POSTED = /^(\p{L}{2,4}\s[^,|]{5,40}), ([^,|]{4,40}), (\p{Lu}[^,|\d]{2,30})$/u;

/** "Por Redacción Noticias Skerran": a desk and its house. */
const DESK_OF =
  /^(?:(?:by|von|por|par|di|door|av|af|od)\s)?(?:[^,|·\d]{4,40}\s(?:und|and|et|y|e|og|och|en|i|&)\s)?(?:redacción|redação|redazione|rédaction|redaktion|redactie|redakcja|redakce|redakcija|redacția|redaksi|toimitus|редакция|редакція|σύνταξη)\s(?:d[eio]l?\s|der\s|van\s)?(\p{Lu}[^,|·\d]{2,34})$/iu;

/** "Von der Küstenbote-Redaktion": the house before its desk. */
const HOUSE_DESK =
  /^(?:Von(?: der)? |Text: |Av |Af )?(\p{Lu}[^,|·\d]{1,30}?)[- ](?:Redaktion|Redaktionen|redaktionen|Newsdesk)$/u;
/** "Nga Gazeta Porti", "Door: kade.nl": a byline of nothing but a house, as sites name who posts for them. */
const BY_HOUSE =
  /^(?:Von|Por|Par|Di|Door|Av|Af|Nga|Od|Autor(?:a|em)?|Autore|Auteur|Автор|Szerző|Skrevet av|Tekst|Text|Testo|Texto|Yazar|Oleh|Написал)\s?:?\s(?:(?:la|el|il|le|de|der|die)\s)?(\p{Lu}[^,|·:\d]{2,34}|[\p{Ll}\d-]{2,24}\.\p{Ll}{2,6}|\p{Lu}[\p{L}\d-]{1,24}\.\p{Ll}{2,6})$/u;
/** "Mara Holt - kabarPantai": who wrote, and for whom. */
const DASHED = /^(\p{Lu}[^,:|«»–—-]{4,38}) [-–—|] ([^\s,:|]{3,24}(?: \p{Lu}[^\s,:|]{1,20}){0,2})$/u;

/** "Mara Holt | El Faro de San Telmo": papers' names that begin with an article may be longer. */
const BARRED =
  /^(\p{Lu}[^,:|]{4,38}) \| ((?:The|De|Het|Der|Die|Das|Le|La|Les|El|Los|Las|Il|Lo)\s\p{Lu}[^,:|\d]{2,40}?)[\s.]*$/u;

/** "von hafen.example", "By pier.example": a byline of nobody but the house. */
const BY_HOST =
  /^(?:by|von|por|par|di|door|av|af|od|autor:?|от|від|автор:?)\s((?:[a-z\d-]{2,30}\.){1,2}[a-z]{2,10})$/iu;

/** Longest line of a byline, in letters. */
const LONGEST = 160;
const cuesIn = scannerOf(() => [EAST_ASIAN, STAFF, DESK_OF, HOUSE_DESK, BY_HOUSE], LONGEST);
const CUE = { east: 1, staff: 2, desk: 4, houseDesk: 8, by: 16 } as const;

/** Whether a name opens with an article, as papers' names do and persons' don't: "De Zeeklok". */
export function hasArticle(name: string): boolean {
  return ARTICLE.test(name);
}

/** "By Callum Dray, Town Reporter": behind a name this is a post at the paper, not a paper called "The Reporter". */
export function isPost(piece: string): boolean {
  return /\sreporter$|\sstaff (?:writer|reporter)s?$/i.test(piece) && !hasArticle(piece);
}

const NONE: readonly string[] = [];

/** "By Mara Holt — The Lamp, 24 August 2012", "Mara Holt · Coast News · Posted: Aug 8": what a line says beside byline and date. */
export function bylineHouses(passage: Passage, beside: boolean): readonly string[] {
  if (passage.length > LONGEST || passage.prose > 2) return NONE;
  const cues = cuesIn(passage.text);
  const east = (cues & CUE.east) === 0 ? undefined : EAST_ASIAN.exec(passage.text)?.[1];
  if (east) return isPressName(east) ? [east] : [];
  const host = beside && passage.text.includes('.') ? BY_HOST.exec(passage.text)?.[1] : undefined;
  if (host && !isCommonHost(host.toLowerCase()) && !isAgency(host.split('.')[0]!)) return [host];
  const staff = beside && passage.words <= 12 && (cues & CUE.staff) !== 0 ? STAFF.exec(passage.text)?.[1] : undefined;
  if (staff && readNames(staff) === null) return [staff];
  const desks = CUE.desk | CUE.houseDesk | CUE.by;
  const desk = beside && passage.words <= 10 && (cues & desks) !== 0 ? deskOf(bareOf(passage.text)) : undefined;
  if (desk) return [desk];
  const parted = beside && /[-–—|,]/.test(passage.text);
  const dashed = parted && / [-–—|] /.test(passage.text) ? DASHED.exec(passage.text) : null;
  if (dashed && isBesidePerson(dashed[2]!, passage.stamped) && !isAgency(dashed[2]!) && readNames(dashed[1]!) !== null)
    return [dashed[2]!];
  const barred = parted && passage.text.includes(' | ') ? BARRED.exec(passage.text) : null;
  if (barred && !isAgency(barred[2]!) && readNames(barred[1]!) !== null) return [barred[2]!];
  const post = parted && passage.text.includes(', ') ? POSTED.exec(passage.text) : null;
  if (post && ROLES.test(post[2]!) && readByline(post[1]!) !== null && readNames(post[3]!) === null) return [post[3]!];
  const initials =
    beside && endsInCapital(passage.text) && passage.words <= 5
      ? INITIALS.exec(passage.text.slice(-LONGEST_INITIALS))?.[1]
      : undefined;
  if (initials && readNames(passage.text)) return [initials];
  const signed = parted && passage.text.includes(',') ? SIGNED.exec(passage.text) : null;
  const person = signed ? (readNames(signed[1]!) ?? readByline(signed[1]!)) : null;
  if (
    signed &&
    person &&
    (signed[2] !== undefined ||
      ((isHouseName(signed[3]!) || isBroadcaster(signed[3]!.split(' ')[0]!)) && !isPost(signed[3]!)))
  )
    return [signed[2] ?? signed[3]!];
  if (!passage.stamped) return NONE;
  const pieces = partsOf(withoutClocks(withoutDates(passage.text)));
  const isByline = (piece: string) => readByline(piece) !== null || readNames(piece) !== null;
  if (pieces.length < 2 || !isByline(pieces[0]!)) return [];
  return pieces
    .slice(1)
    .filter(
      (piece) =>
        /^\p{Lu}/u.test(piece) &&
        piece.split(' ').length > 1 &&
        !/^(?:published|posted|updated)/iu.test(piece) &&
        piece.split(' ').length < 6 &&
        !/\d|:/.test(piece) &&
        !isPost(piece) &&
        (!isByline(piece) || (readByline(pieces[0]!) !== null && ARTICLE.test(piece))),
    );
}

/** "Dewi Larasati - Kabar Pesisir": several words behind a name, in a line without a day, or what reads like a house's. */
function isBesidePerson(name: string, stamped: boolean): boolean {
  return (
    isHouseName(name) ||
    (!stamped && /^\p{Lu}[\p{L}\d]+ \p{Lu}[\p{L}\d]+$/u.test(name) && !isPost(name) && !ROLES.test(name))
  );
}

/** Whether a line's last letter is a capital, as that of initials is. */
function endsInCapital(text: string): boolean {
  return text !== '' && (kindOf(text.charCodeAt(text.length - 1)) & (CAPITAL | SURROGATE)) !== 0;
}

/** The house of a byline that names a desk of it, or nobody else. */
function deskOf(line: string): string | undefined {
  const desk = DESK_OF.exec(line)?.[1]?.replace(/^la\s/u, '') ?? HOUSE_DESK.exec(line)?.[1];
  if (desk !== undefined) return isHouseName(desk) && !isAgency(desk) ? desk : undefined;
  const name = BY_HOUSE.exec(line)?.[1];
  // "Por IDA PELL ROTH": capitals alone make no house of who wrote.
  return name !== undefined && isHouseName(name) && !isAgency(name) && !/^[\p{Lu}\s-]+$/u.test(name) ? name : undefined;
}

/** "Por Redacción La Rada 2 - 22 Septiembre, 2020": the line without its date and the number of the account. */
function bareOf(text: string): string {
  return withoutDates(text)
    .replace(/[\s|•·,–—-]+$/u, '')
    .replace(/\s\d{1,2}$/u, '')
    .replace(/\s[|–—-].*$/u, '');
}

/** "Mara Holt, COAST TODAY 3:17 p.m. EDT": the clock goes, the house stays. */
function withoutClocks(text: string): string {
  return text.replace(/\s\d{1,2}[:.h]\d{2}(?!\d)(?::\d{2})?(?:\s?[ap]\.?m\b\.?)?(?:\s\p{Lu}{2,4}\b)?/giu, ' |');
}

/** "14:05", "18h41", "Publié le", "Updated:" */
const CLOCK_OR_LABEL =
  /\d[:.h]\d\d(?![\d.])|publi|posted|updated|veröff|erschien|aktualis|actuali|pubblic|aggiorn|atualiz|geplaatst|julkaistu|опублик|обновл|yayın|güncel/iu;

/** "Di, 10:19 Uhr", "۰ نفر": a clock, a count. */
const NO_MASTHEAD = /^\p{L}{2,3},\s\d{1,2}[:.]\d\d|^[0۰٠०]\s/u;

/** The first line of a file, short, above a line with the date and then the headline: the paper's own name. */
export function isMasthead(passages: readonly Passage[], passage: Passage, headline: Headline | null): boolean {
  if (passage.index > 0 || !headline || headline.index < 2 || headline.index > 8 || passage.chrome !== null)
    return false;
  if (passage.words > 6 || passage.length > 60 || passage.sentence || passage.item || passage.byline) return false;
  if (NO_MASTHEAD.test(passage.text)) return false;
  const stamp = passages.slice(0, headline.index).find((other) => other.stamped);
  if (!stamp) return false;
  // "Luc Berthoud" over "Publié le 16 novembre 2022 à 18:41" is who wrote it; papers print the day, without a clock.
  const house = hasArticle(passage.text) || isPressName(passage.text) || isNewsWorded(passage.text);
  const person = !house && readNames(passage.text) !== null;
  return !(person && CLOCK_OR_LABEL.test(stamp.text));
}

/** "Városlista" over a day may be a button or the town of a page's clock: one plain word, or several for what a section holds, say half as much as a name. */
export function mastheadWeight(text: string): number {
  const word = withoutDates(text).replace(/[\s|]+$/u, '');
  const plain = (!/\s/.test(word) && !/\d|\p{Ll}\p{Lu}|^\p{Lu}{2,}$|\.\p{Ll}{2,}$/u.test(word)) || isTopics(word);
  return plain && pressTitle(word) === null && !isPressName(word) && !isBroadcaster(word) ? 1.1 : 2.2;
}

/** A name before its issue's number. */
const ISSUE =
  /^(\p{Lu}[^\d,;:|]{2,40}?)[\s,;|–—-]+(?:No|Nr|Vol|Issue|Volume|Number|Band|Heft|Ausgabe|Jg|N°|Nº|№|Num[ée]ro|Número|Numero|Zeszyt|Číslo|Sayı)\.?\s?\d{1,5}(?!\d)/u;

/** "晴江学刊 2023年第6期" */
const HAN_ISSUE = /^(\p{Script=Han}{2,12})\s?\d{4}年第?\d{1,2}期/u;

/** The name that stands before an issue's number: "Northlight Review   No. 61, Summer 1998". */
export function beforeIssue(text: string): string | undefined {
  return /\d/.test(text) ? (ISSUE.exec(text)?.[1] ?? HAN_ISSUE.exec(text)?.[1]) : undefined;
}

/** "Dunmarrow Chronicle    6 September 1996": the date goes, the name stays. */
export function withoutDates(text: string): string {
  const dates = findDates(text);
  if (dates.length === 0) return text;
  let rest = text;
  for (const { start, end } of [...dates].reverse()) rest = `${rest.slice(0, start)} | ${rest.slice(end)}`;
  return rest;
}

/** "21 January 2024": a day with its year, and nothing else, which no name is. */
export function isDateAlone({ text, stamped }: Passage): boolean {
  if (text.length > LONGEST_DATE || !stamped || !/\d{4}/.test(text)) return false;
  const [date] = findDates(text);
  return date !== undefined && date.start === 0 && date.end === text.length;
}

const LONGEST_DATE = 40;

/** What parts a line; most have nothing. */
const PARTED = /[|•·,–—©()/›»>\n]|\s-\s/u;

/** The parts of a line between bars, dots, commas, dashes and brackets. */
export function partsOf(text: string): string[] {
  // Blanks part names where names hold none: "은하일보 윤가람소리 기자".
  const wide = /[\u2e80-\u9fff\uac00-\ud7a3]/.test(text);
  if (!wide && !PARTED.test(text)) return text.length > 2 ? [text] : [];
  return text
    .split(wide ? /\s*[|•·,–—©()/　›»>]\s*|\s+/u : /\s*[|•·,–—©()/›»>\n]\s*|\s-\s/u)
    .filter((part) => part.length > 2);
}
