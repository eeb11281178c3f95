import { isNote, isRoleLine } from './bylines/notes.ts';
import type { Passage } from './passages.ts';
import type { Span } from './span.ts';

/** The share of a text that stands above the box about who wrote it, in lines, and of its weight. */
const ABOVE = 0.5;
const WEIGHT_ABOVE = 0.6;
/** Lines below the name in which a box tells of the person. */
const BOX_LINES = 4;
/** How a line goes on that tells of the person it begins with, in the languages that tell it with a verb or a role. */
const TELLS =
  /^[,:]?\s(?:(?:is|has|covers|writes|reports|works|joined|leads|studied|lives|can be|ist|war|arbeitet|schreibt|berichtet|leitet|studierte|hat|est|a|travaille|couvre|écrit|es|trabaja|escribe|cubre|ha|è|scrive|lavora|é|trabalha|escreve|cobre|is een|werkt|schrijft|är|arbetar|skriver|bevakar|er|jobber|dækker|on|työskentelee|jest|pracuje|pisze|je|píše|este|scrie|lucrează)\s|\p{L}+-|—|–)/u;

/**
 * Where a text ends over the box about who wrote it: the author's name on a line of its own and below it a role or a note,
 * or the note itself under buttons, tags or an offer of letters. A note right under the last paragraph is left to the text.
 */
export function endOverAuthor(passages: readonly Passage[], span: Span, names: readonly string[]): number {
  const { from, to } = span;
  if (names.length === 0 || to - from < 3) return to;
  const keys = names.map((name) => name.toLowerCase());
  let total = 0;
  for (let index = from; index <= to; index += 1) total += Math.max(0, passages[index]!.prose);
  let left = total;
  for (let index = from; index <= to; index += 1) {
    const passage = passages[index]!;
    const isFar = index >= from + (to - from) * ABOVE && total - left >= total * WEIGHT_ABOVE;
    left -= Math.max(0, passage.prose);
    if (isFar && opensBox(passages, passage, keys)) return lastOfText(passages, from, index - 1);
  }
  return to;
}

function opensBox(passages: readonly Passage[], { index, text, length }: Passage, keys: readonly string[]): boolean {
  if (length < 60 && keys.includes(text.trim().toLowerCase())) {
    const below = passages.slice(index + 1, index + 1 + BOX_LINES);
    return below.some((line) => isRoleLine(line.text) || isNote(line.text) || tellsOf(line.text, keys));
  }
  const above = passages[index - 1];
  return above !== undefined && above.prose < 0 && tellsOf(text, keys);
}

function tellsOf(text: string, keys: readonly string[]): boolean {
  if (text.length > 1500) return false;
  const opening = text.slice(0, 60).toLowerCase();
  return keys.some((key) => opening.startsWith(key) && TELLS.test(text.slice(key.length)));
}

/** Above a box stand tags and buttons, which are no text. */
function lastOfText(passages: readonly Passage[], from: number, last: number): number {
  let end = last;
  while (end > from && passages[end]!.prose <= 0 && !passages[end]!.sentence && !passages[end]!.item) end -= 1;
  return end;
}
