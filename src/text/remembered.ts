import { ownCopy } from './characters.ts';
import { signatureOf } from './signature.ts';

/** Longest text whose answer is kept, in UTF-16 units: names, stamps, buttons and menu entries are shorter. */
const LONGEST = 120;
/** Places for answers: each may hold the answers for two texts, of which the one asked for later stays. */
const PLACES = 1024;

/**
 * The same function, which is asked once for each short text: several rules read one line, and a paper prints the same lines
 * around all its articles. Only for functions whose answer rests on the text alone, and is never changed by who gets it.
 */
export function remembered<Answer extends NonNullable<unknown> | null>(
  answer: (text: string) => Answer,
): (text: string) => Answer {
  const texts: string[] = new Array(2 * PLACES).fill('');
  const answers: (Answer | undefined)[] = new Array(2 * PLACES).fill(undefined);
  return (text) => {
    if (text.length > LONGEST) return answer(text);
    const place = (signatureOf(text) >>> 22) * 2;
    const recent = answers[place];
    if (recent !== undefined && texts[place] === text) return recent;
    const older = answers[place + 1];
    const known = older !== undefined && texts[place + 1] === text ? older : undefined;
    // A piece of a page as key would keep the whole page in memory.
    const key = known === undefined ? ownCopy(text) : texts[place + 1]!;
    const found = known === undefined ? answer(text) : known;
    texts[place + 1] = texts[place]!;
    answers[place + 1] = answers[place];
    texts[place] = key;
    answers[place] = found;
    return found;
  };
}
