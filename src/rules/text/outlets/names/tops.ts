import { isPressName } from '../../../../text/press-names.ts';
import type { Headline } from '../../headline.ts';
import type { Passage } from '../../passages.ts';
import type { Span } from '../../span.ts';
import { type Sign, signOf } from '../sign.ts';

/** Lines at a page's top where a house's name stands with its motto, or between the words of a menu. */
const TOP = 4;
/** "Küstenbote – Nachrichten aus dem Norden", "Pier Online - Your source for harbour news": a name of few words, and a motto of more. */
const MOTTO = /^(\P{P}[^|–—•·»:]{1,28}?)\s?(?:\s[-–—|•·»:]\s|\s--\s)(\P{P}.{12,90})$/u;

/** Names at a page's very top: before a motto, or alone where a menu begins. */
export function topNames(passages: readonly Passage[], span: Span, headline: Headline | null): readonly Sign[] {
  const end = Math.min(TOP, headline?.index ?? span.from, span.from);
  const signs: (Sign | null)[] = [];
  for (const passage of passages.slice(0, Math.max(0, end))) {
    const { text, chrome, index, words, byline, stamped } = passage;
    const motto = chrome === null && !byline ? MOTTO.exec(text.trim()) : null;
    if (motto && motto[1]!.split(' ').length <= 3 && motto[2]!.split(' ').length >= 3 && !isTitleLike(text, headline))
      signs.push(signOf(motto[1]!, 1, passage, 'masthead-motto'));
    // "Kurier24" is taken for a menu's entry.
    if (chrome === 'navigation' && index < 2 && words <= 3 && !stamped && (isDistinct(text) || isPressName(text)))
      signs.push(signOf(text.trim(), 1, passage, 'masthead-menu'));
  }
  return signs.filter((sign) => sign !== null);
}

/** Whether a line holds the headline, as the title of a page does. */
function isTitleLike(text: string, headline: Headline | null): boolean {
  return headline !== null && text.includes(headline.title.slice(0, 20));
}

/** "Kurier24", "PierMD": no word of a menu is written so. */
function isDistinct(text: string): boolean {
  return /^\S+$/u.test(text) && /\p{L}{3}\d{1,3}$|\p{Ll}\p{Lu}/u.test(text);
}
