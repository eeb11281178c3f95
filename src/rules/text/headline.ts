import { foldBlanks } from '../../text/characters.ts';
import { readNames } from '../../text/names.ts';
import { isPressName } from '../../text/press-names.ts';
import { splitTitle } from '../titles.ts';
import { isAmount } from './headline/amounts.ts';
import { bareTitle } from './headline/bare-title.ts';
import { keyOf } from './headline/copies.ts';
import { beforeGluedDate } from './headline/glued-dates.ts';
import { behindGluedKicker } from './headline/glued-kickers.ts';
import { isFirstQuestion } from './headline/interview.ts';
import { type Candidate, chooseKin } from './headline/kin.ts';
import { isHeadlineMissing } from './headline/missing.ts';
import { isNoHeadline } from './headline/no-headline.ts';
import { openingOf } from './headline/opening.ts';
import { belowPicture } from './headline/pictures.ts';
import { plainHeadline } from './headline/plain-head.ts';
import { signsReader, weigh } from './headline/score.ts';
import { sentenceTitle } from './headline/sentence-titles.ts';
import { shortTitle, yieldsTo } from './headline/short-titles.ts';
import { setOutOf, standsOut } from './headline/signs.ts';
import { sharedWith, wordsOf } from './headline/words.ts';
import { isSiteName } from './outlets/names/suffixes.ts';
import type { Passage } from './passages.ts';
import type { Span } from './span.ts';

/** A headline as found. */
export interface Headline {
  /** Index of the passage it was read from. */
  readonly index: number;
  readonly title: string;
  /** How sure, 0 to 100. */
  readonly strength: number;
  /** What stood behind it on a line of its own, parted by a bar or dash: the outlet, or its section. */
  readonly suffixes: readonly string[];
  /** Where the article's head begins: the first of the headline's copies close above it, else the headline. */
  readonly head: number;
  /** All passages that are the same headline again. */
  readonly copies: readonly number[];
  /** It only stands where the headline would: a standfirst, a caption. It tells where the text begins, and is no title. */
  readonly missing: boolean;
}

/** Passages before the text in which every line may be its headline; further up only lines that stand out. */
const REACH = 45;

/**
 * The line that the text belongs to: near before it, like a headline in size and marks, sharing its words, repeated
 * elsewhere on the page, marked as a heading, followed by a byline or a date. Null where no line qualifies. In a span that
 * is `chosen` among the page's, a long line at its very top may be its headline as well as its first line.
 */
export function findHeadline(passages: readonly Passage[], span: Span, chosen = false): Headline | null {
  const vocabulary = openingOf(passages, span);
  const isSetOut = setOutOf(passages);
  const signsOf = signsReader(passages, span, isSetOut, chosen);
  const candidates = candidatesOf(passages, span);
  let best: Candidate | null = null;
  const found: Candidate[] = [];
  for (const passage of candidates) {
    if (passage.index >= span.from && isOpening(passages, passage, span)) continue;
    for (const { title, rest } of readingsOf(passage, passages)) {
      const length = passage.length * (title.length / passage.text.length);
      const common = sharedWith(vocabulary, title);
      if (isNoHeadline(passages, passage, title, length, common)) continue;
      const copies = copiesOf(passages, title, passage);
      const signs = signsOf({ passage, title, length, copies, common });
      const score = weigh(signs);
      const candidate = { passage, title, score, signs, suffixes: rest, copies, shared: common };
      found.push(candidate);
      if (best === null || score > best.score) best = candidate;
    }
  }
  const plain = plainHeadline(passages, span);
  if (plain && (!best || best.score < 3 || isBelow(best.passage, plain, span))) return ofPlainHead(plain);
  const placed = shortTitle(passages, span, found, vocabulary) ?? sentenceTitle(passages, found);
  let weighed = false;
  if (!best || best.score < 3) {
    best = placed ?? bareTitle(passages, span, found);
    if (!best) return null;
  } else weighed = true;
  // What speaks for a standfirst speaks for the headline over it.
  const told = best;
  const { score } = told;
  best = chooseKin(belowPicture(told, found, passages), found, passages, isSetOut);
  if (best.score < score) best = { ...best, score };
  const missing = weighed && isHeadlineMissing(best, told, found, passages, span);
  if (placed && (missing || yieldsTo(best, placed))) return ofPlainHead(placed.passage);
  const suffixes = [...best.suffixes];
  for (const index of best.copies) suffixes.push(...suffixesOf(passages[index]!.text, best.title));
  // "Bridge opens - The Pier Post" at the top, and below "After nine years: Bridge opens".
  for (const other of found)
    if (other.passage.index < 2 && other.title !== best.title && best.title.endsWith(other.title))
      suffixes.push(...other.suffixes);
  return {
    index: best.passage.index,
    head: Math.min(best.passage.index, ...best.copies.filter((copy) => copy > best!.passage.index - 30)),
    title: best.title,
    strength: Math.min(90, Math.round(40 + best.score * 3)),
    suffixes,
    copies: best.copies,
    missing: missing || isAmount(passages, best.passage),
  };
}

/** Lines that stand out further up, nearest first: each is compared with the whole page. */
const MOST_FAR = 300;

function candidatesOf(passages: readonly Passage[], span: Span): readonly Passage[] {
  const above = passages.slice(0, Math.min(passages.length, span.from + 4));
  const isNear = ({ index }: Passage): boolean => index < 2 || index >= span.from - REACH;
  const far = new Set(above.filter((passage) => !isNear(passage) && standsOut(passage)).slice(-MOST_FAR));
  return above.filter((passage) => isNear(passage) || far.has(passage));
}

