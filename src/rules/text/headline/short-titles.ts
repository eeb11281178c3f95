import { findDates } from '../../../text/dates.ts';
import { isNobodysName } from '../../../text/names/furniture.ts';
import { readNames } from '../../../text/names.ts';
import { isPressName } from '../../../text/press-names.ts';
import { type Passage, passageAt } from '../passages.ts';
import type { Span } from '../span.ts';
import type { Candidate } from './kin.ts';
import { isPath } from './signs.ts';
import { isTicker } from './tickers.ts';
import { sharedWith, type Vocabulary } from './words.ts';

/** The words of such a title, and its longest in UTF-16 units. */
const MOST_WORDS = 6;
const LONGEST = 42;
/** The least and the most of a standfirst under it, and the least of one without a stop: as headlines hardly are. */
const STANDFIRST = 50;
const LONGEST_STANDFIRST = 420;
const UNSTOPPED = 100;
/** Lines under a standfirst in which who wrote or when stands, and from the title to its text. */
const SIGNATURE_REACH = 8;
/** Lines between the first line of a file and its standfirst; letters by which words are told alike. */
const MOST_BETWEEN = 6;
const STEM = 5;
const REACH = 14;

/**
 * The title of two or three words that magazines and reviews set over a standfirst of sentences, with who wrote or the day
 * under that: "Salt Roads", "On a spit of land two families have kept a ferry running for a hundred years.", "Ida Crewe". It says little of what the
 * text says, so its place has to tell.
 */
export function shortTitle(
  passages: readonly Passage[],
  span: Span,
  found: readonly Candidate[],
  vocabulary: Vocabulary,
): Candidate | null {
  const near = found.filter(
    ({ passage: { index } }) => index >= span.from - REACH && index <= span.from && index + 1 < passages.length,
  );
  const titles = near.filter((each) => isTitle(each, passages));
  const first = titles.find((each) => isFirst(each, passages, span, vocabulary));
  return first ?? titles.findLast((each) => isHead(each, passages, span, vocabulary)) ?? null;
}

/** Whether a headline found by its words yields to the short title: its standfirst, or a caption under the head. */
export function yieldsTo(best: Candidate | null, { passage: { index } }: Candidate): boolean {
  if (best === null) return true;
  const { signs, copies, shared, passage } = best;
  if (passage.depth > 0 || passage.index === index) return false;
  if (passage.index === index + 1) return copies.length === 0;
  if (passage.index > index && signs.caption) return true;
  if (passage.index > index) return copies.length === 0 && !signs.byline && !signs.stamp && !signs.setOut;
  return copies.length === 0 && shared.shared === 0;
}

/** Two words or more with no sign of a sentence, path, label, paper or menu. */
function isTitle({ title, passage, suffixes, signs, shared }: Candidate, passages: readonly Passage[]): boolean {
  const { depth, item, words, chrome, caption, notice, stamped, byline, linkShare, text } = passage;
  if (depth > 0 || item || chrome !== null || caption || notice || stamped || byline !== null) return false;
  if (
    words > MOST_WORDS ||
    (words < 2 && !(shared.shared > 0 && isUnderKicker(passages, passage))) ||
    title.length > LONGEST ||
    linkShare > 0.6 ||
    suffixes.length > 0
  )
    return false;
  if (/[.;,:।。|›>»/]$|[|›>»→/]\s|\d{4}/u.test(text) || isPath(text) || isPressName(text) || signs.capitals)
    return false;
  return !passages.some(
    (other) => other.index !== passage.index && other.key === passage.key && isEntry(passages, other),
  );
}

/** "Essay" over "Undertow": a title of one word, which its text says, has a section right over it. */
function isUnderKicker(passages: readonly Passage[], { index, text }: Passage): boolean {
  const above = passageAt(passages, index - 1);
  if (above === undefined || isNobodysName(text) || above.item || above.chrome !== null) return false;
  return above.length < 25 && above.words < 4 && !above.stamped;
}

/** An entry of a menu: an item, or between lines of a word or two. */
function isEntry(passages: readonly Passage[], { index, item }: Passage): boolean {
  if (item) return true;
  const isShort = (line: Passage | undefined) =>
    line !== undefined && line.length < 25 && line.words < 4 && !line.stamped;
  return index > 1 && isShort(passageAt(passages, index - 1)) && isShort(passages[index + 1]);
}

