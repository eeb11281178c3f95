import { readNames } from '../../../../text/names.ts';
import { isPressName } from '../../../../text/press-names.ts';
import type { Passage } from '../../passages.ts';
import { isQuestionWord } from '../lines/interviewer.ts';
import { ANY_NAME, type Mention } from './mention.ts';

/** "kade: Frau Pell, was fehlt Ihnen?", "LE MÔLE. - Pourquoi maintenant ?": who asks, before the question. */
const LABEL = new RegExp(`^(${ANY_NAME}?)(?:\\s?:|\\.\\s?[–—-])\\s.*[?？]["”«»]?\\s*$`, 'u');
/** "QVN —": a house's initials alone over a text's first words. */
const ALONE = /^(\p{Lu}[\p{Lu}\d]{1,9})\s?[–—-]{1,2}$/u;
/** "LE MÔLE": no person's name begins with an article. */
const ARTICLED = /^(?:THE|LE|LA|LES|EL|LOS|IL|LO|DE|HET|DER|DIE|DAS|O|A) /iu;
/** Longest question, in UTF-16 units. */
const LONGEST = 500;

/** Who asks in an interview, and what stands alone before a text's first words. */
export function* labelledMentions(passage: Passage): Generator<Mention> {
  const { text } = passage;
  if (text.length > LONGEST) return;
  const alone = text.length < 14 ? ALONE.exec(text)?.[1] : undefined;
  if (alone !== undefined) yield { name: alone, kind: 'dateline', passage };
  const asks = text.includes('?') || text.includes('？') ? LABEL.exec(text)?.[1] : undefined;
  if (
    asks !== undefined &&
    !isQuestionWord(asks) &&
    (readNames(asks) === null || isPressName(asks) || ARTICLED.test(asks))
  )
    yield { name: asks, kind: 'question', passage };
}
