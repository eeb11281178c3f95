import { scannerOf } from '../../../../text/cues.ts';
import { isAgency } from '../../../../text/press-names/agencies.ts';
import { isBroadcaster } from '../../../../text/press-names/broadcasters.ts';
import { pressTitle } from '../../../../text/press-names/titles.ts';
import { isPressName } from '../../../../text/press-names.ts';
import type { Passage } from '../../passages.ts';
import type { Span } from '../../span.ts';
import { isHouseName } from '../names/house.ts';
import { NAME, plainName } from '../names/name-pattern.ts';
import { type Sign, signOf } from '../sign.ts';

/** "is a reporter at the Courier", "contributing editor at Lantern", "Redakteurin bei der Neuen Post", "journaliste au Matin". */
const STAFF = new RegExp(
  `(?<!(?:[Ff]ormer|[Ee]x-?|[Rr]etired|[Ee]rstwhile|[Ee]hemalige[rn]?|[Ff]rühere[rn]?|[Aa]ncien(?:ne)?|[Ee]x|[Aa]ntigu[oa]|[Tt]idigare|[Tt]idligere|[Bb]yły|[Bb]yła|бывш(?:ий|ая))[\\s-](?:\\p{Ll}+\\s){0,2})(?:[Rr]eporter(?:in)?|[Cc]orrespondent|[Cc]olumnist|[Ee]ditor|[Ww]riter|[Jj]ournalist(?:in)?|[Cc]ritic|[Jj]ournaliste|[Cc]orrespondante?|[Cc]hroniqueu(?:r|se)|[Rr]édact(?:eur|rice)|[Rr]eda[kc]teur(?:in)?|[Rr]edaktor(?:in)?|[Kk]orrespondent(?:in)?|[Kk]olumnist(?:in)?|[Vv]olontär(?:in)?|[Rr]edactora?|[Pp]eriodista|[Cc]orresponsal|[Gg]iornalista|[Rr]edatt(?:ore|rice)|[Vv]erslaggever|[Rr]eportrar?|[Ss]kribent|[Dd]ziennikark?a?|обозреватель|корреспондент|журналист)(?:\\sim (?:Ressort \\p{Lu}[\\p{L}-]+|\\p{Lu}[\\p{L}-]*(?:[Rr]essort|[Tt]eam)))?(?:\\s\\p{Ll}+){0,3}?,?\\s(?:at|for|with|of|bei(?:\\sder|\\sdem)?|beim|der|des|für(?:\\sdie|\\sden|\\sdas)?|im|au|à|à la|pour|de|del|di|della|voor|van|bij|på|hos|för|i|w|в)\\s(?:the\\s|la\\s|le\\s|l[’'])?${NAME}`,
  'gu',
);
/** "Holt is Lantern’s chief harbour correspondent." */
const HOUSES_OWN = new RegExp(
  `(?:is|was) (?:the )?${NAME}[’']s (?:[\\p{Ll}-]+ ){0,4}(?:correspondent|reporter|editor|columnist|critic|writer|bureau chief|producer)(?!\\p{L})`,
  'u',
);
/** "-- PBC's Jonas Roth contributed to this report.", "Pier Post reporter Jonas Roth contributed reporting." */
const CONTRIBUTED = new RegExp(
  `(?:^[^\\p{L}]{0,4}|[.!?] )(?:[Tt]he )?${NAME}(?:[’']s| (?:staff )?(?:reporters?|writers?|correspondents?|producers?|researchers?)) (?=\\p{Lu})[^.]{4,120} contributed (?:to this|reporting)`,
  'u',
);
/** "Holt and Roth write about ferries regularly for the Pier Post" */
const WRITES = new RegExp(`(?<!\\p{L})writes? (?:[^.]{0,60} )?for (?:the )?${NAME}`, 'u');

