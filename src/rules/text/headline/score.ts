import { isSameScript } from '../../../text/languages.ts';
import { readNames } from '../../../text/names.ts';
import { isPressName } from '../../../text/press-names.ts';
import { isCaption } from '../captions.ts';
import { beforeIssue } from '../outlets/lines.ts';
import { type Passage, passageAt } from '../passages.ts';
import type { Span } from '../span.ts';
import { neighboursOf } from './neighbours.ts';
import { OFFER } from './offers.ts';
import { isQuoted } from './quoted.ts';
import {
  hasSentences,
  isBarred,
  isCaptionTwin,
  isOnlyTopHeading,
  isOverStamp,
  isPath,
  isSigned,
  isSignedSentence,
  isWording,
  waysTo,
} from './signs.ts';
import { isTicker } from './tickers.ts';
import { isLongHead } from './tops.ts';
import { type Overlap, sharedWith, wordsOf } from './words.ts';

/** A line as a headline may be read from it. */
export interface Line {
  readonly passage: Passage;
  readonly title: string;
  /** Of the title: letters and marks, wide characters counted twice. */
  readonly length: number;
  /** Other passages that hold the same words. */
  readonly copies: readonly number[];
  /** What the title and the text's opening have in common. */
  readonly common: Overlap;
}

/**
 * What each sign of a headline is worth: fitted on some 1,000 texts of some 300 publishers so that the headline stands before
 * all other lines of its page (a softmax over the lines), and rounded. Found so, no sign has its weight from one page.
 */
const WEIGHTS = {
  /** The share of its words that the first paragraph has, 0 to 1. */
  opens: 5,
  /** Two of its words or more stand in the text. */
  shares: 5,
  /** How many of its words the text says twice, up to 4. */
  says: 1.7,
  /** Lines between it and the text, up to 60. */
  far: -0.06,
  fit: 2,
  middling: 2,
  short: -1.5,
  long: -3,
  longest: -2,
  fewWords: -3,
  first: 8,
  second: 2,
  /** Measured on Markdown of some five hundred and fifty publishers: of 426 such headings 425 are the title. */
  onlyFirst: 14,
  wording: 6,
  item: -7,
  link: -4.5,
  stop: -8,
  longStop: -4,
  sentences: -1.5,
  cutShort: -4,
  colon: -2.5,
  capitals: -2,
  lowerCase: -4.5,
  notice: -8,
  /** "JUST NU Strike ends", where no head of its own stands under it. */
  ticker: -8,
  path: -8,
  bars: -4.5,
  caption: -8,
  captionTwin: -3.5,
  overCaption: -3.5,
  underCaption: -1.5,
  credit: -12,
  /** In another script than the text: a masthead's. */
  foreign: -10,
  person: -4,
  paper: -2,
  paperAtTop: -9,
  signed: 12,
  offer: -4,
  /** "– There it went. Again": what somebody says in the text, word for word. */
  quoted: 8,
  copy: 3.5,
  /** Fitted by cross-validation over some five hundred and fifty publishers: far away a copy hardly counts. */
  copyFar: -2.8,
  copyInside: -3,
  setOut: 5,
  top: 5,
  bareTop: 1,
  bareTopShares: 3.5,
  bareSecond: -2,
  byline: 5,
  stamp: 2.5,
  overStamp: 2,
  belowByline: -6,
  belowStamp: 2.5,
  shareBar: 5,
  overStandfirst: 2.5,
  standfirst: -4,
  last: -3,
  belowText: -2.5,
  alike: -0.8,
  alikeAbove: -1.4,
  listed: -6,
  inside: -6,
  deepInside: -2,
} as const;

/** Lines of head and standfirst between a text and its headline at the very top; the first line over a menu is a motto. */
const TOP_REACH = 10;
/** The same for a file's very first line with two words of its text: a table may stand between. */
const FIRST_REACH = 20;
/** The most lines before the text of a file that has no menu: what a reader's mode or a person saved. */
const BARE_HEAD = 8;
const FAR = 60;
/** Lines to the text beyond which a line that stands twice is as likely a teaser that does. */
const NEAR_TEXT = 20;
/** Names and brands are written in Latin letters in texts of any script. */
const LATIN = /\p{Script=Latin}/u;
const MOST_SAID = 4;

/** The signs in the order of their weights, which those of each line have, too. */
export const SIGN_NAMES: readonly string[] = Object.keys(WEIGHTS);

/** The signs of a line: how often, or how much, each speaks. */
export type Signs = Readonly<Record<keyof typeof WEIGHTS, number | boolean>>;

/** How much all signs of a line together speak for it. */
export function weigh(signs: Signs): number {
  // By place: to look up some fifty names in an object costs as much as to read the signs.
  const values = Object.values(signs);
  let score = 0;
  for (let place = 0; place < values.length; place += 1) score += WEIGHT_LIST[place]! * Number(values[place]);
  return score;
}

const WEIGHT_LIST: readonly number[] = Object.values(WEIGHTS);

