import { isBroadcaster } from '../press-names/broadcasters.ts';
import { NOT_NAMES, ROLES } from './words.ts';

/** True for "Political Correspondent", "in Berlin", "Reuters": what may follow a name in a byline and is none. */
export function isRole(text: string): boolean {
  const plain = text.trim().replace(/[.,]$/, '');
  return (
    ROLES.test(plain.replace(POSTED, '')) ||
    isBroadcaster(plain.toUpperCase()) ||
    /^(?:(?:in|aus|à|en|a|i|from|at|de|da|do|em|din|uit|från|fra|frá|z|ze|w|we|v|ve|iz|из|з|в|dari)\s\p{Lu}|[«„"“].{2,40}[»“"”]$)/u.test(
      plain,
    ) ||
    NOT_NAMES.has(plain.toLowerCase()) ||
    /^(?:фото|foto|fotos|photos?|bilder|zdjęcia|kuvat?)\s(?:авто\S+|auto\S+|by the author|d\S+ aut\S+|de l[’']auteure?|tekijä)$/iu.test(
      plain,
    ) ||
    /^\p{Lu}[\p{L}-]+$/u.test(plain) ||
    // "…, חיפה": one word behind a name, where no capitals are.
    /^[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Devanagari}\u200c]+[।.]?$/u.test(plain) ||
    /^\p{Lu}[\p{L}\s]+(?:desk|team|staff|redaktion|news)$/iu.test(plain)
  );
}

/** "envoyée spéciale à Dakar", "Korrespondentin in Rom": the place behind a role. */
const POSTED =
  /\s(?:in|at|à|au|aux|en|a|em|da|na|bei|für|for|i|w|we|v|ve|в|у|om|pour|para|per)\s\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+)?$/u;
