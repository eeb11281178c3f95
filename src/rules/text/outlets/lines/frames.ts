import { scannerOf } from '../../../../text/cues.ts';
import { isAgency } from '../../../../text/press-names/agencies.ts';
import type { Passage } from '../../passages.ts';
import { isCommonHost, isFileName } from '../addresses/hosts.ts';
import { SMALL_PRESS_WORD } from '../names/name-pattern.ts';
import { isTopics } from '../names/topics.ts';
import { entriesOf, mayBeOwned, ownEntry } from './own-entries.ts';
import { mayOffer, ownServices } from './own-services.ts';
import { withoutServices } from './services.ts';

/** One word of a name as sites write theirs: "Courier", "247Sports", "mental_floss", "eHow", "E!", "AL.com", "L’Écho". */
const WORD =
  "(?:\\p{Lu}|\\d{1,4}(?=\\p{Lu})|\\p{Ll}{1,2}(?=\\p{Lu}))[\\p{L}\\p{M}\\d]*(?:[’'&.+_-](?!s(?!\\p{L}))[\\p{L}\\p{M}\\d]+)*!?(?:/\\d{1,3}(?!\\d))?";
/** One to four words, a number or small words of names between them. */
const NAME = `(${WORD}(?:\\s(?:(?:of|the|and|de|del|della|des|du|la|le|el|y|e|und|et|och|og|van|von|der|&) ){0,2}(?:${WORD}|\\d{1,4}(?!\\d))){0,3}(?:\\s${SMALL_PRESS_WORD}(?!\\p{L}))?)`;
/** "aero-hafen.example": sites that are called as their address is. */
const SITE = '([\\p{Ll}\\d-]{2,30}(?:\\.\\p{Ll}{2,10}){1,2})';
const ARTICLES =
  "(?:the |το |την |τον |τη |τα |ο |η |a |az |báo |aplikasi |ao |pela |газету |сайт |der |die |das |den |dem |la |le |les |el |il |lo |de |het |[Ll][’'])?";

