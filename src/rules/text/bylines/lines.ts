import { isWeekday } from '../../../text/dates/weekdays.ts';
import { findDates } from '../../../text/dates.ts';
import { isFurniture } from '../../../text/names/furniture.ts';
import { hasGivenName } from '../../../text/names/given.ts';
import { cutGlued } from '../../../text/names/glued.ts';
import { ROLES } from '../../../text/names/words.ts';
import { lacksCapitals, nameBeforeHouse, readByline, readNames } from '../../../text/names.ts';
import { isAgency } from '../../../text/press-names/agencies.ts';
import { isStation } from '../../../text/press-names/broadcasters.ts';
import { pressTitle } from '../../../text/press-names/titles.ts';
import { isPressName } from '../../../text/press-names.ts';

const MAIL = /\s*[(<|]?[\w.+-]{2,40}@[\w-]{2,40}(?:\.[\w-]{2,20}){1,3}[)>]?\s*/gu;

/** "Mara Holt, Harbour News Service @maraholt" */
const HANDLE = /(?<=\p{Lu}\S+ .{3,60})\s@\w{3,30}$/u;

/** "@maraholt Mara Holt" */
const FIRST_HANDLE = /^@\w{3,30}\s(?=\p{Lu}\S+\s\p{Lu})/u;

/** A line without addresses for mail: "정다은 기자 daeun@harbour.example" is "정다은 기자". */
export function withoutMails(text: string): string {
  return text.includes('@')
    ? partMail(text).replace(MAIL, ' ').replace(HANDLE, '').replace(FIRST_HANDLE, '').trim()
    : text;
}

