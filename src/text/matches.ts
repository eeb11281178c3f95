/**
 * Every match of a pattern with the flag `g`, as `matchAll` gives them. That makes a copy of the pattern each time, which
 * costs more than the search of a short line.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match);
    // An empty match would be found again for ever.
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return matches;
}