/** "About X", "Follow X on Twitter", "Advertise with X", "Jobs bei X", "Contacter X": what only a house's own pages say. */
const OWN = new RegExp(
  `^(?:(?:About|Contact(?: us [Aa]t)?|Advertise (?:on|in|with|at)|Advertising (?:on|in|with)|Jobs (?:at|with)|Careers (?:at|with)|Work (?:at|for|with)|Write [Ff]or|Subscribe [Tt]o|Sign up (?:for|to)|Register (?:for|with|at)|Log ?[io]n [Tt]o|Sign [io]n (?:to|with(?: your)?)|Login [Ww]ith your|Welcome [Tt]o|What is|Why|Connect [Ww]ith|Like|Follow|Find|Contribute [Tt]o|Purchase|Support|Donate [Tt]o|Help support|Become a member of|Join(?: the)?|Get the best of|Next [Oo]n|(?:The )?[Ll]atest (?:[Nn]ews |[Ss]tories )?[Ff]rom|Never miss (?:a story|an? [\\p{Ll}]+) [Ff]rom|Elsewhere [Oo]n|More [Oo]n|More [Ff]rom|Also (?:on|in|at)|Popular (?:on|in|at)|Most (?:read|popular|viewed|shared|commented|emailed) (?:on|in|at)|Trending (?:on|in|at)|Hot [Oo]n|Today (?:on|in)|Now [Oo]n|Back [Tt]o|Visit|A website by|Über|Kontakt zu(?:r|m)?|Werben (?:bei|auf|in|mit)|Jobs bei|Karriere bei|Mehr (?:von|bei|aus|auf)|Folgen Sie|Folge|Neu (?:auf|bei|in)|Willkommen bei|À propos d[eu]|Contacte[rz]|Suivez|Suivre|Travailler (?:à|chez|au)|Abonnez-vous (?:à|au)|Le meilleur d[eu]|Het beste (?:van|uit)|Das Beste (?:von|aus)|Lo mejor de|Il meglio d[ei]l?|O melhor d[eoa]|El millor de|Oggi su|Per la tua pubblicità su(?:l|lla)?|Recomendaciones|Vandaag (?:in|op)|Blogurile|À la une d[eu]|A la une d[eu]|Plus de|Sobre|Acerca de|Contact[oa] (?:con|de)|Síguenos en|Sigue a|Suscríbete a|Publicidad en|Trabaja (?:en|con)|Más de|Lo más (?:leído|visto) (?:en|de)|Anuncie n[oa]|Fale com|Siga|Assine|Mais d[eoa]|Chi siamo|Segui|Abbonati a|Pubblicità su|Lavora con|Più letti (?:su|di)|Over|Volg|Abonneer op|Adverteren (?:op|in|bij)|Werken bij|Meer (?:van|op)|Om|Följ|Kontakta|Annonsera i|Prenumerera på|Mer från|Jobba (?:hos|på)|Følg|Kontakt|Annoncer i|Annonser i|Mere fra|Mer fra|Tietoa|Seuraa|Tilaa|Lisää|Polub|Obserwuj|Reklama w|Więcej z|Sledujte|Kövess|Kövesse|Despre|Urmăriți|О|Об|О сайте|О газете|О проекте|О портале|Про|Про видання|За|Читайте|Подписаться на|Подписывайтесь на|Реклама (?:в|на)|Контакты|Контакти|Підписуйтесь на|Стежте за|Вакансии|Вакансії|Последвайте|Пратите|Σχετικά με|Επικοινωνία με|Διαφήμιση|Ακολουθήστε|Διαβάστε|Pratite|Zapratite|Oglašavanje (?:na|u)|Kontaktirajte|Sledovat|Inzerce v|Kontakt na|Předplatné|Předplaťte si|Predplatné|O portalu|O redakcji|O gazecie|Prenumerata|Abonează-te la|Contactează|Redacția|Előfizetés|Tentang|Ikuti|Hubungi|Redaksi|Kontak|Langganan|Theo dõi|Liên hệ|Đọc|Baca|Descarga|Descargá|Quiénes somos|Contacta con|Aviso legal de|Anúnciate en|Anuncia en|Hazte socio de|Suscripción a|Scarica|Scopri|La redazione di|Contatti di|Mentions légales d[eu]|La rédaction d[eu]|Conheça|Quem somos|Expediente d[oa]|Trabalhe (?:no|na|com)|Download|Tip|Redaktion|Impressum|Mediadaten|AGB (?:für|von|der|des)|Werben auf|Más en|Mais em|Mais n[oa]|Plus sur|Altro su|Altre notizie su|Więcej na|Více na|Další na|Más noticias en|Mais notícias n[oa]|Еще на|Ещё на|Больше на|Більше на|Mai multe pe|Meer op|Mere på|Mer på|Lisää aiheesta|Somos|somos|Unite a|Únete a|Sumate a|Apoyá a|Apoya a|Apoie(?: [ao])?|Apoye a|Soutenez|Sostieni|Wesprzyj|Podpořte|Підтримайте|Поддержите|Abonnez-vous à l['’]actu(?:alité)?(?: d[eu])?|Conditions générales d[eu]|Condiciones (?:generales )?de|Gefällt Ihnen|Unterstützen Sie|Abonnieren Sie|Steun|Word lid van|Støtt|Støt|Stöd|Tipsa|Osta|Mediatiedot|Takip et|Abone ol) |O )${ARTICLES}(?:${NAME}|${SITE})(?: (?:on|auf|sur|en|su|op|på|na|no|w|em|in) \\p{L}[\\p{L}\\s/,&+]{2,40}|,? (?:delivered|newsletters?|to your inbox|today|now|here|daily|every|heute|ID|account|members?|folgen|abonnieren|by email|via|for).{0,60})?[\\s.!?:…>»→|]*$`,
  'u',
);
/** "X Newsletter", "X Staff", "X-App", "X Store": a name with what the house offers under it, and nothing else. */
const OFFERED = new RegExp(
  `^${NAME}[ -](?:[Nn]ewsletters?|[Aa]pps?|[Hh]ome(?:[Pp]age)?|[Ss]tore|[Ss]hop|[Ss]taff|STAFF|[Mm]obile|RSS(?: [Ff]eeds?)?|[Aa]ccount|[Ll]ogo|[Mm]edia [Kk]it|[Tt]eam|[Mm]embers?|[Mm]embership|[Ss]tudios|[Ss]ections|[Pp]artners|[Pp]remium|[Ii]nsider|[Cc]areers|[Jj]obs|[Ee]ditors|[Ss]ubscriptions?|[Aa]rchives?|[Ee]vents|[Pp]odcasts?|[Vv]ideos?|TV|[Pp]hotos|[Rr]adio|[Cc]orrections|[Ff]orums?|[Aa]bonnements?|[Aa]bo|[Rr]edaktion|[Ss]hop|[Vv]erlag|[Ww]ebshop|[Ee]-?[Pp]aper|[Aa]bos|[Ll]eserreisen|[Ll]eserservice|[Kk]undenservice|[Vv]eranstaltungen|[Aa]kademie|[Mm]ediadaten|[Ss]tellenmarkt|[Kk]arriere|[Ww]hats[Aa]pp(?:-[Kk]anal)?|[Nn]ieuwsbrief|[Ww]ebwinkel|[Nn]yhetsbrev(?:et)?|[Nn]yhedsbrev(?:et)?|[Aa]ppen|[Pp]renumeration|[Bb]utik(?:ken)?|[Uu]utiskirje|[Vv]erkkokauppa|[Ss]ovellus|[Hh]írlevél|[Ee]lőfizetés|[Ww]ebáruház|[Bb]ülteni|[Aa]boneliği|abonnieren|testen|folgen|unterstützen|lesen|abonneren|steunen|Hakkında|hakkında|Künye|[Uu]ygulaması|-[Aa]bo)[\\s.!?:…>»→|]*$`,
  'u',
);
/** "Tienda X", "Sklep X", "Redacción de X": the same in languages whose names stand last; English says so of anything. */
const OFFERED_FIRST = new RegExp(
  `^(?:(?:[Ll]a )?[Bb]outique|[Ll]ibrairie|[Tt]ienda|[Ll]oja|[Nn]egozio|[Ee]dicola|[Ss]klep|[Oo]bchod|[Mm]agazinul|[Мм]агазин|[Кк]рамниця|[Oo]nline-?Shop|[Aa]bonnement|[Aa]bonnez-vous|[Ss]uscripción|[Aa]ssinatura|[Aa]bbonamento|[Pp]renumerata|[Pp]ředplatné|[Aa]bonament|[Пп]одписка|[Пп]ередплата|[Ee]ventos|[Éé]vénements|[Hh]emeroteca|[Bb]oletín|[Ii]nfolettre|[Ff]undacja|[Bb]iblioteka|[Aa]kademia|[Pp]artenaires|[Pp]rodutos|[Pp]roductos|[Pp]esquisa|[Bb]usca|[Aa]plicativo|[Aa]plicación|[Aa]plikacja|[Aa]plikace|[Aa]plicația|[Пп]риложение|[Зз]астосунок|[Дд]одаток|Εφαρμογή|[Aa]plikasi|Ứng dụng|(?:[Pp]reuzmi(?:te)?|[Ss]kini(?:te)?|[Pp]renesi(?:te)?|[Ii]nstaliraj(?:te)?|[Pp]obierz|[Ss]táhněte si|[Ss]tiahnite si|[Uu]nduh|[Mm]uat turun|[Dd]escărcați|[Dd]escarcă|[Ss]karo|[Ll]ataa|[Ll]ae alla|[Сс]качайте|[Сс]качать|[Уу]становите|[Зз]авантажте|[Зз]авантажуйте|[Ии]зтеглете|[Пп]реузмите|[Tt]ải) (?:(?:besplatnu|mobilnu|mobilno|našu|naszą|bezpłatną|bezplatnou|mobilní|mobilnú|mobilní|мобильное|мобільний|бесплатное|безплатното|мобилну|gratis|mobil|miễn phí) )?(?:aplikac[ij]\\p{Ll}*|apka|apkę|appku|aplikasi|aplicați[ae]|äppi?|приложени[ея](?:то)?|застосунок|додаток|апликацију|ứng dụng)|[Rr]edacción|[Rr]edação|[Rr]édaction|[Rr]edazione|[Rr]edakcja|[Rr]edakce|[Rr]edakcija|[Рр]едакция|[Рр]едакція|[Tt]oimitus|[Cc]lube|[Kk]lub|Das Team von|Die Redaktion von|L[’']équipe|El equipo|A equipa|Het team van) (?:de |di |журнала |газеты )?${NAME}[\\s.!?:…>»→|]*$`,
  'u',
);
/** "X has affiliate relationships", "X may earn a commission", "X is an online community", "Copyright X": a house of itself. */
const OF_ITSELF = new RegExp(
  `(?:^|[.!?] )${ARTICLES.replace('the ', '[Tt]he ')}${NAME} (?:has affiliate|may (?:earn|receive|get|collect)|participates in|is (?:a|an|the|one of(?: the)?) (?:[\\p{Ll}’'-]+ ){0,5}(?:community|sites?|websites?|blogs?|magazines?|newspapers?|network|newsroom|publications?|participant|division|part of)(?!\\p{L})|encourages|accepts|uses cookies|is (?:published|licensed|made available) under|faz parte|forma parte|fait partie|gehört zu|verwendet Cookies|erhält (?:eine|möglicherweise)|utilise des cookies|utiliza cookies|ha aderito|gebruikt cookies|använder cookies|bruger cookies|bruker)`,
  'u',
);

