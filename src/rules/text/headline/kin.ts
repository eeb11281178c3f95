import { readByline } from '../../../text/names.ts';
import { isPressName } from '../../../text/press-names.ts';
import { headlineKey } from '../../titles.ts';
import { type Passage, passageAt } from '../passages.ts';
import { SHORTEST_BROKEN, unbroken, uncut, wholeOf, withoutTail } from './copies.ts';
import { OFFERED } from './offers.ts';
import { belowPicture } from './pictures.ts';
import type { Signs } from './score.ts';
import { isCaptionTwin, isOverByline, stepsOf } from './signs.ts';
import { topOf, underKicker } from './tops.ts';
import type { Overlap } from './words.ts';

/** A line that may be the headline. */
export interface Candidate {
  readonly passage: Passage;
  readonly title: string;
  readonly score: number;
  readonly signs: Signs;
  readonly suffixes: readonly string[];
  readonly copies: readonly number[];
  readonly shared: Overlap;
}

/** The headline among the lines that say what the best one says: standfirsts, copies with a tail, copies cut short. */
export function chooseKin(
  best: Candidate,
  found: readonly Candidate[],
  passages: readonly Passage[],
  isSetOut: (passage: Passage) => boolean,
): Candidate {
  // A text browser sets a headline out, and no standfirst: from a line set out only one set out is above.
  const start = isSetOut(best.passage) ? best : underKicker(best, found, isSetOut);
  const out = isSetOut(start.passage) ? found.filter(({ passage }) => isSetOut(passage)) : found;
  const above = climb(aboveByline(endOfWay(start, found), found, passages), out, passages);
  const top = topOf(above, found, passages);
  return wholeOf(uncut(unbroken(withoutTail(top, found, passages), found, passages), found), found, passages);
}

/** "Startseite > Politik > Strike ends": the last step of the way to a page, where it stands by itself, too. */
function endOfWay(best: Candidate, found: readonly Candidate[]): Candidate {
  if (best.passage.depth > 0) return best;
  const steps = stepsOf(best.title);
  if (steps.length < 2) return found.find((other) => isBareEnd(best, other)) ?? best;
  const key = headlineKey(steps.at(-1)!);
  return found.find(({ passage, title }) => passage !== best.passage && headlineKey(title) === key) ?? best;
}

/** "Home News Harbour Strike ends in the harbour" over "Strike ends in the harbour": a way whose steps lost their marks. */
function isBareEnd(way: Candidate, { passage, title }: Candidate): boolean {
  const gap = passage.index - way.passage.index;
  if (gap < 1 || gap > END_REACH || title.length < SHORTEST_BROKEN || !way.title.endsWith(` ${title}`)) return false;
  return /^(?:[^\p{Ll}\P{L}][\p{L}\p{N}]*\s|[&+]\s)+$/u.test(way.title.slice(0, -title.length));
}

const END_REACH = 2;

/** Under a byline stand standfirsts and captions; the line over it is the headline, unless it is much weaker. */
function aboveByline(best: Candidate, found: readonly Candidate[], passages: readonly Passage[]): Candidate {
  if (best.passage.depth > 0 || best.copies.length > 0) return best;
  const over = found.find(
    ({ passage, score, title }) =>
      passage.index < best.passage.index &&
      passage.index >= best.passage.index - CLIMB_REACH &&
      score >= best.score - CLIMB_SCORE &&
      !passage.item &&
      !OFFERED.test(title) &&
      isOverByline(passages, passage),
  );
  return over ?? best;
}

/** How much weaker than the best, and how far above it, a line may be and still be the headline over a standfirst. */
const CLIMB_SCORE = 3.5;
const NEAR_SCORE = 6.5;
const CLIMB_REACH = 6;
/** The most buttons that a standfirst has below it. */
const MOST_BUTTONS = 4;
/** The same from the line over the byline, which is the headline itself or its standfirst. */
const OVER_BYLINE_REACH = 2;

/**
 * Standfirst, caption and headline are all about the text; the headline is the first of them. From the best line the
 * search climbs to headline-like lines close above that share words with the text.
 */
