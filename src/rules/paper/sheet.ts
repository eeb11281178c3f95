import type { Claim } from '../claim.ts';
import { asChrome, type Passage } from '../text/passages.ts';
import { readIssueHead } from './issue-line.ts';
import { isJumpLine } from './jumps.ts';
import { isOfMail } from './letters.ts';
import { isSlug, isWireEnd } from './slugs.ts';
import { isSender } from './stacked-heads.ts';

/** The passages of a text with the lines that only paper has known as what they are, and what they say of the article. */
export interface SheetReading {
  readonly passages: readonly Passage[];
  readonly claims: readonly Claim[];
}

/** Finds the page's head, stacked heads, senders without a name, slugs of agencies and lines that lead to other pages. */
export function readSheetLines(passages: readonly Passage[], written: readonly string[]): SheetReading {
  const isOfDatabase = passages.some(({ chrome }) => chrome === 'catalogue-line');
  const issue = isOfDatabase ? null : readIssueHead(passages, written);
  const isWire = passages.slice(0, TOP).some(({ text }) => isSlug(text));
  const found = new Map<string, Set<number>>([
    ['issue-line', new Set(issue?.lines)],
    ['deck-line', new Set(issue?.decks)],
    ['dateline', new Set(issue?.place === undefined || issue.place === null ? [] : [issue.place])],
    ['sender-line', new Set()],
    ['mail-line', new Set()],
    ['continued-on', new Set()],
    ['wire-slug', new Set()],
  ]);
  for (const { index, text, length } of passages) {
    if (length > LONGEST) continue;
    if (isOfMail(text)) found.get('mail-line')!.add(index);
    else if (isJumpLine(text)) found.get('continued-on')!.add(index);
    else if (isWire && (isSlug(text) || isWireEnd(text))) found.get('wire-slug')!.add(index);
    else if (isSender(text)) found.get('sender-line')!.add(index);
  }
  const known = [...found].reduce((all, [rule, lines]) => asChrome(all, lines, rule), passages);
  return { passages: known, claims: issue?.claims ?? [] };
}

/** Passages at a file's top in which a slug stands, and the longest line of these, in wide units. */
const TOP = 3;
const LONGEST = 200;
