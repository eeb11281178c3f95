import type { Headline } from '../headline.ts';
import type { Passage } from '../passages.ts';
import type { Span } from '../span.ts';
import { isHost } from './hosts.ts';
import { letterSigns } from './letters.ts';
import { keyOf, type Sign } from './sign.ts';

/** Lines at a page's top where sites show their own name. */
const TOP = 12;

/** What a page has in common with the names that other signs found: it begins with them, is about them, spells them in its hosts. */
export function traitSigns(
  passages: readonly Passage[],
  span: Span,
  headline: Headline | null,
  signs: readonly Sign[],
): readonly Sign[] {
  // What stands in the headline alone is no house's own line.
  const top: string[] = [];
  for (const { text, prose, index } of passages.slice(0, TOP))
    top.push(prose < 8 && index !== headline?.index ? text : '');
  const page = top.join('\n');
  const alone = alonesAtEnds(passages, span);
  const subject = keyOf(headline?.title ?? '');
  const words = new Set((headline?.title ?? '').split(/[^\p{L}\p{M}\p{N}]+/u).map(keyOf));
  // "si" is in many a word.
  const isAbout = (key: string) => (key.length < 4 ? words.has(key) : subject.includes(key));
  const traits: Sign[] = [...letterSigns(passages, span, signs)];
  const seen = new Set<string>();
  for (const { name, passage } of signs) {
    if (seen.has(name) || isHost(name)) continue;
    seen.add(name);
    if (page.includes(name)) traits.push({ name, weight: 1, passage, rule: 'page-top' });
    if (top[0] === name || top[1] === name) traits.push({ name, weight: 1, passage, rule: 'first-line' });
    if (alone.has(name)) traits.push({ name, weight: 1, passage, rule: 'first-and-last' });
    if (isAbout(keyOf(name))) traits.push({ name, weight: -1, passage, rule: 'subject' });
  }
  return traits;
}

/** Lines, short ones, that open a page and stand below its text again: a house's name does, sections mostly stand further down. */
function alonesAtEnds(passages: readonly Passage[], span: Span): ReadonlySet<string> {
  const isShort = ({ text, words }: Passage) => words <= 4 && text.length <= 40;
  const below = new Set(
    passages
      .slice(span.to + 1)
      .filter(isShort)
      .map(({ text }) => text),
  );
  return new Set(
    passages
      .slice(0, Math.min(2, span.from))
      .filter((passage) => isShort(passage) && below.has(passage.text))
      .map(({ text }) => text),
  );
}
