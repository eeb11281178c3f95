import { scannerOf } from '../../../../text/cues.ts';
import { isOwner } from '../../../../text/press-names/owners.ts';
import { isCommonHost, isHost } from '../addresses/hosts.ts';
import { isHouseName } from '../names/house.ts';
import { ENTRY_NAME } from '../names/name-pattern.ts';
import { isTopics } from '../names/topics.ts';

const ARTICLE =
  "(?:the |der |die |das |den |dem |la |le |les |el |il |lo |de |het |az? |το |τη |την |τον |газете |газеті |сайте |сайті |журнале |serwisie |portalu |gazecie |webu |deníku |[Ll][’'])?";
const END = '[\\s.!:…>»→]*$';

/** "Werben auf X", "Advertise on X", "Annonsera hos X": in whose pages space is sold. The small words that stand before places, too, are apart. */
const SPACE = new RegExp(
  `^(?:(?:(?:[Ww]erben|[Ww]erbung|[Ii]nserieren|[Aa]nzeigen|[Aa]nzeigen? (?:schalten|aufgeben)|[Mm]ediadaten) (?:bei|auf|mit|von)|[Aa]dvertis(?:e|ing) (?:on|with|at)|(?:[Pp]ublicité|[Aa]nnoncer|[Vv]otre publicité) (?:sur|chez)|(?:[Pp]ublicidad|[Aa]n[uú]n[cs][ií](?:ate|ese|e|a)|[Pp]aut[ae]|[Pp]ublicite) con|(?:[Aa]nuncie|[Aa]nunciar|[Aa]nuncia|[Pp]ublicidade) com|(?:[Ff]ai )?[Pp]ubblicità (?:su|con)|(?:[Aa]dverteren|[Aa]dverteer) (?:op|bij|via|met)|[Aa]nnonsera (?:på|hos|med)|(?:[Aa]nnonc[eé]r|[Aa]nnoncere|[Aa]nnoncering) (?:på|hos)|(?:[Aa]nnonser|[Aa]nnonsere|[Aa]nnonsering) (?:på|hos)|(?:[Rr]eklama|[Zz]areklamuj się|[Oo]głoś się) na|(?:[Ii]nzer(?:ce|cia|ujte|ovat)|[Rr]eklama) na|[Pp]ublicitate pe|Διαφ[ηή]μι(?:ση|στείτε) σ(?:το|τη|την|τον)|(?:[Рр]еклама|[Рр]азместить рекламу|[Рр]озмістити рекламу) на|[Oo]glašav(?:anje|ajte) na|[Оо]глашавање на|(?:[Bb]eriklan|[Pp]asang iklan|[Ii]klan) di|[Qq]uảng cáo (?:trên|tại)) ${ARTICLE}${ENTRY_NAME}|(?:(?:[Ww]erben|[Ww]erbung|[Ii]nserieren|[Aa]dvertis(?:e|ing)|[Pp]lace an ad|[Aa]nnonsera|[Aa]nnoncer|[Aa]nnonser) i[nm]?|(?:[Pp]ublicité|[Aa]nnoncer) dans|(?:[Pp]ublicidad|[Aa]n[uú]n[cs][ií](?:ate|ese|e|a)|[Pp]aut[ae]) en|(?:[Aa]nuncie|[Aa]nunciar|[Pp]ublicidade) n[oa]|[Pp]ubblicità in|(?:[Aa]dverteren|[Aa]dverteer) in|[Rr]eklama we?|[Ii]nzer(?:ce|cia) ve?|[Pp]ublicitate în|(?:[Рр]еклама|[Рр]азместить рекламу) в|[Рр]еклама [ув]) ${ARTICLE}${ENTRY_NAME}|${ENTRY_NAME}[’']?[td][ea] reklam(?: ver)?)${END}`,
  'u',
);
/** "Jobs bei X", "Careers at X", "Trabaja en X": who hires; an owner does for all of its papers. */
const HIRES = new RegExp(
  `^(?:(?:[Jj]obs?|[Kk]arriere|[Aa]rbeiten|[Ss]tellen(?:angebote)?|[Aa]usbildung|[Pp]raktikum|[Vv]olontariat|[Dd]eine? (?:Karriere|Job)|[Ii]hre Karriere) (?:bei|beim)|(?:[Jj]obs|[Cc]areers?|[Ww]ork(?:ing)?|[Ee]mployment|[Ii]nternships?|[Vv]acancies) (?:at|with|for)|(?:[Tt]ravailler|[Rr]ecrutement|[Cc]arrières?|[Ee]mplois?) (?:à|chez|au)|[Tt]rabaj(?:a|ar|e|o) (?:en|con)|[Tt]rabalh(?:e|ar) (?:no|na|com|em)|[Ll]avora(?:re)? (?:con|per|in|a)|(?:[Ww]erken|[Vv]acatures) bij|(?:[Jj]obba|[Ll]ediga jobb|[Aa]rbeta) (?:hos|på)|(?:[Jj]obb?|[Ll]edige stillinger|[Kk]arriere) (?:hos|i|på)|(?:[Pp]raca|[Kk]ariera) we?|(?:[Kk]ariéra|[Pp]ráce|[Pp]ráca) ve?|(?:[Рр]абота|[Вв]акансии|[Кк]арьера) в|(?:[Рр]обота|[Вв]акансії) [вув]|[Kk]arijera u|[Kk]arier di|[Tt]uyển dụng) ${ARTICLE}${ENTRY_NAME}${END}`,
  'u',
);
/** "Zur X-Startseite", "Retour à la page d'accueil de X": the way to a house's front page. */
const FRONT = new RegExp(
  `^(?:(?:[Zz]urück )?[Zz]ur ${ENTRY_NAME}-(?:[Ss]tartseite|[Hh]omepage)|(?:[Bb]ack|[Gg]o|[Rr]eturn) to (?:the )?${ENTRY_NAME} home ?page|(?:[Rr]etour à |[Aa]ller à )?(?:la page |l['’])?d?['’]?accueil d(?:e|u) ${ARTICLE}${ENTRY_NAME}|(?:[Vv]olver|[Ii]r) a la (?:portada|página de inicio|home) del? ${ARTICLE}${ENTRY_NAME}|(?:[Tt]orna|[Vv]ai) all?a (?:home ?page|prima pagina) d(?:i|el|ella) ${ENTRY_NAME}|[Nn]aar de (?:homepage|voorpagina) van ${ARTICLE}${ENTRY_NAME}|[Tt]ill? ${ENTRY_NAME}(?:['’]?s|:s) (?:startsida|forside|startside)|(?:[Pp]owrót do|[Pp]rzejdź do|[Ww]róć na) stron[yę] główn(?:ej|ą) ${ENTRY_NAME})${END}`,
  'u',
);
/** "X ist eine Marke der Y GmbH", "X est une publication du groupe Y": whose name a page bears, told at its foot. */
const BRAND = new RegExp(
  `^(?:© ?)?${ARTICLE.replace('the ', '[Tt]he ').replace('die ', '[Dd]ie ').replace('das ', '[Dd]as ').replace('der ', '[Dd]er ')}${ENTRY_NAME} (?:(?:ist|sind) (?:eine? (?:Online-|Web|Internet)?(?:Marke(?:nzeichen)?|Angebot|Produkt|Magazin|Titel|Service|Dienst|Publikation|Projekt|Webseite|Website|Seite|Portal|Zeitung|Zeitschrift|Medium|Unternehmen) |(?:ein )?Teil )(?:der|des|von|vom|aus)|(?:erscheint (?:im|bei|in der)|wird (?:herausgegeben|betrieben|veröffentlicht) (?:von|vom|durch))|is (?:an? )?(?:brand|publication|product|title|service|subsidiary|part) of|is (?:owned|published|operated|run) by|est (?:une? (?:marque|publication|site|titre|magazine|journal|filiale) d(?:e|u|es)(?!\\p{L})|(?:édité|publié|détenu|exploité)e? par)|es (?:una? (?:marca|publicación|producto|sitio|medio|portal|proyecto|iniciativa) de|(?:editad|publicad)[oa] por|propiedad de)|é (?:uma propriedade(?: d[aeo])?(?= )|um(?:a)? (?:marca|publicação|produto|site|título|portal) d[aeo]|(?:editad|publicad)[oa] p(?:or|el[ao])|propriedade d[aeo])|è (?:un(?:a)? (?:marchio|pubblicazione|prodotto|sito|testata|portale|supplemento) d(?:i|el|ella)|(?:edit|pubblicat)[oa] da)|is een (?:merk|uitgave|onderdeel|product|titel|site|initiatief) van|(?:ges|utges) ut av|(?:ges|utges|ägs|drivs) av|är (?:en del|en tidning|en produkt) (?:av|från)|(?:udgives|ejes|drives) af|er (?:en del|en avis|et produkt) af|(?:utgis|gis ut|eies|drives) av|er (?:en del|en avis|et produkt) av|(?:on osa|kuuluu) \\p{Lu}|(?:jest (?:marką|częścią|własnością)|należy do|wydawane? (?:jest )?przez)|(?:je (?:značka|součást|súčasť|značkou|součástí|súčasťou|vydáván|vydávaný)|vydává|vydáva) |este (?:o marcă|o publicație|un brand|un produs|parte|editat|publicat)|je (?:dio|deo|izdanje|u vlasništvu)|е (?:част|издание|марка|собственост) |является (?:изданием|проектом|частью|средством массовой информации)|є (?:виданням|проєктом|частиною)|είναι (?:μέλος|μέρος|προϊόν|σήμα) |adalah (?:bagian|merek|produk|media) |là (?:sản phẩm|một phần|thương hiệu|ấn phẩm|cơ quan) )`,
  'u',
);