/** "Get Lantern in your inbox", "Join the Pier Post newsletter for …", "Get Tide Table, Lantern’s weekly newsletter": what a house sends. */
const MAILED = new RegExp(
  `^(?:(?:[Gg]et|[Rr]eceive|[Hh]ave)(?: the [\\p{Ll} ]{3,30} (?:from|of)| more(?: from)?)? ${ARTICLES}${NAME} (?:(?:delivered |sent )?(?:in|to|straight to) your (?:inbox|e-?mail)|by e-?mail)|(?:[Jj]oin|[Ss]ubscribe to|[Ss]ign up (?:for|to)|[Gg]et) ${ARTICLES}${NAME} [Nn]ewsletters?(?!\\p{L})|(?:.{3,60}, )?(?:[Tt]he )?${NAME}[’']s (?:[\\p{L}-]+ ){0,3}[Nn]ewsletters?(?!\\p{L}))`,
  'u',
);

/** "Full access to harbourlamp.example and …", "Fuld adgang til Havnelampen": what readers are sold. */
const ACCESS = new RegExp(
  `(?:(?:[Ff]ull|[Uu]nlimited|[Dd]igital|[Cc]omplete) access to|(?:[Ff]uld|[Ff]ri|[Uu]begrænset|[Dd]igital) adgang til|(?:[Ff]ull|[Uu]begrenset) tilgang til|(?:[Ff]ull|[Oo]begränsad) tillgång till|(?:[Vv]olledige|[Oo]nbeperkte) toegang tot|(?:[Vv]oller|[Uu]nbegrenzter|[Vv]ollen|[Uu]nbegrenzten) Zu(?:gang|griff) (?:zu|auf)|[Aa]ccès (?:complet|illimité) (?:à|au)|[Aa]cceso (?:total|ilimitado|completo) (?:a|al)|[Aa]ccesso (?:completo|illimitato) (?:a|al)|[Aa]cesso (?:total|ilimitado|completo) (?:a|ao|à)|[Pp]ełn(?:y|ego) dostęp(?:u)? do|[Pp]lný přístup (?:k|ke|na)|полный доступ к|повний доступ до) ${ARTICLES}(?:${NAME}|${SITE})(?![\\p{L}\\d])`,
  'u',
);

