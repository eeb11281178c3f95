import { hasGivenName } from '../../../../text/names/given.ts';
import { readNames } from '../../../../text/names.ts';
import { isPressName } from '../../../../text/press-names.ts';
import type { Passage } from '../../passages.ts';
import { WAY_BEGINS } from '../addresses/hosts.ts';

/** "Pier Post > Harbour > Boats": a name, a section and what is in it, with blanks around the marks. */
const TRAIL = /^([^>›»/|→:#]{2,40}?)\s[/>»›→]\s([^>›»/|→]{2,40}?)\s[/>»›→]\s[^>›»|→]{2,80}$/u;
const LONGEST = 200;
/** Lines from a trail's first to the headline. */
const REACH = 6;

/**
 * "Pier Post", "Harbour", "Boats": the first of a trail of lines above the headline, where those below it stand in the page's
 * menu, too; marks between them are no lines.
 */
export function nameOfSplitTrail(
  passages: readonly Passage[],
  { text, index, words, chrome, byline, stamped }: Passage,
  headline: number,
): string | undefined {
  const name = text.trim();
  if (chrome !== null || byline || stamped || words < 2 || words > 5 || headline - index > REACH) return undefined;
  if (!/^\p{Lu}[\p{L}\d’-]+(?: [\p{L}\d’-]+){0,3} \p{Lu}[\p{L}\d’-]+$/u.test(name) || WAY_BEGINS.test(name))
    return undefined;
  const menu = passages.slice(0, index);
  const isSection = (at: number) => {
    const line = passages[at];
    return at < headline && line !== undefined && line.words <= 4 && menu.some((other) => other.text === line.text);
  };
  if (!isSection(index + 1) || menu.some((other) => other.text === text)) return undefined;
  return isPressName(name) || (isSection(index + 2) && (readNames(name) === null || !hasGivenName(name)))
    ? name
    : undefined;
}

/**
 * The name that the one line above the headline begins with that leads through a section to the article, where that section
 * stands in the page's menu, too, as a line of its own. The line need not end with the headline.
 */
export function nameOverSections(passages: readonly Passage[], { text, index }: Passage): string | undefined {
  if (text.length > LONGEST) return undefined;
  const found = TRAIL.exec(text.trim());
  if (!found) return undefined;
  const [name, section] = [found[1]!.trim(), found[2]!.trim().toLowerCase()];
  // "Nieuws > Overig nieuws > Media": a section and its own.
  if (WAY_BEGINS.test(name) || section.includes(name.toLowerCase())) return undefined;
  let isInMenu = false;
  for (const other of passages) {
    if (other.index === index) continue;
    if (other.text.length <= LONGEST && TRAIL.test(other.text.trim()) && other.text !== text) return undefined;
    isInMenu ||= other.words <= 4 && other.text.trim().toLowerCase() === section;
  }
  return isInMenu ? name : undefined;
}
