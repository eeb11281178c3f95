import { scannerOf } from '../../../../text/cues.ts';
import { isAgency } from '../../../../text/press-names/agencies.ts';
import { isBroadcaster } from '../../../../text/press-names/broadcasters.ts';
import type { Passage } from '../../passages.ts';
import type { Span } from '../../span.ts';
import { isCommonHost, isFileName, isHost } from '../addresses/hosts.ts';
import { isHouseName } from '../names/house.ts';
import { NAME, plainName } from '../names/name-pattern.ts';
import { withoutServices } from './services.ts';

/** What houses ask of their readers: follow, subscribe, download the app, write to us. In lower case, without flags that slow it. */
const INVITATION =
  /(?<![a-zà-žа-я])(?:follow|subscri|sign(?:ing)? up|newsletter|download|apps?(?:[\s.,!]|$)|whatsapp|telegram|google news|google actualités|push[- ](?:alert|nachricht|notif)|stay (?:informed|up to date|connected|tuned)|support (?:us|our|independent|the)|unterstütz|soutenez|soutenir|apoy[ae]|apoie|sostieni|steun|stöd|støt|wesprzyj|wspieraj|podpoř|podporte|підтрим|поддерж|подкреп|υποστηρ|susține|destek ol|dukung|donat|check out|read more|more (?:from|on|stories)|unlimited|mailing list|e-?mailed|folge[nt]? (?:sie|uns)|abonn|anmeld|herunterladen|fehler|entdeckt|mehr (?:von|auf|bei|aus)|lesen sie|suivez|retrouvez|inscri|téléchargez|suscri|suscr[ií]b|subscríb|bolet[ií]n|butllet[ií]|apúnta|sígu[ae]\S*|sigue\s|seguir\s|descarga|regístr|exclusiv\S+ para|iscriv|segui(?:ci)?\s|scarica|abbona|assine|assinant|siga\s|baixe|inscreva|receba|leia mais|volg\s|meld je|word lid|bli medlem|bliv medlem|become a member|mitglied werden|werde mitglied|devenez membre|hazte socio|diventa socio|log in|schrijf je in|abonneer|följ\s|prenumerera|ladda ner|gå med|følg\s|meld deg|tilaa|seuraa|lataa|polub|obserwuj|zapisz|subskry|napisz do nas|sledujte|odebírejte|kövess|támogas|iratkoz|kövesd|подпис|следете|последвайте|слушайте|четете|пратите|pratite|zapratite|читайте|следите|подпиши|takip|abone|indir(?:in)?\s|ακολουθήστε|εγγραφ|διαβάστε|ikuti|langganan|unduh|theo dõi|đăng ký|urmăr|abonează|sekite|prenumeruo|تابع|اشترك|متابعة|عقب|دنبال|עקבו|הירשמו|フォロー|登録|会員|구독|关注|關注|下载|发布|發布|转载|轉載|版权)/;
const NAMES = new RegExp(`(?<![\\p{L}\\d])${NAME}`, 'gu');
/** The verb that opens such a line has a capital, too: "Find The Pier Post on …", "Follow Lantern". */
export const ASKING =
  /^(?:Follow|Find|Get|Download|Support|Read|Watch|Join|Visit|Subscribe|Listen|Try|Like|Love|Discover|Découvrez|Entdecken|Descubre|Descubra|Scopri|Ontdek|Upptäck|Oppdag|Opdag|Odkryj|Objevte|Folgen|Lesen|Laden|Abonnieren|Suivez|Retrouvez|Lisez|Téléchargez|Abonnez-vous|Sigue|Síguenos|Siga|Descarga|Lee|Leia|Baixe|Assine|Segui|Scarica|Leggi|Volg|Lees|Download|Följ|Läs|Følg|Les|Læs|Seuraa|Lue|Tilaa|Obserwuj|Czytaj|Sledujte|Čtěte|Kövess|Читайте|Подписывайтесь|Подпишитесь|Следите|Поддержите|Підтримайте|Підтримуйте|Підписуйтесь|Стежте|Подкрепете|Последвайте|Следвайте|Υποστηρίξτε|Ακολουθήστε|Διαβάστε|Unterstützen|Soutenez|Apoya|Apoye|Apoie|Sostieni|Steun|Stöd|Støtt|Støt|Wesprzyj|Wspieraj|Polub|Podpořte|Podporte|Támogasd|Támogassa|Susțineți|Susține|Urmăriți|Pratite|Zapratite|Podržite|Пратите|Dukung|Ikuti|Unduh)\s(?:en\s|su\s|a\s|zu\s|på\s|на\s|за\s|το\s|την\s|τον\s)?/u;
/** Houses in scripts without capitals, by their last signs. */
const EAST =
  /(?<![\p{Script=Han}\p{Script=Katakana}ー])(?:[\p{Script=Han}\p{Script=Katakana}ー]{2,6}(?:新聞|日報)(?:デジタル|オンライン|電子版)?|\p{Script=Han}{2,3}(?:日报|晚报|时报|周刊))/gu;
