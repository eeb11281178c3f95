import { readNames } from '../../../text/names.ts';
import type { Passage } from '../passages.ts';
import type { Candidate } from './unmarked.ts';

/** `"byline":"Mara Holt"`: what is left in a text of the data that a page's program works with. */
const DATA = /"(?:byline|author_?name|articleAuthor)"\s?:\s?"(?:[Bb]y\s)?([^"\\]{4,60})"/u;

/** Authors that only the data of a page's program names, where it was copied with the text; null where there are none. */
export function hiddenAuthors(passages: readonly Passage[]): Candidate | null {
  for (const passage of passages) {
    const written = passage.text.includes('":') ? DATA.exec(passage.text)?.[1] : undefined;
    const names = written === undefined ? null : readNames(written);
    if (names) return { passage, names, strength: 60, rule: 'byline' };
  }
  return null;
}
