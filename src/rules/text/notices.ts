import { scannerOf } from '../../text/cues.ts';
import { isEntryMeta } from './entry-meta.ts';

/** Words that address the reader, or say we. */
const ADDRESSED =
  /(?<!\p{L})(?:you|your|we|our|us|dir|dein\S*|du|wir|unser\S*|vous|votre|vos|nous|nos|tu|tuo|tua|tuoi|il tuo|usted|tus?|nuestr\S*|você|seus?|je|jouw|uw|onze|du|din|ditt|dina|vi|våre?|вы|ваш\S*|мы|наш\S*|siz\S*|anda|bạn|chúng tôi|ich|meine[rnm]?|lapunk|nekünk|kérjük)(?!\p{L})/u;
/**
 * "Wenn Sie zustimmen", "mit Ihrer Einwilligung": with a capital inside a sentence the reader is meant; a long paragraph that begins
 * with it speaks of somebody.
 */
const FORMAL = /[^\s.!?:…„“”"»«–—-]["”“»«]?\s+(?:Sie|Ihre?[nmrs]?|Ihnen)(?!\p{L})/u;
const FORMAL_FIRST = /^(?:Sie|Ihre?[nmrs]?|Ihnen)(?!\p{L})/u;
const LONGEST_FIRST = 260;

