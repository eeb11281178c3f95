import { isOnlyImage } from '../body.ts';
import { type Passage, passageAt } from '../passages.ts';
import type { Span } from '../span.ts';
import { keyOf } from './copies.ts';
import type { Candidate } from './kin.ts';
import { isOverByline } from './signs.ts';

/**
 * What tells a headline from the line that stands first where the headline is missing: a standfirst, a caption, the name of
 * a section. Fitted on the same texts as a headline's signs, each as it is and with its headline cut out; a logistic model.
 */
const WEIGHTS = {
  /** What all signs of a headline together are worth, up to 30. */
  score: 0.12,
  /** How far the next line that says something else is behind, 0 to 15. */
  lead: 0.1,
  first: 1.95,
  /** The file has headings, and this line is none. */
  unmarked: -1.7,
  /** The text begins with the file, or on its second line. */
  alone: 1.45,
  fit: 1.35,
  hundred: -1.5,
  comma: -0.4,
  stop: -1.2,
  /** "Harbour: Strike ends", "“We go back,” say the dockers": as headlines are built. */
  colonInside: 0.65,
  quoteInside: 0.75,
  link: -0.95,
  person: -0.8,
  belowByline: -1.05,
  /** "What is to be done" over "By Mara Holt", or over the date at the file's top: no sentence with its stop, as a standfirst is. */
  overSignature: 2.5,
  /** On a whole page: over the byline and the date, or right over the date, with two words of the text or more. */
  headed: 2,
  alikeAbove: 0.3,
  /** Right below a picture, and no heading: what is seen in it. */
  underPicture: -4,
  /** "It was so at first. Then it was not." as a file's first line, as long as a paragraph. */
  paragraph: -3,
} as const;

/**
 * What the weights must come to. Tried on publishers that were not fitted on: seven right headlines of 1,000 are given up,
 * and of the lines that a text without a headline would get for one four of ten.
 */
const LEAST = 2.1;

/** The same for a whole page without marks, of which hardly one in fifty lacks its headline: six right ones are kept for one wrong. */
const LEAST_OF_PAGE = 1.3;

/** Lines over a text with its masthead and its menu. */
const PAGE_HEAD = 8;

const MOST_SCORE = 30;
const MOST_LEAD = 15;
const MOST_COMMAS = 3;
/** Lines over a head that a person set: masthead and section. */
const MOST_ABOVE = 3;

/**
 * Whether the headline of a text is not in its file: even the line that most speaks for is likelier something else. Where that was
 * another one, `told`, by which the headline was found, it does not count against it.
 */
export function isHeadlineMissing(
  best: Candidate,
  told: Candidate,
  found: readonly Candidate[],
  passages: readonly Passage[],
  span: Span,
): boolean {
  const { signs, score, title, passage } = best;
  // "Bread and flour", "Bread and flour": the page's title and its headline, or the last step of the way to it.
  if (passage.words > 2 && best.copies.some((copy) => Math.abs(copy - passage.index) === 1)) return false;
  const isPage = span.from > PAGE_HEAD && !signs.inside && !signs.stop && !passages.some(({ depth }) => depth > 0);
  const speaks: Readonly<Record<keyof typeof WEIGHTS, number | boolean>> = {
    score: Math.min(score, MOST_SCORE),
    lead: leadOf(
      best,
      found.filter(({ passage: { index } }) => index !== told.passage.index),
    ),
    first: signs.first,
    unmarked: passage.depth === 0 && passages.some(({ depth }) => depth > 0),
    alone: span.from <= 1,
    fit: signs.fit,
    hundred: passage.length > 100,
    comma: Math.min(title.match(/[,،、]/gu)?.length ?? 0, MOST_COMMAS),
    stop: signs.stop,
    colonInside: /[:：]\s/.test(title),
    quoteInside: /[«“„「『"].{3,}[»”“」』"]/u.test(title),
    link: signs.link,
    person: Boolean(signs.person) && !HALVES.test(title),
    belowByline: signs.belowByline,
    overSignature: !signs.stop && (isOverByline(passages, passage) || isTopOverStamp(passages, passage)),
    headed: isPage && signs.shares && (signs.overStamp || (signs.byline && signs.stamp)),
    alikeAbove: signs.alikeAbove,
    underPicture: passage.depth === 0 && isUnderPicture(passages, passage),
    paragraph: signs.sentences && span.from <= 1 && passage.length > 100 && passage.sentence,
  };
  let sum = 0;
  for (const [sign, weight] of WEIGHT_LIST) sum += weight * Number(speaks[sign]);
  return sum < (isPage ? LEAST_OF_PAGE : LEAST);
}

/** "渡船停航 麵粉告急": two halves of four characters or more; nobody's names are. */
const HALVES = /^\p{Script=Han}{4,}[\s\u3000]\p{Script=Han}{4,}$/u;

/** "Bread and flour", "4 May 2019": a head as a person writes it, or with the paper's name above. */
function isTopOverStamp(passages: readonly Passage[], { index, words }: Passage): boolean {
  const below = passages[index + 1];
  return index < MOST_ABOVE && words > 2 && below?.stamped === true && below.words < 12 && !below.item;
}

function isUnderPicture(passages: readonly Passage[], { index }: Passage): boolean {
  const above = passageAt(passages, index - 1);
  return above !== undefined && isOnlyImage(above.block);
}

const WEIGHT_LIST = Object.entries(WEIGHTS) as [keyof typeof WEIGHTS, number][];

/** How much more speaks for a line than for the next one that says something else. */
function leadOf({ score, title, passage }: Candidate, found: readonly Candidate[]): number {
  const key = keyOf(title, passage);
  let second = score - MOST_LEAD;
  for (const other of found) {
    if (other.score <= second) continue;
    const otherKey = keyOf(other.title, other.passage);
    if (!otherKey.includes(key) && !key.includes(otherKey)) second = other.score;
  }
  return Math.max(0, score - second);
}
