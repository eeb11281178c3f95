import { CAPITAL, kindOf, SURROGATE } from '../character-kinds.ts';
import { gluedMonth } from '../dates/glued-months.ts';
import { monthsOf } from '../dates/months.ts';
import { isWeekday } from '../dates/weekdays.ts';
import { cutGlued } from './glued.ts';
import { NOT_NAMES, ROLE_MODIFIERS, ROLES } from './words.ts';

const INITIALS = /(?<=\p{Ll}.*\s.*\p{Ll}) (?!(?:I{2,3}|I?V|VI{1,3}|JR|SR|MD|MP|QC|KC|OBE)$)\p{Lu}{2,4}$/u;
const CAPITALS_FIRST = /^(\p{Lu}[\p{Lu}\p{M}.'’-]+(?:\s\p{Lu}[\p{Lu}\p{M}.'’-]*){1,4})\s(\p{L}.*\p{Ll}.*)$/u;

/** A name without what stands behind it on its line: a role, a house's initials, words in small letters behind capitals. */
export function cutTails(name: string): string {
  // "Mara Holt HBNC Executive Editor": the house stands between name and role.
  return cutInitials(cutRole(cutInitials(cutSmallTail(name.replace(GENITIVE, '')))));
}

/** "Mara Holt What's On", "Mara Holt Women’s Football": a desk opens with a word that no name ends with. */
const GENITIVE = /(?<=^\S+ \S+(?: \S+)?) \p{Lu}\p{L}+['’]s(?: .*)?$/u;

/** "Mara Holt July 18, 20130", "Mara HoltJune 07": a byline without the date behind the names, also a damaged one. */
export function cutDate(text: string): string {
  if (!/\d/.test(text)) return text;
  const [, before, word] = /^([^\d]{3,80}?)\s?(\p{L}{3,12})\.?\s+\d/u.exec(text) ?? [];
  if (!before || !word) return cutWeekday(text);
  if (monthsOf(word).length > 0) return isTwoWords(before) ? cutWeekday(before) : text;
  const month = gluedMonth(word, text.slice(text.indexOf(word) + word.length));
  return month !== undefined && monthsOf(month).length > 0
    ? `${before} ${word.slice(0, -month.length)}`
    : cutWeekday(text);
}

/** "Mara Holt Tuesday,", "Mara Holt Freitag, 13.01.2017": the day of the week before a date, behind two words of a name or more. */
function cutWeekday(text: string): string {
  const [, before, day] = /^([^\d]{3,80}?),?\s(\p{L}[\p{L}-]{1,14})\.?,?\s*(?:\d.*)?$/u.exec(text) ?? [];
  return before && isWeekday(day!) && isTwoWords(before) ? before : text;
}

/** "Theresa" before "May 5" is no name without it. */
function isTwoWords(text: string): boolean {
  return /\p{L}\S*\s+\S*\p{L}/u.test(text.trim());
}

/** "LENA MARU Envoyés spéciaux à Brême", "MARA HOLT AP Sports Writer": names in capitals end where words in small letters begin. */
function cutSmallTail(name: string): string {
  const [, capitals = '', tail = ''] = CAPITALS_FIRST.exec(name) ?? [];
  const words = capitals.split(' ');
  if (words.filter((word) => /\p{Lu}{2}/u.test(word)).length < 2 || /\p{Lu}{2}/u.test(tail)) return name;
  // "LE GALL Marine" is one person.
  if (!tail.includes(' ') && !ROLES.test(tail)) return name;
  while (words.length > 2 && NOT_NAMES.has(words.at(-1)!.toLowerCase())) words.pop();
  return words.join(' ');
}

/** "Ville Saarinen HS": a house's initials behind two words of a name or more, unless they are "III", "PhD" or the like. */
function cutInitials(name: string): string {
  // Most names end in a small letter.
  const isCapital = (kindOf(name.charCodeAt(name.length - 1)) & (CAPITAL | SURROGATE)) !== 0;
  const behind = isCapital ? INITIALS.exec(name) : null;
  return behind ? name.slice(0, behind.index) : name;
}

/** "Amy Gibbons Political Correspondent": the role and what qualifies it go; of "Senior Political Correspondent" nothing stays. */
function cutRole(name: string): string {
  const words = name.split(' ');
  if (!ROLES.test(words.at(-1)!)) return name;
  words.pop();
  // "Mara Holt AP Sports Writer": the agency is between both.
  while (
    words.length > 2 &&
    (ROLE_MODIFIERS.has(words.at(-1)!.toLowerCase()) || /^(?:AP|AFP|PA|UPI)$/.test(words.at(-1)!))
  )
    words.pop();
  // "корреспондент" alone is nobody.
  return words.length === 0 || ROLE_MODIFIERS.has(words.at(-1)!.toLowerCase()) ? '' : words.join(' ');
}

/** Names at the start of a text without what stands behind them: dates, "published", sentences, labels. */
export function cutBehind(text: string): string {
  return (
    cutTail(cutDate(cutGlued(text)))
      .replace(
        /\s*(?:\d.*|[|•·–—(@].*|-\s.*|(?<!\p{L})(?:published|posted|updated|veröffentlicht|aktualisiert|erschienen|publiée?|mise?|publicado|actualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt|publicerad|uppdaterad|publisert|oppdatert|publiceret|opdateret|julkaistu|päivitetty|birt|uppfært|opublikowano|aktualizacja|publikováno|vydáno|megjelent|publicat|yayınlanma|опубликовано|обновлено|опубліковано|оновлено|in|für|for|of|on|at|über)(?![\p{L}\p{M}]).*)$/isu,
        '',
      )
      .replace(/\s*(?<!\p{L})\p{Ll}{3,}\s\p{Ll}{3,}\s\p{Ll}{2,}.*$/su, '')
      // "Katharina Brodersen Stand: 12.03.2024": the label of what follows.
      .replace(/(?<=\p{L}\s\S+)\s+\p{L}{4,}\s?:.*$/su, '')
  );
}

/** The hour behind a name, and the word before it. */
const CLOCK =
  /\s(?:(?:um|at|à(?:\(s\))?|às|alle|a(?:\sla\/s|\slas)?|en|op|om|kl\.?|klo|o|v|la|di|dátum:|zaman:|на|о|об|в|στις|في|ב-)\s)?\d{1,2}[:.h]\d{2}(?:\s?(?:Uhr|[AaPp]\.?\s?[Mm]\.?|[πμ]\.\s?μ\.|[صم]))?$/u;

/** "Mara Holt um 10:30", "Mara Holt à 10h30": the names of a byline without the hour that a weblog sets behind them. */
export function cutClock(text: string): string {
  return text.replace(CLOCK, '');
}

/** "Mara Holt Leave a Comment", "Jana Roth Kommentar verfassen": the way to the form below the text, as themes of weblogs set it. */
const TO_COMMENTS =
  /\s+(?:(?:Leave|Add|Post|Write) a (?:[Cc]omment|[Rr]eply)|No [Cc]omments|Comments? (?:off|closed)|Kommentar (?:verfassen|schreiben|hinterlassen)|(?:Schreibe|Hinterlasse) (?:einen Kommentar|eine Antwort)|(?:Keine|Noch keine) Kommentare|(?:Laisser|Ajouter|Écrire) un commentaire|(?:Aucun|Pas de) commentaires?|Dej(?:a|ar) un comentario|(?:Sin|No hay) comentarios|Lascia un commento|(?:Nessun|Ancora nessun) commento|Deixe um comentário|(?:Sem|Nenhum) comentários?|(?:Plaats|Geef|Laat) een reactie|Reageer|Geen reacties|(?:Lämna|Skriv) en kommentar|(?:Inga|Ingen) kommentar(?:er)?|Dodaj komentarz|Brak komentarzy|Zanechat komentář|Napsat komentář|Оставить комментарий|Нет комментариев|\d{1,4} (?:[Cc]omments?|[Kk]omment\p{L}*|comm?ent[aá]\p{L}+|commenti|reacties?|[Кк]омм?ент\p{L}+|hozzászólás|yorum))(?!\p{L}).*$/u;

/** "Rédigé par Mara Holt et publié depuis Overblog", "Автор Иван Петров На чтение 3 мин.": what a system says of itself, and how long one reads. */
const OF_SYSTEM = /\s(?:et publié depuis \S+|[Нн]а чтение\s\d.*|[Вв]ремя (?:на )?чтени[ея]\s.*)$/u;

/** A line without such a way, and without what its system adds. */
export function cutCommentLink(text: string): string {
  return text.replace(TO_COMMENTS, '').replace(OF_SYSTEM, '');
}

/** "Samya Kullab The Associated Press": what follows the house's article is the house. */
export function cutTail(part: string): string {
  return cutCommentLink(part).replace(
    /\s+(?:The\s.*|for\s.*|Follow|Folgen|Suivre|Seguir|(?:Contact|Kontakt|Contatt|E-?[Mm]ail)[^,]*)$/u,
    '',
  );
}
