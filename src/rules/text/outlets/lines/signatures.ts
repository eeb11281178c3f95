import { scannerOf } from '../../../../text/cues.ts';
import { isAgency } from '../../../../text/press-names/agencies.ts';
import { isBroadcaster } from '../../../../text/press-names/broadcasters.ts';
import { pressTitle } from '../../../../text/press-names/titles.ts';
import { isPressName } from '../../../../text/press-names.ts';
import type { Passage } from '../../passages.ts';
import type { Span } from '../../span.ts';
import { isHost } from '../addresses/hosts.ts';
import { isHouseName } from '../names/house.ts';
import { NAME } from '../names/name-pattern.ts';
import { mayHoldWide } from '../names/wide.ts';

/** "… within sixty days. – Pier.example": a site signs its last line. */
const SITE_LAST = /[.!?”"»]\s?[-–—]{1,2}\s?(\p{Lu}[\p{L}\d-]{2,24}\.(?:com|net|org|co|info|ph|in|id|ng|za|ke))\.?$/u;
/** "MDR (wto)", "Pier Post (ab/cd)": a house and the initials of who wrote. */
const HOUSE_AND_INITIALS = new RegExp(`^${NAME} ?\\((?:\\p{Ll}{2,4})(?:[/,] ?\\p{Ll}{2,4}){0,3}\\)$`, 'u');
/** "LAMPE/dpa", "red, hafen.example/Agenturen": a house and who it took the rest from. */
const WITH_AGENCY =
  /^[(–—-]{0,2}\s?(?:red\p{L}*[,./]?\s)?([\p{L}\d][^/\n:,()]{1,30}?)\s?\/\s?([\p{L}-]{2,14})[).]{0,2}$/u;
/** What stands for several of them. */
const AGENCIES =
  /^(?:agentur(?:en|meldung)?|agenc(?:y|ies)|agences?|agencias?|agências?|agenzie?|agentschap\p{L}*|byråer|toimistot|agencj[ei]|agentur[ay]|агентств[аo]|агенції)$/iu;
/** "NOR 4 News, 15.4.2024, 10:05 Uhr": when a station sent it. */
const SENT_AT =
  /^(\p{Lu}[\p{L}\d]*(?: [\p{Lu}\d][\p{L}\d]*){0,3}), \d{1,2}\. ?(?:\d{1,2}\.|\p{L}+) ?\d{4}, \d{1,2}[:.]\d\d/u;
/** "… wurde am 21.03.2024 im Programm Deutschlandfunk gesendet", "Dieses Thema im Programm: NDR Info | …" */
const PROGRAMME = new RegExp(
  `(?:im Programm:? |broadcast (?:on|by) |aired on |first heard on |diffusé(?:e|s)? sur |emitido en |trasmesso su |uitgezonden (?:op|door) |sändes i |sendt på )(?:der |die |das |dem )?${NAME}`,
  'u',
);
/** What names of Chinese houses end in, where nothing parts them from the reporter's. */
const HAN_HOUSE =
  '[\\p{Script=Han}A-Za-z]{1,6}(?:新聞網?|日報|晚報|時報|電子報|電視台?|廣播電台|通訊社|新闻网?|日报|晚报|时报|电视台|週刊|周刊|網|网)';
/** "（潮汐新聞林海風、陳浪北港報導）", "【潮汐日報記者林海風／北港報導】" */
const HAN_REPORT = new RegExp(
  `[（(【〔[]\\s?(${HAN_HOUSE})(?:記者|记者)?[\\p{Script=Han}、，／/\\s]{2,24}(?:報導|報道|报道)\\s?[）)】〕\\]]`,
  'u',
);
/** "潮汐Tidenews2014.10.24 林海風/北港報導": the house before the day and the reporter. */
const HAN_REPORTED =
  /^(\p{Script=Han}{2,6}[A-Za-z]{2,12}|\p{Script=Han}{2,8}(?:新聞|新闻|網|网|報|报|社|台))\s?\d{4}[./-]\d{1,2}[./-]\d{1,2}.{0,24}(?:報導|報道|报道)$/u;

/** "(Dân trí) - …", "TTO - …": a house before the first sentence. */
const HOUSE_FIRST = /^[(（]?([^()（）\-–—/]{2,24}?)[)）]?\s?[-–—]\s/u;
/** "ساری - ایرنا - …", "ایسنا/یزد …": the city before or behind it. */
const CITY_FIRST = /^[^-–—.،]{2,20}\s[-–—]\s?([^-–—.،]{3,20}?)\s?[-–—]\s/u;
const CITY_BEHIND = /^([^\s/.،]{3,20})\s?\/\s?[^\s/.،]{2,20}\s/u;

const FIRST = [HOUSE_FIRST, CITY_FIRST, CITY_BEHIND];

/** Longest line that names a programme, or a house with whose initials it is signed, in UTF-16 units. */
const LONGEST = 219;
const cuesIn = scannerOf(() => [HOUSE_AND_INITIALS, SENT_AT, PROGRAMME], LONGEST);
const CUE = { short: 3, programme: 4 } as const;

/** The house that signs a text at its end, or before its first sentence by a name that is known; null where none does. */
export function signature(passage: Passage, span: Span): string | null {
  const { text, index, chrome } = passage;
  const reported = mayHoldWide(passage) && /報導|報道|报道/.test(text) ? hanHouse(text) : undefined;
  if (reported) return reported;
  const tail = index >= span.to - 1 && index <= span.to + 4;
  const beside = tail || (index >= span.from - 4 && index <= span.from + 1);
  const taken = beside && text.length < 60 && text.includes('/') ? WITH_AGENCY.exec(text) : null;
  if (taken && (isAgency(taken[2]!) || AGENCIES.test(taken[2]!)) && isSigner(taken[1]!)) return taken[1]!;
  if (tail) {
    const site = text.length < 3000 ? SITE_LAST.exec(text.slice(-60))?.[1] : undefined;
    if (site) return site;
    const cues = cuesIn(text);
    const short =
      (cues & CUE.short) === 0 ? undefined : (HOUSE_AND_INITIALS.exec(text)?.[1] ?? SENT_AT.exec(text)?.[1]);
    if (short && isHouse(short)) return stationOf(short);
    const sent = (cues & CUE.programme) === 0 ? undefined : PROGRAMME.exec(text)?.[1];
    if (sent) return sent;
  }
  if (chrome === null && index >= span.from - 3 && index <= span.from + 2) {
    const line = text.slice(0, 80);
    for (const pattern of /[-–—/]/.test(line) ? FIRST : []) {
      const name = pattern.exec(line)?.[1]?.trim();
      if (name && !isAgency(name) && pressTitle(name)) return name;
    }
  }
  return null;
}

/** "… quattro mesi prima. (MOLAPRESS).": agencies of Italy sign behind the last sentence. */
const ITALIAN_END = /[.!?"”»]\s?\((\p{Lu}{4,10})\)\.?$/u;

/** Who signs behind a text's last sentence in Italian; a reporter's initials have stops or are fewer. */
export function signedAtEnd({ text }: Passage): string | null {
  const name = text.endsWith(')') || text.endsWith(').') ? ITALIAN_END.exec(text.slice(-40))?.[1] : undefined;
  return name === undefined || isAgency(name) ? null : name;
}

function hanHouse(text: string): string | undefined {
  const name = (HAN_REPORTED.exec(text) ??
    HAN_REPORT.exec(text.slice(0, LONGEST)) ??
    HAN_REPORT.exec(text.slice(-80)))?.[1];
  return name === undefined || isAgency(name) ? undefined : name;
}

function isHouse(name: string): boolean {
  return !isAgency(name) && (isPressName(name) || isBroadcaster(name.split(' ')[0]!) || pressTitle(name) !== null);
}

/** Whether who signs beside an agency is a house: persons do so under their pictures. */
function isSigner(name: string): boolean {
  return !isAgency(name) && (isHouseName(name) || /^\d{1,3} \p{Lu}/u.test(name) || isHost(name));
}

/** "NOR 4 News" is the station's. */
function stationOf(name: string): string {
  const [first] = name.split(' ') as [string];
  return isBroadcaster(first) ? first : name;
}
