import { hasGivenName } from '../../../text/names/given.ts';
import { readNames } from '../../../text/names.ts';
import type { Passage } from '../passages.ts';
import { isAuthorLabel } from './labels.ts';

/** Longest line that goes on with a byline, in UTF-16 units. */
const LONGEST = 80;
/** "und Jonas Pell", "and JONAS PELL" */
const JOINED = /^(?:and|und|sowie|et|y|e|en|og|och|ja|i|a|és|și|şi|ve|dan|&|и|та|και)\s(?=\p{Lu})/u;
/** "and" on a line of its own. */
const JOINT = /^(?:and|und|et|y|e|en|og|och|ja|i|és|și|&|и|та)$/u;

/**
 * The names of a line that goes on with the byline above it, as pages print one whose names are links: "By Mara Holt" over "and Jonas Pell",
 * or "Mara Holt", "and" and "Jonas Pell" under one another; null for every other line.
 */
export function joinedNames(passages: readonly Passage[], { index, text, prose }: Passage): readonly string[] | null {
  if (prose > 4 || text.length > LONGEST || index === 0) return null;
  const above = passages[index - 1]!.text;
  if (JOINED.test(text)) {
    const names = readNames(text.replace(JOINED, ''));
    if (names === null || isOfByline(passages, index - 1)) return names;
    // "Mara Holt" over "and Jonas Pell"
    const first = above.length < LONGEST && hasGivenName(above) ? readNames(above) : null;
    return first === null ? null : [...first, ...names];
  }
  return above.length < 4 && JOINT.test(above) && isOfByline(passages, index - 2) ? readNames(text) : null;
}

/** A byline, the word that opens one ("By"), or a name under that word. */
function isOfByline(passages: readonly Passage[], index: number): boolean {
  const line = passages[index];
  if (line === undefined || line.text.length > LONGEST) return false;
  return line.byline !== null || isAuthorLabel(line.text) || isUnderLabel(passages, line);
}

function isUnderLabel(passages: readonly Passage[], { index, text }: Passage): boolean {
  const label = passages[index - 1]?.text;
  return label !== undefined && isAuthorLabel(label) && readNames(text) !== null;
}