/** „…“, “…”, «…»: what somebody says in a paragraph of a text, in thirty letters or more; and how long the paragraph is. */
const SPEECH = /[„“«»"][^„“”«»"]{30,}[“”»«"]/u;
const SHORTEST_SPEECH = 200;
/** So many words of accounts and consent that a paragraph is a notice whatever it quotes. */
const MANY = 5;

/** Stems in lower case: the pattern is run over every paragraph, without flags that slow it. */
const WORDS =
  /(?:cookie|privacy|personal data|third[- ]part|consent|subscri|newsletter|regist|save this|saved|refresh|fail(?:ed)? to load|sign(?:ed)? (?:up|in)|log(?:ged)? in|account|password|inbox|unsubscribe|terms of|advertis|ad[- ]?block|browser|javascript|flash player|turned off|disabled|explorer|firefox|chrome|preferred source|copyright|all rights|datenschutz|personenbezogen|einwillig|drittplattform|abonn|anmeld|registrier|passwort|werbung|adblock|partner|données|confidentialité|inscri|mot de passe|publicité|datos|privacidad|suscr[ií]|contraseña|registrad|publicidad|dati personali|iscri|registra|accedi|utent|salva|preferiti|assin|senha|gegevens|aanmeld|inlog|uppgifter|prenumer|logga in|logg inn|samtykke|данн|подпис|çerez|üyelik|langganan|đăng ký|infolettre|guideline|moderat|netiquette|abusive|comment(?:ing|s are)|verarbeit|einverstanden|drittanbieter|extern\S{1,2} inhalt|contenus? externes?|contenidos? externos?|contenut[oi] estern[oi]|externe inhoud|widerruf|concord|aceit|acept|accett|navega)/g;
/** Where letters go: with a word to the reader one is enough. */
const BOX =
  /(?:inbox|in-box|postfach|posteingang|boîte mail|boîte de réception|bandeja de entrada|casella di posta|caixa de entrada|postvak|inkorg|innboks|indbakke|sähköpostiisi|skrzynk[iaę]|почтовый ящик|infolettre|nyhedsbrev|nyhetsbrev|nieuwsbrief)/;
/** "Support our work", "we live from what our readers give". */
const APPEAL =
  /(?:support|donat|unterstütz|spende|soutien|soutenez|faire un don|apoya|donación|sostien|sosten|donazion|apoie|doação|steun|støtt|stöd|tue meitä|wesprz|wspier|podpoř|támogas|adomány|поддерж|пожертв|підтрим|destekle)/;
const HOUSE =
  /(?:our (?:work|journalis|report|newsroom)|readers? like you|unsere? (?:arbeit|redaktion|journalis)|leser(?:innen|n)?(?!\p{L})|notre (?:travail|rédaction|journal)|nos lecteurs|nuestr[oa] (?:trabajo|periodismo|redacción)|nuestros lectores|nostro (?:lavoro|giornale)|nostri lettori|nosso (?:trabalho|jornalismo)|ons werk|onze (?:lezers|journalistiek)|vår(?:t|e)? (?:arbeid|arbete|läsare|lesere|journalistik)|czytelni|naszą pracę|čtenář|naši práci|munkánk|olvasó|читател|нашу работу|наших читач)/u;

/** What a house makes sure of, under its texts: who may copy them, whose opinions they are, that they are no doctor. */
const RESERVE =
  /(?:(?:personal|private),? (?:and )?non-?commercial use|may not be (?:published|reproduced|copied)[^.]{0,60}(?:without|broadcast|rewritten|redistributed)|not (?:intended|meant) (?:as|to be) a substitute for|(?:views|opinions) expressed (?:here|in|by|on|are)|are (?:solely )?the opinions of the|right to (?:remove|delete|edit) (?:any|comments|content)|to order presentation-ready|(?:privaten|persönlichen) gebrauch bestimmt|ersetzt (?:nicht|keine(?:n|sfalls)?) [^.]{0,40}(?:ärzt|arzt|beratung)|spiegel\S* nicht (?:unbedingt|notwendigerweise)? ?die meinung|usage (?:strictement )?personnel|ne (?:remplace|se substitue)\S* [^.]{0,40}médecin|n[’']engagent que (?:leurs?|son)|prohibida (?:su|la) reproducción|no (?:sustituye|reemplaza)\S* [^.]{0,40}médic|responsabilidad exclusiva de (?:su|quien|los)|non sostituisc\S* [^.]{0,40}medic|proibida a reprodução|não substitu\S* [^.]{0,40}médic|niet bedoeld ter vervanging)/;

/** "Did you enjoy this article? Then support us": what is asked under a text, by which the line is no part of it. */
const LIKED =
  /(?:(?:did|do|if) you (?:like|liked|enjoy|enjoyed) (?:this|our|the) (?:article|story|post|piece|text|content|report)|hat (?:ihnen|dir|euch) (?:der|dieser|unser) (?:artikel|beitrag|text) gefallen|(?:ihnen|dir|euch) hat (?:der|dieser|unser) (?:artikel|beitrag|text) gefallen|gef(?:ällt|iel) (?:ihnen|dir|euch) (?:der|dieser|unser) (?:artikel|beitrag|text)|cet article (?:vous a|t[’']a) (?:plu|intéressé)|vous avez (?:aimé|apprécié) cet article|te (?:gustó|ha gustado|gusta) (?:este|el|esta|la) (?:artículo|texto|reportaje|contenido|nota|noticia)|gostou d(?:este|esse|esta|essa|o|a) (?:artigo|texto|matéria|conteúdo|reportagem)|(?:ti|vi|le) è piaciut[oa] (?:questo |questa |il |l[’'])?(?:articolo|testo|contenuto|notizia)|vond (?:je|u) dit (?:een )?(?:\p{L}+ )?(?:artikel|stuk|verhaal)|(?:gillar|gillade) du (?:den här |artikeln|texten)|(?:kunne|kan) du lide (?:denne |artiklen)|(?:likte|liker) du (?:denne |artikkelen|saken)|pidit(?:kö)? (?:tästä )?(?:jutusta|artikkelista)|podobał (?:ci|państwu|wam) się (?:ten )?(?:artykuł|tekst)|(?:líbil|líbí|páčil) sa?e? (?:vám|ti) (?:tento )?(?:článek|článok|text)|tetszett (?:a|ez a) (?:cikk|írás)|(?:ți|v)-a plăcut (?:acest )?(?:articol|material)|dacă apreciezi acest articol|(?:svidio|svideo|dopao) (?:vam|ti) se (?:ovaj )?(?:članak|tekst)|(?:вам )?понравил(?:ась|ся|ось)? (?:вам )?(?:эт(?:а|от) |наш )?(?:статья|текст|материал)|сподобал(?:ась|ася|ось|ося|вся) (?:вам )?(?:ця |цей )?(?:стаття|текст|матеріал)|хареса(?:хте ли| ли ви)? (?:тази )?стати|bu (?:yazıyı|haberi|makaleyi) beğendiniz|suka (?:dengan )?artikel ini|bạn (?:có )?thích bài viết này)/u;

/** "You can read the Courier on one device at a time": what a house says of a subscription that several use. */
const DEVICE =
  /(?:one|another|other) devices?(?!\p{L})|anderen? gerät|(?:un seul|l[’']autre|autre) appareil|(?:otro|otros|un) dispositivos?|altr[oi] dispositiv[oi]|(?:outro|outros|um) dispositivos?|(?:één|ander|andere) (?:apparaat|toestel)|altre dispositiu|(?:annan|andra) enhet|(?:anden|annen) enhet?|inn(?:ym|ych) urządzeni|alt dispozitiv|άλλη συσκευή|друг(?:ом|ое) устройств/u;
const READING =
  /(?:read|log|subscri|abo(?!\p{L})|lesen|lire|suscripci|leyendo|leer|abbonament|legg|assinatura|lendo|subscriç|abonnement|lezen|llegi|subscripci|prenumeration|läs|abonne|les|czyta|abonament|citi|διαβάζ|συνδρομ|подписк|чита|message|mensaje|messaggio|usuario)/u;

/** Longest notice, in UTF-16 units. */
const LONGEST = 1500;
const cuesIn = scannerOf(() => [WORDS, BOX, APPEAL, RESERVE, LIKED, DEVICE], LONGEST);
const CUE = { liked: 16, device: 32 } as const;

/**
 * A notice to the page's users, however long: it addresses them and speaks of accounts, data, consent, letters, gifts. What a
 * publishing system says of an entry is one, too.
 */
export function isNotice(text: string): boolean {
  // One that quotes the headline tells which line that is: it stays with the text.
  if (isEntryMeta(text) && !/[“„»«"]/.test(text)) return true;
  const cues = cuesIn(text);
  if (cues === 0) return false;
  const lower = text.toLowerCase();
  if (text.length < 700 && (RESERVE.test(lower) || ((cues & CUE.liked) !== 0 && LIKED.test(lower)))) return true;
  if ((cues & CUE.device) !== 0 && text.length < 200 && DEVICE.test(lower) && READING.test(lower)) return true;
  const hits = new Set(lower.match(WORDS));
  const spoken =
    hits.size >= (text.length < 260 ? 2 : 3) ||
    (text.length < 200 && BOX.test(lower)) ||
    (text.length < 600 && APPEAL.test(lower) && HOUSE.test(lower));
  if (!spoken || (text.length >= SHORTEST_SPEECH && hits.size < MANY && SPEECH.test(text))) return false;
  return ADDRESSED.test(lower) || FORMAL.test(text) || (text.length < LONGEST_FIRST && FORMAL_FIRST.test(text));
}
