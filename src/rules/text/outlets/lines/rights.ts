import { foldBlanks } from '../../../../text/characters.ts';
import { scannerOf } from '../../../../text/cues.ts';
import { foldDigits } from '../../../../text/dates/digits.ts';
import { isAgency } from '../../../../text/press-names/agencies.ts';
import { isOwner } from '../../../../text/press-names/owners.ts';
import { isPressName } from '../../../../text/press-names.ts';

/** "© 2024 The Harbour Courier", "Copyright Harbour Media GmbH 2024" */
const RIGHTS =
  /(?:©|ⓒ|\(c\)|copyrights?|^[@®](?=\s?\d{4})|tous droits réservés|alle rechte vorbehalten|todos los derechos reservados)(?:\s?(?:©|ⓒ|\(c\)|\ufffd|by|of|copyright|@(?=\s?\d{4})|-|:|,))*\s*(?:\d{4}(?:\s?[-–,]\s?\d{2,4})?)?\s*(?:©|\(c\)|[-–,:|·])?\s*(?:by\s)?([^|©;:•\n]{2,80})/iu;
const RIGHTS_AFTER =
  /^(?!copyright|©|all rights|alle rechte|tous droits|todos l?os d|tutti i diritti)([^|©;:•\n]{2,50}?)[\s,|–-]*(?:©|\(c\)|copyright)(?:\s?(?:©|@|copyright))*(?:\s*\d{4}|\s*[-–.,]?\s*(?:all rights|alle rechte|tous droits|todos los))/iu;
