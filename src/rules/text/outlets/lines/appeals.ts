import { scannerOf } from '../../../../text/cues.ts';
import { isAgency } from '../../../../text/press-names/agencies.ts';
import { isHouseName } from '../names/house.ts';
import { NAME, plainName } from '../names/name-pattern.ts';
import { isTopicLabel } from '../names/topics.ts';

/** Small words before a house's name: "of the", "de la", "vom". */
const THE =
  "(?:(?:the|el|la|los|las|lo|il|le|les|o|a|os|as|de|het|der|die|das|dem|den|az?|журнала|газеты|газети|издания) |[Ll][’']|all[’']|dell[’'])?";
/** What stands between a word and whose it is. */
const OF =
  "(?:of|from|to|for|with|on|de|del|da|do|das|dos|du|d[’']|di|della|dell[’']|dello|dal|dalla|a|al|alla|all[’']|ao|à|au|aux|en|em|no|na|su|sul|sulla|von|vom|der|des|bei|van|op|på|til|till|fra|från|hos|w|z|od|na|pre|pro|v|u|от|на|в|з|від)";
const HOUSE = `${THE}[«“„"]?${NAME}`;

/**
 * Appeals to readers that only the house itself prints, in a text or under it:
 * "Get more from The Pier Post with a digital subscription", "Subscribers to The Pier Post can …";
 * "Comentar las notas de Rompeolas es exclusivo para suscriptores", "Los lectores suscritos a Rompeolas pueden comentar";
 * "Receba as notícias da Maré", "Recevez les infos du Phare", "Få nyheter från Kajen";
 * "Ten tekst przeczytałaś dzięki prenumeracie Latarni", "Článek je jen pro předplatitele Majáku".
 */
