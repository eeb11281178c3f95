import { scannerOf } from '../../../../text/cues.ts';
import { readNames } from '../../../../text/names.ts';
import { isAgency } from '../../../../text/press-names/agencies.ts';
import { isBroadcaster, isStation } from '../../../../text/press-names/broadcasters.ts';
import { pressTitle } from '../../../../text/press-names/titles.ts';
import { isPressName } from '../../../../text/press-names.ts';
import type { Passage } from '../../passages.ts';
import { isHost } from '../addresses/hosts.ts';
import { hasArticle } from '../lines.ts';
import { isOfToday } from '../names/house.ts';
import { keyOf, type Sign } from '../sign.ts';

/** "Foto:", "Photograph by", "Bild -", "Image:": what stands before who took a picture. */
const LABEL =
  /^.*(?:photo(?:s|graph|graphs|graphy|graphie)?|pictures?|images?|illustrations?|fot(?:o|os|ograf\p{L}*)?|bild(?:er|quelle)?|grafik|crédit|credits?|quelle|kuva|zdjęcie|фото|снимка|φωτ(?:ό|ο|ογραφία)|ảnh|写真|사진|صورة|تصوير|عکس|צילום|video)(?:\s(?:by|von|de|di|av|af))?\s?[.:：]\s?/iu;
/** "Le bac à quai, mardi. Photo Rive-Matin/Luc Berthoud": French has no mark behind the word. */
const FRENCH_LABEL = /^(?:.*[.!?…)]\s+)?\(?Photos?\s(?=\p{Lu}[^.!?:]{2,70}$)/su;
/** What a credit to one paper says, with the photographer or a word for pictures: its own people took it. */
const STAFF = 1.6;
/** The same with the photographer, who is named first: believed, where no other house is credited. */
const NAMED_STAFF = 3.1;
/** "… on Tuesday. (Mara Holt/The Littoral)" */
const CLOSED = /\([^()]{5,60}\)\.?$/u;
/** The last words of a caption behind its last sentence: "… in front of the mill. Frank Wilke/Northern Courier". */
const AFTER_SENTENCE = /^.*[.!?)]\s+(?=\(?\p{L})/su;
/** "(Mara Holt / Pier Post / June 6, 2013)": when it was taken. */
const TAKEN = /\s?[|/]\s?(?:\p{L}{3,9}\.?\s\d{1,2},\s\d{4}|\d{1,2}\.?\s\p{L}{3,9}\.?\s\d{4}|\d{4})(?=\)?$)/u;

/** Pictures that a house makes of others' pictures. */
const MADE = /illustration|montage|collage|composite/iu;
const MADE_BY = /^(?:photo\s)?(?:illustrations?|montage|collage|composite)\s(?:by|von|par|de|di)\s/iu;

const LONGEST = 400;
const mayLabel = scannerOf(() => [LABEL], LONGEST);

/** Two to four words with capitals. */
const SEVERAL = /^\p{Lu}[\p{L}\d’-]+(?:\s\p{Lu}[\p{L}\d’-]+){1,3}$/u;
/** "Portul.ro": a name as sites write theirs. */
const SITE = /^\p{Lu}[\p{L}\d-]{2,24}\.\p{Ll}{2,4}$/u;
/** The agency of a site. */
const AGENCY_OF =
  /^(?:agencja|agence|agencia|agência|agenzia|agentura|agentúra|agentur)\s(\p{Lu}[\p{L}\d-]{2,24}\.\p{Ll}{2,4})$/iu;
const NONE: readonly { readonly name: string; readonly weight: number }[] = [];

/**
 * Houses that a caption credits a picture to, beside or instead of a photographer: "Foto: Frank Wilke/Nordkurier",
 * "Image: The Verge", "… in Nuuk. SRF". Agencies and archives are none. What is no press name is given only beside a person.
 */