/** Longest line in which a house says something of itself. */
const LONGEST_OF_ITSELF = 400;
const cuesIn = scannerOf(() => [OWN, OFFERED, OF_ITSELF, MAILED, ACCESS, OFFERED_FIRST], LONGEST_OF_ITSELF);
const CUE = { own: 1, offered: 2, itself: 4, mailed: 8, access: 16, first: 32 } as const;
/** What stands in entries. */
const ENTRY = CUE.own | CUE.offered | CUE.first;
const LONGEST = 160;
/** What speaks for a house's own page surely, and what sections and persons have as well. */
const STRONG = 1.1;
const SENT = 1.6;
/** "Lantern’s weekly newsletter" */
const OWNED = 2.2;
/** What a house earns by its links, only the house itself tells. */
const EARNS = /has affiliate|may (?:earn|receive|get|collect) an? (?:\p{Ll}+ )?(?:commission|share|portion|cut)/u;
const EARNED = 2.6;
const WEAK = 0.8;
const DOUBTFUL =
  /^(?:Follow|Folge|Like|Find|Why|More|Mehr|Most|Plus|Más|Mais|Mer|Meer|Popular|Today|Now|Also|Back|Visit|O|Om|Over|О|Про|Join|Support|Contact|Kontakt|Best|Jobs|Neu|Lisää|Siga|Seuraa|Suiv|Welcome|What|Trending|Hot|Purchase|За|Об|Читайте|Стежте|Последвайте|Пратите|Ακολουθ|Διαβάστε|Pratite|Sledovat|Ikuti|Đọc|Baca|Descarg|Scopri|Scarica|Download|Tip|Redak|Osta|Контакт|Kontak|Steun|Stöd|Stø)/u;

