import { scannerOf } from '../../../../text/cues.ts';
import { isAgency } from '../../../../text/press-names/agencies.ts';
import type { Passage } from '../../passages.ts';
import type { Span } from '../../span.ts';
import { isCommonHost, isHost, registrable } from '../addresses/hosts.ts';
import { isHouseName } from '../names/house.ts';
import { NAME, plainName } from '../names/name-pattern.ts';
import { isQuoted } from '../speech/quotations.ts';
import { earningHouse } from './earnings.ts';
import { isHouse } from './rights.ts';

/** "Kustposten förbehåller sig rätten …", "Pier Post reserves the right …": what only a house says of itself, under a text. */
const RESERVES = new RegExp(
  `(?:^|[.!?:;]\\s|(?<=\\p{Ll}\\s))${NAME} (?:förbehåller sig|forbeholder se?i?g|reserves the right|behält sich|se réserve|se reserva|si riserva|reserva-se|behoudt zich|zastrzega sobie|si vyhrazuje|si vyhradzuje|fenntartja|își rezervă|zadržava pravo|pridržava|оставляет за собой|залишає за собою|си запазва|задржава право|pidättää oikeuden|is not responsible for|(?:holds|takes|accepts|assumes|bears) no (?:responsibility|liability) for (?:(?:its|the|this|their|any|these|such) )?(?:content|views|opinions|accuracy|comments|claims|text)|non è responsabile|no se hace responsable|não se responsabiliza|n['’]est pas responsable|übernimmt keine|nie ponosi odpowiedzialności|не несет ответственности|не несёт ответственности|не несе відповідальності)`,
  'gu',
);
/** "Strona główna serwisu Głos Nadmorski", "Startseite von Küstenbote": the way to a house's front page. */
const FRONT_PAGE = new RegExp(
  `^(?:[Ss]trona główna|[Ss]tartseite|[Hh]ome ?page|[Pp]ágina (?:de inicio|principal|inicial)|[Pp]agina iniziale|[Pp]age d['’]accueil|[Vv]oorpagina|[Ff]orside|[Ss]tartsida|[Ee]tusivu|[Hh]lavní stránka|[Hh]lavná stránka|[Kk]ezdőlap|[Pp]agina principală|[Nn]aslovna(?: strana| stranica)?|[Гг]лавная(?: страница)?|[Гг]оловна(?: сторінка)?|[Нн]ачална страница|[Αα]ρχική(?: σελίδα)?|[Aa]na ?sayfa)\\s(?:(?:serwisu|portalu|gazety|dziennika|von|der|des|of|the|de|du|del|di|van|af|av|webu|serveru|deníku|a|сайта|сайту|газеты|газети|на|του|της|[-–|:])\\s){0,3}${NAME}$`,
  'u',
);
/** "Wróć na glos.example", "Back to Pier Post": the same under a text. */
const BACK =
  /^(?:wróć (?:na|do)|powrót (?:na|do)|back to|return to|zurück zu[rm]?|retour (?:à|au|sur)|volver a|voltar (?:a|ao|para)|torna (?:a|al|alla|su)|terug naar|tillbaka till|tilbake til|tilbage til|takaisin|zpět na|späť na|vissza a|înapoi la|natrag na|nazad na|вернуться на|повернутися на|επιστροφή στο)\s(\S.{2,60})$/iu;
