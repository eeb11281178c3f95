import { scannerOf } from '../../../../text/cues.ts';
import { isAgency } from '../../../../text/press-names/agencies.ts';
import { isOwner } from '../../../../text/press-names/owners.ts';
import { isCommonHost, isHost } from '../addresses/hosts.ts';
import { ENTRY_NAME, plainName } from '../names/name-pattern.ts';
import { isTopics } from '../names/topics.ts';
import { isHouse } from './rights.ts';

/** A network or an aggregator, in whatever case. */
const NETWORK =
  '(?:Facebook\\p{L}*|Instagram\\p{L}*|WhatsApp\\p{L}*|Telegram\\p{L}*|You[Tt]ube\\p{L}*|Google(?: News)?|X|Twitter\\p{L}*|Tik[Tt]ok\\p{L}*|LinkedIn)';
const REST = '.{0,40}';

/**
 * What only a house says of itself in an entry, `N` its name: whom to prefer among a search engine's sources ("Add Lantern as a
 * preferred source"), which site is read with adverts or without, whose mark a name is, whose readers are counted.
 */
const SURE = [
  `(?:add|make|set|choose|select|prefer) (?:the )?N (?:as |to )?(?:an? |your |my |one of your )?(?:preferred|trusted|favou?rite) sources?${REST}|N (?:relies|depends) on (?:the support of )?(?:its |our |your )?(?:readers?|members|donations|supporters|listeners|viewers|support|you)(?!\\p{L})${REST}${REST}|N is (?:funded|supported|made possible) by (?:its |our |your )?(?:readers?|members|donations|supporters|listeners|viewers|people)(?!\\p{L})${REST}|N welcomes (?:your|comments|letters|readers)(?!\\p{L})${REST}|comments (?:on|at) N are ${REST}|(?:the )?best of N,? (?:delivered )?(?:in|to|straight to) your (?:inbox|mailbox|e-?mail)${REST}|N(?:®|™)? (?:is|are) (?:an? |the )?(?:registered )?(?:trade ?marks?|service marks?|trading name)(?!\\p{L})${REST}${REST}|continue to N (?:for free )?with (?:ads|adverts|advertising)${REST}`,
  `N (?:als|zu) (?:Ihrer? |deiner? |meiner? |einer? )?(?:bevorzugten?|bevorzugte) (?:Google-)?(?:Nachrichten)?[Qq]uelle${REST}|N (?:bei|auf|in) Google(?: News)? bevorzugen|(?:besuchen|nutzen|lesen) Sie (?:unsere Website )?N (?:wie gewohnt |weiterhin |kostenlos |weiter )?(?:mit|ohne) (?:Werbung|Tracking|Cookies)${REST}|N (?:wie gewohnt |weiterhin |kostenlos |weiter )?(?:mit|ohne) (?:personalisierter )?(?:Werbung|Tracking|Cookies)(?: und \\p{L}+)? (?:weiter)?(?:lesen|nutzen|besuchen)${REST}|N (?:finanziert sich|lebt) (?:[\\p{Ll}]+ ){0,3}?(?:durch|von|über|aus|mit) ${REST}(?:Spenden|Leser|Abo|Mitglied|Unterstütz)\\p{Ll}*${REST}|N ist (?:werbefrei|gemeinnützig|leserfinanziert|spendenfinanziert)${REST}|erschienen in N \\d{1,2}/(?:20)?\\d{2}|(?:die|unsere) aktuelle Ausgabe (?:von |der |des )A N|N (?:jetzt )?(?:einen Monat|\\d{1,2} (?:Wochen|Monate|Tage)) (?:gratis|kostenlos|für [^ ]{1,6}(?: Euro| €)?) (?:lesen|testen)${REST}|N ist eine (?:eingetragene|registrierte|geschützte) Marke${REST}`,
  `(?:ajoute[rz]?|choisi(?:r|ssez)|sélectionne[rz]) A N (?:à|parmi|comme|dans) (?:vos |votre |mes )?(?:sources?|médias?|favoris)(?: (?:préféré|favori)\\p{L}+)? (?:sur |de |dans )?Google${REST}|(?:la )?fréquentation (?:de |du |d[’'])A N (?:est )?certifiée${REST}|(?:continue[rz]|accéde[rz]|poursuivre)(?: votre lecture| la lecture| la navigation| gratuitement)? (?:sur |à |au )A N (?:avec|sans|en acceptant)${REST}|N (?:vit|existe) (?:grâce à|par) (?:ses|vos|votre|le soutien)${REST}|N est (?:un média |un journal )(?:indépendant|sans publicité|financé par)${REST}|N vous (?:recommande|propose|informe|répond)${REST}|(?:le )?meilleur de N dans votre (?:boîte|messagerie)${REST}|N est une marque (?:déposée|enregistrée)${REST}|N, édition (?:du |de |numérique|\\p{Lu})[^.!?]{0,60}`,
  `(?:añad[ae]|añadir|agreg(?:a|ar|ue)|elig[ea]|elegir|haz|pon|configura|selecciona|marca) (?:a |de )?A N (?:como |a |en |entre )?(?:tus? |sus? |mi )?(?:fuentes?|medios?) (?:preferid|favorit)[ao]s?${REST}|puedes? seguir a N en ${REST}${REST}|(?:lo mejor|las mejores historias|los titulares) de N en tu (?:correo|e-?mail|bandeja|móvil)${REST}|N es (?:una )?marca registrada${REST}`,
  `(?:adicion(?:e|ar)|defin[aei]r?|escolh(?:a|er)|torn(?:e|ar)) (?:o |a )?N (?:como|às|aos?|a|entre) (?:as )?(?:suas? |minhas? )?fontes? (?:preferid|favorit|preferencia)\\p{L}+${REST}|N é (?:uma )?marca registrada${REST}`,
  `(?:aggiungi|imposta|scegli|rendi) A N (?:come |tra |alle |su )?(?:la |le )?(?:tu[ae] )?fonti? preferit[ae]${REST}|N è un marchio (?:registrato|depositato)${REST}`,
  `(?:voeg )?N (?:toe )?als (?:je |uw |jouw )?voorkeursbron${REST}|N som (?:din |en )?(?:önskad|föredragen|foretrukket|foretrukken|foretrukne|prioriterad) (?:käll|kild)\\p{L}+${REST}|(?:dodaj|ustaw|wybierz) (?:portal |serwis )?N (?:jako|do|wśród) (?:sw\\p{L}+ )?(?:preferowan|ulubion)\\p{L}+ źród\\p{L}+${REST}|(?:přidejte|přidat|nastav\\p{L}+|pridajte|pridať) (?:si )?N (?:mezi|medzi|jako|ako|do) preferovan\\p{L}+ zdroj\\p{L}*${REST}|(?:adaugă|alege|setează) N (?:ca|la|în|între) (?:sursă|surse\\p{L}*) (?:preferat|favorit)\\p{L}+${REST}|dodaj(?:te)? N (?:kao|među|med) (?:omiljen|preferiran|željen|priljubljen)\\p{L}* (?:izvor|vir)\\p{L}*${REST}`,
  `(?:добав(?:ь|ьте|ить)|сделайте) N (?:в|как|к) (?:избранн|предпочитаем|предпочтительн|любим)\\p{L}+ (?:источник|сайт)\\p{L}*${REST}|(?:додайте|додати|зробіть) N (?:до|у|в|як) (?:обран|улюблен|пріоритетн|вибран|бажан)\\p{L}+ (?:джерел|сайт)\\p{L}*${REST}|добавете N като предпочитан\\p{L}* източник${REST}|(?:προσθέστε|επιλέξτε|κάντε) (?:το |την |τον )?N (?:ως|στις) προτιμώμεν\\p{L}+ πηγ\\p{L}+${REST}|N[’']?\\p{Ll}{0,3} (?:Google[’']da )?tercih edilen kaynak${REST}|(?:jadikan|tambahkan|pilih) N (?:sebagai|ke) sumber (?:berita )?(?:pilihan|preferensi|tepercaya)${REST}|(?:chọn|thêm) N (?:làm|vào) nguồn (?:tin )?(?:ưu tiên|ưa thích)${REST}`,
];

