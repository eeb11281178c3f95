import { isFurniture } from '../../../../text/names/furniture.ts';
import { isPressName } from '../../../../text/press-names.ts';
import type { Headline } from '../../headline.ts';
import type { Passage } from '../../passages.ts';
import type { Span } from '../../span.ts';
import { type Sign, signOf } from '../sign.ts';
import { isBesideLogo } from './glued.ts';
import { isTopics } from './topics.ts';
import { WAYS_IN } from './ways-in.ts';

/** Lines at a page's top among which a logo stands. */
const TOP = 10;
/** What a logo weighs that other lines of the page name, too; alone a section may stand so. */
const NAMED = 1.6;
const ALONE = 0.7;

const SKIP = new RegExp(WAYS_IN, 'iu');
/** "Le Phare", "Pier Wire 90.3", "Стрічка Порту", "PIER": two words or more that begin with capitals, or capitals alone. */
const NAME =
  /^(?:\p{Lu}[\p{L}\p{M}\d’'&.-]*(?:\s(?:(?:of|the|de|del|della|des|du|di|da|do|la|van|von|der|a|az|y|et|&) ){0,2}[\p{Lu}\d][\p{L}\p{M}\d’'&.-]*){1,4}|\p{Lu}{3,14})$/u;

/**
 * The name that stands at a page's top between the buttons of its head: "Menu", "Le Phare", "Se connecter". One such line alone, where
 * other lines hold it as well.
 */
export function amongButtons(passages: readonly Passage[], span: Span, headline: Headline | null): Sign | null {
  const end = Math.min(TOP, headline?.index ?? span.from, span.from);
  const found: Passage[] = [];
  for (let index = 0; index < end; index += 1) {
    const passage = passages[index]!;
    const text = passage.text.trim();
    if (passage.length > 40 || passage.stamped || passage.byline || !NAME.test(text)) continue;
    if (isBesideLogo(text) || SKIP.test(text) || isTopics(text) || text.split(' ').every((word) => isFurniture(word)))
      continue;
    if (isButton(passages[index - 1]) && isButton(passages[index + 1])) found.push(passage);
  }
  const [only, ...others] = found;
  if (only === undefined || others.length > 0) return null;
  const name = only.text.trim();
  const isNamed = isPressName(name) || passages.some((other) => other.index > span.from && holdsName(other.text, name));
  return signOf(name, isNamed ? NAMED : ALONE, only, 'masthead-line');
}

/** A page's way to its content, or a button of its head. */
function isButton(passage: Passage | undefined): boolean {
  return passage !== undefined && passage.length < 40 && (isBesideLogo(passage.text.trim()) || SKIP.test(passage.text));
}

function holdsName(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return (
    at >= 0 &&
    !/[\p{L}\d]$/u.test(text.slice(Math.max(0, at - 2), at)) &&
    !/^[\p{L}\d]/u.test(text.slice(at + name.length))
  );
}