function climb(best: Candidate, found: readonly Candidate[], passages: readonly Passage[]): Candidate {
  if (best.passage.depth > 0) return best;
  const reach = isOverByline(passages, best.passage) ? OVER_BYLINE_REACH : CLIMB_REACH;
  const above = found
    .filter((candidate) => {
      const { passage, score, shared, title, signs } = candidate;
      const gap = best.passage.index - passage.index;
      if (gap < 1 || gap > reach || passage.item || isPressName(title) || passage.linkShare > 0.6) return false;
      if (
        passage.caption ||
        passage.notice ||
        signs.listed ||
        signs.bars ||
        signs.path ||
        OFFERED.test(title) ||
        isCaptionTwin(passages, passage)
      )
        return false;
      if (belowPicture(candidate, [best], passages) === best) return false;
      // A line under the paper's name and above the date is its motto.
      if (passage.index > 0 && passage.index < 4 && isPressName(passages[passage.index - 1]!.text)) return false;
      // "Home / World / Strike ends": the way to the page, with the headline at its end.
      if (headlineKey(title).includes(headlineKey(best.title))) return false;
      // Right above a line as long as standfirsts are, one word in common is enough.
      // What stands again in the page's title is no standfirst.
      const near =
        gap === 1 && best.copies.length === 0 && best.passage.length >= 65 && shared.shared > 0 && passage.words > 4;
      const turn = gap === 1 && isOverByline(passages, best.passage) && isTurn(passages, passage);
      const says = turn || passage.words > 3 || (passage.words > 2 && shared.shared > 1);
      const standfirst = gap === 1 && says && isStandfirst(best, passages);
      // "It happened in the village of Dravna, where a barn burned.": a sentence that a line without its stop stands right over.
      const opening = gap === 1 && /\p{L}{2}[.。।]$/u.test(best.title) && best.passage.words > 6 && passage.words > 3;
      if (opening && passage.length >= 25 && !/[.;,:]$/.test(title)) return true;
      // A line that stands twice on end is the page's title and its headline.
      if (gap === 1 && best.copies.length === 0 && isTwice(passages, passage) && isOverByline(passages, best.passage))
        return true;
      // "A light in the pier", "Council and harbour agree on lamps that burn all winter …", "By Mara Holt"
      if (standfirst && turn) return true;
      // "5 May 2011", "The flour did not add up", "Bakers ask the council to put off its rule for the scales"
      if (gap === 1 && isUnderDate(best, passage, passages)) return true;
      // What the text says again and again, over a line that stands nowhere else.
      const told = gap === 1 && best.copies.length === 0 && Number(signs.opens) >= 0.5 && Number(signs.says) >= 2;
      if (told && passage.length >= 25 && !/[.;,:]$/.test(title)) return true;
      return (
        (score >= best.score - (near ? NEAR_SCORE : CLIMB_SCORE) || standfirst) &&
        (standfirst || (shared.overlap >= 0.25 && shared.shared >= 2) || near) &&
        title.length >= 25 &&
        !/[.;,:]$/.test(title)
      );
    })
    .sort((a, b) => a.passage.index - b.passage.index || b.score - a.score)[0];
  return above ? climb(above, found, passages) : best;
}

/** The line right under the date of a head, over one that is longer and no more than its standfirst: section and kicker stand over dates. */
function isUnderDate(best: Candidate, passage: Passage, passages: readonly Passage[]): boolean {
  if (best.copies.length > 0 || passage.words <= 3 || best.passage.length <= passage.length) return false;
  return passageAt(passages, passage.index - 1)?.stamped === true && isTurn(passages, passage);
}

/** "A light in the pier": three words or more, not all with capitals, that stand nowhere else on the page: no section's name. */
function isTurn(passages: readonly Passage[], { text, key, words, index }: Passage): boolean {
  if (words < 3 || text.length < 14 || !/\s\p{Ll}{3,}/u.test(text) || /[.;,:]$/.test(text)) return false;
  return !passages.some((other) => other.index !== index && other.length === text.length && other.key === key);
}

function isTwice(passages: readonly Passage[], { index, text, words, length }: Passage): boolean {
  return words > 3 && length >= 25 && passages[index - 1]?.text === text;
}

/** As long as standfirsts are, and over the byline or the stamp, or right over the text. */
function isStandfirst({ passage: { index, length, depth }, copies }: Candidate, passages: readonly Passage[]): boolean {
  if (length < 70 || depth > 0 || copies.length > 0) return false;
  // Buttons between a standfirst and the byline don't count.
  const below = passages.slice(index + 1, index + 3 + MOST_BUTTONS);
  return [...below.slice(0, 2), ...below.filter(({ chrome }) => chrome === null).slice(0, 2)].some(
    ({ stamped, text, prose }) => (prose > 8 && index < 2) || ((stamped || readByline(text) !== null) && prose < 4),
  );
}
