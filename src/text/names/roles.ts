import { isBroadcaster } from '../press-names/broadcasters.ts';
import { NOT_NAMES, ROLE_MODIFIERS, ROLES } from './words.ts';

/** True for "Political Correspondent", "in Berlin", "Reuters": what may follow a name in a byline and is none. */
export function isRole(text: string): boolean {
  const plain = text.trim().replace(/[.,]$/, '');
  return (
    ROLES.test(plain.replace(POSTED, '')) ||
    DESK_ROLE.test(plain) ||
    SPECIAL.test(plain) ||
    isBroadcaster(plain.toUpperCase()) ||
    /^(?:(?:in|aus|à|en|a|i|from|at|de|da|do|em|din|uit|från|fra|frá|z|ze|w|we|v|ve|iz|из|з|в|dari)\s\p{Lu}|[«„"“].{2,40}[»“"”]$)/u.test(
      plain,
    ) ||
    NOT_NAMES.has(plain.toLowerCase()) ||
    /^(?:text|tekst|texte|texto|testo|teksti|words)$/iu.test(plain) ||
    /^(?:фото|foto|fotos|photos?|bilder|zdjęcia|kuvat?)\s(?:авто\S+|auto\S+|by the author|d\S+ aut\S+|de l[’']auteure?|tekijä)$/iu.test(
      plain,
    ) ||
    /^\p{Lu}[\p{L}-]+$/u.test(plain) ||
    // "…, חיפה": one word behind a name, where no capitals are.
    /^[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Devanagari}\u200c]+[।.]?$/u.test(plain) ||
    /^\p{Lu}[\p{L}\s]+(?:desk|team|staff|redaktion|news)$/iu.test(plain)
  );
}

/** "envoyée spéciale à Dakar", "Korrespondentin in Rom": the place behind a role. */
const POSTED =
  /\s(?:in|at|à|au|aux|en|a|em|da|na|bei|für|for|i|w|we|v|ve|в|у|om|pour|para|per)\s\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+)?$/u;

/** "Redaktion Wirtschaft", "redacteur economie", "korrespondent utrikes": a role and its field behind it. */
const DESK_ROLE =
  /^(?:redaktion|ressort|redact(?:eur|rice|ie)|redaktør|redaktör|verslagg(?:ever|eefster)|correspondent[e]?|korrespondent(?:in)?|journalist[ea]?|reporter|редактор|корреспондент|dziennikar(?:z|ka)|toimittaja)\s\p{L}[\p{L}&/-]+(?:\s(?:&|und|en|og|och|a|i|и)\s\p{L}+)?$/iu;
/** "for the Courier", "Special to the Courier", "специально для «Прибоя»": for whom somebody from outside wrote. */
const SPECIAL =
  /^(?:(?:special(?:ly)?\s)?(?:for|to)\s(?:the\s)?\p{Lu}[\p{L}\s.’'-]{2,30}|(?:специально\s)?для\s[«"„\p{Lu}].{2,30}|exklusiv für\s.{3,30}|pour\s(?:le|la|l’|l')\s?\p{Lu}.{2,30}|especial para\s.{3,30})$/iu;

/** "TV Maré", "Agência Maré", "Le Quai", "El Sol del Norte", "Parti Hírek": what stands behind a name is a house by its first or last word. */
const HOUSE =
  /^(?:(?:TV|R[áa]dio|Ag[êe]ncia|Agenzia|Agence|Jornal|Di[áa]rio|Gazeta|Portal|Rede|Revista|Corriere|Giornale)\s\p{Lu}.*|(?:Le|La|Les|Il|El|Los|Las|Die|Der|Das|Het|De)\s\p{Lu}\p{L}+(?:\s(?:de|del|di|du|des|da|do|della)\s\p{Lu}\p{L}+)?)$|\s(?:News|Media|Haber|Hírek|Vesti|Vijesti|Zprávy|Noticias|Nyheter|Nyheder|Uutiset|Nieuws|Nachrichten|Zeitung|Gazette|Times|Tribune|Herald|Online|TV)$/u;

/** "Redakteurin Jana Roth", "PIER-online-Redakteurin Jana Roth": what one writes as, and for whom, before the name. */
const BEFORE_NAME =
  /^(?:\p{Lu}[\p{L}\d.&-]*-)?(?:redakteur(?:in)?|reporter(?:in)?|korrespondent(?:in)?|kolumnist(?:in)?|volontär(?:in)?|journalist(?:in)?|autor(?:in)?|journaliste|reporter|verslagg(?:ever|eefster)|redacteur|correspondent|korrespondent|reportern?|journalisten|redaktør(?:en)?|toimittaja|журналист(?:ка)?|корреспондент(?:ка)?|кореспондент(?:ка)?|журналіст(?:ка)?)\s(?=\p{Lu}\S+\s\p{Lu})/iu;

/** A name without what the person writes as before it. */
export function withoutRoleBefore(name: string): string {
  return name.replace(BEFORE_NAME, '');
}

/** Whether what follows a name in a list is the house, not another name. */
export function isHouseBehind(text: string): boolean {
  return HOUSE.test(text);
}

/** "Mara Holt Food & Drink Editor", "Jana Roth Politics and Policy Reporter": what joins two words of a desk joins no names. */
const DESKS =
  /(?<=\p{L} \p{Lu}\S+) (?<desk>\p{L}[\p{L}’'-]+) (?:&|and|und|et|y|e|en|og|och|ja|i|a) \p{L}[\p{L}’'-]+ (?<role>\S+)$/u;

/** A byline without the first of its desk's words; any other text as it is. */
export function withoutDesks(text: string): string {
  const { desk, role } = DESKS.exec(text)?.groups ?? {};
  if (desk === undefined || !ROLE_MODIFIERS.has(desk.toLowerCase()) || !ROLES.test(role!)) return text;
  return text.replace(DESKS, ` ${role}`);
}
