import { isAgency } from '../../../../text/press-names/agencies.ts';
import { isBroadcaster } from '../../../../text/press-names/broadcasters.ts';
import { pressTitle } from '../../../../text/press-names/titles.ts';
import { isPressName } from '../../../../text/press-names.ts';

/** "with The Namib", "suscriptores de El Faro": inside a sentence only a name's article has a capital. */
const ARTICLE =
  /^(The|De|Het|Le|La|Les|El|Los|Il|Lo)\s(?!Hague|Netherlands|Bahamas|Gambia|Philippines|Salvador|Paz|Havre|Rioja|Pen|Bilt|Hoop)\p{Lu}/u;
/** In which languages the articles are written: "El Saife" is a person in English. */
const ARTICLES: { readonly [language: string]: readonly string[] } = {
  en: ['The'],
  nl: ['De', 'Het'],
  fr: ['Le', 'La', 'Les'],
  es: ['El', 'La', 'Los'],
  it: ['Il', 'La', 'Lo'],
};

/** "Ao PÚBLICO", "dijo a LA NUEVA VOZ": houses that write their names so, where the text does not. */
const CAPITALS =
  /^(?=.{6})(?!UNICEF|UNESCO|INTERPOL|EUROPOL|FRONTEX|EUROSTAT|NASCAR|CONMEBOL|CONCACAF|MERCOSUR|ANVISA|INFARMED|PETROBRAS|GREENPEACE|OXFAM|BREXIT)\p{Lu}{2,}(?:\s\p{Lu}{2,}){0,3}$/u;

/** "PierOnline", "QuayLive": a word and one for what sites are, written as one. */
const ONE_WORD = /^(?!Word|Face)\p{Lu}[\p{Ll}\d]{2,}(?:Online|Live|Today|Mail|Post|Press|Daily|Express|Insider)$/u;

/** "Maré Hoje", "Skerran Live", "Rive-Matin": what papers and sites put behind a place. */
const OF_TODAY =
  /^\p{Lu}[\p{L}’'-]+(?:\s(?:Hoje|Hoy|Oggi|Heute|Today|Azi|Dnes|Danas|Vandaag|Сегодня|Сьогодні|Днес|Live|Online)|-(?:Matin|Soir|Hebdo|Infos?))$/u;

/** Whether a name ends as papers and sites do that are called after their place. */
export function isOfToday(name: string): boolean {
  return OF_TODAY.test(name);
}

/** "kade online": a house in small letters, and what it is. */
const SMALL_ONLINE =
  /^(?!(?:der|die|das|den|dem|ein|nur|auch|rein|jetzt|dort|hier|und|oder|mehr|direkt|bequem|einfach|live|shop|buy|go) )\p{Ll}[\p{Ll}\d-]{2,14} online$/u;

/** Whether a name is set in capitals where its text is not, as houses set their own: "disse ao BALIZA". */
export function isInCapitals(name: string): boolean {
  return CAPITALS.test(name);
}

/** Whether a name is written as sites write theirs: "PierOnline", "Now24", "Portul.ro", "kade online". */
export function isSiteName(name: string): boolean {
  return ONE_WORD.test(name) || SMALL_ONLINE.test(name) || /^\p{Lu}\p{L}+(?:\d{2}|\.\p{Ll}{2,4})$/u.test(name);
}

/** What reads as a newspaper's, magazine's or broadcaster's name inside a sentence, however it is written: "the Courier Post", "NRK", "elKurier.es", "The Namib". */
export function isHouseName(name: string, language: string | null = null): boolean {
  const article = ARTICLE.exec(name)?.[1];
  return (
    isTitle(name, language) ||
    isPressName(name) ||
    isBroadcaster(name) ||
    (article !== undefined && (language === null || (ARTICLES[language]?.includes(article) ?? false))) ||
    CAPITALS.test(name) ||
    ONE_WORD.test(name) ||
    SMALL_ONLINE.test(name) ||
    OF_TODAY.test(name) ||
    /^\p{Ll}+(?:\p{Lu}|\d)|\.\p{Ll}{2,4}$/u.test(name)
  );
}

/** A known title; one that is an everyday word only where nouns have no capitals. */
function isTitle(name: string, language: string | null): boolean {
  const title = pressTitle(name, language);
  return title !== null && !(title.isWord && (language === null || language === 'de'));
}

/** Whether a name beside a reporter's is of the house, no agency's: "COAST TODAY Sports", with its desk. */
export function isOwnHouse(piece: string): boolean {
  const house = piece.replace(/\s(?:Sports?|Business|Politics|Travel)$/u, '');
  return isHouseName(house) && !isAgency(house);
}