/** A standfirst right below, and under that who wrote or the day, before the text. */
function isHead(
  { title, passage: { index } }: Candidate,
  passages: readonly Passage[],
  span: Span,
  vocabulary: Vocabulary,
): boolean {
  const below = passages[index + 1]!;
  if (!isStandfirst(below) || !(isStopped(below) || below.length >= UNSTOPPED)) return false;
  return sharedWith(vocabulary, below.text).shared > 1 && isSignedBelow(title, index + 1, passages, span);
}

/**
 * "Eaux dormantes", "Cinéma", "Un étang, deux sœurs …": the first line of what a reader's mode kept, with nothing between
 * it and a standfirst of sentences but sections, the day and who wrote.
 */
function isFirst(
  { title, passage: { index } }: Candidate,
  passages: readonly Passage[],
  span: Span,
  vocabulary: Vocabulary,
): boolean {
  if (index > 0) return false;
  let at = 1;
  while (at < MOST_BETWEEN && isBetween(passages[at])) at += 1;
  const below = passages[at];
  if (at === 1 || below === undefined || !isStandfirst(below) || !isStopped(below)) return false;
  if (sharedWith(vocabulary, below.text).shared < 2) return false;
  return isSignedBelow(title, at, passages, span) || isSignedBelow(title, 0, passages, { from: 1, to: at - 1 });
}

/** "Cinéma", "12 September 2018", "Par Bastien Loriol" */
function isBetween(line: Passage | undefined): boolean {
  if (line === undefined) return false;
  const { text, words, stamped, byline, chrome } = line;
  if (stamped || byline !== null || chrome !== null) return true;
  return (
    words === 1 ||
    isTicker(text) ||
    (words < 5 && (isNobodysName(text) || readNames(text) !== null)) ||
    LETTER.test(text)
  );
}

/** "Letter from Skerran", "Lettre de Port-Amrel": a kicker that magazines set over reports from afar. */
const LETTER =
  /^(?:an?\s)?(?:letters?|postcards?|dispatch|notes|report|lettre|carte postale|carnet|carta|cr[óô]nica|postal|lettera|cartolina|brief|postkarte|bericht|brev|rapport|kirje|list|письмо|лист)\s(?:from|on|de|d[ue]s?|da|desde|aus|uit|van|från|fra|z|ze|из|з)\s\p{Lu}[\p{L}’' -]{1,24}$/iu;

/** Who wrote or the day close under a line, before the text; nobody's name is a title over his own. */
function isSignedBelow(title: string, above: number, passages: readonly Passage[], span: Span): boolean {
  const named = isNamed(title, passages, span);
  for (let at = above + 1; at <= above + SIGNATURE_REACH && at <= span.to; at += 1) {
    const line = passages[at];
    if (line === undefined || line.prose > 12 || (line.prose > 8 && line.sentence)) return false;
    const names = line.byline?.names ?? (line.words < 5 ? readNames(line.text) : null);
    const dated = line.stamped || (line.words < 14 && !line.sentence && findDates(line.text).length > 0);
    if (!named && (names !== null || dated)) return true;
    if (named && names !== null) return !names.includes(title);
  }
  return false;
}

/** "Mara Holt", but not "Salt Roads" where the text speaks of a road: a word of a name stands in no text in small letters. */
function isNamed(title: string, passages: readonly Passage[], span: Span): boolean {
  if (readNames(title) === null) return false;
  const stems = title
    .split(' ')
    .filter((word) => word.length > 3)
    .map((word) => word.slice(0, STEM).toLowerCase());
  return !passages.some(
    ({ index, text, prose }) => index >= span.from && prose > 8 && stems.some((stem) => text.includes(` ${stem}`)),
  );
}

/** A line as long as standfirsts are. */
function isStandfirst({ length, chrome, caption, notice, stamped, byline, item, depth, words }: Passage): boolean {
  if (chrome !== null || caption || notice || stamped || byline !== null || item || depth > 0) return false;
  return length >= STANDFIRST && length <= LONGEST_STANDFIRST && words >= 8;
}

/** A sentence to its end, with the stop that headlines lack. */
function isStopped({ text }: Passage): boolean {
  return /[\p{L}\p{N}][.。।]["”’»)]?$/u.test(text);
}
