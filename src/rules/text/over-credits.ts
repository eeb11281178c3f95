import type { Passage } from './passages.ts';
import type { Span } from './span.ts';

/** "Foto: Jana Roth", "© Hafenbild", "Quelle: Jana Roth/ISLA": a line of its own that names who took a picture. */
const CREDIT =
  /^[([]?(?:(?:©|\(c\))(?!\s?\d{4})|(?:fotos?|photos?|bild(?:er)?|bildquelle|quelle|images?|pictures?|cr[eé]dits?|credits?|imagen|fotograf\p{L}{0,3}|kuva|zdjęcie|fot|фото|bilde|beeld|foto)\s?[:.©])/iu;
/** Longest such line, and the longest caption over it. */
const LONGEST_CREDIT = 60;
const LONGEST_CAPTION = 160;
/** How far from it the standfirst stands, and how long that is at least. */
const REACH = 6;
const STANDFIRST = 60;
const TWO_SENTENCES = /\p{Ll}{2}[.!?]["”’»]?\s+\p{Lu}|[。！？][」』）]?(?=[^\s。！？」』）])/u;

/**
 * A picture's caption by where it stands: one sentence right over a line that names who took it, in an article's head that has a
 * standfirst, too. Where it is the only such line, it may be the standfirst itself, over a picture without a caption.
 */
export function isOverCredit(passages: readonly Passage[], passage: Passage, span: Span): boolean {
  const { index, text, length, depth } = passage;
  const below = passages[index + 1];
  if (below === undefined || length > LONGEST_CAPTION || depth > 0 || below.length > LONGEST_CREDIT) return false;
  if (!below.caption || !CREDIT.test(below.text) || passage.byline !== null || TWO_SENTENCES.test(text)) return false;
  let first = span.from;
  while (first <= span.to && !isParagraph(passages[first])) first += 1;
  // A short text without a long paragraph has no head that could be told from it.
  if (index >= first || first > span.to) return false;
  return passages
    .slice(Math.max(0, index - REACH), Math.min(first, index + REACH + 1))
    .some((other) => other !== passage && isStandfirst(other));
}

/** Longer than standfirsts are. */
function isParagraph(passage: Passage | undefined): boolean {
  return passage !== undefined && passage.prose >= 20;
}

function isStandfirst({ sentence, length, chrome, caption, notice, stamped }: Passage): boolean {
  return sentence && length >= STANDFIRST && chrome === null && !caption && !notice && !stamped;
}
