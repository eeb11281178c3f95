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
  const found = {
    'issue-line': issue ? [...issue.lines] : [],
    'deck-line': issue ? [...issue.decks] : [],
    dateline: issue === null || issue.place === null ? [] : [issue.place],
    'sender-line': [] as number[],
    'mail-line': [] as number[],
    'continued-on': [] as number[],
    'wire-slug': [] as number[],
  };
  for (const { index, text, length } of passages) {
    if (length > LONGEST) continue;
    if (isOfMail(text)) found['mail-line'].push(index);
    else if (isJumpLine(text)) found['continued-on'].push(index);
    else if (isWire && (isSlug(text) || isWireEnd(text))) found['wire-slug'].push(index);
    else if (isSender(text)) found['sender-line'].push(index);
  }
  let known = passages;
  for (const [rule, lines] of Object.entries(found))
    if (lines.length > 0) known = asChrome(known, new Set(lines), rule);
  return { passages: known, claims: issue?.claims ?? [] };
}

/** Passages at a file's top in which a slug stands, and the longest line of these, in wide units. */
const TOP = 3;
const LONGEST = 200;
