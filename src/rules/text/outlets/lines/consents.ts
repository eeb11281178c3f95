import { scannerOf } from '../../../../text/cues.ts';
import { isAgency } from '../../../../text/press-names/agencies.ts';
import { isOwner } from '../../../../text/press-names/owners.ts';
import { isCommonHost, isHost } from '../addresses/hosts.ts';
import { plainName } from '../names/name-pattern.ts';
import { isHouse } from './rights.ts';

/** One word of a name: "Jetée", "Nord-Molène", "7Hafen", "eKade". */
const WORD =
  "(?:(?:\\p{Lu}|\\d{1,4}(?=\\p{Lu})|\\p{Ll}{1,2}(?=\\p{Lu}))[\\p{L}\\p{M}\\d]*(?:[’'&.+-](?!s(?!\\p{L}))[\\p{L}\\p{M}\\d]+)*)";
/** One to five words, small words of names between them, or a site's address. */
const NAME = `[«„“"]?(${WORD}(?:\\s(?:(?:of|the|de|del|della|des|du|di|da|do|la|le|el|van|von|der|&) ){0,2}${WORD}){0,4}|[\\p{Ll}\\d-]{2,30}(?:\\.\\p{Ll}{2,10}){1,2})[»“”"]?`;
const ARTICLE = "(?:the |d(?:er|ie|as|em|en) |de |het |l[ae]s? |el |il |lo |l[’']|o |a )?";

/**
 * "Nord-Molène et ses partenaires déposent des cookies", "Küstenbote und seine 120 Partner": whose notice of consent a page opens
 * with; in the languages of the world's consent platforms.
 */
const PARTNERS = new RegExp(
  `(?:^|[.!?:,] )${ARTICLE}${NAME},? (?:et|and|und|y|e|en|och|og|ja|i|a|și|in|ve|dan|και|και οι|и|і|та|та його)(?: (?:its|our|their|seine|ihre|ses|nos|leurs|sus|nuestros|(?:i )?su(?:oi|e)|(?:i )?nostri|os seus|seus|nossos|zijn|haar|hun|onze|sina|sine|våra|våre|vores|hans|sen|jego|jej|nasi|její|jeho|naši|njegovi|njezini|partenerii|οι|του|της|его|её|наши|його|її|наші|неговите|нейните|нашите|onun|para|mitra))?(?: \\d{1,4})?(?: (?:\\p{Ll}+ )?\\p{Ll}+)? (?:partenaires|partners?|Partner(?:n|unternehmen)?|socios|partner(?:i|y|zy|ji|ei|nere|e)?|parceiros|partneř?i|partenerii|kumppani\\p{Ll}*|yhteistyökumppani\\p{Ll}*|συνεργάτες|συνεργατών|партн[её]р\\p{Ll}*|ortakları|mitra)(?!\\p{L})`,
  'u',
);

/** Of which such a notice speaks; "Skerran and its partners" may be in the news. */
const CONSENT =
  /cookie|consent|\bdata\b|device|identifiers|traceurs|données|terminal|daten|zugriff|endgerät|datos|dispositivo|dados|dati personali|gegevens|uppgifter|oplysninger|opplysninger|informasjonskapsl|evästei|tiedo[nt]|ciasteczk|\bdan(?:e|ych)\b|údaj|soubory|súbory|süti|adat|kolačić|podat(?:ke|aka)|файл(?:ы|и|ове)|данн(?:ые|ых|ите)|дані|даних|бисквитк|колачић|δεδομέν|çerez|veri|date personale|informații/iu;

/** "… est utilisé par Nord-Molène pour …", "Your data is processed by Quiet Lantern", "wird von der Kade verarbeitet": who keeps what readers give. */
const KEEPS = new RegExp(
  `(?:(?:used|processed|collected|stored|held) by|(?:utilisée?s?|traitée?s?|collectée?s?|recueillie?s?) par|(?:utilizad|tratad|recogid|almacenad|recolhid)[oa]s? p(?:or|el[ao])|(?:utilizzat|trattat|raccolt|usat)[aeio] da(?:l|lla)?|(?:gebruikt|verwerkt|bewaard) door|(?:används|behandlas|behandles|brukes|bruges|lagras|lagres) av|(?:behandles|bruges) af|(?:przetwarzan\\p{Ll}+|wykorzystywan\\p{Ll}+) przez) ${ARTICLE}${NAME}(?= (?:to|for|in|as|and|pour|afin|dans|et|para|con|de acuerdo|a fim|per|al fine|secondo|om|voor|conform|för|for|til|till|w celu|zgodnie)(?!\\p{L}))`,
  'u',
);
/** What readers give. */
const MAIL =
  /e-?mail|courriel|correo|your (?:data|details|information)|personal (?:data|information)|newsletter|données|infolettre|daten|adresse|datos|dados|dati|gegevens|uppgifter|oplysninger|opplysninger|\bdane\b/iu;
