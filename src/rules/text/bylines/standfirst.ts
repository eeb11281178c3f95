import { isNobodysName } from '../../../text/names/furniture.ts';
import { readByline } from '../../../text/names.ts';
import type { Passage } from '../passages.ts';
import { isCredit } from './photographers.ts';

/** How much of a standfirst's end is looked at, in UTF-16 units. */
const REACH = 60;
/** "… and nobody knows why. By Mara Holt": the last sentence's end, a word with a capital, and a name. */
const CLOSING = /[.!?…][”"“»’)]?\s((?:\p{Lu}\p{L}{1,9}(?:\s\p{Ll}{2,4})?:?\s)(?:\p{Lu}[\p{L}\p{M}.’'-]+\s?){2,4})\.?$/u;

/** Who is named as the author behind the last sentence of the lines right under the headline; null where nobody is. */
export function closingByline({ text, index, prose, caption }: Passage, head: number): readonly string[] | null {
  if (index <= head || index > head + 6 || (prose <= 0 && text.length < REACH)) return null;
  const written = withoutPictures(text);
  if (caption && written === text) return null;
  const end = CLOSING.exec(written.slice(-REACH - 20))?.[1];
  const names = end === undefined || isCredit(end) ? null : readByline(end)?.names;
  return names?.length === 1 && !isNobodysName(names[0]!) ? names : null;
}

/** "… nobody knows why. Tekst: Ida Krogh / Foto: Jonas Pell": the pictures behind who wrote, after a mark. */
const PICTURES =
  /\s?[/|·•,]\s?(?:fotos?|photos?|bild(?:er)?|beeld|kuvat?|zdjęcia|fot\.|фото|pictures|photography)\s?:?\s(?:\p{Lu}[\p{L}\p{M}.’'-]+\s?){1,4}\.?$/iu;

function withoutPictures(text: string): string {
  const end = text.slice(-REACH);
  const pictures = PICTURES.exec(end);
  return pictures === null ? text : text.slice(0, text.length - end.length + pictures.index);
}
