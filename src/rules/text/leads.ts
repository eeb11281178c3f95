import { headlineKey } from '../titles.ts';
import { hasGluedCredit, isCaptionTwin } from './headline/signs.ts';
import type { Headline } from './headline.ts';
import type { Passage } from './passages.ts';

/** Between headline and text: a standfirst or the points of a summary, whole sentences to the reader. */
export function isLead(passage: Passage): boolean {
  return isWording(passage) && passage.sentence && passage.words >= 5;
}

/** As long as standfirsts are, in UTF-16 units and in words. */
const SHORTEST = 60;
const LONGEST = 340;
const FEWEST_WORDS = 9;
/** Lines between a headline and its standfirst: its copy, buttons. */
const REACH = 2;

/**
 * "Residents say that the new line has made a maze of their streets" right under the headline: a standfirst without its stop. What
 * stands right over a picture's caption is the words for that picture.
 */
export function isStandfirst(passages: readonly Passage[], passage: Passage, headline: Headline): boolean {
  const { index, text, length, words, stamped, byline, item } = passage;
  if (headline.missing || index <= headline.index || index > headline.index + 1 + REACH) return false;
  if (!isWording(passage) || item || length < SHORTEST || length > LONGEST || words < FEWEST_WORDS) return false;
  if (stamped || byline !== null || /[|›»•]|\d:\d\d/u.test(text)) return false;
  if (NAMED.test(text) || saysHeadline(passage, headlineKey(headline.title))) return false;
  for (let at = headline.index + 1; at < index; at += 1) if (!isAside(passages[at]!, headline)) return false;
  return (
    passages[index + 1]?.caption !== true && !isCaptionTwin(passages, passage) && !hasGluedCredit(passages, passage)
  );
}

/** "The ferry leaves its pier (Jonas Pell)", "Home / Harbour / The ferry waits": a caption's name, a way. */
const NAMED = /\([^()]{3,40}\)$|\s[/|]\s|\s[-–]\s[^-–]{3,40}$/u;

/** "Comment Why the ferry waits": the headline again, with its kicker. */
function saysHeadline({ key }: Passage, title: string): boolean {
  return title.length >= 12 && (key.includes(title) || title.includes(key) || key.startsWith(title.slice(0, 24)));
}

function isAside({ chrome, index }: Passage, { copies }: Headline): boolean {
  return chrome === 'share' || chrome === 'counter' || chrome === 'account' || copies.includes(index);
}

function isWording({ chrome, linkShare, depth, notice, caption }: Passage): boolean {
  return chrome === null && linkShare < 0.5 && depth === 0 && !notice && !caption;
}
