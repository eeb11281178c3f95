import { readByline, readName } from '../../../text/names.ts';
import type { Passage } from '../passages.ts';
import type { Span } from '../span.ts';
import { isOverOwnNote } from './apart.ts';
import { isOfCredits } from './teasers.ts';
import type { Candidate } from './unmarked.ts';

/** Longest byline that stands by itself, in UTF-16 units. */
const LONGEST = 120;
/** Longest name, in UTF-16 units. */
const LONGEST_NAME = 40;
/** How far below a text its author's other articles are offered, in passages. */
const BELOW = 40;
/** "More by Mara Holt", "Mehr von Jana Roth": the way to more of who wrote this. */
const MORE =
  /^(?:(?:read|see|view)\s)?(?:more|all|mehr|alle|plus|tous|más|todos|altri|meer|mer|flere)(?:\s\p{Ll}[\p{L}’']+)?\s(?=(?:by|von|par|de|por|di|door|av|af)\s\p{Lu})/iu;

/**
 * The byline of a text that has none near its headline: one further up, or deep in the text behind pictures, or far below it
 * over who edited it, or else the way to more by its author; none where such lines name different people, as those of teasers do.
 */
export function farByline(passages: readonly Passage[], span: Span): Candidate | null {
  return (
    alike(passages.slice(0, span.to + 1), 48, ({ text, byline }) => (text.length <= LONGEST ? byline?.names : null)) ??
    alike(passages.slice(0, span.to + BELOW), 47, ({ byline, index }) =>
      byline && isOfCredits(passages, index) ? byline.names : null,
    ) ??
    alike(passages.slice(span.to + 1, span.to + BELOW), 47, (passage) => {
      const name = passage.prose < 0 && passage.text.length < LONGEST_NAME ? readName(passage.text) : null;
      return name !== null && isOverOwnNote(passages, passage, name, span) ? [name] : null;
    }) ??
    alike(passages.slice(0, span.to + BELOW), 46, ({ text }) =>
      text.length <= LONGEST && MORE.test(text) ? readByline(text.replace(MORE, ''))?.names : null,
    )
  );
}

/** The names that all lines agree in, where there are any. */
function alike(
  passages: readonly Passage[],
  strength: number,
  namesOf: (passage: Passage) => readonly string[] | null | undefined,
): Candidate | null {
  const found: Candidate[] = [];
  for (const passage of passages) {
    const names = passage.prose < 4 && passage.chrome === null && !passage.caption ? namesOf(passage) : null;
    if (names) found.push({ passage, names, strength, rule: 'byline' });
  }
  const different = new Set(found.map(({ names }) => names.join().toLowerCase()));
  return different.size === 1 ? found[0]! : null;
}
