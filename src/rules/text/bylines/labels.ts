import { findMarker } from '../../../text/names/markers.ts';
import { isPhotographersRole } from '../../../text/names/parted.ts';
import { readNames } from '../../../text/names.ts';
import type { Passage } from '../passages.ts';
import { isRoleLine } from './notes.ts';

/** "By", "Author:" on a line of its own: the next one holds the name. */
const MARKER_ALONE =
  /^(?:by|von|par|por|di|door|av|af|written by|reporter|journalist|words|text|texte?|texto|tekst|teksti|toimittaja|writer|reported by|redacción de|author(?:s)?(?: of the article)?|autor(?:in|en|a|es)?|auteurs?|autore|autori|skribent|oleh|penulis|yazan|автор|بقلم|نویسنده)\s?:?$/iu;

/** "Kommentar von", "25.04.24 | 14:07 Uhr | Von": a line that ends with such a word. */
const MARKER_LAST = /(?:^(?:\p{L}+\s){1,2}|\|\s?)(?:by|von|par|por|door|av|af)\s?:?$/iu;

/** "Editor" on a line of its own: the next one holds no author. */
const EDITOR_ALONE =
  /^(?:editors?|edited by|redaktur|penyunting|redaktor(?:zy)?|redaktion|editado por|edición|edição|a cura di|eindredactie|редактор|editör|التحرير|تحرير|編集|编辑|責任編輯|photographer|photos?|foto|fotograf|photograph(?:er|ie|s)|fotos? von|copy editor|producer|translator|translated by|übersetzt von|traducción|traduction)\s?:?$/iu;

/** "Veröffentlicht von:", "Kirjoittaja", "Text": nothing but the words that open a byline; the next line holds the name. */
export function isAuthorLabel(text: string): boolean {
  return (
    (text.length < 30 && findMarker(`${text} X`)?.length === text.length + 1) ||
    MARKER_ALONE.test(text) ||
    (text.length < 60 && MARKER_LAST.test(text))
  );
}

/** "Editor", "Photos:": the next line holds no author. */
export function isEditorLabel(text: string): boolean {
  return EDITOR_ALONE.test(text);
}

const TEXT = /^(?:texto?s?|textes?|test[oi]|tekst(?:en)?|words)$/iu;
const PICTURE =
  /^(?:fotos?|fotograf(?:ía|ia|ías|ias|ies|ie|en)|photos?|photograph(?:ie|ies|y|s)|v[ií]deos?|ilustraci(?:ón|ones)|ilustraç(?:ão|ões)|illustrations?|gráficos?|infograf\p{L}+|imatges|imagen|imágenes|beeld|bild(?:er)?|bilder)$/iu;

/**
 * What the line under a name says that the person made: "Mara Holt / Text / Jonas Pell / Photos". Where the labels stand over
 * the names ("Text / Mara Holt / Photos / Jonas Pell") it is null.
 */
export function labelBehind(passages: readonly Passage[], index: number): 'text' | 'picture' | null {
  const label = passages[index + 1]?.text ?? '';
  const isText = label.length < 16 && TEXT.test(label);
  if (!isText && !(label.length < 16 && PICTURE.test(label)) && !isPhotographersRole(label)) return null;
  const above = passages[index - 1]?.text ?? '';
  const isLabelled = TEXT.test(above) || PICTURE.test(above) || isPhotographersRole(above);
  if (isLabelled && !isBehindName(passages, index - 1)) return null;
  return isText ? 'text' : 'picture';
}

/** Whether a label stands behind a name, or behind what that person is: "Mara Holt / Reporter / Text". */
function isBehindName(passages: readonly Passage[], index: number): boolean {
  const above = passages[index - 1]?.text ?? '';
  if (above.length > LONGEST_NAME) return false;
  return readNames(above) !== null || (isRoleLine(above) && readNames(passages[index - 2]?.text ?? '') !== null);
}

/** Longest name on a line of its own, in UTF-16 units. */
const LONGEST_NAME = 60;

/** Whether a word that may stand before a name says what the person is whose name stands above it: "Mara Holt / Journalist / Jonas Pell". */
export function isRoleOfAbove(passages: readonly Passage[], index: number): boolean {
  const label = passages[index];
  if (label === undefined || label.text.length > LONGEST_NAME || /[:：]\s*$/.test(label.text)) return false;
  return isRoleLine(label.text) && isBehindName(passages, index);
}
