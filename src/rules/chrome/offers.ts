import { scannerOf } from '../../text/cues.ts';

/** Longest line that is nothing but an offer, in UTF-16 units. */
const LONGEST = 230;

/** "… in unserem täglichen Hafen-Newsletter", "notre lettre", "our morning newsletter": a house's own letter. */
const OWN_LETTER =
  /(?<!\p{L})(?:our|unsere?[mnrs]?|notre|nos|nuestr[oa]s?|nostr[aoie]|noss[oa]s?|onze|ons|vår[at]?|vores|naszego|naszym|nasz|našeho|náš|našem|nášho|наш\p{L}{0,4}) (?:[^\s.!?]+ ){0,4}[^\s.!?]*(?:news-?letter|infolettre|boletín|nieuwsbrief|nyhetsbrev|nyhedsbrev|nyhetsbrevet|uutiskirje|newsletteru|zpravodaj|рассылк\p{L}*|розсилк\p{L}*)/u;

/** "Follow the Courier WhatsApp channel here", "Melden Sie sich hier an: Pier-WhatsApp-Channel" */
const CHANNEL = /(?:whats\s?app)[\s-]?(?:channel|kanal|chaîne|canal|canale|kanaal|kanał|csatorn|канал)/u;
const CHAIN = /(?:chaîne|canal|canale|kanaal|kanal|канал\p{L}*|channel)\s(?:de\s|di\s|på\s|en\s|на\s)?whats\s?app/u;
const JOINED =
  /(?<!\p{L})(?:follow|join|subscribe|anmelden|melden sie|melde dich|abonnier\p{L}+|folg\p{L}+|genau richtig|suivez|rejoignez|abonnez|sígue\p{L}*|síguenos|únete|suscríbete|segui\p{L}*|iscrivi\p{L}*|siga|participe|volg|abonneer|följ|følg|obserwuj|dołącz|sleduj\p{L}*|kövesd|urmărește\p{L}*|pratite|подпис\p{L}+|підпис\p{L}+)(?!\p{L})/u;

/** "News of the quay, in your inbox", "…, en tu correo": the end of a line that offers a letter. */
const TO_INBOX =
  /(?:in (?:your|dein(?:em)?|ihr(?:em)?) (?:e-?mail ?)?(?:inbox|postfach|e-?mail-postfach)|to your inbox|en tu (?:correo|buzón|e-?mail)|en su (?:correo|buzón)|dans votre (?:boîte (?:mail|e-mail|aux lettres)|messagerie)|nella tua (?:casella|email|mail)|no seu (?:e-?mail|correio)|na sua caixa(?: de entrada)?|in (?:je|uw) (?:mailbox|inbox)|i din (?:inkorg|inbox|indbakke|mail|innboks)|na (?:twoją|twoja|vaši|váš) (?:skrzynkę|e-?mail|mail))$/u;

/** "Every weekday the news that matters", "Chaque matin, l'essentiel …": how a letter's own words begin. */
const DAILY =
  /^(?:(?:erhalten|bekommen|lesen) sie (?:werktags|täglich|jeden \p{L}+|jede woche|wöchentlich|morgens) |(?:get|receive) [^.!?]{0,60}(?:every|each) (?:morning|weekday|day|evening|week|\p{L}+day)|(?:chaque|tous les) (?:matins?|soirs?|jours?|semaines?|lundis?|vendredis?|samedis?), ?(?:l['’]essentiel|recevez|retrouvez|le meilleur|les|l['’]actualité|toute l)|recib[ea] (?:cada|todos los|todas las) |ricevi ogni |receba (?:todas?|todos|cada) |ontvang (?:elke|iedere|dagelijks) |få (?:varje|hver|dagens) [^.!?]{0,60}(?:mejl|mail|inkorg|indbakke|innboks)|otrzymuj codziennie|dostávejte každ)/u;

/** "For 5 euros a month you help the newsroom", "Mit einem Abo ab 5,99 Euro im Monat machen Sie …" */
const MONTHLY =
  /\d\s?(?:euros?|€|£|\$|dollars?|kr(?:oner|onor)?|zł|lei|kč|ft|руб\p{L}*|₽|грн|tl)[.,]?\s(?:pe lună|im monat|monatlich|pro monat|a month|per month|par mois|al mes|al mese|por mês|per maand|i månaden|om måneden|måneden|miesięcznie|měsíčně|mesačne|havonta|mjesečno|mesečno|в месяц|на місяць|ayda)|[£$€]\s?\d[\d.,]*\s(?:a|per|im|par|al) (?:month|monat|mois|mes|mese)/u;
const HELPED =
  /support|unterstütz|(?<!\p{L})abo(?!\p{L})|möglich|recherch|journalis|redac|rédac|redak|soutien|soutenir|apoya|sostien|sosten|abbon|abonn|steun|stött|støtt|wspier|wesprz|podpoř|támogat|ajut|susțin|podrž|поддерж|підтрим|destek|independ|unabhängig|subscri/u;