/** "subscription to Lantern", "suscriptores de El Faro", "stories from the Star", "Támogasd a Hidat": right before the name that it is about. */
const OF =
  /(?:subscri\p{L}+ (?:to|of)|(?:from|by|with|of)(?: the)?|suscri\p{L}+ (?:a|de)|(?:bolet[ií]n|butlletí|newsletter|infolettre|nieuwsbrief) (?:de|del|d[aeiou]|van)|abonn\p{L}+ (?:de|du|à|der|des|von)|assin\p{L}+ (?:d[aeo]|a|o)|abbonat\p{L}+ (?:a|al|del)|(?:auf|bei|von|van|på|fra|från|sur|en|su|em|no|na|v|w|en el)(?:\sder|\sdem|\sla|\sle)?|читайте|подписывайтесь на|támogasd a|kövesd a|(?:unterstützen|abonnieren|lesen) sie (?:die|den|das)|soutenez|apoye?a?|apoie|sostieni|wesprzyj|підтримайте|поддержите)\s$/iu;

/** "The Greenwater newsletter has …", "De Havenraad-app": the article is the newsletter's. */
const ARTICLED = /^(?:The|De|Het|Die|Der|Das)\s(.+)$/u;
const NOUN = /^(?:[\s-](?:newsletter|podcast|app|website|site|channel|nieuwsbrief)s?)(?!\p{L})/u;
const WITH_NOUN = /-(?:newsletter|podcast|app|website|nieuwsbrief)$/u;

function withoutNoun(words: string, behind: string): string {
  const bare = ARTICLED.exec(words)?.[1];
  return bare !== undefined && (NOUN.test(behind) || WITH_NOUN.test(bare)) ? bare.replace(WITH_NOUN, '') : words;
}

/** "Más información sobre inscripciones en …", "Karten unter …" */
const EVENT =
  /(?:m[aá]s|mais|maggiori|ulteriori|further|more|weitere|nähere|plus d['’]|flere|mer|více|więcej) (?:informa|info)|inscripcion|inscriç|iscrizion|inscriptions?(?!\p{L})|regist(?:er|ration) (?:at|on|via|here)|tickets?(?!\p{L})|entradas|ingressos|biglietti|billets|karten|anmeldung (?:unter|bei|per)|biljett|billett|bilety|vstupenk/iu;

const LONGEST = 320;
const mayInvite = scannerOf(() => [INVITATION], LONGEST);

/** Houses named where readers are asked to follow, subscribe or write: at a text's end, or in short notices anywhere. */
export function invitedHouses(
  { text, index, prose, chrome }: Passage,
  span: Span,
): readonly { readonly name: string; readonly weight: number }[] {
  if (
    text.length > LONGEST ||
    text.length < 12 ||
    (index >= span.from && index < span.to - 3 && prose > 10 && chrome === null)
  )
    return [];
  const asked = mayInvite(text) === 0 ? -1 : text.toLowerCase().search(INVITATION);
  if (asked < 0) return [];
  // In a whole paragraph of the text such words come late and mean little: only an address counts.
  const late = index <= span.to && prose > 10 && asked > 120;
  const tail = index >= span.to - 3 && index <= span.to + 6;
  const found: { name: string; weight: number }[] = [];
  for (const match of text.matchAll(NAMES)) {
    const words = hostAt(text, match.index) ?? withoutServices(plainName(match[1]!.replace(ASKING, '')));
    const name = withoutNoun(words, text.slice(match.index + match[0].length));
    if (
      // Whoever's event it is has a page for it.
      (index <= span.to && isHost(name) && EVENT.test(text)) ||
      (late && !isHost(name)) ||
      // "holt@piermedia.example": a writer's address is read for itself.
      text[match.index - 1] === '@' ||
      isAgency(name) ||
      isFileName(name) ||
      isCommonHost(name.toLowerCase()) ||
      name.length < 2 ||
      name === 'Sie' ||
      name.split(' ').length > 3
    )
      continue;
    // Buttons are written in capitals: "ABONE OL".
    const house = isHost(name)
      ? tail
      : isHouseName(name) && (isBroadcaster(name) || name !== name.toUpperCase() || isInside(text, match.index));
    const about = OF.test(text.slice(Math.max(0, match.index - 30), match.index));
    if (house) found.push({ name, weight: tail ? (about || isHost(name) ? 2.2 : 1.7) : about ? 1.7 : 1.1 });
    else if (about && tail) found.push({ name, weight: 1 });
  }
  for (const [name] of text.matchAll(EAST)) found.push({ name, weight: tail ? 2.2 : 1.1 });
  return found.length <= 3 ? found : [];
}

/** "Mehr unter www.pierpost.example/abo": the host of an address without a scheme. */
function hostAt(text: string, at: number): string | undefined {
  return text.startsWith('www.', at)
    ? /^(?:[a-z\d-]{1,40}\.){1,3}[a-z]{2,7}(?![a-z\d-])/i.exec(text.slice(at + 4, at + 160))?.[0]
    : undefined;
}

/** Whether a small letter stands before a place: a name in capitals inside a sentence is no button. */
function isInside(text: string, at: number): boolean {
  return /\p{Ll}\s$/u.test(text.slice(Math.max(0, at - 3), at));
}