/** What a house offers under its name in an entry: an account, a subscription, a channel, its printed paper, its rules. */
const OFFERED = [
  `(?:already )?an? N (?:digital )?(?:subscriber|member)\\?${REST}|(?:(?:sign|log) ?in (?:to|with) |manage |go to |create |get )?(?:your|my|an?) N (?:account|subscription|profile|membership)|become an? N (?:subscriber|member|supporter|insider)|N (?:subscribers?|members) (?:can|get|may|have|only)(?!\\p{L})${REST}|(?:the )?N(?:[’']s)? [Ee]ditorial (?:[Tt]eam|[Bb]oard|[Ss]taff)|today[’']s N (?:e-?edition|e-?paper|print edition|newspaper)|(?:watch|listen to|stream|tune in to) (?:the )?N(?: radio)? (?:live|24/7|on demand)|(?:subscribe to |join |follow )?(?:the )?N(?:[’']s)? ${NETWORK} (?:channel|community|group)|letters to (?:the )?N|(?:order|buy) (?:a copy|back issues|photos) (?:of|from) (?:the )?N`,
  `A N im (?:Abo|Abonnement|Probeabo|Digitalabo)|(?:die )?N-App (?:herunterladen|laden|öffnen|nutzen|für)${REST}|(?:mit |Sie sind bereits |schon |exklusiv für |nur für )?N-(?:Abonnent(?:en|innen|in)?|Mitglieder)(?:\\?| lesen${REST}|:)?|(?:(?:in|zu|mit) )?(?:ihr|dein|mein)(?:em|en)? N-?(?:Konto|Abo|Account|Profil|Login)|jetzt N (?:abonnieren|testen|bestellen|lesen|unterstützen)${REST}|unterstütze(?:n Sie)? N (?:mit|durch|jetzt|als) ${REST}|leserbriefe? an A N|(?:zur )?Startseite von N|N (?:Startseite|Pur)|kommentare auf N|(?:melden|loggen) Sie sich bei N (?:an|ein)|(?:meist(?:gelesen|kommentiert|geklickt)|beliebt|im trend) (?:auf|bei) N|(?:so erreichen Sie )?die N-Redaktion|lesen Sie N als (?:E-Paper|ePaper)${REST}`,
  `(?:télécharge[rz] )?(?:l[’']|notre )(?:application|appli)(?: mobile)? (?:de |du |d[’'])?A N|(?:(?:les |nos |la |notre |recevez (?:la|les) )newsletters?) (?:de |du |d[’'])?A N|N [Bb]outique|mentions légales N|(?:les )?plus (?:lus|partagés|commentés) sur N|N sur votre (?:mobile|tablette)|(?:offrir|offrez|j[’']offre) A N|(?:votre|mon|ton) (?:compte|abonnement|espace(?: client)?) A N|déjà abonnée? (?:à |au )A N${REST}|(?:les )?services (?:de |du |d[’'])A N|contacter (?:la rédaction|le service client\\p{L}*) (?:de |du |d[’'])A N|(?:retrouvez|suivez|suivre) A N sur ${NETWORK}${REST}|(?:la |notre )?cha[iî]ne ${NETWORK} (?:de |du |d[’'])A N|(?:faire un don|faites un don|adhérer) (?:à |au )A N|N a besoin de (?:vous|votre soutien|ses lecteurs)${REST}|lire (?:le journal )?N (?:en numérique|en ligne|du jour)|(?:conditions générales (?:de vente|d[’']utilisation|d[’']abonnement)|CG[UV]|archives|plan du site|la rédaction) (?:de |du |d[’'])A N|bienvenue (?:sur|chez) A N`,
  `(?:descarga (?:la |nuestra )?|la )?(?:app|aplicación) (?:de |del )A N|(?:las? |nuestras? )?(?:newsletters?|bolet[ií]n(?:es)?) (?:de |del )A N|(?:tu|mi|su) (?:cuenta|suscripción|perfil) (?:de |en |del )?A N|(?:inici[ae](?:r)? sesión|regístr[ae]te|ingres[ae]) (?:en|a) A N|(?:el |nuestro )?canal (?:de |en )${NETWORK} (?:de |del )A N|(?:lee |ver |lea )?(?:la )?(?:cartas al director|(?:versión|edición) (?:impresa|digital|en papel)|hemeroteca|términos y condiciones|aviso legal) (?:de |del )A N|(?:ya soy |soy |hazte |ser )(?:suscriptora?|soci[oa]) (?:de |del )A N|(?:suscriptores|socios) (?:de |del )A N|sigue(?: a)? A N en ${NETWORK}${REST}`,
  `(?:baixe |instale )?(?:o )?(?:app|aplicativo) (?:d[aeo] )?N|(?:sua|minha) (?:conta|assinatura) (?:d[aeo] |n[ao] )?N|(?:já é |exclusivo para )?assinantes? (?:d[aeo] )?N\\??|(?:o )?canal d[aeo] N (?:no|do|em) ${NETWORK}|(?:edição (?:impressa|digital|do dia)|termos de uso|acervo) d[aeo] N`,
  `(?:scarica )?(?:l[’'])?app d(?:i|el|ella) A N|(?:il )?(?:tuo|mio) (?:account|abbonamento|profilo) (?:a |di |del |su )?A N|abbonat[oi] a(?:l|lla)? A N|regala N|sfoglia A N|(?:leggi )?(?:l[’'])?edizione (?:digitale|cartacea|odierna) d(?:i|el|ella) A N|(?:il )?canale ${NETWORK} d(?:i|el|ella) A N|lettere a(?:l|lla)? A N|(?:la )?redazione d(?:i|el|ella) A N|segui A N su ${NETWORK}${REST}`,
  `(?:je|jouw|uw|mijn) N[ -](?:account|abonnement|profiel)|N-abonnees?|(?:download )?de N[ -]app|(?:klantenservice|lezersservice) N|abonneer (?:je|u) op A N|volg A N (?:op|via) ${NETWORK}${REST}|(?:ditt|mitt|din|min|dit|mit) N[ -](?:konto|abonnemang|abonnement|profil)|(?:ladda ner|last ned|hent|hämta) N[ -]?(?:s )?app\\p{L}*|(?:prenumerera|abonner|abonnér|bli abonnent) på A N|(?:kundtjänst|kundeservice) N|(?:följ|følg) N (?:på|i) ${NETWORK}${REST}|lataa N[ -](?:s|n-)?sovellus|(?:twoje|moje|swoje) konto (?:w |na )?N|(?:obserwuj|śledź|polub) N (?:na|w) ${NETWORK}${REST}|(?:pobierz )?aplikacj[aę] N|(?:e-wydanie|prenumerata) N|(?:mobilní |mobilná )?(?:aplikace|aplikácia) N|(?:předplatné|predplatné) N|sledujte N na ${NETWORK}${REST}|(?:urmărește|urmăriți) N pe ${NETWORK}${REST}|(?:zaprati|pratite) N na ${NETWORK}${REST}|(?:подписка|подписаться|підписка) на N|(?:читайте|следите за|стежте за|читай) N (?:в|у|на) ${NETWORK}${REST}|N[’']\\p{Ll}{1,2} ${NETWORK}[’']?\\p{Ll}{0,3} takip${REST}|(?:ikuti|gabung) N (?:di|ke) ${NETWORK}${REST}`,
];