/** "der Molenblick GmbH", "du groupe Jetée": a firm owns brands; "Malta is part of the Union" is news. */
const FIRM =
  /(?<![\p{L}\d])(?:GmbH|AG|KG|mbH|SE|Inc|LLC|Ltd|Limited|PLC|plc|Corp|Company|Co|SAS|SARL|SA|S\.A|S\.L|SL|S\.?[rp]\.?[lA]|SpA|Srl|SRL|BV|B\.V|NV|N\.V|AB|A\/S|ApS|AS|ASA|Oyj?|sp\. z o|a\.s|s\.r\.o|Kft|Zrt|Nyrt|d\.o\.o|ООО|ТОВ|ЕООД|ООД|АД|PT|A\.Ş|e\.\s?V)(?![\p{L}\d])|[Mm][ée]di(?:a|en)|[Mm]ídia|[Vv]erlag|[Cc]ooperativ|[Ff]undaci[óo]|Foundation|Stiftung|Fondazione|Fondation|Genossenschaft|Universit|(?:Gruppe|Group|[Gg]roupe|[Gg]rupo|[Gg]ruppo|[Gg]roep|[Gg]rupp?[ya]?|[Kk]oncern\p{L}*)(?!\p{L})|[Pp]ublish|[Ee]ditor|[Éé]dit|[Uu]itgever|[Ff]örlag|[Ff]orlag|[Ww]ydawnict|[Vv]ydavatel|[Kk]iadó|[Yy]ayın|[Ии]здател|[Хх]олдинг|[Вв]идавн/u;

