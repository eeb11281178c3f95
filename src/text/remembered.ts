import { ownCopy } from './characters.ts';
import { signatureOf } from './signature.ts';

/** Longest text whose answer is kept, in UTF-16 units: names, stamps, buttons and menu entries are shorter. */
const LONGEST = 120;
/** Places for answers: of two texts with one place the later one's stays. */
const PLACES = 2048;

/**
 * The same function, which is asked once for each short text: several rules read one line, and a paper prints the same lines
 * around all its articles. Only for functions whose answer rests on the text alone, and is never changed by who gets it.
 * Texts are kept as copies; an answer that holds its text is kept with the text itself.
 */
export function remembered<Answer extends NonNullable<unknown> | null>(
  answer: (text: string) => Answer,
  keyOf: (text: string) => string = ownCopy,
): (text: string) => Answer {
  const texts: string[] = new Array(PLACES).fill('');
  const answers: (Answer | undefined)[] = new Array(PLACES).fill(undefined);
  return (text) => {
    if (text.length > LONGEST) return answer(text);
    const place = signatureOf(text) >>> 21;
    const known = answers[place];
    if (known !== undefined && texts[place] === text) return known;
    const found = answer(text);
    // A piece of a page as key would keep the whole page in memory.
    texts[place] = keyOf(text);
    answers[place] = found;
    return found;
  };
}