/** "Lire sur pier.example", "Read the full story at …": where a text goes on. */
const GOES_ON =
  /^(?:lire (?:la suite |l['’]article |l['’]intégralité )?sur|(?:continue reading|read (?:more|on|the (?:full|whole|rest of the|original) (?:story|article|text)))(?: on| at)|weiterlesen (?:auf|bei)|(?:lesen sie )?mehr auf|leer (?:más |completo |la nota completa )?en|leggi (?:tutto |l['’]articolo )?su|ler (?:mais )?em|lees (?:verder|meer) (?:op|bij)|läs (?:mer|hela \p{L}+) (?:på|hos)|les (?:mer|hele \p{L}+) (?:på|hos)|læs (?:mere|hele \p{L}+) (?:på|hos)|czytaj (?:więcej |dalej )?na|čtěte (?:více |dále )?na|citește (?:mai mult |mai departe )?pe|читать (?:далее |полностью |дальше )?на|читати (?:далі )?на)\s(\S{4,40})$/iu;
/** "Ранее «Маяк» писал, что …": by the verb's form, what a house says of its own news, and not of another's. */
const EARLIER_OWN = new RegExp(
  `(?:^|[.!?…]\\s)(?:[Нн]апомним, |[Нн]агадаємо, )?(?:[Рр]анее|[Рр]аніше) (?:уже |вже )?[«„“"]?${NAME}[»“”"]? (?:уже |вже )?(?:сообщал[аои]?|писал[аои]?|рассказывал[аои]?|повідомля(?:в|ла|ло|ли)|писа(?:в|ла|ло|ли)|розповіда(?:в|ла|ло|ли))(?!\\p{L})`,
  'gu',
);
/** "разговори от ефира на Бряг", "sur l'antenne de Radio Brise": a station speaks of what it broadcasts. */
const ON_AIR = new RegExp(
  `(?:ефира на|ефірі|эфире|eter\\p{Ll}* (?:al|di)|l['’]antenne de|antena de|antenie|éteru) (?:радио |радіо |телеканала |телеканалу )?[«„“"]?${NAME}`,
  'gu',
);
/** "Pier Post, 435 N. Quay Ave., Dunmarrow, DM 60611": where a house has its post sent. */
const POSTAL =
  /^(?:©\s?\d*\s?)?(\p{Lu}[^,|·•:\n]{2,40}?)\s?[,|·•]\s(?=.{0,60}\d).{0,60}?(?<![\p{L}\d])(?:\d{5}|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})(?![\p{L}\d])/u;
/** "Fjordlykta arbeider etter Vær Varsom-plakatens regler", "Quiet Lantern is regulated by IPSO": by whose rules a house works. */
const BOUND = new RegExp(
  `(?:^|[.!?]\\s)(?:[TtDd](?:he|ie|er|as) |[Ll][ae] |[Ee]l |[Ii]l )?${NAME} (?:arbeider etter|følger|redigeres (?:etter|i)|er (?:tilmeldt|tilsluttet|omfattet)|er (?:eit |et |en )?medlem a[vf]|är medlem i|noudattaa|on sitoutunut|bekennt sich|ist Mitglied|unterliegt|verpflichtet sich|hält sich|is (?:a )?(?:member of|regulated by|committed to)|adheres to|follows|complies with|subscribes to|est membre|adhère|respecte|es miembro|está adherid[oa]|se adhiere|è iscritt[oa]|aderisce|é membro|segue|is aangesloten|är anslut(?:en|et)|följer|jest członkiem|przestrzega|je členem|tagja|este membr[uă]|respectă|является членом|є членом|дотримується) (?=[^.!?]{0,80}?(?:Pressekodex|Presserat|[Pp]resserat|Vær [Vv]arsom|[Pp]ressenævn|[Pp]resse(?:etik|skikk)|[Pp]resseetiske|[Pp]ressetisk|[Mm]edieansvar|Journalistin ohje|[Jj]ulkisen sanan|IPSO|IMPRESS|[Pp]ress [Cc]ouncil|Press Complaints|Press Standards|Editors[’'] Code|Trust Project|Journalism Trust|Raad voor de [Jj]ournalistiek|[Cc]onseil de (?:déontologie|presse)|[Cc]harte (?:de déontologie|d[’']éthique|de Munich)|[Cc]ódigo (?:deontológico|de [ée]tica)|[Cc]odice deontologico|[Kk]art[ay] [Ee]tyczn|IFCN|[Ll]okalavis|[Mm]ediebedrift|Danske Medier|Tidningsutgivar|журналистск|журналістськ))`,
  'gu',
);
/** "RUA DA PAZ, 960": an address alone. */
const STREET =
  /^(?:rua|rue|av|avenue|avenida|calle|carrera|plaza|plaça|praça|via|viale|piazza|corso|strada|bulevardul|boulevard|bd|ul|ulica|al|jl|jalan|ул|вул|бул)(?=[\s.])|(?:\s(?:street|road|avenue|lane|drive|highway|way|square)|straße|strasse|gasse|straat|gatan)$/iu;
/** "(Watch PIER's video of the storm.)", "For more, see Lantern's reviews": what else the house has. */
const SEE_OWN = new RegExp(
  `(?:^|[.(!?] |[.!?] \\()(?:[Ss]ee(?: also)?|[Ww]atch|[Rr]ead|For more(?: on [^,.]{3,40})?, see|[Cc]heck out) (?:the )?${NAME}[’']s (?=\\p{L})`,
  'gu',
);
/** "Photo by Jonas Roth for The Pier Post", "Foto Jonas Roth voor De Kade", "Credit...Jonas Roth for …": whom a house sent. */
const SENT_OUT = new RegExp(
  `(?:[Pp]hoto(?:graph)?s?|[Ff]otos?|[Bb]eeld|[Bb]ild|[Ii]mages?|[Cc]redit|[Ii]llustrations?|[Vv]ideo|[Ff]otó|[Ff]ot\\.|[Kk]uva|[Фф]ото|[Зз]німок|[Сс]нимка)(?: by|:|\\.{3}|…)?\\s?\\p{Lu}[\\p{L}.’'-]+(?: \\p{Lu}[\\p{L}.’'-]*){1,3} (?:for|pour|para|per|voor|für|för|pro|dla|для|за) (?:the |de |het |la |le |el |il |die |den |das )?[«“"]?\\s?${NAME}`,
  'gu',
);
/** "Dieser Beitrag stammt aus der aktuellen Ausgabe der Küstenpost", "This story appears in the May issue of Lantern": where a text is printed. */
const ISSUE = new RegExp(
  `(?:(?:Artikel|Beitrag|Text|Interview|Bericht) [^.!?]{0,50}(?:aus|in) der (?:aktuellen|neuen|neuesten|jüngsten|gedruckten) (?:(?:Print-?)?[Aa]usgabe (?:der|des|von) )?|(?:article|story|piece|essay|interview) [^.!?]{0,50}(?:current|latest|print|new|January|February|March|April|May|June|July|August|September|October|November|December|[Ss]pring|[Ss]ummer|[Ff]all|[Aa]utumn|[Ww]inter)(?: \\d{4})? (?:print )?(?:issue|edition) of (?:the )?|(?:article|texte|entretien) [^.!?]{0,40}(?:numéro|édition)[^.!?]{0,20} d(?:e |u |e la |['’])|(?:[Aa]rtículo|[Tt]exto|nota|[Rr]eportaje) [^.!?]{0,40}(?:edición|número)[^.!?]{0,20} de(?:l| la)? |(?:[Aa]rticolo|[Tt]esto) [^.!?]{0,40}(?:numero|edizione)[^.!?]{0,20} d(?:i |el |ella |ell['’])|(?:[Aa]rtikel|stuk|verhaal) [^.!?]{0,40}(?:nummer|editie|uitgave) van (?:de |het )?|(?:[Aa]rtykuł|[Tt]ekst|[Ww]ywiad) [^.!?]{0,40}(?:numerze|wydaniu) (?:tygodnika |miesięcznika |dziennika )?|(?:[Čč]lánek|[Tt]ext|[Rr]ozhovor) [^.!?]{0,40}(?:čísle|vydání) (?:časopisu |deníku |týdeníku )?|(?:[Мм]атериал|[Сс]татья|[Тт]екст|[Ии]нтервью|[Мм]атеріал|[Сс]таття) [^.!?]{0,50}(?:номере|номері|выпуске|випуску) (?:журнала |газеты |журналу |газети )?|(?:[Aa]rtikeln?|[Tt]exten|[Tt]eksten|reportaget|reportasjen) [^.!?]{0,40}(?:nummer|nummeret|utgave|utgåva|udgave) a[vf] )[«„“"]?(?!Ausgabe|Nummer)${NAME}`,
  'u',
);
/** "… en mars. JONAS ROTH POUR « LE PHARE »", "Le Phare est sur WhatsApp", "Vous pouvez lire Le Phare sur un seul appareil à la fois". */
const CAPITALS_FOR = /\p{Lu}{2} (?:POUR|PARA|PER|VOOR|FÜR|FOR) [«“„"]\s?(\p{Lu}[^«»“”„"]{1,38}?)\s?[»”“"]$/u;
const ON_CHANNEL = new RegExp(
  `${NAME} (?:(?:ya |ora |nu |desde já |agora )?(?:está|est|è|is|ist|es|este|jest)(?: ya| ora| nu| jetzt| désormais| também| anche| ook| auch| acum)? (?:en|sur|su|op|no|on|auf|pe|na)) (?:WhatsApp|Telegram|Google News|Bluesky)(?!\\p{L})`,
  'u',
);
const ON_DEVICE = new RegExp(
  `(?:pouvez lire|puedes leer|puoi leggere|pode ler|können Sie|can read|kunt) ${NAME} (?:que |auf |op |on |su |en |em )?(?:sur |auf |op |on |su |en |em )?(?:un seul|un solo|um só|nur einem|één|one|a single)`,
  'u',
);
/** Most lines that hold "for" speak of no picture. */
const PICTURE = /photo|fot[oó.]|beeld|bild|image|credit|illustration|video|kuva|фото|знім|сним/i;
/** "Here at Lantern …", "When The Lantern covered the strike, we heard from many": a house as those who write. */
const OURSELVES = new RegExp(
  `(?<!\\p{L})(?:(?:[Hh]ere|[Ww]e|[Uu]s) at (?:the )?${NAME}|(?:(?:hacemos|contamos|publicamos|trabajamos) en|(?:fazemos|publicamos|trabalhamos) n[ao]|[Nn]oi d(?:i|el|ella)|(?:[Ww]ir|uns) (?:beim?|bei der|vom|von der)) ${NAME}|[Ww]hen ${NAME} (?:covered|reported|asked|tested|reviewed|visited|spoke|wrote|published|launched|started)[^.!?“”"]{0,140}, we )`,
  'gu',
);
/** Whoever keeps a page: "Redaktionen", "The Editors", "Администрация сайта". */
const NOBODY =
  /red[ae]k|redac|rédac|redaz|editor|verlag|publish|moderat|admini|webs(?:ite|eite)|portal$|^site|uitgever|wydawc|autor|author|editeur|éditeur|editore|редак|редк|администр|адміністр|автор|сайт|uredn|toimitus|company|forum/iu;

/** What a house tells of its earnings weighs more than what others could write. */
const EARNED = 2.6;
/** How far below a text such a notice is of it: boxes of offers stand further down, and are a sister's. */
const BELOW = 4;
/** Longest notice that is looked into. */
const LONGEST = 900;
const cuesIn = scannerOf(
  () => [
    RESERVES,
    FRONT_PAGE,
    BACK,
    GOES_ON,
    EARLIER_OWN,
    ON_AIR,
    POSTAL,
    SEE_OWN,
    SENT_OUT,
    OURSELVES,
    PICTURE,
    ISSUE,
    BOUND,
    CAPITALS_FOR,
    ON_CHANNEL,
    ON_DEVICE,
  ],
  LONGEST,
);
const CUE = {
  reserves: 1,
  front: 2,
  back: 4,
  goesOn: 8,
  earlier: 16,
  air: 32,
  postal: 64,
  see: 128,
  sent: 256,
  we: 512,
  picture: 1024,
  issue: 2048,
  bound: 4096,
  capitals: 8192,
  channel: 16384,
  device: 32768,
} as const;

/** Lines that only a house's own page has, by their cue. */
const OWN_LINES = [
  [CUE.capitals, CAPITALS_FOR],
  [CUE.channel, ON_CHANNEL],
  [CUE.device, ON_DEVICE],
] as const;

/** What a notice of a picture that was sent out has: neither says anything without the other. */
const PICTURES = CUE.sent | CUE.picture;

const NONE: readonly { readonly name: string; readonly weight: number }[] = [];

/** Houses that a page's own notices name, and sentences in which a house speaks of its own work. */
export function statedHouses(
  { text, index, prose }: Passage,
  span: Span,
): readonly { readonly name: string; readonly weight: number }[] {
  const cues = cuesIn(text);
  const earning = earningHouse(text);
  // Words that a picture's notice has, without one for a picture, are in every fifth line.
  if ((cues & ~PICTURES) === 0 && (cues & PICTURES) !== PICTURES && earning === undefined) return NONE;
  const found: { name: string; weight: number }[] =
    earning === undefined ? [] : [{ name: earning, weight: index <= span.to + BELOW ? EARNED : 1.1 }];
  if ((cues & CUE.earlier) !== 0)
    for (const match of text.matchAll(EARLIER_OWN)) {
      const quoted = /[«„“"]$/u.test(text.slice(0, match.index + match[0].indexOf(match[1]!)));
      found.push({ name: match[1]!, weight: quoted || isHouseName(match[1]!) ? 2.2 : 1.2 });
    }
  const outside = index < span.from || index >= span.to - 1;
  if ((outside || index >= span.to - BELOW) && (cues & CUE.reserves) !== 0)
    for (const match of text.matchAll(RESERVES)) found.push({ name: match[1]!, weight: 2.2 });
  if ((index < span.from || index >= span.to - 3) && text.length < 400 && (cues & CUE.issue) !== 0) {
    const name = ISSUE.exec(text)?.[1] ?? '';
    if (/^[\p{Lu}\d]/u.test(name)) found.push({ name, weight: 2.2 });
  }
  if (outside && (cues & CUE.bound) !== 0)
    for (const match of text.matchAll(BOUND)) found.push({ name: match[1]!, weight: 2.2 });
  if (text.length < 400)
    for (const [cue, pattern] of OWN_LINES) {
      const name = (cues & cue) === 0 ? undefined : pattern.exec(text)?.[1];
      if (name) found.push({ name, weight: 2.2 });
    }
  if (outside && prose < 12 && (cues & CUE.air) !== 0)
    for (const match of text.matchAll(ON_AIR)) found.push({ name: match[1]!, weight: 2.2 });
  if (index > span.to && (cues & CUE.postal) !== 0) {
    const name = (POSTAL.exec(text)?.[1] ?? '').replace(/\s[–—-]\s.*$/u, '');
    // "Harbour Papers Ltd, Quay Road 3, …": the firm's, for all of its papers.
    if (!isHouse(name) && isHouseName(name) && !STREET.test(name)) found.push({ name, weight: 2.2 });
  }
  if ((cues & CUE.see) !== 0)
    for (const match of text.matchAll(SEE_OWN))
      if (isHouseName(match[1]!)) found.push({ name: match[1]!, weight: 2.2 });
  if ((cues & CUE.sent) !== 0 && (cues & CUE.picture) !== 0)
    for (const match of text.matchAll(SENT_OUT))
      if (isHouseName(match[1]!)) found.push({ name: match[1]!, weight: 2.2 });
  if ((cues & CUE.we) !== 0)
    for (const match of text.matchAll(OURSELVES)) {
      const name = match.slice(1).find((found) => found !== undefined)!;
      if (isHouseName(name) && !isQuoted(text, match.index)) found.push({ name, weight: 2.2 });
    }
  if (index < 6 && (cues & CUE.front) !== 0) found.push({ name: FRONT_PAGE.exec(text)?.[1] ?? '', weight: 2.4 });
  if (outside && prose < 4) {
    const back = (cues & CUE.back) === 0 ? undefined : BACK.exec(text)?.[1];
    if (back) found.push(...wayTo(back));
    const on = (cues & CUE.goesOn) === 0 ? undefined : GOES_ON.exec(text)?.[1]?.replace(/[.»>→…]+$/u, '');
    if (on && isHost(on) && !isCommonHost(on)) found.push({ name: registrable(on), weight: 1.2 });
  }
  return found.flatMap(({ name, weight }) => {
    const plain = plainName(name) || name;
    return plain.length < 2 || isAgency(plain) || NOBODY.test(plain) ? [] : [{ name: plain, weight }];
  });
}

/** "www.glos.example Głos Nadmorski": a host, and the name behind it. */
function wayTo(words: string): { name: string; weight: number }[] {
  const [first = '', ...rest] = words.split(' ');
  const host = first.toLowerCase().replace(/^www\./, '');
  if (isHost(host) && !isCommonHost(host)) {
    const name = rest.join(' ');
    return [{ name: registrable(host), weight: 1.2 }, ...(/^\p{Lu}/u.test(name) ? [{ name, weight: 1.2 }] : [])];
  }
  return isHouseName(words) ? [{ name: words, weight: 1.6 }] : [];
}