/** "Ihre Daten werden von der Kade verarbeitet": the verb last. */
const KEEPS_LAST = new RegExp(
  `(?:[Dd]aten|[Aa]dresse|[Aa]ngaben) (?:wird|werden) (?:\\p{Ll}+ ){0,3}(?:von|durch) ${ARTICLE}${NAME} (?:[\\p{L}-]+ ){0,5}(?:verarbeitet|genutzt|verwendet|gespeichert|erhoben)`,
  'u',
);

/** "… do not necessarily reflect the views of Quiet Lantern", "n’engagent pas la rédaction de Jetée": what is not the house's opinion. */
const VIEWS = new RegExp(
  `(?:(?:views|opinions?|positions?|polic(?:y|ies)) (?:or \\p{Ll}+ )?of ${ARTICLE}${NAME}|(?:opinion|position|point de vue|ligne(?: éditoriale)?) d(?:e|u) ${ARTICLE}${NAME}|(?:opini[oó]n|postura|posición|línea(?: editorial)?) de(?:l)? ${ARTICLE}${NAME}|(?:opini[ãa]o|posição|posicionamento|linha(?: editorial)?) d[aeo]s? ${NAME}|(?:opinion[ei]|posizione|linea(?: editoriale)?) d(?:i|el|ella|e) ${ARTICLE}${NAME}|(?:Meinung|Ansicht|Position|Haltung)(?: (?:der Redaktion|des Verlags))? (?:von|der|des|vom) ${NAME}|(?:mening|standpunten?|opvatting(?:en)?) van ${ARTICLE}${NAME}|(?:stanowisk\\p{Ll}*|pogląd\\p{Ll}*|opini\\p{Ll}*) (?:redakcji |portalu |serwisu )?${NAME})`,
  'u',
);
/** Without which such words speak of anybody's opinion. */
const NOT_OURS =
  /necessaril|not reflect|not represent|their own|nécessairement|n[’']engage|ne reflèt|necesariamente|no refleja|no representa|necessariamente|não reflete|non riflett|non rispecchia|notwendigerweise|nicht unbedingt|nicht die|niet noodzakelijk|niet altijd|nie odzwierciedla|nie muszą/iu;

/** "I agree to Quiet Lantern’s Terms of Service", "acepto la política de privacidad de El Muelle": whose rules readers accept. */
const RULES = new RegExp(
  `(?:(?:[Aa]gree|[Aa]cknowledge|[Aa]ccept)[^.!?]{0,40}? (?:to |with )?${ARTICLE}${NAME}(?:[’']s?)? (?:[Tt]erms|[Pp]rivacy|[Uu]ser [Aa]greement|[Cc]ommunity)|(?:[Cc]onditions (?:générales )?d[’'](?:utilisation|abonnement)|[Pp]olitique de confidentialité|[Cc]harte de modération) d(?:e|u) ${ARTICLE}${NAME}|(?:[Pp]olítica de [Pp]rivaci(?:dad)|[Cc]ondiciones (?:generales )?de uso|[Aa]viso [Ll]egal) de(?:l)? ${ARTICLE}${NAME}|(?:[Pp]olítica de [Pp]rivacidade|[Tt]ermos de [Uu]so) d[aeo] ${NAME}|(?:[Dd]atenschutz(?:erklärung|bestimmungen|hinweise)|Nutzungsbedingungen|AGB|Netiquette) (?:der|des|von|vom) ${NAME}|[Ii]nformativa (?:sulla )?[Pp]rivacy d(?:i|el|ella) ${ARTICLE}${NAME}|(?:[Pp]rivacyverklaring|[Gg]ebruiksvoorwaarden|[Aa]lgemene voorwaarden) van ${ARTICLE}${NAME})`,
  'u',
);

/** "Op alle verhalen van De Kade rust copyright", "All content on Quiet Lantern is protected": whose all that stands there is. */
const ALL_OF = new RegExp(
  `(?:(?:[Oo]p )?[Aa]lle (?:verhalen|artikelen|teksten|inhoud|content) van ${ARTICLE}${NAME} (?:rust|is|zijn|worden)|[Aa]ll (?:content|material|articles|stories)(?: published)? (?:on|of|from|by) ${ARTICLE}${NAME} (?:is|are|may)|[Aa]lle (?:Inhalte|Texte|Beiträge|Artikel) (?:von|auf|der|des) ${ARTICLE}${NAME} (?:sind|unterliegen|stehen)|[Tt]ous les (?:articles|contenus|textes)(?: publiés)? (?:de|du|sur|par) ${ARTICLE}${NAME} sont|[Tt]odos los (?:contenidos|textos|artículos)(?: publicados)? (?:de|en|por) ${ARTICLE}${NAME} (?:están|son|se)|[Tt]odo o conteúdo (?:d[aeo]|publicado n[ao]) ${NAME} (?:é|está)|[Tt]utti i (?:contenuti|testi|diritti)(?: pubblicati)? (?:di|del|della|su) ${ARTICLE}${NAME} (?:sono|è))`,
  'u',
);
/** "Nord-Molène vous offre cet article", "a registered user of The Quiet Lantern": what a house gives readers, and who has an account there. */
const GIVEN = new RegExp(
  `(?:${NAME} vous (?:offre|propose) (?:cet article|ce contenu|la lecture)|registered (?:user|reader|member)s? of ${ARTICLE}${NAME}|${NAME} (?:is making|has made|made) this (?:story|article|content) (?:free|available)|${NAME} (?:stellt|bietet) (?:Ihnen )?diesen (?:Artikel|Beitrag|Text) (?:kostenlos|frei|kostenfrei)|${NAME} (?:te ofrece|le ofrece|ofrece) (?:este artículo|este contenido|esta noticia)|${NAME} (?:ti offre|offre) (?:questo articolo|questo contenuto))`,
  'u',
);

const cuesIn = scannerOf(() => [PARTNERS, KEEPS, KEEPS_LAST, VIEWS, RULES, ALL_OF, GIVEN], 1200);
/** What each weighs, and what must stand in the same line; readers’ rules may be of a service that many pages have. */
const NOTICES = [
  { cue: 1, pattern: PARTNERS, weight: 2.2, beside: CONSENT },
  { cue: 2, pattern: KEEPS, weight: 2.2, beside: MAIL },
  { cue: 4, pattern: KEEPS_LAST, weight: 2.2, beside: MAIL },
  { cue: 8, pattern: VIEWS, weight: 2.2, beside: NOT_OURS },
  { cue: 16, pattern: RULES, weight: 1.6, beside: null },
  { cue: 32, pattern: ALL_OF, weight: 2.2, beside: null },
  { cue: 64, pattern: GIVEN, weight: 2.2, beside: null },
] as const;
const LONGEST = 1200;
/** What a firm weighs: it has papers, and asks for consent once for all of them. */
const FIRM = 0.9;

/** "We and our partners", "Die Redaktion", "Google and its partners": who keeps a page, without a name, and who measures it. */
const NOBODY =
  /^(?:we|us|you|i|our|my|wir|sie|ich|uns|nous|vous|je|nos|nosotros|usted|nós|noi|io|wij|ik|vi|jag|jeg|me|my|mi|biz|kami|мы|ми|ние|εμείς|redak\p{L}*|rédact\p{L}*|redac\p{L}*|redaz\p{L}*|editor\p{L}*|publish\p{L}*|verlag\p{L}*|websites?|sites?|authors?|autor\p{L}*|auteurs?|company|cookies?|iab|tcf|google|meta|facebook|instagram|youtube|twitter|x|tiktok|amazon|apple|microsoft|taboola|outbrain|disqus|privacy|terms|service|services|recaptcha|mailchimp|steady|substack|paypal)$/iu;

const NONE: readonly { readonly name: string; readonly weight: number }[] = [];

/** Houses that a page's notices on consent, data, opinions and rules name, outside its text. */
export function consentHouses(text: string): readonly { readonly name: string; readonly weight: number }[] {
  if (text.length > LONGEST) return NONE;
  const cues = cuesIn(text);
  if (cues === 0) return NONE;
  const found: { name: string; weight: number }[] = [];
  for (const { cue, pattern, weight, beside } of NOTICES) {
    if ((cues & cue) === 0 || (beside !== null && !beside.test(text))) continue;
    const written = pattern
      .exec(text)
      ?.slice(1)
      .find((name) => name !== undefined);
    const name = plainName(written ?? '');
    if (name.length < 2 || NOBODY.test(name) || isAgency(name) || (isHost(name) && isCommonHost(name))) continue;
    found.push({ name, weight: isOwner(name) || isHouse(written!) ? FIRM : weight });
  }
  return found;
}