export function pictureHouses(passage: Passage): readonly { readonly name: string; readonly weight: number }[] {
  const parted = passage.text.includes('/') || passage.text.includes('|');
  const text = parted ? passage.text.replace(TAKEN, '') : passage.text;
  if (text.length > LONGEST || !/[/|:：.]/.test(text)) return NONE;
  const french = text.includes('hoto') && FRENCH_LABEL.test(text);
  const labelled = french || (mayLabel(text) !== 0 && LABEL.test(text));
  if (!(labelled || passage.caption || (parted && /\s?[|/]\s?[\p{L}.’' -]{2,40}\)?$/u.test(text)))) return NONE;
  const last = text.slice(text.lastIndexOf('|') + 1).trim();
  const credit = (text.includes('|') && (isPressName(last) || isPressName(titleCase(last))) ? last : text)
    .replace(LABEL, '')
    .replace(FRENCH_LABEL, '')
    .replace(AFTER_SENTENCE, '')
    .replace(/^[(©\s]+|[)\s.]+$/gu, '')
    // "Foto: Archief De Stadskoerier"
    .replace(/^(?:archi(?:ef|v|ve|vo|wum)|archives?|arkiv\p{L}*)\s(?=\p{Lu})/iu, '');
  if (credit.length > 80) return [];
  const all = credit.split(/\s*[/|,;·–—]\s*|\s-\s/u).filter((part) => part.length > 1);
  // "Illustration by Lantern / AP Photo": who made it of others' pictures.
  const parts =
    mayLabel(text) !== 0 && MADE.test(text)
      ? all.filter((part) => !isOfAgency(part)).map((part) => part.replace(MADE_BY, ''))
      : all;
  if (parts.length > 3 || parts.some(isAgency) || /\bvia\b|getty/iu.test(parts.join(' '))) return [];
  const houses = parts.filter(
    (part) =>
      isPressName(part) ||
      isPressName(titleCase(part)) ||
      (pressTitle(part) && !pressTitle(part)!.isWord) ||
      isBroadcaster(part) ||
      isHost(part) ||
      isOfToday(part) ||
      ((labelled || CLOSED.test(text)) && parts.length > 1 && hasArticle(part)) ||
      // "Foto: Ana Rusu / Portul.ro"
      (SITE.test(part) && parts.some((other) => other !== part && readNames(other) !== null)) ||
      // "Фото: Илья Рогов / «Причал»"
      (labelled && parts.length > 1 && /^[«„“][^«»„“”]{2,30}[»“”]$/u.test(part)) ||
      /^\p{Ll}+(?:\p{Lu}|\d)\S*$/u.test(part),
  );
  // "Fot. Jan Rogala / Agencja Latarnia.pl": what it sells, other papers print.
  const sold = AGENCY_OF.exec(parts.at(-1)!)?.[1];
  if (labelled && parts.length === 2 && sold !== undefined) return [{ name: sold, weight: 0.8 }];
  if (houses.length > 0) {
    const staff = houses.length === 1 && (labelled || parts.length > 1) && !isStation(houses[0]!);
    return houses.map((name) => ({
      name,
      weight:
        staff && !isHost(name)
          ? isByPerson(parts, name)
            ? NAMED_STAFF
            : STAFF
          : labelled || parts.length > 1
            ? 1.2
            : 1.1,
    }));
  }
  const other = parts.at(-1)!;
  if (!labelled || parts.length !== 2) return [];
  // "(Foto: Agung Prabowo/Kabar Pesisir)": several words, where a person took the picture.
  return /^\p{Lu}\S+$/u.test(other) || (SEVERAL.test(other) && readNames(parts[0]!) !== null)
    ? [{ name: other, weight: 0.8 }]
    : [];
}

/** Whether a person is credited beside a house, and nobody else. */
function isByPerson(parts: readonly string[], house: string): boolean {
  const [other] = parts.filter((part) => part !== house);
  return parts.length === 2 && !hasArticle(other!) && readNames(other!) !== null;
}

/** Rules of what a text says of its own house: who was told or asked, who stands before its first word. */
const OF_TEXT: ReadonlySet<string> = new Set(['told', 'asked', 'dateline', 'signature']);

/**
 * The signs with less for credits where they name several houses, or the text speaks of another one: a paper prints the
 * pictures of others, too.
 */
export function ofOneCredit(signs: readonly Sign[]): readonly Sign[] {
  const credited = new Set<string>();
  const houses = new Set<string>();
  for (const { rule, weight, name } of signs) {
    if (rule === 'picture-credit' && weight > 1) credited.add(keyOf(name));
    else if (!OF_TEXT.has(rule)) continue;
    houses.add(keyOf(name));
  }
  if (credited.size === 0 || houses.size < 2) return signs;
  return signs.map((sign) =>
    sign.rule === 'picture-credit' && sign.weight === NAMED_STAFF ? { ...sign, weight: STAFF } : sign,
  );
}

/** "AP Photo", "Getty Images" */
function isOfAgency(part: string): boolean {
  return isAgency(part) || isAgency(part.replace(/\s(?:photos?|pictures?|images?|video)$/iu, ''));
}

/** "LE COURRIER DU PONANT" as names are written. */
function titleCase(text: string): string {
  return text.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase());
}