const APPEALS: readonly string[] = [
  `[Gg]et more (?:from|out of) ${HOUSE} with an? (?:\\p{Ll}+ )?(?:subscription|membership)`,
  `(?:^|[.!?] )(?:\\p{L}{2,5} )?(?:[Cc]omentar(?:ios)?|[Cc]omentários|[Cc]omment(?:s|ing|er|aires?|are)|[Kk]omment(?:are|ieren|era|ere|aren?)|[Rr]eageren) (?:[\\p{Ll}’']+ ){0,4}${OF}\\s?${HOUSE}(?= (?:[\\p{Ll}’']+ ){0,6}(?:exclusiv|reserv|réserv|riservat|only|nur|vorbehalten|voorbehouden|suscriptor|assinant|subscriber|abonn))`,
  `(?:exclusiv\\p{L}*|reserv\\p{L}*|réserv\\p{L}*|riservat\\p{L}*|only|nur|vorbehalten|exclusief|exklusiv\\p{L}*|tylko|wyłącznie|jen|pouze|iba|kun|endast|bara|vain|только|лише|doar) (?:for|para|per|pour|aux?|agli|ai|für|voor|för|for|dla|pro|pre|для|pentru)? ?(?:os |los |les |l[’'])?(?:[\\p{Ll}]{4,12} )?(?:subscribers?|suscriptor[ae]?s|abonnés|assinantes|abbonati|Abonnent(?:en|innen)|abonnees|abonnenter|prenumeranter|prenumerator\\p{L}+|předplatitel\\p{L}*|predplatiteľ\\p{L}*|подписчик\\p{L}+|передплатник\\p{L}+|abonați\\p{L}*) (?:${OF}\\s?)?${HOUSE}`,
  `(?:^|(?:[Cc]lique aqui|[Hh]az clic aquí|[Cc]licca qui|[Cc]liquez ici|[Cc]lick here|[Kk]lik hier) (?:e|y|para|per|pour|et|to|en) )(?:[Rr]eceba|[Rr]ecibe|[Rr]ecib[ií]|[Rr]eciba|[Rr]ebeu|[Rr]ecevez|[Rr]icevi|[Rr]eceive|[Gg]et|[Ee]rhalten Sie|[Oo]ntvang|[Ff]å|[Oo]trzymuj|[Pp]rimește|[Pp]rimiți|[Dd]ostávejte|[Пп]олучайте|[Оо]тримуйте) (?:[\\p{Ll}’']+ ){0,3}(?:notícias|noticias|notícies|news|headlines|stories|nouvelles|infos|actus|actualités|notizie|Nachrichten|nieuws|nyheter|nyheder|wiadomości|zprávy|správy|știri|știrile|новости|новини) ${OF}\\s?${HOUSE}`,
  `(?:[Aa]bonne|[Ii]nscri|[Ss]uscr[ií]b|[Ss]ubscr|[Ii]scriv|[Aa]ssine|[Cc]adastre|[Mm]eld je|[Ss]chrijf|[Oo]ntvang|[Rr]ecevez|[Rr]ecib|[Rr]icevi|[Ss]igned? up|[Ss]ign up|[Aa]bonniere|[Bb]estellen Sie|[Pp]renumerera|[Tt]ilmeld)[^.!?]{0,60}(?:[Nn]ewsletters?|[Ii]nfolettre|lettre d[’']information|[Bb]olet[ií]n|[Bb]oletim|[Nn]ieuwsbrief|[Nn]yhetsbrev|[Nn]yhedsbrev) (?:gratuite |gratuito |quotidienne |diario |diária )?${OF}\\s?${HOUSE}`,
  // In another case than the name's own: it wants a sign that shows it plainly.
  `przeczytał\\p{L}*(?:/\\p{L}+)? dzięki (?:prenumeracie|subskrypcji) ${HOUSE}`,
  `(?:vantagens|benefícios) de ser assinante ${OF}\\s${HOUSE}|(?:ventajas|beneficios) de ser suscriptora? ${OF}\\s${HOUSE}|avantages (?:d[’']être abonné|de l[’']abonnement) ${OF}\\s?${HOUSE}|vantaggi di essere abbonat\\p{L} ${OF}\\s?${HOUSE}`,
  `(?:[Tt]ake part|[Vv]ote|[Hh]ave your say) in (?:the|our) ${NAME} (?:poll|survey)|(?:[Pp]articipez|[Rr]épondez) au sondage ${OF}\\s?${HOUSE}|(?:[Pp]articip[aáeé]|[Vv]ot[aáeé]) (?:en|na) (?:la )?(?:encuesta|enquete) ${OF}\\s?${HOUSE}`,
  // "Die Redaktion der Küstenblätter dankt Ihnen", "La rédaction du Phare vous remercie", and the verb first.
  `(?:[Dd]ankt (?:Ihnen|euch|dir|allen \\p{L}+) |[Ww]ünscht (?:Ihnen|euch|dir) |[Dd]anken? wir )?[Dd]ie Redaktion (?:der|des|von) ${HOUSE}(?:(?<=dankt (?:Ihnen|euch|dir) die Redaktion .{2,60})|(?= (?:dankt|wünscht) (?:Ihnen|euch|dir)))`,
  `(?:[Ll]a rédaction ${OF}\\s?${HOUSE} vous (?:remercie|souhaite)|[Ll]a redacción ${OF}\\s?${HOUSE} (?:le|les|te|os) (?:agradece|desea)|[Aa] redação ${OF}\\s?${HOUSE} (?:agradece|deseja)|[Ll]a redazione ${OF}\\s?${HOUSE} (?:ti|vi|La) (?:ringrazia|augura)|[Dd]e redactie ${OF}\\s?${HOUSE} (?:dankt|wenst) (?:u|je|jullie)|[Ee]veryone at ${HOUSE} (?:thanks|wishes) you)`,
  // "Die Küstenblätter leben von denen, die sie lesen", "Le Phare vit grâce à ses lecteurs", "Lantern is funded by its readers".
  `${HOUSE} (?:(?:lebt|leben) von (?:denen|seinen|ihren|Ihnen|Ihrer|deiner|eurer)|vit (?:grâce à|de) (?:ses|vos|votre)|vive (?:gracias a|de) (?:sus|tu|su)|vive d[ao]s? (?:seus|sua)|vive grazie (?:ai suoi|a te)|(?:is|are) (?:entirely |wholly |mostly )?(?:funded|supported|paid for) by (?:its |our |your )?(?:readers|people|you)|relies on (?:its readers|you)|leeft van (?:zijn|haar|uw|jouw)|wordt mogelijk gemaakt door (?:zijn|haar|uw|jouw)|lever a[vf] (?:sine|sina|dere|din)|utrzymuje się (?:z|dzięki))(?!\\p{L})`,
  // "Bei der kade entscheidet eine unabhängige Redaktion", "At Lantern, our independent newsroom …".
  `(?:^|[.!?] )(?:Bei der|Bei dem|Beim|Bei|At|Chez|Bij|Hos|Ved) (?:${NAME}|(?<=der |dem )((?!\\p{Ll}+(?:en|er|es|em) )\\p{Ll}{3,10})(?= \\p{Ll}+t )),? [^.!?]{0,60}(?:unabhängige[nr]?|independent|indépendante?|onafhankelijke|oberoende|uavhengige?|uafhængige?) (?:Redaktion|Journalist|newsroom|journalis|rédaction|redactie|redaktion)`,
];

/** What a house of German makes of its name and something it offers: "SPRINT.de-Umfrage", "Hafenblick-WhatsApp-Channel", "kade-Politik-Newsletter". */
const COMPOUND =
  /(?<![\p{L}\d.-])((?:\p{Lu}|\d)[\p{L}\p{M}\d.&+]*(?:[ -](?!WhatsApp|Push|Telegram)\p{Lu}[\p{L}\p{M}\d.]*){0,2}|\p{Ll}{3,}[\p{L}\d.]*(?:-(?!WhatsApp|Push|Telegram)\p{Lu}[\p{L}\d.]*)?)-(?:WhatsApp-|Push-|Telegram-|E-Mail-)?(?:Newsletter|Community|Channel|Kanal|App|Umfrage|Abstimmung|Podcast|Leserreporter|Nachrichtenüberblick|Abo|Briefing|Nieuwsbrief|nieuwsbrief|kanaal|kanalen|nyhetsbrev|nyhedsbrev)(?![\p{L}-])/gu;
