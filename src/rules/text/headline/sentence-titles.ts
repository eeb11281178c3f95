import { readNames } from '../../../text/names.ts';
import { isPressName } from '../../../text/press-names.ts';
import { type Passage, passageAt } from '../passages.ts';
import type { Candidate } from './kin.ts';

/** The longest such headline and its fewest words; how many lines above it no other may be one. */
const LONGEST = 190;
const FEWEST = 6;
const ABOVE = 3;

/**
 * "I moved my family onto a ferry. It leaks, but I'd do it again." right over "By Mara Holt" or the day: a headline of sentences with
 * their stops, where no line above could be one that this is the standfirst of.
 */
export function sentenceTitle(passages: readonly Passage[], found: readonly Candidate[]): Candidate | null {
  return (
    found.find(
      (each) => isSentences(each) && isOverSignature(passages, each) && isUnheaded(passages, each.passage.index),
    ) ?? null
  );
}

function isSentences({ title, passage, signs }: Candidate): boolean {
  const { depth, words, item, caption, notice, linkShare } = passage;
  if (depth > 0 || item || caption || notice || linkShare > 0.6 || signs.deepInside || signs.credit) return false;
  if (words < FEWEST || title.length > LONGEST || !(signs.stop || signs.sentences)) return false;
  return Boolean(signs.shares && !signs.belowByline && !signs.belowStamp && !signs.standfirst);
}

/** "By Mara Holt", "5 May 2011", or "Mara Holt" over "5 May 2011" */
function isOverSignature(passages: readonly Passage[], { passage: { index }, signs }: Candidate): boolean {
  if (signs.overStamp) return true;
  const [below, next] = [passages[index + 1], passages[index + 2]];
  return below !== undefined && next?.stamped === true && below.words < 5 && readNames(below.text) !== null;
}

/** Whether nothing but a section, a menu or the house's name stands above a line. */
function isUnheaded(passages: readonly Passage[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - ABOVE); at -= 1) {
    const { item, words, chrome, text, caption } = passageAt(passages, at)!;
    if (caption || (words > 1 && chrome === null && !item && !isPressName(text))) return false;
  }
  return index > 0;
}
