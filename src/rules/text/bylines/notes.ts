import { scannerOf } from '../../../text/cues.ts';
import { hasGivenName } from '../../../text/names/given.ts';
import { ROLES } from '../../../text/names/words.ts';
import { readName, readNames } from '../../../text/names.ts';
import type { Passage } from '../passages.ts';
import type { Span } from '../span.ts';

/** "Mara Holt is a senior researcher at …", "Mara Holt ist Reporterin in …": who wrote a text, told under it. */
const NOTE =
  /^[–—*•-]?\s*((?:\p{Lu}[\p{L}\p{M}’'.-]+\s(?:(?:de|van|von|der|den|da|di|al|el|la|le)\s){0,2}){1,3}\p{Lu}[\p{L}\p{M}’'-]+)(?:,\s[^,.;:]{3,40},|,)?\s(?:(?:currently|now|also|derzeit|aktuell|actuellement)\s)?(?:is|was|has|joined|ist|war|est|es|è|är|er|is een|on|jest|je|adalah|—|–|writes|schreibt|covers|reports|berichtet|arbeitet|works)\s/u;
/** "Mara Holt writes about harbours.", "Jana Roth lebt in …": what a person does now, told of nobody but the author at a text's very end. */
const PRESENT =
  /^[–—*•-]?\s*(\p{Lu}[\p{L}\p{M}’'-]+(?:\s(?:de|van|von|der|den|da|di|al|el|la|le)|\s\p{Lu}\.)*\s\p{Lu}[\p{L}\p{M}’'-]+)\s(?:is (?:an?|the)|ist (?:eine?|der|die|\p{Lu}\p{L}+)|(?:est|es|è|é) (?:une?|una?|uno|uma?|le|la|il|lo|el|o|a)|is (?:een|de)|(?:är|er) (?:en|ett|et)|(?:can|may) be reached|owns|has (?:written|covered|worked)|writes|lives|works|covers|teaches|blogs|schreibt|lebt|arbeitet|écrit|vit|travaille|couvre|a écrit|escribe|vive|trabaja|cubre|ha escrito|scrive|lavora|ha scritto|escreve|trabalha|mora|schrijft|woont|werkt|skriver|bor|jobbar|arbetar|arbejder|jobber|har (?:skrivit|skrevet)|kirjoittaa|asuu|työskentelee|on kirjoittanut|pisze|mieszka|pracuje|píše|žije|piše|živi|radi|scrie|trăiește|lucrează|ír|él|dolgozik|γράφει|ζει|εργάζεται|пишет|живёт|живет|работает|пише|живе|працює|yazıyor|yaşıyor|çalışıyor|menulis|tinggal)\s/u;
/** Longest such note, in UTF-16 units. */
const LONGEST_PRESENT = 600;
/** The same for each further sentence of the note: "Ann Roth is … . Jo Berg and Lia Marsh are …" */
const NEXT =
  /[.;]\s((?:\p{Lu}[\p{L}\p{M}’'.-]+\s){1,3}\p{Lu}[\p{L}\p{M}’'-]+(?:(?:,|\sand|\sund|\set|\sy)\s(?:\p{Lu}[\p{L}\p{M}’'.-]+\s){1,3}\p{Lu}[\p{L}\p{M}’'-]+)*)\s(?:is|are|ist|sind|est|sont|es|son)\s(?:an?|the|all|both|both|eine?|une?|un[ae]?)?\s?(?=\S)/gu;
const ROLE =
  /(?:correspondent|reporter|editor|writer|columnist|journalist|author of|author and|researcher|professor|fellow|lecturer|analyst|historian|novelist|poet|redakteur|redaktor|korrespondent|kolumnist|autorin|autor |volontär|journaliste|rédact|correspondant|chroniqueu|periodista|corresponsal|columnista|redactora?|giornalista|inviat[oa]|corrispondente|verslaggever|redacteur|skribent|dziennikar|журналист|корреспондент|обозреватель)/iu;
/** "Ewa Lis, doktor nauk, dziennikarka i redaktorka.": a note without a verb, of what the author is, more than once. */
const APPOSED = /^((?:\p{Lu}[\p{L}\p{M}’'.-]+\s){1,2}\p{Lu}[\p{L}\p{M}’'-]+),\s(?=\p{Ll})([^.!?]{20,260})/u;
/** What writers are, as notes on guests say it, in 25 languages. */
const ROLES_OF_WRITERS =
  /(?<!\p{L})(?:journalist|reporter|editor|writer|author|columnist|professor|lecturer|researcher|historian|economist|fellow|director|doctor|journalist\p{L}*|redakteur\p{L}*|autor\p{L}*|dozent\p{L}*|publizist\p{L}*|historiker\p{L}*|journaliste|chercheu\p{L}+|écrivain\p{L}*|docteure?|auteure?|périodist\p{L}*|periodista|escritor\p{L}*|investigador\p{L}*|profesor\p{L}*|doctora?|giornalista|scritt\p{L}+|docente|ricercat\p{L}+|jornalista|pesquisador\p{L}*|docteur|professeure?|économiste|sociologue|philosophe|avocate?|maître de conférences|enseignante?|catedrátic[oa]|economista|abogad[oa]|sociólog[oa]|politólog[oa]|filósof[oa]|schrijver|onderzoeker|hoogleraar|forskare|forsker|författare|forfatter|dziennikar\p{L}*|redaktor\p{L}*|pisarz|pisarka|badacz\p{L}*|absolwent\p{L}*|doktor|publicyst\p{L}*|novinář\p{L}*|publicist\p{L}*|novinar\p{L}*|újságíró|kutató|jurnalist\p{L}*|scriito\p{L}+|журналист\p{L}*|писател\p{L}*|профессор|доцент|кандидат|автор|публіцист\p{L}*|журналіст\p{L}*|δημοσιογράφος|συγγραφέας|καθηγητ\p{L}+|gazeteci|yazar|akademisyen|toimittaja|tutkija|kirjailija)(?!\p{L})/giu;

/** Whom such a note is on; null where fewer than two roles make it one. */
function apposedTo(text: string): string | null {
  const [, name, roles = ''] = APPOSED.exec(text) ?? [];
  return name !== undefined && [...roles.matchAll(ROLES_OF_WRITERS)].length > 1 && !/[„“"«»]/.test(roles) ? name : null;
}

/** Roles of a newsroom's staff: such a note may stand further up, over links to more of the site. */
const STAFF =
  /(?:\p{Lu}[\p{L}\d]{1,20}-(?:Reporter|Korrespondent|Redakteur|Journalist|Kolumnist)|(?:staff writer|reporter|correspondent|columnist|redakteur(?:in)?|korrespondent(?:in)?|journaliste|redactora?|corresponsal|giornalista|verslaggever)\s(?:at|for|with|bei|für|im|au|à|pour|de|del|della|van|bij|in)\s)/u;

/** "joined Pier Today in 2006", "works for Pier Today as a writer": what notes say in place of a role. */
const AT_HOUSE =
  /\s(?:joined|(?:currently |now )?works for|(?:has|have) (?:worked|written) for|writes for)\s(?:the\s)?(\p{Lu}[\p{L}\p{M}\d.’&-]*(?:\s\p{Lu}[\p{L}\p{M}\d.’&-]*){0,3})\s(?:in (?:19|20)\d\d|since|as an?\s)/u;
/** "Mara Holt / Mara is the harbour editor of …", "MARA HOLT IS THE PIER POST’S HARBOUR EDITOR" */
const NAMED_TWICE = /^(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'.-]+){1,2})\s[/|–—-]\s(\p{Lu}[\p{L}’'-]+) is (?:an?|the)\s/u;
const IN_CAPITALS =
  /^(\p{Lu}[\p{Lu}’'-]+(?:\s\p{Lu}[\p{Lu}’'.-]+){1,2})\s(?:IS|IST|EST|ES|È)\s(?:(?:AN?|THE|DER|DIE|EINE?|LE|LA|EL|IL|UN[AE]?)\s)?[^\p{Ll}]{4,90}$/u;

/** "Mara Holt is the author of “101 Ferries”": the title of a work, and nothing that somebody says. */
const WORK = /[“"„«][\p{Lu}\d][^“"„«»”]{1,60}(?<![.!?,])[”"“»]/gu;

function isQuoting(text: string): boolean {
  const first = text.search(/[“"„«]/u);
  return first >= 0 && (!ROLE.test(text.slice(0, first)) || /[“"„«]/u.test(text.replace(WORK, '')));
}

/** How far above a text's last line the notes on its authors stand. */
const NEAR_END = 4;

/** Whether a line opens as the note on an author does and names a role: "Mara Holt is a reporter in …". */
export function isNote(text: string): boolean {
  return NOTE.test(text) && ROLE.test(text.slice(0, 200));
}

/** Whether words name a role of those who write: "our correspondent". */
export function namesRole(text: string): boolean {
  return ROLE.test(text);
}

/** Names of the note on a text's authors that a passage is: near the text's end, or lower half where it names staff. */
export function notedAuthors(
  passages: readonly Passage[],
  { text, index }: Passage,
  span: Span,
): readonly string[] | null {
  if (index < span.from + (span.to - span.from) / 2 || text.length > 1500) return null;
  if (index > span.to + 3 && !isUnderTags(passages, index, span)) return null;
  const short = index >= span.to - NEAR_END ? (shortNote(text) ?? reportersFrom(text)) : null;
  if (short) return short;
  const apposed = index >= span.to ? apposedTo(text) : null;
  if (apposed && !passages.slice(span.from, index).some((other) => other.text.includes(apposed)))
    return readNames(apposed);
  const present = index >= span.to ? presentNote(passages, text, index, span) : null;
  const opening = NOTE.exec(text);
  if (!opening || isQuoting(text)) return present;
  const isGuest = index >= span.to && text.length < LONGEST_PRESENT && text.slice(0, 120).search(ROLES_OF_WRITERS) >= 0;
  const role = isGuest || (index >= span.to - NEAR_END ? ROLE : STAFF).test(text.slice(0, 200));
  if (!role && !(index >= span.to - NEAR_END && AT_HOUSE.test(text.slice(0, 120)))) return present;
  // Who is spoken of further up, by name, is no author of the text.
  if (passages.slice(span.from, index).some((other) => other.prose > 8 && other.text.includes(opening[1]!)))
    return null;
  const first = readNames(opening[1]!);
  if (!first) return null;
  const more = [...text.matchAll(NEXT)].flatMap(([, names]) => readNames(names!) ?? []);
  return [...new Set([...first, ...more])];
}

/** How far below a text a note on its author stands, behind what the text is about. */
const UNDER_TAGS = 10;

/** "Theatre / Dunmarrow / Mara Holt" between a text and the note: short lines, and none of another article. */
function isUnderTags(passages: readonly Passage[], index: number, { to }: Span): boolean {
  if (index > to + UNDER_TAGS) return false;
  return passages
    .slice(to + 1, index)
    .every((line) => line.prose <= 0 && line.length < 40 && !line.stamped && !line.headsOthers && line.words < 5);
}

/** Who is said to do something now by the last words of a text that has not spoken of the person; null where nobody is. */
function presentNote(passages: readonly Passage[], text: string, index: number, span: Span): readonly string[] | null {
  const written = text.length <= LONGEST_PRESENT && passages[index]!.sentence ? PRESENT.exec(text)?.[1] : undefined;
  const name = written !== undefined && hasGivenName(written) && !isQuoting(text) ? readName(written) : null;
  if (name === null || passages[index + 1]?.stamped) return null;
  const family = name.split(' ').at(-1)!;
  const isKnown = passages.slice(span.from, index).some((other) => other.prose > 4 && other.text.includes(family));
  return isKnown ? null : [name];
}

/** Who the note in front of a text is on: sites set their author's portrait, name and note over it. */
export function notedAhead(
  passages: readonly Passage[],
  { text, index, prose }: Passage,
  span: Span,
  head: number,
): readonly string[] | null {
  if (index <= head || index > span.from + UNDER_STANDFIRST || text.length > 1500 || prose < 2) return null;
  const opening = NOTE.exec(text);
  if (!opening) return null;
  const family = opening[1]!.split(' ').at(-1)!;
  // "Jana Roth ist Redakteurin im Ressort Hafen." and no word of her elsewhere: an article on a reporter speaks of the reporter.
  const isOwn =
    text.length < LONGEST_AHEAD &&
    STAFF_NOTE.test(text) &&
    !passages.some((other) => other.index !== index && other.prose > 4 && other.text.includes(family)) &&
    !passages[head]?.text.includes(family);
  return isOwn || (index <= span.from && AT_HOUSE.test(text.slice(0, 120))) ? readNames(opening[1]!) : null;
}

/** A standfirst is a text's first line as often as not. */
const UNDER_STANDFIRST = 2;
/** Longest sentence between headline and text that says what its author is, in UTF-16 units. */
const LONGEST_AHEAD = 160;
/** "… is verslaggever van De Kade.", "… is a reporter at The Pier": of the staff, in one sentence that ends the line. */
const STAFF_NOTE =
  /^\p{Lu}\S+(?:\s\S+){1,3}\s(?:is|ist|est|es|è|é|är|er|jest|je)\s(?:(?:een|an?|the|eine?|une?|una?|uma?|un|en|ett|et|le|la|il|l’)\s)?(?:[\p{L}-]+\s){0,3}?(?:reporter|journalist|verslag\p{L}+|redact\p{L}+|columnist|correspondent|redakt\p{L}+|korrespondent\p{L}*|editor|writer|journaliste|rédact\p{L}+|periodista|corresponsal|giornalista|jornalista|repórter|dziennikar\p{L}+|skribent)(?:\s[^.!?]{2,80})?\.?$/iu;

/** Whether a note follows within three lines: on `name`, or on anybody where none is given. */
export function isOverNote(passages: readonly Passage[], index: number, name?: string): boolean {
  for (let at = index + 1; at < index + 4 && at < passages.length; at += 1) {
    const { text, prose } = passages[at]!;
    const noted = prose > 8 ? NOTE.exec(text)?.[1] : undefined;
    if (noted !== undefined && (name === undefined || (noted === name && text.startsWith(`${name} `)))) return true;
  }
  return false;
}

/** "Mara Holt reported from Skerran, and Jonas Pell from Port Amrel.": where its writers were. */
const REPORTED =
  /^[—–_\s]*((?:\p{Lu}[\p{L}\p{M}’'.-]+\s){1,3}\p{Lu}[\p{L}\p{M}’'-]+)\s(?:reported (?:this (?:story|article) )?from|berichteten? aus|(?:reportó|informó|reportaron|informaron) desde|(?:verslagde|berichtte) vanuit)\s\p{Lu}/u;
const REPORTED_TOO =
  /,?\s(?:and|und|y|en)\s((?:\p{Lu}[\p{L}\p{M}’'.-]+\s){1,3}\p{Lu}[\p{L}\p{M}’'-]+)\s(?:from|aus|desde|vanuit)\s\p{Lu}/gu;
const LONGEST_REPORTED = 300;

function reportersFrom(text: string): readonly string[] | null {
  const first = text.length < LONGEST_REPORTED ? REPORTED.exec(text)?.[1] : undefined;
  if (first === undefined) return null;
  const all = [first, ...[...text.matchAll(REPORTED_TOO)].map(([, name]) => name!)];
  const names = all.flatMap((name) => readName(name) ?? []);
  return names.length > 0 ? names : null;
}

function shortNote(text: string): readonly string[] | null {
  const [, name, given] = NAMED_TWICE.exec(text) ?? [];
  if (name && given && name.startsWith(`${given} `) && ROLE.test(text.slice(0, 200))) return readNames(name);
  const shouted = text.length < 120 && ROLE.test(text) ? IN_CAPITALS.exec(text)?.[1] : undefined;
  return shouted ? readNames(shouted) : null;
}

/** "Povilas Rimkus. Why the ferry stays": a name before a headline's full stop; null where what follows is no title. */
export function titledAuthor(title: string): string | null {
  const name = /^([^.:?!]{5,40})\.\s+\p{Lu}.{14,}$/u.exec(title)?.[1] ?? '';
  const words = name.split(' ');
  const plain = words.length >= 2 && words.length <= 3 && words.every((word) => /^\p{Lu}\p{Ll}/u.test(word));
  return plain ? readName(name) : null;
}

/** "Corresponsal en Atenas" */
const POSTED = /\s(?:en|in|at|à|a|bei|für|for|i|w|v|в)\s\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?$/u;

/** Longest line that is nothing but a role, in UTF-16 units. */
const LONGEST_ROLE = 49;
const mayBeRole = scannerOf(() => [ROLES], LONGEST_ROLE);

/** "Redakteurin", "Senior Political Correspondent", "Corresponsal en Atenas": a line that is nothing but a role, under a name. */
export function isRoleLine(text: string): boolean {
  if (mayBeRole(text) === 0 || /[.:!?]|(?: [^ ]*){5}/.test(text)) return false;
  // "Mara HoltHarbour Editor": a name and what she is, without a blank between them.
  return !/\p{Ll}\p{Lu}/u.test(text) && ROLES.test(text.trim().replace(POSTED, ''));
}