/** How near its copy a short line stands that is the last step of the way to its page and the headline below. */
const NEAR_COPY = 4;

function isNear(copies: readonly number[], index: number): boolean {
  return copies.some((copy) => Math.abs(copy - index) < NEAR_COPY);
}

/** Reads the signs of lines as the headline of one span of a page; `isSetOut` tells lines that are set out (`setOutOf`). */
export function signsReader(
  passages: readonly Passage[],
  span: Span,
  isSetOut: (passage: Passage) => boolean,
  chosen = false,
): (line: Line) => Signs {
  const start = passages.find(({ prose, index }) => prose > 8 && index >= span.from && index <= span.to)?.text ?? '';
  const paragraph = wordsOf(start.slice(0, 1500));
  const ways = waysTo(passages, span);
  return (line) => {
    const { passage, title, length, copies, common } = line;
    const { shared, twice } = common;
    const { index, depth, words } = passage;
    const distance = ways[index] ?? 0;
    // "The harbour at noon. (Jonas Pell)": who took the picture.
    const credit = /[.!?]["”’]?\s?\([^()]{2,60}\)$/.test(title) || isSignedSentence(title);
    // "So why is everyone paying more? | Mara Holt": without the name behind it no caption.
    const caption = passage.caption && (title === passage.text || isCaption(title));
    const picture = credit || caption;
    const top = index < 2 && index < span.from && !picture && !(index === 1 && isPressName(passages[0]!.text));
    const first = depth === 1;
    const stop = /[.;,:।]["”’]?$/.test(title) && !/\.\.\.$/.test(title);
    // A sentence at the top of a text tells of its picture.
    const bare = span.from <= BARE_HEAD && !stop && !picture;
    const inHead =
      top && shared > 0 && (distance < (index === 0 && shared > 1 ? FIRST_REACH : TOP_REACH) || copies.length > 0);
    const signed = isSigned(passages, index);
    const press = depth === 0 && !signed && (isPressName(title) || beforeIssue(title) !== undefined);
    const near = neighboursOf(passages, index, span);
    return {
      opens: sharedWith(paragraph, title).overlap,
      shares: shared >= 2,
      says: Math.min(twice, MOST_SAID),
      far: Math.min(distance, FAR),
      fit: length >= 25 && length <= 130,
      middling: length >= 40 && length <= 110,
      short: length < 18 && !(first && isWording(title)),
      long: length > 130,
      longest: length > 170,
      fewWords: words < 3,
      first,
      second: depth === 2,
      onlyFirst: first && isOnlyTopHeading(passages, passage, span),
      wording: first && isWording(title),
      item: passage.item,
      link: passage.linkShare > 0.6,
      stop,
      longStop: words > 12 && depth === 0 && /[.。।]$/u.test(title),
      sentences: hasSentences(title),
      cutShort: /(?:\.\.\.|…)$/.test(title),
      colon: /(?:[:：]|\s[–—-]|——)$/.test(title),
      capitals: /\p{Lu}/u.test(title) && title === title.toUpperCase(),
      lowerCase: /^\p{Ll}/u.test(title),
      notice: passage.notice,
      ticker: index > 0 && depth === 0 && isTicker(title) && !isOverStamp(passages, index),
      path: isPath(title),
      bars: isBarred(title),
      caption,
      captionTwin: isCaptionTwin(passages, passage),
      overCaption: near.overCaption,
      underCaption: near.underCaption,
      credit,
      foreign: !LATIN.test(title) && start !== '' && !isSameScript(title, start),
      person: words < 5 && readNames(title) !== null,
      paper: press,
      paperAtTop: press && index < 4,
      signed,
      offer: OFFER.test(title),
      quoted: !picture && !passage.item && isQuoted(passages, title, span),
      copy:
        copies.some((copy) => shared > 0 || copy <= span.to) && (length >= 25 || (words > 3 && isNear(copies, index))),
      copyFar: copies.length > 0 && length >= 25 && distance > NEAR_TEXT,
      copyInside: copies.some((copy) => copy > span.from + 3 && copy <= span.to),
      setOut: isSetOut(passage),
      top: inHead,
      bareTop: index === 0 && bare,
      bareTopShares: index === 0 && bare && shared > 0 && words > 2,
      bareSecond: index === 1 && bare,
      byline: near.byline,
      stamp: near.stamp,
      overStamp: isOverStamp(passages, index) && !passage.item,
      belowByline: near.belowByline,
      belowStamp: near.belowStamp,
      shareBar: near.shareBar,
      overStandfirst: near.standfirstLength > length && (words > 2 || (words === 2 && near.overSentences)),
      standfirst: near.titleAbove > 0 && passage.length >= 70 && near.titleAbove < passage.length,
      last: index === span.from - 1,
      belowText: (passageAt(passages, index - 1)?.prose ?? 0) > 8,
      alike: near.alike,
      alikeAbove: near.alikeAbove,
      listed: near.listed,
      inside: index >= span.from && !(chosen && isLongHead(passage, span)),
      deepInside: index > span.from,
    };
  };
}