/** "This article would not exist without our subscribers", "Ten artykuł przeczytałeś dzięki prenumeracie" */
const ARTICLE = String.raw`(?<!\p{L})(?:(?:this|our) (?:article|story|work|journalism|report\p{L}*)|diese[rs]? (?:artikel|text|beitrag|recherche)|cet article|este (?:artículo|reportaje)|questo articolo|este artigo|dit artikel|den här artikeln|denne artik\p{L}+|ez a cikk|ten (?:artykuł|tekst)|tento (?:článek|text|článok)|acest articol|эта статья|ця стаття)\s`;
const WITHOUT = String.raw`(?=[^.!?]*(?<!\p{L})(?:without|ohne|sans|sin|senza|sem|zonder|utan|uden|uten|nélkül|bez|fără|без)(?!\p{L}))`;
const READERS = `(?=[^.!?]*(?:subscri|our reader|member|supporter|donor|abonn|leser|mitglied|unterstütz|lecteur|lector|suscript|socios|lettor|abbonat|leitor|assinant|lezer|läsar|prenumerant|medlem|előfizető|olvasó|támogató|prenumerat|czytelni|předplatitel|čtenář|cititor|abonaț|читател|подписчик|читач))`;
const BY_PLAN = `[^.!?]{0,60}(?:dzięki prenumeracie|dank (?:ihres|deines|eines) abos|geschenkt|grâce à votre abonnement|gracias a tu suscripción|grazie al tuo abbonamento)`;
const THANKS = new RegExp(`${ARTICLE}(?:${WITHOUT}${READERS}|${BY_PLAN})`, 'u');

/** "You are reading a gift article", "Sie lesen einen geschenkten Artikel" */
const GIVEN =
  /(?:sie lesen einen geschenkten artikel|you are reading a gift(?:ed)? article|this article (?:was|has been) (?:gifted|shared with you)|cet article vous (?:est|a été) offert|este artículo te lo (?:regala|han regalado)|questo articolo ti è stato regalato|dit artikel (?:is|werd) (?:je|u) cadeau|den här artikeln har du fått|denne artikel er en gave)/u;

/** "Jetzt Hafen-Abonnent werden!", "Already a subscriber? Log in here", "… Donate now!" */
const BUTTON =
  /^jetzt [^.!?]{2,40}(?:abonnent|mitglied|förder|unterstütz)\p{L}*(?::in|\*in)? werden!?$|^schon (?:abonnent|mitglied|kunde)\p{L}*\?|[.!?] (?:jetzt spenden|spende jetzt|donate now|support us|faites un don|je fais un don|dona ahora|haz tu donación|dona ora|doe mee|doneer nu|stöd oss|støtt oss|wesprzyj nas|přispějte|támogass|donează)[.!]?$|^(?:texte|recherchen|artikel|geschichten|beiträge) wie (?:dieser|diese) (?:kosten|sind nur möglich)|^(?:stories|journalism|articles|reporting) like this (?:costs?|takes?|(?:is|are) (?:only )?(?:made )?possible)/u;

/** "Der tägliche Newsletter aus dem Hafen, montags bis freitags", "the weekly newsletter from the quay" */
const PERIODICAL =
  /^(?!.*[.!?]\s.*[.!?]$).*(?<!\p{L})(?:tägliche[rnms]?|wöchentliche[rnms]?|(?:the|your) (?:daily|weekly|morning|evening)) (?:[^\s.!?]+ ){0,2}[^\s.!?]*newsletter (?:aus|von|vom|für|from|of|on|for|with|mit)(?!\p{L})/u;

/** "Produced by Seagull Voice using AI narration. Listen to more stories on its app." */
const READ_ALOUD =
  /(?:using ai narration|(?:read|narrated|voiced) by (?:an )?(?:ai|automated)|listen to more stories (?:on|in)|you can now listen to)/u;

/** "Pagina se actualizează automat la 60 de secunde", "This page reloads automatically": over the posts of a live page. */
const RELOADS =
  /^(?:\p{L}+ )?(?:this page|die(?:se)? seite|cette page|(?:esta )?página|(?:questa )?pagina|deze pagina|sidan|siden|strona|stránka|страница|сторінка) [^.!?]{0,40}(?:automat|автомат)[^.!?]{0,50}$/u;

const OFFERS: readonly (readonly [RegExp, string])[] = [
  [OWN_LETTER, 'newsletter'],
  [CHANNEL, 'newsletter'],
  [CHAIN, 'newsletter'],
  [TO_INBOX, 'newsletter'],
  [DAILY, 'newsletter'],
  [MONTHLY, 'account'],
  [THANKS, 'account'],
  [GIVEN, 'account'],
  [BUTTON, 'account'],
  [PERIODICAL, 'newsletter'],
  [READ_ALOUD, 'player'],
  [RELOADS, 'navigation'],
];
const cuesIn = scannerOf(() => OFFERS.map(([pattern]) => pattern), LONGEST);

/** The rule by which a line offers a house's letter, its channel or a subscription, or asks for money; else null. */
export function offerRule(text: string): string | null {
  if (text.length > LONGEST) return null;
  const cues = cuesIn(text);
  if (cues === 0) return null;
  const lower = text.toLowerCase();
  for (let place = 0; place < OFFERS.length; place += 1) {
    const [pattern, rule] = OFFERS[place]!;
    if ((cues & (1 << place)) === 0 || !pattern.test(lower)) continue;
    if ((pattern === CHANNEL || pattern === CHAIN) && !JOINED.test(lower)) continue;
    if (pattern === MONTHLY && !HELPED.test(lower)) continue;
    return rule;
  }
  return null;
}
