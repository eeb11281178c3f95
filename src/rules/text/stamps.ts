import { type DateContext, type DateMention, findDates, isSettled } from '../../text/dates.ts';
import { isPressName } from '../../text/press-names.ts';
import { remembered } from '../../text/remembered.ts';
import { isEntryMeta } from './entry-meta.ts';

/** What a date in a line of its own says of the article. */
export type StampRole = 'published' | 'updated' | 'bare';

/** A date in a short line, with its role. */
export interface Stamp {
  readonly mention: DateMention;
  readonly role: StampRole;
}

/** Longest line that is read as a stamp, in UTF-16 units: a date inside a paragraph is an event's. */
const LONGEST = 220;

/** "July 18, 20130", "July 18, 20133 min read": a number that a dump set right behind the year. */
const COUNTER = /(?<=\p{L}{3}\.?\s\d{1,2},\s(?:19|20)\d\d)\d{1,3}(?=$|\s?mins?(?!\p{L}))/u;

const UPDATED =
  /(?:up-?dated?|last (?:modified|changed|edited|update)|modified|revised|aktualisiert|geändert|stand|letztes update|(?:letzte |zuletzt )?(?:geändert|änderung|aktualisierung|bearbeitet|bearbeitung|überarbeitet)|ändra[dt]|redigera[dt]|redigeret|redigert|endret|muokattu|poslední (?:změna|aktualizace|úprava)|uprav(?:eno|ené)|ostatnia (?:zmiana|modyfikacja|aktualizacja)|zmieniono|zmodyfikowano|frissült|módosít(?:va|ás\S*)|utolsó (?:frissítés|módosítás)|ultima (?:actualizare|modificare)|actualizării|modificat|ažurirano|izmijenjeno|posodobljeno|последнее (?:обновление|изменение)|останнє оновлення|змінено|відредаговано|последна промяна|обновена|ændret|pakeista|diubah|mis à jour|mise à jour|màj|modifié|actualizad[oa]|agg\.|actualización|modificad[oa]|modifica(?:t[oa])?|atualizad[oa]|atualização|aggiornat[oa]|aggiornamento|ultima modifica|bijgewerkt|laatste update|gewijzigd|uppdaterad|oppdatert|sist oppdatert|opdateret|ændret|päivitetty|zaktualizowano|aktualizacja|aktualizováno|aktualizované|güncelle\S*|обновлен[оа]|изменен[оа]|оновлено|ενημερώθηκε|τελευταία ενημέρωση|frissítve|actualizat|uppfært|atnaujinta|diperbarui|cập nhật|更新|最終更新|修正|수정|최종수정|تحديث|آخر تحديث|به ?روز ?رسانی|ویرایش|עודכן|עדכון|अपडेट)\S{0,3}[\s:.(–-]{0,4}(?:(?:on|am|le|el|il|den|op|vom|at|à|:)\s)?[^\d]{0,28}$/iu;
const PUBLISHED =
  /(?:publi\S+|posted|mis en ligne|(?<!\p{L})(?:créée?|paru|gepostet|eingestellt|online gestellt|verfasst|cread[oa]|criad[oa]|postad[oa]|divulgad[oa]|scritto|creato|inserito|oprettet|opprettet|skapad|luotu|lagt ut|dodano|utworzon\S+|utworzenia|zveřejněn\S*|zverejnen\S*|vytvořen\S*|vložen\S*|közzét\S+|létrehoz\S+|feltölt\S+|postat|creat|adăugat|objavljen\S*|kreirano|oluştur\S+|eklenme|yüklenme|создан[оа]|размещен[оа]|створено|розміщено|ημερομηνία|δημοσίευση|ανάρτηση|terbit|dipublikasikan|diunggah|xuất bản|publikuota|įkelta|publicēt\S|avaldatud|објављено|публикуван[оа])|online (?:seit|since|depuis|desde|dal|sinds|sedan|siden)|first published|article date|issued|created|veröffentlicht|erschienen|erstellt|artikel vom|publié\S*|paru|publicad[oa]|pubblicat[oa]|gepubliceerd|geplaatst|publicerad|publisert|offentliggjort|udgivet|julkaistu|opublikowan\S+|publikace|vydáno|yayınlan\S+|yayın\S*|giriş|опубликован\S+|дата|опубліковано|δημοσιεύ\S+|megjelent|publicat|birt|paskelbta|diterbitkan|tayang|đăng|公開|配信|掲載|投稿|発表|입력|등록|기사입력|승인|发布|發布|发表|نشر|تاریخ|انتشار|פורסם|प्रकाशित)\S{0,3}[\s:.(–-]{0,4}[^\d]{0,28}$/iu;
/** Films ("26.10.2025 | 2:43 min"), events, deadlines: dates that are none of an article's. */
const FOREIGN =
  /(?:\d:\d\d\s?min|all rights|(?<!\p{L}|online )(?:founded|since|est\.)|gegründet|(?<!\p{L}|online )seit(?!\p{L})|(?<!\p{L})(?:depuis|desde|dal(?!\p{L}))|launch(?:ed)?(?:\sdate|:)|release\sdate|air\sdate|opening\s(?:date|night):|expires|deadline|valid until|bis zum|jusqu|hasta|fino al|(?<!\p{L})(?:born|geboren|née?|died|gestorben)(?!\p{L}))/iu;

/** "© 2011 The Pier Post, 5 May 2011"; a clock beside the day, as in "© ISLA | 5.5.2011 08:03", is the article's. */
const RIGHTS = /©|\(c\)\s|copyright/i;

/** "[^1]: Minutes of the board, 4 March 1911.": a note's dates are of what it is about. */
const NOTE = /^\[\^[^\]]{1,12}\]:/;
/** "Saved on: 2024-05-02", "Abgerufen am 2.5.2024": when a keeper took the article, not when it appeared. */
const KEPT =
  /^\P{L}{0,3}(?:(?:date|last|zuletzt)\s)?(?:saved|accessed|retrieved|clipped|downloaded|imported|exported|captured|bookmarked|archived|abgerufen|aufgerufen|gespeichert|heruntergeladen|consulté|enregistré|téléchargé|consultado|guardado|descargado|acesso em|consultato|salvato|scaricato|geraadpleegd|opgeslagen|gedownload|hämta[dt]|sparad|hentet|lagret|gemt|pobrano|zapisano|citováno|uloženo|letöltve|accesat|дата обращения|сохранено|скачано)(?!\s(?:by|von|par|por|da|door|av|af|przez)\s)(?:\s(?:on|at|am|le|el|il|em|op|den|d\.|dne|du))?(?!\p{L})[\s:]/iu;

/** "— Mara Holt (@maraholt) May 5, 2011": when somebody wrote what the text quotes from elsewhere. */
const POST = /(?:^|\n|\s)[—–-]{1,2}\s?[^—–\n]{2,50}\(@\w{2,30}\)/u;

/** "A post shared by Mara (@maraholt) on May 5, 2011": the same of what a text shows from elsewhere. */
const SHARED =
  /^\P{L}{0,3}(?:an?\s(?:post|photo|video)\s(?:shared|posted)\sby|(?:una\s)?publicación\s(?:compartida\s)?(?:de|por)|(?:une\s)?publication\spartagée|(?:ein\s)?(?:von\s.{2,40}\s\(@[\w.]+\)\s)?(?:geteilter\s)?beitrag\s(?:geteilt|von)|(?:un\s)?post\scondiviso|(?:uma\s)?publicação\s(?:com)?partilhada|публикация\sот|допис,|(?:een\s)?bericht\sgedeeld|(?:ett\s)?inlägg\sdelat|et\s(?:opslag|innlegg)\sdelt|post\sudostępniony|příspěvek\ssdílený|objava\skoju)\s.{0,80}\(@[\w.]{2,30}\)/iu;

/** The dates of a short line that is made of little else, with their roles; null where the line is no stamp. */
export function readStamp(text: string, context: DateContext = {}): readonly Stamp[] | null {
  if (text.length > LONGEST || !/[\d٠-٩۰-۹०-९০-৯０-９]/.test(text)) return null;
  return isSettled(text.replace(COUNTER, '')) ? knownStamps(text) : stampsOf(text, context);
}

/** Most dates read the same in any context: several rules ask for them. */
const knownStamps = remembered((text) => stampsOf(text, {}));

function stampsOf(text: string, context: DateContext): readonly Stamp[] | null {
  if (FOREIGN.test(text) || KEPT.test(text) || NOTE.test(text) || POST.test(text) || SHARED.test(text)) return null;
  const mentions = findDates(text.replace(COUNTER, ''), context).filter(
    // "April 2004" is an issue's date where it is all that the line says.
    ({ readings, quote }) =>
      readings.some((reading) => reading.length === 10) ||
      (readings[0]!.length === 7 && (quote.length >= text.trim().length * 0.7 || isOfIssue(text, quote))),
  );
  if (mentions.length === 0 || (!mentions[0]!.timed && RIGHTS.test(text))) return null;
  const dated = mentions.reduce((sum, mention) => sum + mention.quote.length, 0);
  const words = wordsAround(text, mentions[0]!);
  const ofEntry = isEntryMeta(text) ? mentions.find(({ readings }) => readings[0]!.length === 10) : undefined;
  if (ofEntry) return [{ mention: ofEntry, role: 'published' }];
  const labelled = mentions.some((mention) => roleOf(text, mention) !== 'bare');
  if (!labelled && words > 10 + mentions.length * 4) return null;
  // "Soldiers in Kunduz (6.12.2010)": a date in brackets is the picture's; a clock beside it is the article's.
  if (
    !labelled &&
    !mentions[0]!.timed &&
    (words > 4 || /[\u3040-\u30ff\u4e00-\u9fff]{7}/.test(text.slice(0, mentions[0]!.start))) &&
    /[(（][^()（）]{0,60}$/.test(text.slice(0, mentions[0]!.start)) &&
    /^[^()（）]{0,40}[)）]/.test(text.slice(mentions[0]!.end))
  )
    return null;
  if (!labelled && isOfEvent(text, mentions[0]!)) return null;
  // "Jonas Bremer won the race on 28.04.2024." is a sentence, whatever its length.
  if (
    !labelled &&
    /(?<!\sน|\d\s?[Mm]in)[.!?。]["”’]?$/u.test(text) &&
    words > 9 &&
    dated < text.length * 0.5 &&
    !endsInClock(text, mentions[0]!)
  )
    return null;
  // "市长于2023年10月27日在港口宣布，新渡船将于明年启用。" is one, too, where words have no blanks between them.
  if (!labelled && text.endsWith('。') && dated < text.length * 0.5 && countUnparted(text) > 14) return null;
  const stamps = mentions.map((mention) => ({ mention, role: roleOf(text, mention) }));
  // "5 May 2011 (updated 6 May 2011, 15:24)": the date beside that of an update is the publication's.
  const paired = stamps.length === 2 && stamps[0]!.role === 'bare' && stamps[1]!.role === 'updated';
  return paired ? [{ ...stamps[0]!, role: 'published' }, stamps[1]!] : stamps;
}

/** "Northlight Review | March 2022": a month beside a paper's name and nothing else. */
function isOfIssue(text: string, month: string): boolean {
  const rest = text.replace(month, '').trim();
  return /^[|·•,–—-]|[|·•,–—-]$/u.test(rest) && isPressName(rest.replace(/^[\s|·•,–—-]+|[\s|·•,–—-]+$/gu, ''));
}

/** "Jueves, 5 de mayo de 2011 a las 14:07 hs.": the full stop is that of a word behind the clock. */
function endsInClock(text: string, { end, timed }: DateMention): boolean {
  return timed && /\d{1,2}[:.h]\d{2}[^\d]{0,8}$/.test(text.slice(end, end + 30)) && text.length - end < 30;
}

/** "The pier was signed over to the town on August 14, 1935": words of a sentence lead to the date, and no clock stands by it. */
function isOfEvent(text: string, { start, timed }: DateMention): boolean {
  return !timed && /\p{Lu}.*(?:\s\p{Ll}{2,}){4}[\s,]+$/u.test(text.slice(0, start));
}

/** The words of the part of a line that a date stands in: bars, and the ends of lines, part what a line says. */
function wordsAround(text: string, { start, end }: DateMention): number {
  const from = Math.max(text.lastIndexOf('|', start - 1), text.lastIndexOf('\n', start - 1)) + 1;
  const to = /[|\n]/.exec(text.slice(end))?.index;
  return countWords(text.slice(from, to === undefined ? text.length : end + to).trim());
}

/** Words between blanks, dashes apart; where words have none between them, as many as their letters make. */
function countWords(text: string): number {
  return text.split(/\s+(?:[–—-]\s+)?/u).length + Math.round(countUnparted(text) / 4);
}

/** Letters of scripts that set no blanks between words. */
function countUnparted(text: string): number {
  return /[\u0e00-\u0eff\u2e80-\u9fff]/.test(text)
    ? (text.match(/[\u0e00-\u0eff\u3040-\u30ff\u4e00-\u9fff]/g)?.length ?? 0)
    : 0;
}

function roleOf(text: string, mention: DateMention): StampRole {
  // "Cập nhật lúc 14:05 12/03/2024", "Aktualisiert um 14.05 Uhr am 12.03.2024": the clock may stand first.
  const before = text
    .slice(Math.max(0, mention.start - 45), mention.start)
    .replace(/(?<!\d)\d{1,2}[:.h]\d{2}(?!\d)(?=\D{0,14}$)/u, ' ');
  const after = text.slice(mention.end, mention.end + 14);
  if (UPDATED.test(before) || /^\s*(?:更新|修正|\(?updated\)?(?!\p{L}|\s+\S))/iu.test(after)) return 'updated';
  if (PUBLISHED.test(before) || /^\s*(?:公開|配信|掲載|発表|입력|发布)/u.test(after)) return 'published';
  return 'bare';
}
