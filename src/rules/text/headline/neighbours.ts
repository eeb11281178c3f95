import { type Passage, passageAt } from '../passages.ts';
import type { Span } from '../span.ts';

/** What stands around a line that may be a headline. */
export interface Neighbours {
  /** A byline stands within four lines below, before the text. */
  readonly byline: boolean;
  /** A date stamp stands within five lines below. */
  readonly stamp: boolean;
  /** Bylines and stamps above are another article's, or of a head that sets its date first. */
  readonly belowByline: boolean;
  readonly belowStamp: boolean;
  /** Buttons that share the article, or count its comments, stand within six lines below. */
  readonly shareBar: boolean;
  readonly overCaption: boolean;
  readonly underCaption: boolean;
  /** How long the next line is where it is as long as standfirsts are; else 0. */
  readonly standfirstLength: number;
  /** The next line is a standfirst of several sentences, or one long one: so magazines set it under a title of two words. */
  readonly overSentences: boolean;
  /** How long the line right above is where it may be a headline; else 0. */
  readonly titleAbove: number;
  /** How many of the two lines above and the two below, and of the three above, may be headlines: a list of teasers. */
  readonly alike: number;
  readonly alikeAbove: number;
  /** Two lines like it or more stand above and below, each as far from the next and with its own date in the same place. */
  readonly listed: boolean;
}

/** The lines around one that may be the headline of a span. */
export function neighboursOf(passages: readonly Passage[], index: number, span: Span): Neighbours {
  const below = passages[index + 1];
  const above = passageAt(passages, index - 1);
  return {
    byline: some(passages, index + 1, Math.min(span.from, index + 5), (line) => isByline(line) && !line.item),
    stamp: some(passages, index + 1, index + 6, isStamp),
    belowByline: some(passages, index - 3, index, isByline),
    belowStamp: some(passages, index - 2, index, ({ stamped }) => stamped),
    shareBar: some(passages, index + 1, Math.min(span.from, index + 7), isShareBar),
    overCaption: index + 1 < span.from && below?.caption === true,
    underCaption: above?.caption === true,
    standfirstLength: index < span.from && below !== undefined && isLong(below) ? below.length : 0,
    overSentences: below !== undefined && below.length >= LONG_STANDFIRST && below.sentence,
    titleAbove: mayBeTitle(above) ? above.length : 0,
    alike: count(passages, index - 2, index, span) + count(passages, index + 1, index + 3, span),
    alikeAbove: count(passages, index - 3, index, span),
    listed: isListed(passages, index),
  };
}

function some(passages: readonly Passage[], from: number, to: number, is: (line: Passage) => boolean): boolean {
  for (let at = Math.max(0, from); at < to && at < passages.length; at += 1) if (is(passages[at]!)) return true;
  return false;
}

const isByline = ({ words, byline }: Passage) => words < 14 && byline !== null;
const isStamp = ({ stamped, caption }: Passage) => stamped && !caption;
const isShareBar = ({ chrome }: Passage) => chrome === 'share' || chrome === 'counter';

/** Longer than headlines that end as sentences do. */
const LONG_STANDFIRST = 100;

/** As long as standfirsts are. */
function isLong({ length, chrome, depth, caption }: Passage): boolean {
  return length >= 70 && chrome === null && depth === 0 && !caption;
}

function count(passages: readonly Passage[], from: number, to: number, span: Span): number {
  let lines = 0;
  for (let index = Math.max(0, from); index < to && index < span.from; index += 1)
    if (mayBeTitle(passages[index])) lines += 1;
  return lines;
}

/** As long as headlines are, with no sign against it. */
function mayBeTitle(line: Passage | undefined): line is Passage {
  if (line === undefined || line.length < 25 || line.length > 170 || line.prose >= 8 || line.chrome !== null)
    return false;
  return !(line.sentence && line.text.endsWith('.')) && !line.caption && !line.stamped && line.byline === null;
}

/** How far from a teaser's headline its date stands, and the most lines of a teaser. */
const STAMP_PLACES = [-1, 1, 2, 3];
const TEASER_LINES = 8;

/** "Gulls leave the pier", "5 May 2011", "Baker sells her mill", "5 May 2011", …: one headline of a list, where dates come in equal steps. */
function isListed(passages: readonly Passage[], index: number): boolean {
  for (const place of STAMP_PLACES) {
    if (!passageAt(passages, index + place)?.stamped) continue;
    for (let step = 2; step <= TEASER_LINES; step += 1) {
      const isLike = (at: number) =>
        mayBeListed(passageAt(passages, at)) && passageAt(passages, at + place)?.stamped === true;
      const [above, below] = [isLike(index - step), isLike(index + step)];
      if ((above && (below || isLike(index - 2 * step))) || (below && isLike(index + 2 * step))) return true;
    }
  }
  return false;
}

function mayBeListed(line: Passage | undefined): boolean {
  return line !== undefined && line.chrome === null && line.length >= 12 && line.prose < 16 && !line.stamped;
}
