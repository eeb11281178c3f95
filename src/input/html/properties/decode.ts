import { decodeHTML } from 'entities';
import { cleanText, foldBlanks } from '../../../text/characters.ts';

/**
 * The text of a property as a reader would see it: references that were escaped once too often (`Br&amp;uuml;cke`)
 * resolved, tags out, characters cleaned, white space folded.
 */
export function decodeText(text: string): string {
  const decoded = text.includes('&') ? decodeHTML(text) : text;
  const plain = decoded.includes('<') ? decoded.replace(/<\/?[a-z][^<>]{0,200}>/gi, ' ') : decoded;
  return foldBlanks(cleanText(plain)).trim();
}
