/** A name of up to seven words behind the word for a credit: "Mara Holt", "Tess Roth for The Pier Post", "„Hafenblatt“". */
const NAME = String.raw`["“„«»]?[\p{Lu}@][\p{L}\p{N}.’'@&»”“"-]*(?:(?:\s?[/,]\s?|\s)(?:for|für|pour|para|per|voor|för|dla|pro|von|van|de|del|di|da|the|and|und|et|y|e|i|["“„«»]?[\p{Lu}@][\p{L}\p{N}.’'@&»”“"-]*)){0,7}[.)]?$`;

/** Words for who made a picture, or what kind of picture it is, that stand behind its caption. */
const CREDIT_WORDS =
  'photographs?|photo credit|photographers?|copyright|handout|screenshots?|screengrab|bildschirmfoto|ausriss|repro|fotomontage|montage|collage|zeichnung|karikatur|fotografie|fotograf[íi]a|fotografk?a?|fotó|fotomontaje|fotomontaggio|captura|capture|illustrations?|ilustraci[óo]n|ilustração|illustrazione|illustratie|illustrasjon|kuvitus|kuvakaappaus|skjermbilde|skärmbild|skærmbillede|zrzut ekranu|rys\\.|fot\\.|ekran görüntüsü|скриншот|коллаж|иллюстрация|ілюстрація|колаж|илустрация'
    .split('|')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|');

/** "… aufgenommen. Copyright: Till Ahrens", "… on the pier.” Photograph: Jonas Pell", "Die Ausgabe vom 3. Mai Ausriss: „Hafenblatt“" */
export const CREDIT_BEHIND = new RegExp(
  String.raw`[\p{L}\p{M}\d.!?…,»”“"’')\]]\s(?:[-–—|/]\s)?(?:${CREDIT_WORDS})(?:\s?[:：]\s?|(?<=\.)\s)${NAME}`,
  'u',
);

/** "The ferry at its pier this month.Credit...Jonas Pell for The Pier Post": dots that stand for what parts them on the page. */
export const DOTTED =
  /(?<=[\p{L}.!?”"’)]\s?)(?:Credit|Photo|Foto|Bild|Crédit|Crédito|Fotografía)\s?(?:\.{3}|…)\s?\p{Lu}/u;

/** "Die Kameras am Tor. – CC-BY 4.0 Till Ahrens", "Public Domain Mara Holt": under which licence a picture may be shown. */
export const LICENCE =
  /(?:^|[–—|,/(.]\s?)(?:CC[ -]?(?:BY|0)(?:[ -](?:SA|NC|ND)){0,2}|Public Domain|Gemeinfrei(?:-ähnlich)?)(?:\s\d\.\d)?(?:,?\s?\p{Lu}[\p{L}.’'-]*(?:\s[\p{L}.’'-]+){0,5})?\)?$/u;

/** "… and a very small spoon. Jonas Pell/Pier Courier": a name and a house behind the last sentence. */
export const NAME_AND_HOUSE =
  /[.!?][»”"’]?\s\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]*){1,3}\s?\/\s?\p{Lu}[\p{L}\p{N}.’'&-]*(?:\s[\p{Lu}&][\p{L}\p{N}.’'&-]*){0,3}$/u;

/** "… na feira da rua do Cais - Jonas Pell /Hafenpress": the same behind a dash. */
export const DASHED =
  /\s[-–—]\s\p{Lu}[\p{L}.’'-]+(?:\s(?:d[aeo]s?\s)?\p{Lu}[\p{L}.’'-]*){1,3}\s?\/\s?\p{Lu}[\p{L}\p{N}.-]*(?:\s\p{Lu}[\p{L}\p{N}.-]*){0,2}$/u;

/** "… le 8 mai 2011. JONAS PELL/HORS CADRE POUR « LE QUAI »": name and house in capitals, with whom they worked for. */
export const CAPITALS =
  /[.!?»”"]\s\p{Lu}[\p{Lu}.’'-]*(?:\s\p{Lu}[\p{Lu}.’'-]*){1,3}\s?\/\s?\p{Lu}{2}[\p{Lu}\d .’'&«»"“”-]{0,50}$/u;

/** "… di pesisir, Selasa (20/8/2024).(PIER.COM/JONAS PELL)": a house and a name in brackets, in capitals. */
export const HOUSE_AND_NAME =
  /[.)!?]\s?\((?:DOK\.?\s)?\p{Lu}[\p{Lu}\d.’' -]{1,40}\s?\/\s?\p{Lu}[\p{Lu}.’' -]{2,40}\)$/u;

/** "Um coro de vinte vozes no adro da igreja DR", "Les deux sœurs au bord de l’étang. (D.R.)": rights reserved, in French and Portuguese; in Danish it is a house. */
export const RIGHTS =
  /(?<!(?<!\p{L})(?:[Tt]il|[Ff]ra|i|på|[Hh]os|[Mm]ed|[Ff]or|af|[Oo]m|og|[Mm]od|[Vv]ed|siger|mener|ifølge|in|of|by|the|bei|im|vom)\s)(?<=[\p{L}\d.!?»”"’)]\s)(?:\((?:DR|D\.\s?R\.?)\)|[/–—-]\s(?:DR|D\.\s?R\.)|DR|D\.\s?R\.)$/u;

/** "The state Capitol at dusk. Mara Holt for The Pier Sentinel", "… auf dem Steg. Jonas Pell für das Hafenblatt": for whom somebody took it. */
export const FOR_HOUSE =
  /[.!?]["”’»)]?\s\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]*){1,3}\s(?:for|für|pour|para|per|voor|för|dla|pentru|için)\s(?:(?:the|die|den|das|der|le|la|les|el|il|lo|de|het)\s|l[’'])?\p{Lu}[\p{L}\d.&-]*(?:\s(?:(?:of|de|della|der|di|la)\s)?[\p{Lu}&][\p{L}\d.’'&-]*){0,4}$/u;

/** "… about 410,000 times. (Pier News: Mara Holt)", "… nothing to use. (Supplied: Jonas Pell)": a house, or who sent it, and a name. */
export const SENT_BY =
  /[.!?]["”’»]?\s\(\p{Lu}[\p{L}\d.&’' -]{1,40}:\s[@\p{Lu}][\p{L}.’'@ -]{2,50}(?:\/[\p{L}.’' -]{2,30})?\)$/u;
