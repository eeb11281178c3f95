import { isAgency } from '../../../text/press-names/agencies.ts';
import { isBroadcaster } from '../../../text/press-names/broadcasters.ts';
import { isPressName } from '../../../text/press-names.ts';
import { isCaption } from '../captions.ts';
import type { Passage } from '../passages.ts';
import { isHost } from './hosts.ts';

/** "Foto:", "Photograph by", "Bild -", "Image:": what stands before who took a picture. */
const LABEL =
  /^.*(?:photo(?:s|graph|graphs|graphy|graphie)?|pictures?|images?|illustrations?|fot(?:o|os|ograf\p{L}*)?|bild(?:er|quelle)?|grafik|crédit|credits?|quelle|kuva|zdjęcie|фото|ảnh|写真|사진|video)(?:\s(?:by|von|de|di|av|af))?\s?[.:：]\s?/iu;
/** The last words of a caption behind its last sentence: "… in front of the mill. Frank Wilke/Northern Courier". */
const AFTER_SENTENCE = /^.*[.!?)]\s+(?=\p{L})/su;

/**
 * Houses that a caption credits a picture to, beside or instead of a photographer: "Foto: Frank Wilke/Nordkurier",
 * "Image: The Verge", "… in Nuuk. SRF". Agencies and archives are none. What is no press name is given only beside a person.
 */
export function pictureHouses({ text }: Passage): readonly { readonly name: string; readonly weight: number }[] {
  if (text.length > 400 || !/[/|:：.]/.test(text)) return [];
  const labelled = LABEL.test(text);
  if (!(labelled || isCaption(text) || /\s?[|/]\s?[\p{L}.-]{2,30}$/u.test(text))) return [];
  const credit = text
    .replace(LABEL, '')
    .replace(AFTER_SENTENCE, '')
    .replace(/^[(©\s]+|[)\s.]+$/gu, '');
  if (credit.length > 80) return [];
  const parts = credit.split(/\s*[/|,;·–—]\s*|\s-\s/u).filter((part) => part.length > 1);
  if (parts.length > 3 || parts.some(isAgency) || /\bvia\b|getty/iu.test(credit)) return [];
  const houses = parts.filter(
    (part) => isPressName(part) || isBroadcaster(part) || isHost(part) || /^\p{Ll}+(?:\p{Lu}|\d)\S*$/u.test(part),
  );
  if (houses.length > 0) return houses.map((name) => ({ name, weight: labelled || parts.length > 1 ? 1.2 : 1.1 }));
  const last = parts.at(-1)!;
  return labelled && parts.length === 2 && /^\p{Lu}\S+$/u.test(last) ? [{ name: last, weight: 0.8 }] : [];
}