/** How it then speaks to its readers. */
const SPEAKS =
  /(?<!\p{L})(?:[Uu]nser(?:e[mnrs]?)?|Melden Sie|Meldet euch|Melde dich|Abonnieren Sie|Abonniert?|Laden Sie|Ladet|Holen Sie|Holt euch|Hol dir|Schicken Sie|Schickt uns|Schick uns|Kommt in|Werde Teil|Werdet Teil|Schaut|Hört|Lesen Sie|Hören Sie|Folgen Sie|Folge|genau richtig|teilnehmen|mitmachen|abstimmen|Hier (?:geht|an|zum|zur|könn)|Jetzt|[Oo]nze|[Mm]eld je|[Vv]olg|[Vv]åra?|[Vv]årt|[Vv]ores)(?!\p{L})/u;
/** How names are written that are no nouns: "WELLE.de", "KPZheute", "kade", "Now24"; and capitals that every house has offers on. */
const WRITTEN = /^\p{Ll}|\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}|^\p{Lu}{4,}|[\d.]/u;
const SUBJECTS = /^(?:UNESCO|FIFA|UEFA|EURO|NATO|HTML5?|E-?\p{Lu}|\d|news|mail|online|premium|push|whatsapp)/iu;

/** Offices and firms that have newsletters, too. */
const OFFICE =
  /^(?:Ville|Mairie|Région|Département|Métropole|Ministère|Université|Ayuntamiento|Ministerio|Universidad|Gobierno|Prefeitura|Governo|Universidade|Câmara|Comune|Regione|Ministero|Università|Gemeente|Stadt|Gemeinde|Universität|Council|City|University|Ministry|Kommune|Gmina|Miasto)(?!\p{L})/u;
/** Longest line of such an appeal, in UTF-16 units. */
const LONGEST = 260;
/** Who speaks to readers: whoever else lives by them is told of. */
const TO_READERS =
  /(?<!\p{L})(?:you|your|us|our|Sie|Ihre?\p{Ll}*|Ihnen|uns|unser\p{Ll}*|[Dd]u|dich|dein\p{Ll}*|euch|vous|vos|votre|nous|nos|tu|te|ti|vi|sus?|nuestr\p{Ll}+|u|uw|je|jouw|ons|onze|dig|din|deg|oss|vår\p{Ll}*)(?!\p{L})/u;
/** What an appeal weighs, and one that bends the name. */
const WEIGHT = 2.2;
const BENT = 1.4;

const PATTERNS: readonly RegExp[] = APPEALS.map((source) => new RegExp(source, 'u'));
const cuesIn = scannerOf(() => [...PATTERNS, COMPOUND], LONGEST);
/** From which on appeals say what others may say of a house. */
const TOLD_OF = PATTERNS.length - 2;
const COMPOUND_CUE = 1 << PATTERNS.length;

const NONE: readonly { readonly name: string; readonly weight: number }[] = [];

/** Houses that speak of themselves as they ask readers to subscribe, comment, vote or follow. */
export function appealingHouses(text: string): readonly { readonly name: string; readonly weight: number }[] {
  const cues = cuesIn(text);
  if (cues === 0) return NONE;
  const names: string[] = [];
  for (const [at, pattern] of PATTERNS.entries())
    if ((cues & (1 << at)) !== 0 && (at < TOLD_OF || TO_READERS.test(text)))
      names.push(
        ...(pattern
          .exec(text)
          ?.slice(1)
          .filter((name) => name) ?? []),
      );
  if ((cues & COMPOUND_CUE) !== 0 && SPEAKS.test(text))
    for (const [, name] of text.matchAll(COMPOUND)) if (isNoNoun(name!)) names.push(withoutDesk(name!));
  return [...new Set(names.map((name) => plainName(name)))]
    .filter((name) => name.length > 1 && !OFFICE.test(name) && !isAgency(name) && !isTopicLabel(name))
    .map((name) => ({ name, weight: /przeczytał/u.test(text) ? BENT : WEIGHT }));
}

function isNoNoun(name: string): boolean {
  return (isHouseName(name, 'de') || WRITTEN.test(name)) && !SUBJECTS.test(name);
}

/** "kade" for "kade-Politik": a house in small letters and one of its desks. */
function withoutDesk(name: string): string {
  return /^\p{Ll}[\p{Ll}\d.]*[ -]\p{Lu}/u.test(name) ? name.slice(0, name.search(/[ -]/)) : name;
}