/** A house's rules, which stand beside those of what it sells and whom it works with: "Subscription Terms of Use". */
const RULES = [
  `(?:the )?N(?:[’']s)? (?:[Tt]erms (?:[Oo]f|and|&) (?:[Uu]se|[Ss]ervice|[Ss]ale|[Cc]onditions)|[Pp]rivacy (?:[Pp]olicy|[Nn]otice)|[Cc]ookie [Pp]olicy|[Cc]ode of (?:[Ee]thics|[Cc]onduct)|[Ee]ditorial (?:[Ss]tandards|[Cc]ode|[Gg]uidelines|[Pp]olicy))`,
];

const ARTICLE = "(?:the |der |die |das |den |dem |la |le |les |el |il |lo |de |het |l[’'])?";

/** The shortest name that the words of an entry leave: "Lantern" in "Lantern Privacy Policy". */
const NAME = ENTRY_NAME.replace(/\{0,3\}(?=\)\[[^\]]*\]\?$)/u, '{0,3}?');

/** A pattern of whole entries: `N` a name, `A ` an article that may stand before it, the first letters of phrases in either case. */
function entryPattern(source: string): RegExp {
  const either = source.replace(
    /(^|\||\(\?:|\)\?)(\p{Ll})/gu,
    (_, before: string, letter: string) => `${before}[${letter}${letter.toUpperCase()}]`,
  );
  const named = either.replace(/(?<![\p{L}\\{])A (?=N)/gu, ARTICLE).replace(/(?<![\p{L}\\{])N(?![\p{L}\]}])/gu, NAME);
  return new RegExp(`^(?:${named})[\\s.!:…>»→]*$`, 'u');
}