/** "Mara Holt schreibt seit 2018 für die Küsten Zeitung": the same where other nouns than names may stand behind "for". */
const WRITES_ABROAD = new RegExp(
  `(?<!\\p{L})(?:schreib(?:t|en) (?:[^.]{0,60} )?für (?:die |den |das )?|écri(?:t|vent) (?:[^.]{0,60} )?pour (?:le |la |l[’'])?|escriben? (?:[^.]{0,60} )?(?:para|en) (?:el |la )?|escrevem? (?:[^.]{0,60} )?para (?:o |a )?|scriv(?:e|ono) (?:[^.]{0,60} )?per (?:il |la |l[’'])?|schrij(?:ft|ven) (?:[^.]{0,60} )?voor (?:de |het )?|skriver (?:[^.]{0,60} )?f[öo]r |pisz(?:e|ą) (?:[^.]{0,60} )?dla )${NAME}`,
  'u',
);

/** "Seit 2019 bei der Tagespost", "has been with the Courier since 2015" */
const SINCE = new RegExp(
  `(?:[Ss]eit \\d{4}(?: \\p{Ll}+){0,2} bei (?:der |dem )?${NAME}|(?:has been|been|is|joined)(?: with| at)? (?:the )?${NAME} (?:since|in) \\d{4})`,
  'gu',
);
/** "Seit 2019 bei der kade.": houses that write their name in small letters, where they are known. */
const SINCE_SMALL = /[Ss]eit \d{4}(?: \p{Ll}+){0,2} bei (?:der|dem) (\p{Ll}{3,12})(?!\p{L})/gu;
/** "Holt is a senior writer for the Courier": by the family name alone. */
const FAMILY = /^\p{Lu}[\p{L}’'-]+ (?:is|was) (?:an?|the) \p{Ll}/u;
/** "Holt & Roth write …" */
const FAMILIES = /^\p{Lu}[\p{L}’'-]+ (?:and|&) \p{Lu}[\p{L}’'-]+ \p{Ll}/u;
/** "Der NRK-Reporter", "NDR-Korrespondentin", "NRK-kommentator" */
const ROLE_BEHIND =
  /-(?:reporter|korrespondent|redakteur|kommentator|journalist|kolumnist|moderator|medarbejder|toimittaja|verslaggever|infografik|informationen|recherchen)/gi;
/** "Mara Holt ist …" */
const IS_ONE = /^.{4,40}\s(?:ist|är|er|is|on)\s(?:\p{Ll}+\s){0,2}$/u;
const HOUSE_BEFORE = /(?<![\p{L}\d])(?:\p{Lu}[\p{L}\d]{1,20}|\p{Ll}{2,5})$/u;
/** Most lines name no role. */
const ROLE =
  /port|edit|orresp|olumn|writer|ournal|ritic|roniq|redac|rédac|redak|olont|eriodis|iornal|redatt|verslag|kribent|dzienn|обозр|корресп|журнал/i;
/** Author notes open with a person's name, mostly two words of it. */
const PERSON = /^[–—*•\s-]*\p{Lu}[\p{L}\p{M}’'.-]+\s(?:[\p{Lu}\p{Ll}][\p{L}\p{M}’'.-]+\s){0,3}?\p{Lu}[\p{L}\p{M}’'-]+/u;

/** Who is said to write somewhere without a role is said so since a year. */
const YEAR = /\d{4}/;

/** Longest note on an author inside a text. */
const NOTE = 160;

/** Longest paragraph that is searched. */
const LONGEST = 3000;
const cuesIn = scannerOf(() => [ROLE_BEHIND, ROLE, HOUSES_OWN, CONTRIBUTED, WRITES], LONGEST);
const mayWrite = scannerOf(() => [WRITES_ABROAD], LONGEST);
const CUE = { behind: 1, role: 2, own: 4, contributed: 8, writes: 16 } as const;

/** Whether a paragraph may name a role or who contributed. */
export function mayNameStaff(text: string): boolean {
  return cuesIn(text) !== 0;
}

/**
 * Signs from who writes for the house: notes on the author under a text, and roles set together with a house's name. Where no
 * paragraph of a page may name staff (`named`), only its last ones are read, which say since when somebody writes.
 */
export function staffSigns(passages: readonly Passage[], span: Span, named = true): readonly Sign[] {
  const signs: (Sign | null)[] = [];
  const last = Math.min(passages.length - 1, span.to + 5);
  for (let index = named ? span.from : Math.max(span.from, span.to - 2); index <= last; index += 1) {
    const passage = passages[index]!;
    const { text } = passage;
    const cues = cuesIn(text);
    for (const { index: at } of (cues & CUE.behind) === 0 ? [] : text.matchAll(ROLE_BEHIND)) {
      const name = HOUSE_BEFORE.exec(text.slice(Math.max(0, at - 22), at))?.[0];
      // "Mara Holt ist NOR-Reporterin für …" is a note on the author.
      const noted =
        index >= span.to - 4 && PERSON.test(text) && IS_ONE.test(text.slice(0, Math.max(0, at - (name?.length ?? 0))));
      if (name && (isBroadcaster(name) || isPressName(name)))
        signs.push(signOf(name, noted ? 2.2 : 1.1, passage, 'staff-role'));
    }
    // A note on the author may stand beside the text, and in it when the page is clipped.
    if (index < span.to - 2 && (cues & CUE.own) !== 0 && text.length < NOTE && PERSON.test(text)) {
      const name = plainName(HOUSES_OWN.exec(text)?.[1] ?? '');
      if (name && !isAgency(name)) signs.push(signOf(name, isHouseName(name) ? 2.2 : 1.2, passage, 'author-note'));
    }
    if (index < span.to - 2 || text.length > 700 || !(cues !== 0 || mayWrite(text) !== 0 || YEAR.test(text))) continue;
    for (const found of notedIn(text)) {
      const name = plainName(found);
      if (isAgency(name)) continue;
      const house = isHouseName(name) || (isOwnReporter(text, found) && !/^\p{Lu}+$/u.test(name));
      // "is the editor of The Other Review": who edits one paper may write in another.
      signs.push(signOf(name, house ? 2.2 : 1.2, passage, 'author-note'));
    }
  }
  return signs.filter((sign) => sign !== null);
}

/** "Mara Holt is a reporter for Littoral", "Littoral’s Mara Holt contributed to this report": who reports for a house writes in it. */
const REPORTS = /(?:reporter|correspondent|staff writer)(?:\s\p{Ll}+){0,3}\s(?:at|for|with)\s(?:the\s)?$/iu;

function isOwnReporter(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return (
    REPORTS.test(text.slice(Math.max(0, at - 60), at)) ||
    ((at < 6 || /[.!?] $/.test(text.slice(0, at))) &&
      /^[’']s\s\p{Lu}/u.test(text.slice(at + name.length)) &&
      /contributed (?:to this|reporting)/.test(text))
  );
}

function* notedIn(text: string): Generator<string> {
  const cues = cuesIn(text);
  if ((cues & CUE.role) !== 0 && (PERSON.test(text) || FAMILY.test(text)))
    for (const match of text.matchAll(STAFF)) if (match[1]) yield match[1];
  const own =
    ((cues & CUE.own) === 0 ? undefined : HOUSES_OWN.exec(text)?.[1]) ??
    ((cues & CUE.contributed) === 0 ? undefined : CONTRIBUTED.exec(text)?.[1]) ??
    ((cues & CUE.writes) !== 0 && (PERSON.test(text) || FAMILIES.test(text)) ? WRITES.exec(text)?.[1] : undefined);
  if (own) yield own;
  const abroad = mayWrite(text) !== 0 && PERSON.test(text) ? WRITES_ABROAD.exec(text)?.[1] : undefined;
  if (abroad && isHouseName(plainName(abroad))) yield abroad;
  if (!YEAR.test(text)) return;
  for (const match of text.matchAll(SINCE_SMALL)) {
    const title = pressTitle(match[1]!);
    if (title && !title.isWord) yield title.name;
  }
  for (const match of text.matchAll(SINCE)) yield match[1] ?? match[2] ?? '';
}