/** "Visos teisės saugomos. © 2025 …": the formula, then the sign. */
const BARE_FIRST = /©[\s.,!–—-]*(?=©|copyright(?!\p{L}))/giu;
/** Where a holder's name ends: a year, the next sentence, the formula of rights. */
const RIGHTS_END =
  /\s*(?:\sv?\d+\.\d+.*|[,.]?\s?(?:\d{4}|copyright(?!\p{L})).*|\s?\((?:https?:|www\.).*|[\s–—|-]+(?:(?:website|site|web|page) )?(?:managed|powered|designed|developed|created|hosted|built|made|design|development|desarrollado|diseñado|développé|réalisé|realizzato|sviluppato|entwickelt|desenvolvido|разработка|создание|розробка|projekt|wykonanie|technology) (?:(?:and|&) \p{L}+ )?(?:by|with|por|par|da|von|сайта|сайту|strony)\s.*|[,.、，]?\s?(?:무단|禁|版权|版權|未经|All Rights|無断).*|\s(?:opphavsrett|upphovsrätt|ophavsret|tekijänoikeu\S*|urheberrecht\S*|droits d[’']auteur|auteursrecht|med ensamrätt).*|\.\s.*|\s[-–—]\s.*|,\s(?:\d{1,5}[a-z]?\s\p{L}|p\.?\s?o\.?\sbox\s|(?:via|viale|calle|avenida|av\.|rua|ul\.|ulica|rue)\s\p{L}|\p{L}[\p{L}.-]*(?:straße|strasse|str\.|gasse|platz|allee|straat|laan|gatan|vägen|gata|gate|vej|katu)\s\d).*|[.,]?\s?(?:all rights?(?!\p{L})|alle rechte|tous droits|todos los|tutti i|todos os|alla rätt).*|\s(?:است|می[\s‌]?باشد|بوده|محفوظ)(?:[\s.].*|$)|[۔।].*|,\s(?:une?|una|um|uma|un[’']|een|en del|ett?)\s.*|\s(?:(?:ist|sind)\s(?:ein|eine|teil|das|die|der)|gehört\szu|est\s(?:une?|la|le|édité|publié|membre|la propriété)|fait\spartie|es\s(?:una?|parte|propiedad|editad[oa]|publicad[oa])|forma\sparte|é\s(?:uma?|parte|propriedade|editad[oa])|faz\sparte|è\s(?:una?|parte|edit[oa]|pubblicat[oa])|fa\sparte|is\s(?:een|onderdeel)|är\s(?:en|ett|del)|er\s(?:en|et|ein|eit|del|ein del)|jest\s(?:częścią|marką|własnością)|je\s(?:značk\p{L}+|součást\p{L}*|súčasť\p{L}*|dio|deo)|este\s(?:o|un|parte)|является|входит|є\s\p{L}+|adalah)(?!\p{L}).*|[.,]?\s(?:an?|eine?|part of|(?:is|are|was|belongs)(?=\s\p{Ll})|in association|unless|except|where|wenn|soweit|sauf|salvo|und ihre|and its)\s.*|\s(?:und|and|et|y|e|en|och|og)\s(?:dritter?|third parties|others|tiers|terceros|terceiros|terzi|derden|andra|andre)(?!\p{L}).*|\.)$/isu;
const LEGAL =
  /[\s,]+(?:g?gmbh|(?:ges)?m\.?\s?b\.?\s?h\.?|eg|e\.\s?v\.?|ohg|kgaa|gmbh(?:\s&\sco\.?\s?kg)?|ag|inc\.?|llc|llp|l\.?p\.?|ltd\.?|limited|plc|corp(?:oration)?\.?|s\.?a\.?s?\.?|s\.?r\.?l\.?|s\.?p\.?a\.?|s\.?l\.?u?\.?|b\.?v\.?|n\.?v\.?|a\/s|as|ab|oy|oyj|kg|se|co\.?|ltda\.?|a\.?ş\.?|pty|pvt\.?|private limited|zrt\.?|kft\.?|nyrt\.?|bt\.|d\.\s?o\.\s?o\.?|d\.\s?d\.?|a\.\s?d\.?|s\.\s?r\.\s?o\.?|a\.\s?s\.?|sp\.\s?z\s?o\.\s?o\.?|sp\.\s?k\.?|o[üy]|uab|sia|ooo|ооо|оао|зао|пао|тов|еоод|оод|ад|α\.?ε\.?|tbk\.?|sdn\.?(?:\sbhd\.?)?|bhd\.?|ehf\.?|hf\.?|shpk|s\.c\.a?\.?|株式会社|有限公司|בע["״”]מ|จำกัด(?:\s?\(มหาชน\))?|еад)\.?$/iu;
const HOUSE =
  /(?:\s|-(?=genossenschaft|verlag$|gruppe|medien|stiftung))(?:genossenschaft|media group|mediengruppe|medien|media|verlag|verlags\S*(?:\s(?:und|u\.|&)\s?vertriebs\S*)?|vertriebs\S*|zeitungs\S*|publishing|publications?|publishers?|internet|ediciones|editora|editorial|editores|edizioni|editore|éditions?|group|gruppe|groupe|grupo|holdings?|digital|interactive|company|corporation|broadcasting|news network|newspapers?|comunicação social|comunicación social|communications?|redaktion|newsgroup|zeitungsverlag|und druck|mediahaus|network|partners|ventures|kiadó|lapkiadó|médiacsoport|wydawnictwo|yayıncılık|gazetecilik(?: ve \S+)?|nakladatelství|vydavatelství|vydavateľstvo|mediji|medijska grupa|založba|meedia|medya|medier|lokalmedier|mediehus(?:et)?|leidyba|leidykla|kirjastus|izdevniecība|медиа|медіа|медиа груп(?:па)?|медиагруппа|медіагрупа|издательство|видавництво|trust|förlag|forlag|kustannus|uitgeverij|uitgevers)$/iu;

/** "Revista Digital", "Diario Digital": what a paper is, without the word for how it appears, is no name. */
const KIND =
  /^(?:el |la |o |a |il |le |the |das |der )?(?:noticiero|noticias|diario|peri[oó]dico|jornal|revista|prensa|radio|rádio|canal|portal|gazeta|giornale|quotidiano|rivista|journal|quotidien|presse|magazine?|zeitung|blatt|krant|tidning|avis|lehti|dziennik|tygodnik|deník|noviny|újság|ziar|εφημερίδα|газета|журнал|вестник)\s\p{L}+$/iu;

/** "Bản quyền thuộc về …", "כל הזכויות שמורות ל…", "تمامی حقوق برای … محفوظ است": the same as the sign, in other words. */
const FORMULAS =
  /bản quyền (?:thuộc về|của)?|כל הזכויות שמורות(?:\sל(?=\S))?|(?:جميع )?(?:حقوق النشر|الحقوق) محفوظة(?:\sل(?=\S))?|(?:تمامی|تمام|کلیه|همه)\s(?:ی\s)?حقوق(?:\s(?:مادی و معنوی|این سایت|این پایگاه|مطالب))*(?:\s(?:برای|متعلق به))?|محفوظ (?:است|می[\s‌]?باشد)|με επιφύλαξη παντός δικαιώματος|sva prava (?:pridržana|zadržana)|minden jog fenntartva|toate drepturile rezervate|(?:tüm|her) hakları? saklıdır|(?:все|усі|всі) права (?:защищены|захищен[іо])|všechna práva vyhrazena|všetky práva vyhradené|wszystkie prawa zastrzeżone|licencja na publikację|alle rettigheder forbeholdes|kaikki oikeudet pidätetään|visos teisės saugomos|сва права задржана|всички права запазени|सर्वाधिकार सुरक्षित|สงวนลิขสิทธิ์|hak cipta(?: dilindungi| terpelihara)?|vse pravice pridržane|visas tiesības (?:aizsargātas|rezervētas)|kõik õigused (?:kaitstud|reserveeritud)|öll réttindi áskilin|allur réttur áskilinn|autorské práva sú vyhradené|të gjitha të drejtat (?:e rezervuara|janë të rezervuara)|bütün hüquqlar(?:ı)? qorunur|ყველა უფლება დაცულია|(?:სავტორო|საავტორო) უფლებები დაცულია|haki zote zimehifadhiwa|সর্বস্বত্ব(?: স্বত্বাধিকার)? সংরক্ষিত|স্বত্ব(?=\s?©)|کاپی رائٹ|جملہ حقوق (?:بحق \S+ )?محفوظ(?: ہیں)?|सभी अधिकार सुरक्षित/giu;
/** "江南晚报社版权所有" */
const OWNED = /^(?:©\s?)?([\p{Script=Han}]{2,12}?)社?\s?(?:版权所有|版權所有)/u;
/** "은하일보(www.eunha.example), 무단전재 및 재배포 금지" */
const KOREAN = /^[[<(]?\s?([^,|<>()[\]ⓒ©]{2,20}?)\s?(?:\((?:www\.)?[\w.-]+\))?\s?[,.·]?\s?무단\s?전재/u;
/** Words before the holder in such a line: "© … Źródło: Rzeczpospolita". */
const SOURCE = /(?:źródło|source|quelle|fuente|fonte|kilde|källa|bron|℗)\s?:?\s/giu;
/** "© Thu Dec 10 10:10:50 GMT 2020 Pier Post": when a program printed the page. */
const PRINTED = /(?<=©\s?)\p{L}{3} \p{L}{3} \d{1,2} \d\d:\d\d:\d\d \S{2,10} (?=\d{4} )/u;
/** "Pier Post & pierpost.example", "Pier Post (www.pierpost.example)": a house and its address. */
const AND_HOST =
  /\s?(?:[&/,]|\band\b|[(（])\s?(?:https?:\/\/)?(?:www\.)?[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,10}[)）]?$/u;
/** "© 2011 All Rights Reserved Pier Post": the formula between the year and the holder. */
const FORMULA_INSIDE =
  /(?<=(?:©|copyright)\s?\d{4}[.,]?\s?)(?:all rights reserved|todos los derechos reservados|tous droits réservés|todos os direitos reservados|alle rechte vorbehalten|tutti i diritti riservati)[.,]?\s(?=\p{Lu})/iu;
/** "© NA/hafe/cku": initials of those who wrote, behind their house's. */
const CODES = /^\p{Lu}{2,4}(?:\/\p{Ll}{2,4})+$/u;

/** "© 2024 · Genesis Framework · WordPress · Anmelden": what the page was made with, and the way in. */
const SOFTWARE = /(?:^|[·|]\s?)(?:wordpress|joomla!?|drupal|typo3)(?:\s?[·|]|[- ](?:themes?|templates?)(?!\p{L})|$)/iu;
/** "Copyright Policy", "Copyright and Reprint Permission": links to what a house says of its rights. */
const OF_RIGHTS =
  /(?<!\p{L})(?:polic(?:y|ies)|notices?|permissions?|reprints?|infringement|claims?|agent|statement|terms|information|impressum|datenschutz)$/iu;

/** "Copyright © 2020 - All Rights Reserved - Harbour Watch": the formula of rights before the holder. */
const FORMULA_BEFORE =
  /^[^\p{L}]{0,12}(?:copyright[^\p{L}]{0,24})?(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati)\s?(?:[-–—|]|by|\.(?=\s\p{Lu}[^.]{1,40}\.?$))\s(?=\p{L})(?!(?:terms|privacy|use|using|reproduction|reprint|republi|no|the content|this|any|about|contact|home|site|web|managed|powered|designed|developed|created|hosted|built|made|part|member|material|published|cookie|legal|disclaimer|aviso|política|impressum|datenschutz|mentions|politique|termini|note)(?!\p{Lu}))/iu;
/** "Pier Post · All rights reserved": the formula alone behind a name, without the sign. */
const FORMULA_BEHIND =
  /^(?=\p{L})([^|©;:•·\d\n]{2,40}?)(?:\s?[|·•–—-]|[.,])\s(?=(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|alle rechten voorbehouden|tots els drets reservats|alla rättigheter förbehållna|alle rettigheter forbeholdt|wszelkie prawa zastrzeżone|wszystkie prawa zastrzeżone|все права защищены|всі права захищені|усі права захищені)[\s.!]*$)/iu;
/** "2024 Pier Post, All Rights Reserved.": the year alone stands for the sign. */
const DATED =
  /^(?:19|20)\d{2}(?:\s?[-–—]\s?(?:19|20)?\d{2})?,?\s(?=\p{L}[^|©\d]{1,60}(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|©))/iu;
/** "© Redaktion kade.example": whose desk it is. */
const DESK_OF =
  /^(?:redaktion(?:en)?|redactie|redakcja|redakce|redakcia|redakcija|redazione|rédaction|redacción|redação|redacció|redacția|redaksi|toimitus|editorial (?:team|staff|board|office)|newsroom)\s(?:(?:von|der|des|d[eio]l?|da|du|van|of|av|af)\s)?(?=[\p{Ll}\d-]+\.\p{Ll}|\p{Lu})/iu;
/** "… of their authors. Pier Post © 2020.": the last sentence of a notice. */
const LAST_SENTENCE =
  /^.*[.!?]\s(?=(?:\p{Lu}[^.!?©|:;]{2,40}|[\p{Ll}\d-]{2,30}\.\p{Ll}{2,10})\s©\s?\d{4}(?:\s?[-–—]\s?\d{4})?[\s.]*$)/su;
/** "Harbour Media AG «Pier Post»": a firm, and which of its papers this is. */
const QUOTED_TITLE =
  /^.{2,50}?[\s,](?:AG|GmbH|KG|SA|S\.A\.|SL|Ltd|Inc\.?|ООО|ТОВ)\s[«„“]\s?([^«»„“”]{2,40}?)\s?[»“”]$/u;
/** "© jr/kade.example": who wrote, before the house. */
const WRITER_BEFORE = /^(?:\p{Ll}{2,5}\/){1,2}(?=[a-z\d-]+\.[a-z]{2,10}$)/u;
/** "Pier & Quay, HARBOUR MEDIA Ltd", "Küstenpost / Verlagsgesellschaft Hafen mbH": a paper, and the firm that it is of. */
const WITH_FIRM = /^([^,/]{3,40})(?:,|\s\/)\s([^,/\s]+\s[^,/]+)$/u;
/** Words for pictures right before the sign. */
const PICTURES =
  /(?<!\p{L})(?:fotos?|foto[’']s|photos?|photographs?|pictures?|images?|bild(?:er)?|bilder|imagen|imágenes|imagem|imagens|immagin[ei]|fotografías?|fotografie|beeld|kuvat?)\s?:?\s?(?:©|\(c\))/iu;

/** Signs and words without which no line speaks of rights; the formulas become signs. */
const SPOKEN =
  /©|ⓒ|\(c\)|copyright|^[@®] ?\d{4}|all rights|alle rechte|tous droits|todos los derechos|todos os direitos|tutti i diritti|alle rechten|alla rättigheter|alle rettigheter|drepturile rezervate|els drets reservats|저작권|版[权權]/i;
const cuesIn = scannerOf(() => [SPOKEN, FORMULAS]);

/** Who holds the rights: "© 2024 The Courier", "The Courier © All rights reserved", "Tous droits réservés - Le Courrier 2024". */
export function rightsHolder(text: string): string | undefined {
  const korean = text.length < 120 && text.includes('무단') ? KOREAN.exec(text)?.[1] : undefined;
  if (korean && !/저작권|본 기사/u.test(korean)) return korean;
  if (cuesIn(text) === 0) return undefined;
  const line = text.length < 400 ? text.replace(FORMULAS, ' © ') : text;
  if (!SPOKEN.test(line)) return undefined;
  // "Text and photos © Harbour Watch": the mark belongs to the pictures.
  if (PICTURES.test(line)) return undefined;
  const plain = line === text ? text : line.replace(SOURCE, ' ').replace(BARE_FIRST, '© ').replace(/\s+/g, ' ').trim();
  const stated = withoutInnerStops(foldDigits(plain))
    .replace(FORMULA_BEFORE, '© ')
    .replace(DATED, '© ')
    .replace(PRINTED, '')
    .replace(LAST_SENTENCE, '')
    .replace(FORMULA_INSIDE, '');
  const before = RIGHTS_AFTER.exec(stated)?.[1];
  const behind = RIGHTS.exec(stated)?.[1];
  const name = (
    OWNED.exec(stated)?.[1] ??
    FORMULA_BEHIND.exec(text.trim())?.[1] ??
    (before && !(behind && (PARTED.test(stated) || isLink(before, behind))) ? before : behind) ??
    ''
  )
    .replace(RIGHTS_END, '')
    .replace(/^(?:logo|copyright|©)\s/iu, '')
    .replace(DESK_OF, '')
    .replace(QUOTED_TITLE, '$1')
    // "'For the whole coast' Pier Post", "PBC, PBC Content Hub Co.": a motto before the name, the name before its firms.
    .replace(/^['‘"“«][^'‘’"“”«»]{3,30}['’"”»]\s+(?=\p{L})/u, '')
    .replace(/^([^,]{2,30}),\s\1\s.*$/su, '$1')
    .replace(WRITER_BEFORE, '')
    .replace(AND_HOST, '')
    .trim()
    .replace(WITH_FIRM, (all, house: string, firm: string) => (isHouse(firm) && !isHouse(house) ? house : all));
  return name.length >= 2 &&
    !CODES.test(name) &&
    !isPictureOf(name) &&
    !OF_RIGHTS.test(name) &&
    !SOFTWARE.test(name) &&
    !/^(?:an?|eine?|une?|in|of|the content|this|all|alle)\s\p{L}/iu.test(name)
    ? name
    : undefined;
}

/** "2007-2019 Harbour Watch": a page's foot without the sign, its years first; a single year may be an event's. */
export function yearsHolder(text: string): string | undefined {
  return /^(?:19|20)\d{2}\s?[-–—]\s?(?:19|20)\d{2},?\s(\p{Lu}[^|©.:;\d]{1,50})$/u.exec(text.trim())?.[1];
}

/** "Todos los derechos reservados 2022.", "All rights reserved": nothing but the formula, and years. */
const BARE =
  /^(?:[^\p{L}]|copyright)*(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti (?:sono )?riservati|alle rechten voorbehouden|alla rättigheter förbehålln[ae]|alle rettigheter forbeholdt|drepturile rezervate|tots els drets reservats|©)[^\p{L}]*$/iu;

/** Legal forms with blanks behind their stops: "Hafenblatt, d. o. o.", "s. r. o.", "a. s.", "sp. z o. o.". */
const SPACED_FORM =
  /(?<=[\s,])(?:d\. ?o\. ?o\.|s\. ?r\. ?o\.|sp\. ?z ?o\. ?o\.|a\. s\.|d\. d\.|k\. s\.|S\. A\.|S\. L\.|B\. V\.|S\. p\. A\.)/giu;

/** A line whose legal forms hold no blank, at which a sentence would seem to end. */
function withoutInnerStops(line: string): string {
  return /\p{L}\. ?\p{L}\./u.test(line) ? line.replace(SPACED_FORM, (form) => form.replaceAll(' ', '')) : line;
}

/** Whether a line holds the formula of rights without whose they are: it speaks of the line above. */
export function isBareFormula(text: string): boolean {
  return text.length < 60 && cuesIn(text) !== 0 && BARE.test(text.replace(FORMULAS, '©'));
}

/** "© AFP/ JONAS ROTH": an agency's picture, by whom it took. */
function isPictureOf(name: string): boolean {
  const [house, person] = name.split(/\s?\/\s?/);
  return person !== undefined && isAgency(house!);
}

/** "Pier-Courier Network | © 2016 Courier Ventures.": what stands before a bar belongs to another line. */
const PARTED = /(?:\||\/\/)\s?(?:©|\(c\)|copyright)/iu;

/** "Top of Page Home © 2014 Harbour Media Inc.": links stand before the mark, where a firm stands behind it. */
function isLink(before: string, behind: string): boolean {
  return /^\p{Lu}/u.test(behind) && isHouse(behind.replace(RIGHTS_END, '')) && !isPressName(before) && !isHouse(before);
}

/** "潮汐傳播股份有限公司", "주식회사 은하": legal forms that nothing parts from the name. */
const EAST_LEGAL = /(?:股份|有限|有限责任|有限責任)公司$|株式会社|주식회사|^㈜/u;

/** Whether a name ends in a legal form or in words like "Media Group": it is a house's, and may not be its paper's. */
export function isHouse(name: string): boolean {
  return (
    LEGAL.test(name) ||
    EAST_LEGAL.test(name) ||
    (HOUSE.test(name) && !KIND.test(name)) ||
    // "PierNewsGroup", "Nordfunk Anstalt des öffentlichen Rechts"
    /\p{Ll}(?:Group|Gruppe|Groep|Holdings?)$|\s[Aa]nstalt des öffentlichen Rechts$/u.test(name) ||
    /^(?:(?:groupe|grupo|gruppo|grupa|شركة|công ty|pt)\s|บริษัท)/iu.test(name)
  );
}

/** A name without quotes, legal forms and words like "Media Group" at its end. */
export function houseName(name: string): string {
  let plain = withoutMarks(name);
  for (let before = ''; before !== plain; ) {
    before = plain;
    const bare = plain
      .replace(
        /^(?:groupe|grupo|gruppo|editora|éditions?|ediciones|editorial|verlag|wydawnictwo|ooo|ао|ооо|зао|株式会社|pt\.?|مؤسسة|شركة)\s(?=\S+)/iu,
        '',
      )
      .replace(LEGAL_BEFORE, '')
      .replace(LEGAL, '');
    const rest = HOUSE.test(bare) && !KIND.test(before) ? bare.replace(HOUSE, '') : bare;
    plain = rest === plain ? plain : withoutMarks(rest.replace(/[\s,&–—-]+$/u, ''));
  }
  return plain;
}

/** A name with words like "Media Group" at its end, where it has some; undefined where it has none. */
export function fullName(name: string): string | undefined {
  const plain = withoutMarks(name).replace(LEGAL, '');
  return HOUSE.test(plain) ? plain : undefined;
}

/** "SIA „Piestātne“", "AB Hamnbladet", "АО «Причал»", "บริษัท …": legal forms before a name. */
const LEGAL_BEFORE =
  /^(?:(?:AB|SIA|UAB|AS|OÜ|OY|Oy|АО|ООО|ОАО|ЗАО|ПАО|АНО|ТОВ|ПП|ДП|ТОО|PT|CV|SC|S\.C\.|AD|АД|ЕООД|ООД)\s(?=["„“«]?\p{Lu})|บริษัท\s?(?=\S))/u;

/** Anything but words with one blank between them, as most names are. */
const MARKED = /[^A-Za-z ]|^ | $| {2}/;

/** A name with single blanks, without quotes, dashes and blanks around it. */
function withoutMarks(name: string): string {
  return MARKED.test(name) ? foldBlanks(name).replace(/^[\s"“„«»'‘|–—»-]+|[\s"”“»«'’|,:)–—&-]+$/gu, '') : name;
}

/** What a holder of rights weighs as a sign, above the text or below: a house that owns papers holds the rights to all of them. */
export function rightsWeight(holder: string, above: boolean, afar = false): number {
  // "© Copyright ANSA", "(©NTB)": the agency's, in whatever paper prints it; far below the text it is the page's.
  if (isAgency(houseName(holder))) return afar ? 2.2 : 0.9;
  // "© Groupe Presse du Port": what calls itself a group first has several papers.
  if (
    above ||
    isOwner(houseName(holder)) ||
    isOwner(holder) ||
    /^(?:groupe|gruppo|mediengruppe|verlagsgruppe)\s/iu.test(holder)
  )
    return 1;
  if (isPressName(houseName(holder))) return 2.6;
  return isHouse(holder) ? 1.3 : 2.2;
}