/** "Join The Conversation", "Topics You’re Interested In": what every house asks. */
const ASKED =
  /(?:^|\s)(?:You|Your|Our|My|We|Us)(?![\p{Lu}\p{Ll}])|^(?:The |Our )?(?:Conversation|Discussion|Debate|Community|Club|Team|Mailing List|List|Fun|Action)$/u;

/** "PierPost" for "PierPost Money": a section's newsletter. */
function ofDesk(name: string): string {
  const [first = '', ...rest] = name.split(' ');
  return rest.length === 1 && /\p{Ll}\p{Lu}/u.test(first) && isTopics(rest[0]!) ? first : name;
}

/** Names in one entry of a menu or foot, or a whole line, that has any of the `cues`. */
function entryNames(entry: string, cues: number): { name: string; weight: number }[] {
  const found: { name: string; weight: number }[] = [];
  const own = (cues & CUE.own) === 0 ? null : OWN.exec(entry);
  if (own?.[1]) found.push({ name: own[1], weight: DOUBTFUL.test(entry) ? WEAK : STRONG });
  if (own?.[2] && !isCommonHost(own[2])) found.push({ name: own[2], weight: STRONG });
  const offered = (cues & CUE.offered) === 0 ? undefined : OFFERED.exec(entry)?.[1];
  if (offered) found.push({ name: offered, weight: WEAK });
  const behind = (cues & CUE.first) === 0 ? undefined : OFFERED_FIRST.exec(entry)?.[1];
  if (behind && !found.some(({ name }) => name === behind)) found.push({ name: behind, weight: WEAK });
  return found;
}

const NONE: readonly { readonly name: string; readonly weight: number }[] = [];

/**
 * Names in the fixed words of a page's own furniture, their bounds known by what stands around them; inside a text only
 * what a house sends or says of itself.
 */
export function framedNames(
  { text, prose }: Passage,
  outside = true,
): readonly { readonly name: string; readonly weight: number }[] {
  if (text.length < 5) return NONE;
  const cues = cuesIn(text);
  const isOwned = mayBeOwned(text);
  const isOffered = mayOffer(text);
  if (cues === 0 && !isOwned && !isOffered) return NONE;
  const found: { name: string; weight: number }[] = [];
  if (outside && prose < 9 && (isOwned || isOffered || (cues & ENTRY) !== 0))
    for (const entry of entriesOf(text)) {
      const owned = isOwned ? ownEntry(entry) : undefined;
      const offered = owned === undefined && isOffered ? ownServices(entry) : NONE;
      if (owned) found.push({ name: owned, weight: OWNED });
      else if (offered.length > 0) found.push(...offered);
      else if (entry.length <= LONGEST) found.push(...entryNames(entry, cues));
    }
  if (outside && text.length <= LONGEST && prose < 9) {
    const access = (cues & CUE.access) === 0 ? null : ACCESS.exec(text);
    const sold = access?.[1] ?? access?.[2];
    if (sold && !isCommonHost(sold)) found.push({ name: sold, weight: SENT });
  }
  const mailed = (cues & CUE.mailed) === 0 || text.length > LONGEST + 40 ? null : MAILED.exec(text);
  const sender = mailed?.[1] ?? mailed?.[2] ?? mailed?.[3];
  if (sender) found.push({ name: sender, weight: mailed?.[3] && !sender.includes(' ') ? OWNED : SENT });
  const itself = (cues & CUE.itself) === 0 ? undefined : OF_ITSELF.exec(text)?.[1];
  if (itself) found.push({ name: itself, weight: EARNS.test(text) ? EARNED : STRONG });
  return found.flatMap(({ name, weight }) => {
    const plain = ofDesk(withoutServices(name.replace(/_/g, ' ')));
    return plain.length < 2 || ASKED.test(plain) || isFileName(plain) || isAgency(plain)
      ? []
      : [{ name: plain, weight }];
  });
}