/** What such entries weigh: a name that two of the last kind alone bear is not believed. */
const PATTERNS = [
  { sources: SURE, weight: 2.2 },
  { sources: OFFERED, weight: 1.2 },
  { sources: RULES, weight: 0.8 },
].flatMap(({ sources, weight }) => sources.map((source) => ({ pattern: entryPattern(source), weight })));
/** Longest entry, in UTF-16 units. */
const LONGEST = 160;
const cuesIn = scannerOf(() => PATTERNS.map(({ pattern }) => pattern), 400);

/** Who offers accounts and channels on anybody's pages, and what stands for readers or the site without a name. */
const ANYBODY =
  /^(?:google|apple|amazon|microsoft|facebook|meta|instagram|twitter|x|youtube|tiktok|linkedin|whatsapp|telegram|disqus|piano|steady|paypal|substack|wordpress|patreon|spotify|internet|web|online|digital|print|premium|pro|plus|privacy|cookie|service|services|community|comment(?:s|ing)?|editorial|user|site|website|email|e-mail|newsletters?|podcasts?|abo|app|ads?|editors?|new|our|subscription|subscribers?|membership|members?|donations?|general|mobile|advertising|advertisers?|contest|sweepstakes|children[’']s|california|full|zu[rm]|zurück|home|news|play|(?:app )?store|your|customer|reader|student|guest)$|google|(?:^|\s)store(?:\s|$)/iu;

const NONE: readonly { readonly name: string; readonly weight: number }[] = [];

/** Whether a line may have such an entry. */
export function mayOffer(text: string): boolean {
  return cuesIn(text) !== 0;
}

/** The house that an entry of a menu, a foot or a box names as only its own page does, and what that weighs. */
export function ownServices(entry: string): readonly { readonly name: string; readonly weight: number }[] {
  if (entry.length > LONGEST) return NONE;
  const cues = cuesIn(entry);
  if (cues === 0) return NONE;
  for (const [at, { pattern, weight }] of PATTERNS.entries()) {
    if ((cues & (1 << at)) === 0) continue;
    const name = plainName(
      pattern
        .exec(entry)
        ?.slice(1)
        .find((found) => found !== undefined) ?? '',
    );
    if (
      name.length < 2 ||
      ANYBODY.test(name) ||
      isTopics(name) ||
      isAgency(name) ||
      (isHost(name) && isCommonHost(name))
    )
      continue;
    return [{ name, weight: isOwner(name) || isHouse(name) ? FIRM : weight }];
  }
  return NONE;
}

/** What a firm weighs, which has several papers. */
const FIRM = 0.8;
