import { readNames } from '../../../text/names.ts';
import { isPressName } from '../../../text/press-names.ts';
import { beforeIssue, withoutDates } from '../outlets/lines.ts';
import { type Passage, passageAt } from '../passages.ts';
import type { Span } from '../span.ts';

/** What a line of a head says; `other` is anything that a head set by hand does not hold. */
type Kind = 'masthead' | 'stamp' | 'byline' | 'line' | 'other';

/** Longest head that is set by hand: masthead, section, headline, standfirst, byline, date. */
const LONGEST = 7;

/** Fewest words of a standfirst under a short headline. */
const STANDFIRST_WORDS = 9;

/**
 * The headline of a file that opens with nothing but its article's head, however short: "The Pier Post", "Afloat", "By Mara
 * Holt", "5 May 2011", and the text. Null where the head holds anything else, or nothing in it tells a headline from a line.
 */
export function plainHeadline(passages: readonly Passage[], span: Span): Passage | null {
  if (span.from < 1 || span.from > LONGEST) return null;
  const kinds: Kind[] = [];
  const lines: number[] = [];
  for (let index = 0; index < span.from; index += 1) {
    const kind = kindOf(passages, passages[index]!, span);
    if (kind === 'other') return null;
    if (kind === 'line') lines.push(index);
    kinds.push(kind);
  }
  const chosen = lines.length === 1 ? lines[0]! : ofTwo(passages, kinds, lines);
  if (chosen === null || !isTold(passages[chosen]!, kinds)) return null;
  return passages[chosen]!;
}

/** A headline stands in its own company: under a masthead, over or under a byline or a date. */
function isTold({ text, depth }: Passage, kinds: readonly Kind[]): boolean {
  return depth === 1 || kinds.includes('byline') || (kinds.length > 1 && readNames(text) === null);
}

/** "The Pier Post", "Open all winter", "Councillors find the money …": of two lines the standfirst is much longer, or stands under the byline. */
function ofTwo(passages: readonly Passage[], kinds: readonly Kind[], lines: readonly number[]): number | null {
  const [first, second] = lines;
  if (first === undefined || second === undefined || lines.length > 2) return null;
  const [line, below] = [passages[first]!, passages[second]!];
  if (line.depth === 1 && below.depth !== 1) return first;
  if (kinds[first + 1] === 'byline') return first;
  // "COUNCIL", "Bridge to stay open": a section over the headline.
  if (isCapitals(line.text) && !isCapitals(below.text)) return below.words > 1 ? second : null;
  const isLead = second === first + 1 && (below.words >= STANDFIRST_WORDS || below.sentence);
  return isLead && kinds[0] === 'masthead' && line.words > 2 && below.length > line.length * 2 ? first : null;
}

function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && text === text.toUpperCase();
}

function kindOf(passages: readonly Passage[], passage: Passage, span: Span): Kind {
  const { text, index } = passage;
  // "Home page of The Pier Post"
  if (index === 0 && passage.chrome === 'navigation' && passage.words > 2) return 'masthead';
  // The head of a newspaper's page: its name and day, its section, its number.
  if (passage.chrome === 'issue-line') return 'masthead';
  if (passage.chrome || passage.caption || passage.notice || passage.item || passage.linkShare > 0.6) return 'other';
  if (passage.byline) return 'byline';
  if (passage.stamped) return 'stamp';
  if (isMasthead(text)) return 'masthead';
  if (passage.prose > 8 || !/\p{L}{2}/u.test(text) || /[,:;]$/.test(text) || text.length > 150) return 'other';
  const beside = [passageAt(passages, index - 1), passages[index + 1]].some((other) => other?.stamped);
  const isName = index > 0 && passage.words < 5 && readNames(text) !== null;
  return isName && (beside || index === span.from - 1) ? 'byline' : 'line';
}

/** "The Pier Post", "The Pier Post, 5 May 2011", "NORTHLIGHT REVIEW  No. 61" */
function isMasthead(text: string): boolean {
  const undated = withoutDates(text).replace(/^[\s,.|–—-]+|[\s,.|–—-]+$/gu, '');
  return isPressName(text) || isPressName(undated) || beforeIssue(text) !== undefined;
}
