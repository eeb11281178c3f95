import type { Headline } from '../headline.ts';
import type { Passage } from '../passages.ts';
import type { Span } from '../span.ts';
import { isNote, namesRole } from './notes.ts';

/** Whether two capitals are no author's: words that the text has in small letters, or somebody it speaks of. */
export function isOfText(name: string, passages: readonly Passage[], span: Span): boolean {
  return isCommonWords(name, passages, span) || isSpokenOf(name, passages, span);
}

/** "Weight Loss", where the text says "weight" and "loss": a label of words, not a name. */
export function isCommonWords(name: string, passages: readonly Passage[], span: Span): boolean {
  const words = name.split(' ').filter((word) => /^\p{Lu}\p{Ll}{2,}$/u.test(word));
  if (words.length < 2 || words.length !== name.split(' ').length) return false;
  return words.every((word) => {
    // "@mara_holt", "mara.holt@pier.example": addresses have a name in small letters, too.
    const lower = new RegExp(`(?<![\\p{L}@._/-])${word.toLowerCase()}(?![\\p{L}@_]|\\.\\p{L})`, 'u');
    return passages.slice(span.from, span.to + 1).some(({ text, prose }) => prose > 0 && lower.test(text));
  });
}

/** "Deutsche Sprache", where the text has "die deutsche Sprache": the same words in a row, one of them in small letters. */
export function isWrittenSmall(name: string, passages: readonly Passage[], span: Span): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(name) || name === name.toUpperCase()) return false;
  const folded = name.toLowerCase();
  return passages.slice(span.from, span.to + 1).some(({ text, prose }) => {
    if (prose <= 0) return false;
    const line = text.toLowerCase();
    for (let at = line.indexOf(folded); at >= 0; at = line.indexOf(folded, at + 1)) {
      const written = text.slice(at, at + name.length);
      if (/(?:^|\s)\p{Ll}{3}/u.test(written) && !/[\p{L}@]/u.test(line.charAt(at - 1))) return true;
    }
    return false;
  });
}

/** "Harbour, Quay": words that the text has, each by itself, are its tags, not a family name before a given one. */
export function isTags(line: string, passages: readonly Passage[], span: Span): boolean {
  const parts = line.split(',').map((part) => part.trim());
  return parts.length === 2 && parts.every((part) => part.length > 2 && isSpokenOf(part, passages, span));
}

/** Named in the text's own sentences, where notes on its author don't stand. */
export function isSpokenOf(name: string, passages: readonly Passage[], span: Span): boolean {
  return sentencesOf(passages, span).some(({ text }) => text.length > name.length * 3 && text.includes(name));
}

/** Whether a headline names somebody, but as who speaks in it: "Mara Holt: Why the ferry stays". */
export function isHeadlined(name: string, headline: Headline | null): boolean {
  const at = headline === null ? -1 : headline.title.toLowerCase().indexOf(name.toLowerCase());
  return at > 0 || (at === 0 && !/^[.:|]/.test(headline!.title.slice(name.length)));
}

/** Paragraphs at a text's beginning that say whom it is about. */
const OPENING = 2;

/**
 * How often a text speaks of somebody as of others: not as its own reporter, author or photographer. Who is spoken of in its
 * first paragraphs counts twice.
 */
export function countSpeaking(name: string, passages: readonly Passage[], span: Span): number {
  const key = folded(name, name);
  return sentencesOf(passages, span).reduce((sum, { text, index }) => {
    if (text.length <= name.length * 3 || isNote(text)) return sum;
    const line = folded(text, name);
    let count = 0;
    for (let at = line.indexOf(key); at >= 0; at = line.indexOf(key, at + key.length))
      count += weightOf(
        text.slice(Math.max(0, at - 40), at),
        text.slice(at + key.length, at + key.length + 24),
        index - span.from,
      );
    return sum + count;
  }, 0);
}

/** How much it says of somebody's part in a text that it names the person there: nothing of its reporter, most of who speaks. */
function weightOf(before: string, after: string, place: number): number {
  if (isReporting(before, after)) return 0;
  return place < OPENING || SAYS_BEFORE.test(before) || SAYS_BEHIND.test(after) ? 2 : 1;
}

/** "said Mara Holt", "sagt Mara Holt": what a text quotes, in its languages. */
const SAYS =
  'said|says|told|sagte?|meint|erzählt|dit|raconte|affirme|confie|glisse|dice|dijo|cuenta|afirma|asegura|disse|diz|conta|ha detto|racconta|zegt|zei|vertelt|siger|fortæller|sier|forteller|säger|berättar|mówi|powiedział[a]?|opowiada|twierdzi|říká|řekla?|vypráví|mondta|mondja|meséli|sanoo|kertoo|spune|povestește|говорит|сказала?|рассказал[а]?|каже|сказав';
const SAYS_BEFORE = new RegExp(`(?<!\\p{L})(?:${SAYS})\\s$`, 'iu');
const SAYS_BEHIND = new RegExp(`^,?\\s(?:${SAYS})(?!\\p{L})`, 'iu');

/** "VATICAN CITY" is in the text as "Vatican City". */
function folded(text: string, name: string): string {
  return name === name.toUpperCase() ? text.toLowerCase() : text;
}

/** "our reporter Mara Holt", "the Courier’s Mara Holt", "by Mara Holt", "Mara Holt reports": what a house says of its own people. */
function isReporting(before: string, after: string): boolean {
  return (
    namesRole(before) ||
    PICTURE_BY.test(before) ||
    /(?:['’]s|(?<!\p{L})(?:by|von|par|por|di|da|door|av|af|od|от))\s$/iu.test(before) ||
    /^(?:\s(?:reports?|finds|writes|explains|berichtet|schreibt|erklärt|raconte|écrit|explique|cuenta|escribe|explica|racconta|scrive|spiega|schrijft|skriver|rapporterar|pisze|píše|пишет)(?!\p{L})|:)/u.test(
      after,
    )
  );
}

/** "Ảnh: Thuận An", "Foto: Mara Holt" behind a caption: who wrote a text often took its pictures. */
const PICTURE_BY =
  /(?:photos?|fotos?|bild|beeld|kuva|kép|fotó|ảnh|фото|zdjęci[ae]|fot\.|φωτ\S*|fotoğraf|صورة|تصوير|عکس|צילום)\s?[:：/]\s?$/iu;

function sentencesOf(passages: readonly Passage[], span: Span): readonly Passage[] {
  return passages.slice(span.from, Math.max(span.from + 1, span.to - 2)).filter(({ prose }) => prose > 8);
}