/** How sure a headline is that its place in the head alone tells. */
const PLAIN_STRENGTH = 55;

/** The text's own first line, or a standfirst. */
function isBelow({ index, depth }: Passage, plain: Passage, span: Span): boolean {
  return index >= span.from || (index > plain.index && depth === 0);
}

function ofPlainHead({ index, text }: Passage): Headline {
  return {
    index,
    head: index,
    title: foldBlanks(text),
    strength: PLAIN_STRENGTH,
    suffixes: [],
    copies: [],
    missing: false,
  };
}

/** A passage that is itself the text's first paragraph, or stands under it: not a headline that fell into the span. */
function isOpening(passages: readonly Passage[], passage: Passage, span: Span): boolean {
  if (passage.index === span.from)
    return passage.depth === 0 && (passage.prose > OPENING || isFirstQuestion(passages, passage, span));
  // "Home » Series » What waits on the night ferry?" over "What waits on the night ferry?"
  if (passage.length >= 25 && passages[span.from]!.text.endsWith(passage.text)) return false;
  const above = passages.slice(span.from, passage.index).filter(({ prose }) => prose > 4);
  return above.length > (isUnderCaption(passages, passage, span) ? 1 : 0) || passage.prose > 12;
}

/**
 * "The mayor at the opening on Friday.", "Mayor opens the new bridge", "The mayor has opened the bridge …": one short
 * sentence at a file's top tells of the picture, where the line under it opens as the text below does.
 */
function isUnderCaption(passages: readonly Passage[], passage: Passage, span: Span): boolean {
  const first = passages[0]!;
  if (span.from > 0 || passage.index > 2 || first.prose > OPENING || passage.sentence || passage.words < 4)
    return false;
  const below = passages[passage.index + 1];
  return below !== undefined && below.prose > 8 && sharedWith(wordsOf(below.text), passage.text).overlap >= 0.6;
}

/** How much like running text the first line of a text is that no headline can be: a sentence of 160 letters. */
const OPENING = 16;

/** "Strike ends Strike ends": the headline and the one for the printed page, set in one line. */
function withoutTwin(text: string): string {
  const half = text.length >> 1;
  const isOdd = text.length % 2 === 1;
  return isOdd && half > 14 && text[half] === ' ' && text.startsWith(text.slice(half + 1)) ? text.slice(0, half) : text;
}

/** "Strike ends | The Harbour Courier" reads whole and without its ends. */
function readingsOf(
  passage: Passage,
  passages: readonly Passage[],
): readonly { title: string; rest: readonly string[] }[] {
  const text = withoutTwin(foldBlanks(passage.text));
  const undated = passage.stamped && passage.depth === 0 ? beforeGluedDate(text) : null;
  if (undated !== null) return [{ title: undated, rest: [] }];
  const unglued = behindGluedKicker(passage, passages);
  if (unglued !== null) return [{ title: foldBlanks(unglued), rest: [] }];
  const whole = { title: text, rest: [] as string[] };
  const split = passage.index < 6 ? splitTitle(text) : null;
  const parted = split && !isCompound(split, passages) ? withoutPerson(split, passage) : null;
  // What is cut is surely the outlet's where it reads like one, or stands on the page by itself.
  if (
    parted?.rest.some(
      (part) =>
        isPressName(part) ||
        isSiteName(part) ||
        passages.some(
          (other) => other.index !== passage.index && other.text.includes(part) && !other.text.includes(parted.title),
        ),
    )
  )
    return [parted];
  return parted ? [parted, whole] : [whole];
}

/** "So why is everyone paying more? | Mara Holt" has the form of a caption: behind such a headline stands who wrote, and no house. */
function withoutPerson<Split extends { readonly title: string; readonly rest: readonly string[] }>(
  split: Split,
  { caption }: Passage,
): Split {
  return caption
    ? { ...split, rest: split.rest.filter((part) => isPressName(part) || readNames(part) === null) }
    : split;
}

/** "The ferry comes to Port Amrel - Lower Quay", where the text speaks of "Port Amrel-Lower Quay": one name, not a headline and a house. */
function isCompound(
  { title, rest }: { readonly title: string; readonly rest: readonly string[] },
  passages: readonly Passage[],
): boolean {
  const last = title.slice(title.lastIndexOf(' ') + 1);
  return passages.some(
    ({ text, prose }) => prose > 4 && (text.includes(`${last}-${rest[0]}`) || text.includes(`${last}–${rest[0]}`)),
  );
}

function copiesOf(passages: readonly Passage[], title: string, passage: Passage): readonly number[] {
  const key = keyOf(title, passage);
  if (key.length < 12) return [];
  const longest = Math.min(400, 100 + 3 * key.length);
  const copies: number[] = [];
  // Most lines of a page are menu entries, too short to hold a headline: their keys need not be made.
  for (const other of passages) {
    const isLike = other.length >= key.length && other.length < longest && other !== passage;
    if (isLike && other.key.includes(key)) copies.push(other.index);
  }
  return copies;
}

/** What a line says beside the headline: "Strike ends | Courier" gives "Courier". */
function suffixesOf(text: string, title: string): string[] {
  const at = text.toLowerCase().indexOf(title.toLowerCase());
  if (at < 0) return [];
  const rest = text.slice(at + title.length);
  // "The last watchman: “I put out the lamps”": what somebody says is no house.
  const match = /^\s*(?:[|–—\-•·]|:(?!\s*["“„«»‘']))\s*(.{2,60})$/u.exec(rest);
  return match ? [match[1]!.trim()] : [];
}
