import { pressTitle } from '../../../../text/press-names/titles.ts';

/** One word of a name: "Courier", "g1", "elKurier.es", "Página/12", without its genitive. */
const WORD =
  "(?:\\p{Lu}[\\p{L}\\p{M}\\d]*|\\p{Ll}[\\p{Ll}\\d]{0,11}[\\p{Lu}\\d][\\p{L}\\d]*)(?:[’'&.+-](?![se](?!\\p{L}))[\\p{L}\\p{M}\\d]+)*(?:/\\d{1,3})?";
const HOST = '[\\p{Ll}\\d-]{2,30}\\.\\p{Ll}{2,6}(?!\\p{L})';
/** Small words inside names; the next word of the name must follow. */
const SMALL = '(?:of|the|and|de|del|della|dello|des|du|di|da|do|dos|la|le|los|el|y|e|und|et|och|og|van|von|der|für|på)';

/** Source of a pattern, for the flag `u`, that captures one to five words of a name in running text. */
export const NAME = `((?:${HOST}|(?:\\d{1,3}\\s)?${WORD}(?:\\s(?:${SMALL}\\s){0,2}${WORD}){0,4}))`;

/** One word of a name as sites write theirs: "Courier", "7Harbours", "eHafen", "hafen.example". */
const ENTRY_WORD =
  "(?:(?:\\p{Lu}|\\d{1,4}(?=\\p{Lu})|\\p{Ll}{1,2}(?=\\p{Lu}))[\\p{L}\\p{M}\\d]*(?:[’'&.+_-](?!s(?!\\p{L}))[\\p{L}\\p{M}\\d]+)*!?|[\\p{Ll}\\d-]{2,30}(?:\\.\\p{Ll}{2,10}){1,2})";
/** One to four such words; the whole of what stands behind the words of an entry. */
export const ENTRY_NAME = `[«„“"]?(${ENTRY_WORD}(?:\\s(?:(?:of|the|and|de|del|della|des|du|la|le|el|y|e|und|et|och|og|van|von|der|&) ){0,2}${ENTRY_WORD}){0,3})[»“”"]?`;

/** Words for papers that are small behind a name's first where only that has a capital: "Obalni list", "Večerní noviny". */
export const SMALL_PRESS_WORD =
  "(?:list|listy|novine|noviny|novosti|novice|vijesti|vesti|zprávy|dnevnik|deník|denník|týdeník|týždenník|večerník|večernik|vjesnik|glasnik|glas|kurir|kurýr|žinios|diena|avīze|vēstis|teataja|päevaleht|portal|portál|вестник|вісник|дневник|газета|новости|новини|вести|гласник|лист|портал|курьер|кур[’']єр|правда|хвиля|час|дзеркало)";

const AHEAD = new RegExp(`(?:[„“"«»‘]\\s?)?${NAME}`, 'uy');
/** "«Дзеркалу тижня»": quotation marks hold a name whole, its words in small letters too. */
const QUOTED = /[„“"«»‘]\s?(\p{Lu}[^„“”"«»‘’\n.,;:!?]{1,40}?)\s?[“”"«»’]/uy;
/** "Večernji list": a known title's words in small letters stand behind the first. */
const LONGER = /(?:\s\p{Ll}{2,14}){1,2}/uy;
const BEHIND = new RegExp(`(?<![\\p{L}\\d])${NAME}[“”"»’]?$`, 'u');
/** The same before a place: "с които „Търговски вестник“ разполага". */
const QUOTED_BEFORE = /[„“"«»‘]\s?(\p{Lu}[^„“”"«»‘’\n.,;:!?]{1,40}?)\s?[“”"»]$/u;
/** Days that stand behind a name without a comma: "told the Courier Friday". */
const DAYS = /\s(?:mon|tues|wednes|thurs|fri|satur|sun)day$/iu;
/** Endings set off by an apostrophe. */
const CASE = /[’'](?:s|e|a|ye|ya|in|ın|un|ün|nin|nın|de|da|den|dan)?$/u;

/** Small words with a sentence's capital, before a name or alone: "Auf Küstenbote-Anfrage", "Según pudo saber …". */
const OPENING =
  /^(?:And|As|At|After|Although|Before|But|For|From|However|If|In|On|Since|So|That|This|When|While|With|Yet|Auch|Auf|An|Bei|Das|Dem|Den|Der|Die|Für|Im|In|Laut|Mit|Nach|Und|Vom|Von|Wie|Au|Aux|Avec|Ce|Comme|Dans|D’après|En|Et|Mais|Par|Pour|Selon|Al|Como|Con|Cuando|Para|Pero|Por|Según|Y|Ao|Aos|À|Com|Em|Mas|Na|No|Pelo|Segundo|Anche|Come|Da|Nel|Per|Secondo|Door|Ook|Op|Volgens|Av|Från|Fra|För|Men|Når|När|Og|Och|Som|Till|Til|В|Во|Как|На|По|С)(?:\s|$)/u;

/** The name that begins at a place of a text, or null. */
export function nameAt(text: string, at: number, language: string | null = null): string | null {
  QUOTED.lastIndex = at;
  const quoted = QUOTED.exec(text)?.[1];
  if (quoted && quoted.split(' ').length <= 5) return plainName(quoted) || null;
  AHEAD.lastIndex = at;
  const found = AHEAD.exec(text)?.[1];
  if (!found) return null;
  LONGER.lastIndex = AHEAD.lastIndex;
  const longer = LONGER.exec(text)?.[0];
  const title = longer ? titleAtStart(`${found}${longer}`, language) : null;
  return plainName(title ?? found) || null;
}

/** The part of words, more than the first, that is a known title. */
function titleAtStart(words: string, language: string | null): string | null {
  for (let end = words.length; end > 0; end = words.lastIndexOf(' ', end - 1))
    if (words.includes(' ') && pressTitle(words.slice(0, end), language)) return words.slice(0, end);
  return null;
}

/** The name that ends at a place of a text, or null. */
export function nameBefore(text: string, at: number): string | null {
  const before = text.slice(Math.max(0, at - 60), at);
  const quoted = QUOTED_BEFORE.exec(before)?.[1];
  const found = quoted && quoted.split(' ').length <= 5 ? quoted : BEHIND.exec(before)?.[1];
  return found ? plainName(found) || null : null;
}

/** "Latarnia.pl Grzegorz Petryka": who speaks stands right behind whom he speaks to. */
const SITE_FIRST = /^(\p{L}[\p{L}\d-]{2,24}\.\p{Ll}{2,4})\s.*$/u;
/** "Partlap.hu-nak" */
const SITE_CASE = /(?<=\.\p{Ll}{2,4})-\p{Ll}{1,4}$/u;

/** A name as captured, without a day behind it, endings of cases, and the small word that opens a sentence. */
export function plainName(text: string): string {
  return text
    .replace(SITE_FIRST, '$1')
    .replace(SITE_CASE, '')
    .replace(DAYS, '')
    .replace(CASE, '')
    .replace(OPENING, '')
    .trim();
}
