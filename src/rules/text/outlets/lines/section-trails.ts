import type { Passage } from '../../passages.ts';
import { WAY_BEGINS } from '../addresses/hosts.ts';

/** "Pier Post > Harbour > Boats": a name, a section and what is in it, with blanks around the marks. */
const TRAIL = /^([^>›»/|→:#]{2,40}?)\s[/>»›→]\s([^>›»/|→]{2,40}?)\s[/>»›→]\s[^>›»|→]{2,80}$/u;
const LONGEST = 200;

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
