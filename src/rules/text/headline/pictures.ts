import { findDates } from '../../../text/dates.ts';
import { type Passage, passageAt } from '../passages.ts';
import type { Candidate } from './kin.ts';

/** How far below a picture's caption the headline stands, in lines, and how much weaker it may be than the line over the caption. */
const REACH = 4;
const WEAKER = 9;
/** Lines under a standfirst in which who wrote, when, or the buttons stand. */
const UNDER = 4;
/** Length of a line of a head that holds a date. */
const LONGEST_HEAD = 140;

/**
 * "The baker opens her oven" over "The baker and her oven. Photo: Jonas Pell", and below it headline, standfirst and byline: the
 * line over a caption is the picture's alternative text where a headline with a standfirst of its own stands under it.
 */
export function belowPicture(best: Candidate, found: readonly Candidate[], passages: readonly Passage[]): Candidate {
  const { index, depth } = best.passage;
  if (depth > 0 || best.copies.length > 0 || !standsOverPicture(passages, index)) return best;
  return found.find((other) => isUnder(other, best) && isHeaded(other, passages)) ?? best;
}

/** A caption stands right below, or a line and below it who took the picture: "Foto: Jonas Pell", "Image Credits:Pier Post". */
function standsOverPicture(passages: readonly Passage[], index: number): boolean {
  const [below, next] = [passages[index + 1], passages[index + 2]];
  if (below === undefined) return false;
  if (below.caption || CREDIT.test(below.text)) return true;
  return (
    next !== undefined && below.chrome === null && !below.stamped && below.byline === null && CREDIT.test(next.text)
  );
}

const CREDIT =
  /^(?:(?:image|photo|picture)s? (?:credits?|by|courtesy(?: of)?)|photo(?:graph)?s?|fotos?|foto's|fotografía|bild(?:er)?|bildquelle|crédits?(?: photo)?|kuva|fot|zdjęcie|фото|φωτο(?:γραφία)?)\s?(?:[.:©]|(?<=[a-z] by) ).{2,60}$/iu;

function isUnder({ passage, score, signs }: Candidate, best: Candidate): boolean {
  const gap = passage.index - best.passage.index;
  if (gap < 2 || gap > REACH || score < best.score - WEAKER || passage.item || passage.caption) return false;
  return (
    Boolean(signs.fit) &&
    !signs.stop &&
    (Number(signs.shares) > 0 || Boolean(signs.underCaption && signs.overStandfirst))
  );
}

/** Whether a line has the parts of a head around it: the byline right below, or a standfirst, and the date above or with the byline under that. */
function isHeaded({ passage: { index, length } }: Candidate, passages: readonly Passage[]): boolean {
  const below = passages[index + 1];
  if (below !== undefined && below.byline !== null) return true;
  if (below === undefined || below.chrome !== null || below.caption || below.length < Math.max(length, 70))
    return false;
  if (passageAt(passages, index - 1)?.stamped) return true;
  return passages.slice(index + 2, index + 2 + UNDER).some(isOfHead);
}

function isOfHead({ text, length, chrome, stamped, byline, sentence }: Passage): boolean {
  if (chrome !== null) return chrome === 'share' || chrome === 'counter';
  if (stamped || byline !== null) return true;
  return !sentence && length < LONGEST_HEAD && /\d/.test(text) && findDates(text).length > 0;
}