/** A name, and what the person is, with the blank that the page did not set before the address: "Mara HoltReportermara.holt@pier.example". */
function partMail(text: string): string {
  const [, given, word] = /^(\p{Lu}[\p{L}’'-]+)\s(?:.{0,60}\s)?(\p{Lu}[^\s@]{4,60})@[\w-]/u.exec(text) ?? [];
  if (given === undefined || word === undefined) return text;
  const own = plainOf(word);
  const at = [plainOf(given), `${plainOf(given).charAt(0)}.`]
    .map((start) => own.indexOf(start, 2))
    .find((place) => place > 0);
  return at === undefined ? text : text.replace(`${word}@`, `${word.slice(0, at)} ${word.slice(at)}@`);
}

/** Letters without their marks, as addresses have them. */
function plainOf(text: string): string {
  return [...text.toLowerCase()].map((sign) => sign.normalize('NFD').charAt(0)).join('');
}

/** "[Mara Holt](/authors/Mara Holt)": an address with a blank is none to Markdown, which leaves the brackets in the text. */
export function withoutRawLink(text: string): string {
  return text.startsWith('[') ? text.replace(/^\[([^\]]{4,60})\]\([^()]{2,120}\)$/u, '$1') : text;
}

/** "👤 Mara Holt": signs of who wrote, of the hour, and those that a page's own font has; not those of rights. */
const ICONS = /(?![©®™])\p{Extended_Pictographic}\uFE0F?|[\uE000-\uF8FF]/gu;
const PICTURED = new RegExp(`[[●■▪]|${ICONS.source}`, 'u');

/** "mh_newMara Holt", "avatar-12Jana Roth": the name of a picture's file, set before a name. */
const FILE = /^[a-z\d]+(?:[_-][a-z\d]+){1,4}(?=\p{Lu}\p{L}+\s\p{Lu})/u;

/** "[rss.gif]", "[20]" "●": what a text browser prints of the pictures in a line. */
export function withoutPictures(written: string): string {
  const text = written.replace(FILE, '');
  return PICTURED.test(text)
    ? text
        .replace(ICONS, ' ')
        .replace(/\[[^\]\s]{1,60}\]|(?<!\p{Script=Han})[●■▪]/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim() || text
    : text;
}

/** "Holt By Mara Holt", "Mara Holt | Pier News By Mara Holt | Pier News": a byline behind what its author's portrait is called. */
export function behindCopy(text: string): readonly string[] {
  const [, copy, byline] =
    text.length < 160 ? (/^(\P{Ll}.{2,80}?)\s((?:By|Von|Par|Por|Di|Door|Av|Af)\s\p{Lu}.*)$/u.exec(text) ?? []) : [];
  const family = byline ? readByline(byline)?.names[0]?.split(' ').at(-1) : undefined;
  return family !== undefined && copy!.split(/[\s|,]+/u).includes(family) ? [byline!] : [];
}

/** "Yasmine Hassan · Coast News", "هسبريس - يونس العلوي": what stands on the other side of a mark from a house's name. */
export function beforeHouse(text: string): readonly string[] {
  const parts = text.length < 90 && /[-–—|·•/]/.test(text) ? text.split(/\s+[-–—|·•/]\s+/u) : [];
  // "THUẬN AN - LÊ HÀ": two names; "Mara Holt | El Sol del Norte" reads like them.
  if (parts.length === 2 && (readNames(text)?.length ?? 0) > 1 && !parts.some(isHouse)) return [];
  // "Mara Holt – Jonas Pell": two names that nobody takes for a house and its writer.
  if (
    parts.length === 2 &&
    parts.every((part) => hasGivenName(part) && readNames(part)?.length === 1 && !isHouse(part))
  )
    return [parts.join(' / ')];
  // "Суспільство — Олена Бриль, сьогодні, 18:06": a section before the name.
  if (parts.length === 2) {
    return isPlaceBefore(parts as [string, string], text) || isHouse(parts[0]!) || isFurniture(parts[0]!)
      ? [parts[1]!]
      : [parts[0]!];
  }
  // "Mara Holt Harbour News", "FOX Sports Mara Holt": no mark between both.
  const plain =
    text.length < 60 && !/[,.:|/›»>·•]/.test(text) ? (nameBeforeHouse(text) ?? nameBehindHouse(text)) : null;
  if (plain) return [plain];
  const capitals = text.length < 90 ? /^(.{4,40}?)\s(\p{Lu}[\p{Ll}’'-]+\s\p{Lu}[\p{Lu}’'-]{2,})$/u.exec(text) : null;
  return capitals && isHouse(capitals[1]!) ? [capitals[2]!] : [];
}

/** "Skerran - Mara Holt": where she wrote it, not "ISLA / Jonas Pell". */
function isPlaceBefore([place, name]: readonly [string, string], text: string): boolean {
  if (/[|·•/]/.test(text) || !hasGivenName(name) || isAgency(place)) return false;
  return /^\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?$/u.test(place) && readNames(place) === null;
}

/** "Mara Holt 12 comments": a name before a counter. */
export function beforeCounter(text: string): readonly string[] {
  const name = /^(\p{Lu}\P{Nd}{4,40})\s\d{1,4}\s\p{L}{4,14}$/u.exec(text)?.[1];
  return name !== undefined && hasGivenName(name) ? [name] : [];
}

/** "ISLA/Mara Holt", "AFP, Mara Holt": who wrote, behind the agency; a slash over a text is of a picture's credit. */
export function behindAgency(text: string, isUnder: boolean): readonly string[] {
  const [, agency, name] = /^([^,/]{2,24})(?:,\s|\s?\/\s?)(\p{Lu}[^,/]{4,40})$/u.exec(text) ?? [];
  if (!name || (text.includes('/') && !isUnder)) return [];
  return isAgency(agency!) && hasGivenName(name) ? [name] : [];
}

/** "Isadora Kuntz, com Lusa", "Mara Holt (mit dpa)": a writer who used what an agency sent. */
export function besideAgency(text: string): readonly string[] {
  const [, name, agency] =
    text.length < 80
      ? (/^(\p{Lu}[^,()]{4,40}?),?\s\(?(?:com|con|avec|met|mit|with|cu|amb|med)\s(\p{L}[\p{L}. -]{1,24}?)\)?$/u.exec(
          text,
        ) ?? [])
      : [];
  return name !== undefined && isAgency(agency!) ? [name] : [];
}

/** "Marta Iglesias Pons SEVILLA": a place in capitals behind three words of a name; behind two it is a family's. */
export function beforePlace(text: string): readonly string[] {
  const name =
    text.length < 60 ? /^((?:\p{Lu}\p{Ll}[\p{L}’'-]*\s){3,4})\p{Lu}[\p{Lu}’'-]{2,}$/u.exec(text)?.[1] : undefined;
  return name !== undefined && hasGivenName(name.trim()) ? [name.trim()] : [];
}

function nameBehindHouse(text: string): string | null {
  if (lacksCapitals(text)) return null;
  const words = text.split(' ');
  for (const count of [2, 3]) {
    const rest = words.length - count;
    const house = words.slice(0, rest).join(' ');
    if (rest < 1 || rest > 2 || !(isHouse(house) || (rest === 2 && isStation(house)))) continue;
    const names = readNames(words.slice(rest).join(' '));
    if (names) return names[0]!;
  }
  return null;
}

function isHouse(name: string): boolean {
  return isPressName(name) || pressTitle(name) !== null;
}

/** Words for a reporter in scripts without capitals, before the desk. */
const ROLE_UNCASED = /^(?:خبرنگار|گزارشگر|دبیر|مراسل|مراسلة|محرر|צרכנות|כתב|כתבת|संवाददाता|रिपोर्टर)(?:\s|$)/u;

/** "Mara HoltHarbour CorrespondentFollow": a name with a role right behind it, which no blank parts. */
function nameBeforeGluedRole(text: string): readonly string[] | null {
  const name = cutGlued(text);
  if (name === text || !text.startsWith(name) || !hasGivenName(name)) return null;
  const behind = text.slice(name.length).replace(/(?<=\p{Ll})\p{Lu}[\p{L}\s]*$/u, '');
  return ROLES.test(behind) || ROLES.test(behind.split(' ', 1)[0]!) ? readNames(name) : null;
}

/** "مهسا فرهمند | خبرنگار گروه شهر", "Мария Лебедева (Редактор отдела)": a name, and what the person does for the house. */
export function nameWithRole(text: string): readonly string[] | null {
  if (text.length > 120) return null;
  const glued = nameBeforeGluedRole(text);
  if (glued || !/[|(,–—-]/.test(text)) return glued;
  const [, name, role] =
    /^([^|()]{4,50}?)\s?(?:\|\s?|\()([^|()]{4,60})\)?$/u.exec(text) ??
    // "Mara Holt | Harbour Editor | The Pier"
    /^([^|]{4,50}?)\s?\|\s?([^|]{4,60}?)\s?\|[^|]{2,40}$/u.exec(text) ??
    // "Mara Holt - Senior News Editor"
    /^([^|()–—]{4,50}?)\s[-–—]\s([^|()–—]{4,50})$/u.exec(text) ??
    // "Mara Holt, Courier Staff"
    /^([^|(),]{4,50}?),\s([^|(),]{2,40}\s(?:[Ss]taff|[Cc]ontributor))$/u.exec(text) ??
    [];
  if (!name || !role || isFurniture(name)) return null;
  const isRole =
    ROLES.test(role) || ROLE_UNCASED.test(role) || ROLES.test(role.split(/\s/)[0]!) || /\sstaff$/i.test(role);
  // "By Mara Holt | Staff Writer"
  return isRole ? (readByline(name)?.names ?? readNames(name)) : null;
}

/** "Veröffentlicht am", "Mis à jour le", "Pubblicato il", "Opublikowano:", "Обновлено:", "입력": what stands before a date. */
const STAMP_LABEL =
  /(?<!\p{L})(?:artikel\s)?(?:(?:zuletzt|letzte|last|sist|senast|dernière|ultim[oa]|última|ostatnia|poslední|последнее|останнє)\s)?(?:publi\S+|posted|veröffentlicht|erschienen|erstellt|stand|offentliggjort|udgivet|updated?|aktualisiert|aktualisierung|änderung|actualizad[oa]|mis(?:e)? à jour|mise? en ligne|modifié\S*|créé\S*|pubblicat[oa]|aggiornat[oa]|aggiornamento|scritto|creato|creado|atualizad[oa]|postado|criado|gepubliceerd|bijgewerkt|geplaatst|uppdaterad|oppdatert|opdateret|oprettet|julkaistu|päivitetty|birt|birtist|uppfært|opublikowano|zaktualizowano|aktualizacja|aktualizováno|vydáno|zveřejněno|dodano|megjelent|frissítve|közzétéve|actualizat|yayınlan\S+|güncelle\S+|giriş|опубликован\S+|обновлен\S+|создано|опубліковано|оновлено|δημοσι\S+|ενημερώθηκε|paskelbta|atnaujinta|diterbitkan|diperbarui|tayang|terbit|đăng ngày|ngày đăng|cập nhật|(?:기사|최종)?(?:입력|수정|등록|승인)|(?:发布|發布|更新)(?:时间|時間|日)?|(?:掲載|公開|投稿)日?)\s?(?:am|on|le|el|il|em|at|om|op|den|la|dne|lúc)?(?!\p{L})\s?:?/giu;

/** Longest line that is but a label and a moment, in UTF-16 units. */
const LONGEST_STAMP = 50;

/** "Publié le 28/03 à 21h00", "Publisert 7 timer siden", "Uppdaterad11 mars": the label of a date, and some number behind it. */
export function isLabelledStamp(text: string): boolean {
  return text.length <= LONGEST_STAMP && /\d/.test(text) && text.search(STAMP_LABEL) === 0;
}

/** The line without its dates, clocks and their labels: "28.04.2024 | 09:36 Uhr | Jana Roth" is "Jana Roth". */
export function withoutStamps(text: string): string {
  const stamps = findDates(text);
  let rest = text;
  for (const { start, end } of [...stamps].reverse())
    rest = `${withoutWeekday(rest.slice(0, start))} | ${rest.slice(end)}`;
  if (stamps.length === 0) return text.trim();
  return rest
    .replace(
      /(?<!\d)\d{1,2}[:.h]\d{2}(?::\d{2})?\s?(?:uhr|am|pm|a\.m\.|p\.m\.|(?!(?:by|von|par|por|de|di|da|door|av|af|od|oleh)\b)[A-Z]{2,4}\b|h\b)?(?:\s(?:[ECMPA][SD]?T|GMT|UTC|BST|CES?T|EES?T|IST|MSK|WIT?A?B?|[KJHSP]ST|SGT|SAST|[EWC]AT|A[EC][SD]?T|NZ[SD]T)(?!\p{L}))?/giu,
      ' | ',
    )
    .replace(STAMP_LABEL, ' | ')
    .replace(/\b(?:um|at|am|à|on|kl\.?|ore|ob|mon|tue|wed|thu|fri|sat|sun)(?:day|nesday|rsday|urday)?\b\.?,?/giu, ' ')
    .replace(/(?<=^|\s)(?:في|بتاريخ|ב-?)(?=\s)/gu, ' ')
    .replace(/^[\s|,./–—-]+|[\s|,/–—-]+$/gu, '')
    .replace(/[^\S\u3000]+/g, ' ')
    .replace(BY_BEHIND, 'by ');
}

/** "12 marzo 2019 da Paolo Ferri", "12 marca 2019 przez Annę Nowak": words for "by" that are also parts of names, behind a date. */
const BY_BEHIND = /^(?:da|[Oo]d|przez|автором|autorem|bởi)\s(?=\p{Lu})/u;

/** "Enviado por Mara Holt el Mar, 12/03/2019": what stands before a date without its day of the week. */
function withoutWeekday(before: string): string {
  const [, rest, day] =
    /^(.*?\S)\s(?:am|on|le|el|il|em|op|den|på|w|dne|la)\s(\p{L}{2,14})\.?,?\s*$/u.exec(before) ?? [];
  return day !== undefined && isWeekday(day) ? rest! : before;
}