/** Entries longer than this are sentences, in UTF-16 units. */
const LONGEST = 160;
const cuesIn = scannerOf(() => [SPACE, HIRES, BRAND, FRONT], 400);
const CUE = { space: 1, hires: 2, brand: 4, front: 8 } as const;

/** "7News", "eHafen", "Hafen!": no everyday word is written so. */
const SPELT = /!$|\p{Ll}\p{Lu}|\d|\./u;
/** "NHZ": initials, and none of a country or a medium that has adverts of all kinds. */
const INITIALS = /^(?!(?:US|USA|UK|EU|DE|EN|FR|ES|TV|PC|IT|HR|PR|FAQ|AGB|PDF|RSS|NRW|DDR|BRD|VIP)$)\p{Lu}{2,6}$/u;
/** What stands for any site, part of one, or where any house has an account. */
const ANYBODY =
  /^(?:internet|web|google|facebook|instagram|youtube|twitter|tiktok|linkedin|print|online|radio|apple|(?:this|that|these|it|all|dies\p{L}*|das|es|alle|ce|cette|est[ae]|questo|dit)$)|\s(?:newsletters?|podcasts?|app)$/iu;

/** Whether a line may have such an entry. */
export function mayBeOwned(text: string): boolean {
  return cuesIn(text) !== 0;
}

/** The house that an entry of a menu or foot names as only its own page does: who sells space, who hires, whose brand it is. */
export function ownEntry(entry: string): string | undefined {
  if (entry.length > LONGEST) return undefined;
  const cues = cuesIn(entry);
  if (cues === 0) return undefined;
  const space = (cues & CUE.space) === 0 ? null : SPACE.exec(entry);
  if (space) {
    const open = space[1] ?? space[3];
    const name = open ?? space[2]!;
    return isNamed(name) || (open !== undefined && name.includes(' ') && !isTopics(name) && !ANYBODY.test(name))
      ? name
      : undefined;
  }
  const hires = (cues & CUE.hires) === 0 ? undefined : HIRES.exec(entry)?.[1];
  if (hires) return !isOwner(hires) && (SPELT.test(hires) || isHouseName(hires)) && isNamed(hires) ? hires : undefined;
  const front =
    (cues & CUE.front) === 0
      ? undefined
      : FRONT.exec(entry)
          ?.slice(1)
          .find((name) => name !== undefined);
  if (front) return isTopics(front) || ANYBODY.test(front) ? undefined : front;
  const brand = (cues & CUE.brand) === 0 ? null : BRAND.exec(entry);
  return brand && !ANYBODY.test(brand[1]!) && FIRM.test(entry.slice(brand[0].length)) ? brand[1] : undefined;
}

/** Whether a name is a house's by how it is written: every noun of some languages has a capital. */
function isNamed(name: string): boolean {
  if (ANYBODY.test(name) || isTopics(name)) return false;
  return isHost(name) ? !isCommonHost(name) : SPELT.test(name) || INITIALS.test(name) || isHouseName(name);
}

/** What stands between the entries of a menu that is one line: "Impressum | Datenschutz | Werben auf hafen.example". */
const BETWEEN = /\s?[|·•]\s|\s[–—/-]\s|\n/u;

/** The entries of a line: the line itself where it is one. */
export function entriesOf(text: string): readonly string[] {
  return BETWEEN.test(text) ? text.split(BETWEEN).map((entry) => entry.trim()) : [text];
}
